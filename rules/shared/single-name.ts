/** One name by itself: a whole cell, or a word after a blank where a cue may stand. */
import { afterGap, inRow, type NameToken, tokenAt } from './name-tokens.js';

/** Double names have three words at most. */
const MOST = 3;

/** Where the name ends that begins at `at`; -1 where neither a cell nor a cue can be. */
export function singleName(text: string, at: number, is: (token: NameToken) => boolean): number {
  const first = tokenAt(text, at);
  if (first === undefined || first.initial) return -1;
  let end = first.end;
  if (is(first)) {
    for (let words = 1; words < MOST; words++) {
      const next = afterGap(text, end);
      const token = next < 0 ? undefined : tokenAt(text, next);
      if (token === undefined || token.initial || !is(token)) break;
      end = token.end;
    }
  }
  if (at === 0) return end === text.length ? end : -1;
  return /[\s:="']/.test(text[at - 1] as string) && !inRowOfNames(text, at) ? end : -1;
}

/** A capitalised word before may be the cue that begins a sentence (`Hilsen Kari`), if one at all stands there. */
const inRowOfNames = (text: string, at: number): boolean =>
  inRow(text, at) &&
  /\p{Lu}[\p{L}'’.-]{0,24}[ \u00a0]\p{Lu}[\p{L}'’-]{0,24}[ \u00a0]$/u.test(text.slice(Math.max(0, at - 54), at));
