/** Where a listed word begins and ends in a text, and when it is part of something longer. */

import { isWordCode } from './letters.js';

const SPACE = 32;
/** A phrase may be broken over lines or set with more blanks than one. */
const MAX_BLANKS = 4;

/** Blanks between the words of a phrase: space, tab, line ends, no-break spaces. */
export const isBlank = (code: number): boolean =>
  code === SPACE || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x202f;

/** One spelling for capitals, blanks and apostrophes. */
export function lowerCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (isBlank(code)) return SPACE;
  if (code === 0x2019) return 39;
  // Capitals of Latin-1: no entry has letters beyond.
  return code >= 0xc0 && code <= 0xde ? code + 32 : code;
}

/** Past a run of blanks. */
export function afterRun(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < MAX_BLANKS && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Past the blanks, and a colon before them, that stand behind a cue (`diagnose: astma`); -1 when something else does. */
export function afterBlank(text: string, at: number): number {
  const from = text[at] === ':' || text[at] === '=' ? at + 1 : at;
  const to = afterRun(text, from);
  return to === at ? -1 : to;
}

const WORD_CHAR = /[\p{L}\p{N}_]/u;
/** A web address or a path: after these in the same run of characters, words are parts of it. */
const ADDRESS = /(?:\/\/|www\.|@|\.[a-z]{2,6}\/|(?:^|\s)[.~]{0,2}\/)\S{0,80}$/i;

/** True when what begins at `at` is the middle of a name, a path, a handle or an address: those say nothing of anybody. */
export function startsInside(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text[at - 1] as string;
  if (before === ' ') return false;
  if (WORD_CHAR.test(before) || '@#%&\\'.includes(before)) return true;
  if (!'-/.?='.includes(before) || at === 1) return false;
  return before === '/' ? ADDRESS.test(text.slice(Math.max(0, at - 96), at)) : WORD_CHAR.test(text[at - 2] as string);
}

/** True when a letter, the rest of a compound, a mailbox's host or a file's suffix follows: the word goes on. */
export function inLongerName(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isWordCode(next)) return true;
  return '-@.=_'.includes(text.charAt(end)) && end + 1 < text.length && /[a-zæøå0-9]/u.test(text[end + 1] as string);
}
