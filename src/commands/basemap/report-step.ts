// One progress line per build step, with its seconds, so that a slow or stuck step can be seen.
const started = performance.now();

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step, prints what it did and how long it took. `what` of the result, if given, is added to the line. */
export const step = async <T>(name: string, run: () => T | Promise<T>, what?: (result: T) => string): Promise<T> => {
  const begun = performance.now();
  const result = await run();
  console.log(`${name.padEnd(34)} ${seconds(begun).padStart(8)}${what ? `   ${what(result)}` : ''}`);
  return result;
};

export const totalTime = (): string => seconds(started);
