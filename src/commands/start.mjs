// `npm start`: installs what is missing, builds the atlas, serves it on this machine and says where.
import { join } from 'node:path';
import { expectHangUps } from './expect-hang-ups.mjs';
import { ready } from './ready.mjs';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';
import { serveStatic } from './serve-static.mjs';

const defaultPort = 4173;

/** @returns {Promise<string | null>} what went wrong, or null once the atlas is being served */
async function start() {
  const wish = process.env.PORT || String(defaultPort);
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    return `PORT must be a whole number from 0 to 65535, not "${wish}".`;
  // The port is taken first: nobody should wait for a build to hear that it is not free.
  const served = await serveStatic(join(projectRoot, 'dist'), { port, hosts: ['127.0.0.1', '::1'] });
  if (!served.ok) return served.sentence;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(0));
  const installed = await ready();
  if (!installed.ok) return installed.sentence;
  const code = await runNode(toolFile('vite'), ['build']);
  if (code !== 0) return 'The atlas could not be built; the reason is above.';
  process.stdout.write(`\nThe atlas is at ${served.address}\nCtrl-C ends it.\n`);
  return null;
}

expectHangUps();
const fault = await start();
if (fault !== null) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
