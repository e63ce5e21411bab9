/** Characters that do not show, or move others: a name that has one could make a script look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** True for names that look like what they are, so that they may stand in a script for people. */
export const isPrintable = (name: string): boolean => !UNSEEN.test(name);

/** A text as a literal of JavaScript, JSON and Python alike, every unseen character escaped. */
export const literalOf = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u{10ffff}]/gu, (char) => (isPrintable(char) ? char : escaped(char)));

// Surrogates one by one, as JavaScript has no longer escape that JSON shares.
const escaped = (char: string): string =>
  Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
