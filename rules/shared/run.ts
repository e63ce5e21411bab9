/** Runs of characters, walked in a loop: patterns of a regular expression may not repeat so often. */

/** A test of UTF-16 code units for a class as in a regular expression (`A-Z0-9`); ASCII only. */
export function isOneOf(characters: string): (code: number) => boolean {
  const pattern = new RegExp(`[${characters}]`);
  const table = Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
  return (code) => code < 128 && table[code] === 1;
}

/** Where the run of such characters that starts at `at` ends, at most `most` characters on. */
export function endOfRun(text: string, at: number, holds: (code: number) => boolean, most: number): number {
  const limit = Math.min(text.length, at + Math.max(0, most));
  let i = at;
  while (i < limit && holds(text.charCodeAt(i))) i++;
  return i;
}
