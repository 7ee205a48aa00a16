// Preloaded into a command that is measured: writes what the process has used, when it ends, into the file that `USAGE_FILE` names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { ms: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
  if (process.env.USAGE_FILE) writeFileSync(process.env.USAGE_FILE, JSON.stringify(used));
});
