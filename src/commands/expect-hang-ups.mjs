// Lets a reader hang up: in `npm run validate | head` the pipe is closed before all is printed, which is no fault of the command.

/**
 * Call it before anything is printed. What is printed after the reader has gone is lost, the work is done to its end, and the exit code is the
 * one it would have been. Output that fails for another reason (a full disk) is told, and the command exits with 1.
 */
export function expectHangUps() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (/** @type {NodeJS.ErrnoException} */ fault) => {
      if (fault.code === 'EPIPE') return;
      if (stream === process.stdout) process.stderr.write(`The output did not arrive whole: ${fault.message}\n`);
      process.exitCode = 1;
      // The code of the work itself, set later, must not hide it.
      process.on('exit', () => {
        process.exitCode = 1;
      });
    });
  }
}
