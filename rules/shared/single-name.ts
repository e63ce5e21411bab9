/** One name by itself: a whole cell, or a word after a blank where a cue may stand. */
import { afterGap, inRow, isFamily, isGiven, type NameToken, nameAt, tokenAt } from './name-tokens.js';
import { remembered } from './remembered.js';

/** Double names have three words at most. */
const MOST = 3;

/** The words of a name that begins at `at`: more than one where all of them are of the same list. */
function namesAt(text: string, at: number, is: (token: NameToken) => boolean): readonly NameToken[] {
  const first = nameAt(text, at);
  if (first === undefined || first.initial) return [];
  const names = [first];
  for (let last = first; is(last) && names.length < MOST; ) {
    const next = afterGap(text, last.end);
    const token = next < 0 ? undefined : nameAt(text, next);
    if (token === undefined || token.initial || !is(token)) break;
    names.push(token);
    last = token;
  }
  return names;
}

/** The same for given and for family names, which several rules ask for. */
export const givenNamesAt = remembered((text: string, at: number) => namesAt(text, at, isGiven));
export const familyNamesAt = remembered((text: string, at: number) => namesAt(text, at, isFamily));

/** Where the name ends of which these are the words; -1 where neither a cell nor a cue can be. */
export function singleName(text: string, at: number, names: readonly NameToken[]): number {
  const end = names.at(-1)?.end ?? -1;
  if (at === 0) return end === text.length ? end : -1;
  return end >= 0 && /[\s:="'/(«]/.test(text[at - 1] as string) && !inRowOfNames(text, at) ? end : -1;
}

/** True when a capitalised word of another kind follows: that is a whole name, or the name of a thing. */
export function goesOn(text: string, end: number, is: (token: NameToken) => boolean): boolean {
  const at = afterGap(text, end);
  const next = at < 0 ? undefined : tokenAt(text, at);
  return next !== undefined && !is(next);
}

/** A capitalised word before may be the cue that begins a sentence (`Hilsen Kari`), if one at all stands there. */
const inRowOfNames = (text: string, at: number): boolean =>
  inRow(text, at) &&
  /\p{Lu}[\p{L}'’.-]{0,24}[ \u00a0]\p{Lu}[\p{L}'’-]{0,24}[ \u00a0]$/u.test(text.slice(Math.max(0, at - 54), at));
