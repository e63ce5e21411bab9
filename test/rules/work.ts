/**
 * How much of a text a piece of code goes over, counted: every character that it asks for one by one, and for every
 * method of strings and patterns the characters that it may have to read. Counts are the same on every machine.
 */

/** Characters that an anchored attempt of a bounded pattern may read; the patterns' own test keeps it (safety.test.ts). */
const ANCHORED = 1;

type Method = (this: string, ...args: never[]) => unknown;

/** Methods that read all of their text. */
const WHOLE = ['trim', 'toLowerCase', 'toUpperCase', 'normalize', 'split', 'replace', 'replaceAll', 'match'] as const;
/** Methods that read what they return. */
const PART = ['slice', 'substring'] as const;
/** Methods that read up to what they find. */
const SEARCH = ['indexOf', 'includes', 'lastIndexOf'] as const;

/** Runs `work` and counts. The methods are put back, whatever happens. */
export function charactersRead(work: () => void): number {
  let read = 0;
  const own = String.prototype as unknown as Record<string, Method>;
  const restore: (() => void)[] = [];
  const wrap = (name: string, cost: (text: string, result: unknown, args: readonly unknown[]) => number): void => {
    const method = own[name] as Method;
    own[name] = function (this: string, ...args: never[]) {
      const result = method.apply(this, args);
      read += cost(this, result, args);
      return result;
    };
    restore.push(() => {
      own[name] = method;
    });
  };
  wrap('charCodeAt', () => 1);
  for (const name of WHOLE) wrap(name, (text) => text.length);
  for (const name of PART) wrap(name, (_, result) => (result as string).length);
  for (const name of SEARCH) wrap(name, (text, result, [, from]) => searched(text, result, Number(from ?? 0)));
  const { exec } = RegExp.prototype;
  const cost = (pattern: RegExp, text: string, from: number, hit: boolean): number =>
    pattern.sticky || pattern.source.startsWith('^')
      ? ANCHORED
      : Math.max(0, (hit && pattern.global ? pattern.lastIndex : text.length) - from);
  RegExp.prototype.exec = function (text) {
    const from = this.global ? this.lastIndex : 0;
    const result = exec.call(this, text);
    read += cost(this, text, from, result !== null);
    return result;
  };
  // The built-in `test` asks `exec`, and is counted there.
  restore.push(() => {
    RegExp.prototype.exec = exec;
  });
  try {
    work();
  } finally {
    for (const put of restore) put();
  }
  return read;
}

function searched(text: string, result: unknown, from: number): number {
  if (typeof result === 'boolean') return text.length;
  return (result as number) < 0 ? Math.max(0, text.length - from) : Math.abs((result as number) - from) + 1;
}
