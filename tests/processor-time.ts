// How long the processor worked: what a limit on hostile input is about, and what a busy machine does not change.

/**
 * Does `work`, and tells how many milliseconds of this process's own processor time it took, garbage collection included.
 * A clock on the wall would also count the time in which other programs had the processor.
 */
export function withProcessorTime<Made>(work: () => Made): { made: Made; milliseconds: number } {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return { made, milliseconds: (user + system) / 1000 };
}
