/**
 * An iterable whose `return()` also ends a `next()` that is still under way. A generator alone would finish that
 * first, query and all. A `return()` between two values costs nothing: the generator cleans up after itself.
 */
export function endable<T>(signal: AbortSignal, make: (signal: AbortSignal) => AsyncGenerator<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const stop = new AbortController();
      const items = make(AbortSignal.any([signal, stop.signal]));
      let running = 0;
      return {
        async next() {
          running += 1;
          try {
            return await items.next();
          } finally {
            running -= 1;
          }
        },
        async return() {
          if (running > 0) stop.abort();
          return items.return(undefined);
        },
      };
    },
  };
}
