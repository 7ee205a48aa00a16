// Lets other work have its turn between two steps of a long one.

/** Resolves after all that stands in line now. A timer would wait four milliseconds each time. */
export const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
