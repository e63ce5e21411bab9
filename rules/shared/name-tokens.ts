/** Reads the words that a written name may be made of. */
import { isLatin, isLetter, isLetterOrDigit, isLetterOrMark, isUpper, isWordCode } from './letters.js';
import { FAMILY, flagsOf, GIVEN, NAME_FIRST, NO_FAMILY, NO_GIVEN, WORD } from './name-lists.js';
import { remembered } from './remembered.js';

export interface NameToken {
  readonly start: number;
  readonly end: number;
  /** What the lists say of it; 0 for a word they do not know. */
  readonly flags: number;
  /** `M.` or `M`. */
  readonly initial: boolean;
}

/** A capitalised word with the hyphens and apostrophes inside it: `Anne-Grethe`, `O'Brien`, `D’Angelo`. */
const CAPITAL = /\p{Lu}[\p{L}\p{M}]{0,24}(?:['’-]\p{L}[\p{L}\p{M}]{0,24}){0,3}/uy;
const BLANK = 32;
const NO_BREAK = 0xa0;
const NARROW = 0x202f;
/** Blanks inside a name, never a line end. */
const isGap = (code: number): boolean => code === BLANK || code === NO_BREAK || code === NARROW;
/** Small words inside family names, with the blank after them. */
const PARTICLE =
  /(?:(?:van|von|der|den|de|la|le|di|da|do|dos|das|del|della|af|av|ter|ten|zu|zur|bin|binti|ibn|ben|el|al|abu|van['’]t|Van|Von|De|La|Le|Di|Da|Del|El|Al|Bin|Ibn|Abu|Ter|Dela|VAN|VON|DE|LA|AL|EL|BIN)[ \u00a0]){1,3}|(?:al|el|Al|El|ul|ur)-/y;
/** Particles that only families have, so that the word after them need not be listed. */
const OF_FAMILY = /^(?:van|von|bin|ibn|al|el|af|ter|dela)\b/i;

/** Forms of firms, which are family names elsewhere. */
const FORMS: ReadonlySet<string> = new Set(['AS', 'ASA', 'ANS', 'DA', 'AB', 'BA', 'SA', 'AG', 'KS']);

function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Letters of a part, and parts, that a word may have. */
const MOST_LETTERS = 25;
const MOST_PARTS = 4;
const APOSTROPHES_AND_HYPHEN = new Set([39, 0x2019, 45]);

/** Where the capitalised word ends that begins at `at`: {@link CAPITAL} by look-ups; -1 where there is none. */
function endOfCapital(text: string, at: number): number {
  if (!isUpper(text.charCodeAt(at))) return isLatin(text.charCodeAt(at)) ? -1 : endAt(CAPITAL, text, at);
  let end = at;
  for (let part = 0; part < MOST_PARTS; part++) {
    const from = part === 0 ? at : end + 1;
    if (part > 0 && (!APOSTROPHES_AND_HYPHEN.has(text.charCodeAt(end)) || !isLetter(text.charCodeAt(from)))) break;
    end = from + 1;
    while (end - from < MOST_LETTERS && isLetterOrMark(text.charCodeAt(end))) end++;
    // A letter of two code units may go on: only the pattern knows.
    if (end < text.length && isSurrogate(text.charCodeAt(end))) return endAt(CAPITAL, text, at);
  }
  return end;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The word or initial that begins at `at`. */
export const tokenAt = remembered(readToken);

function readToken(text: string, at: number): NameToken | undefined {
  const end = endOfCapital(text, at);
  if (end < 0) return undefined;
  const next = text.charCodeAt(end);
  if (isWordCode(next) || next === AT) return undefined;
  if (end === at + 1) {
    return { start: at, end: text[end] === '.' ? end + 1 : end, flags: 0, initial: true };
  }
  const word = text.slice(at, end);
  return { start: at, end, flags: FORMS.has(word) ? 0 : flagsOf(word), initial: false };
}

const AT = 64;
const POSSESSIVE = /['’]s$/u;

/** The same without its genitive: `Klara's login`, `Ragnars nøkkel`; a listed name may end in s itself. */
export const nameAt = remembered(withoutGenitive);

function withoutGenitive(text: string, at: number): NameToken | undefined {
  const token = tokenAt(text, at);
  if (token === undefined || token.initial) return token;
  if (text[token.end - 1] !== 's') return token;
  const word = text.slice(at, token.end);
  if (POSSESSIVE.test(word) && word.length > 4) return cut(token, word.slice(0, -2));
  if (token.flags !== 0 || !/[\p{Ll}]s$/u.test(word) || !/^ \p{Ll}/u.test(text.slice(token.end, token.end + 2)))
    return token;
  const stem = cut(token, word.slice(0, -1));
  return stem.flags === 0 ? token : stem;
}

const cut = (token: NameToken, word: string): NameToken => ({
  ...token,
  end: token.start + word.length,
  flags: flagsOf(word),
});

/** Where the next word begins when only a blank or two are between; -1 when something else is. */
export const afterGap = (text: string, end: number): number =>
  !isGap(text.charCodeAt(end)) ? -1 : isGap(text.charCodeAt(end + 1)) ? end + 2 : end + 1;

/** Where the family name begins behind particles, and whether they only stand in family names. */
export function afterParticle(text: string, at: number): { at: number; ofFamily: boolean } | undefined {
  const end = endAt(PARTICLE, text, at);
  if (end < 0) return undefined;
  return { at: end, ofFamily: OF_FAMILY.test(text.slice(at, end)) };
}

export const isGiven = (t: NameToken): boolean => (t.flags & GIVEN) !== 0;
export const isFamily = (t: NameToken): boolean => (t.flags & FAMILY) !== 0;
/** Listed as a given name, and hardly anything else with a capital letter. */
export const isPersonal = (t: NameToken): boolean =>
  isGiven(t) && ((t.flags & NAME_FIRST) !== 0 || (isClear(t) && !isRatherFamily(t)));
/** In Norway a family name, elsewhere also given to children: `Hansen`, `Berg`. */
export const isRatherFamily = (t: NameToken): boolean => (t.flags & (NO_FAMILY | NO_GIVEN)) === NO_FAMILY;
/** Listed and nothing else. */
export const isClear = (t: NameToken): boolean => t.flags !== 0 && (t.flags & WORD) === 0;

/** No letter, digit or sign of an address or a handle just before. */
export function startsName(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before === BLANK) return true;
  if (isWordCode(before) || '@#$&%'.includes(text[at - 1] as string)) return false;
  return !(/[.'’-]/.test(text[at - 1] as string) && at > 1 && isLetterOrDigit(text.charCodeAt(at - 2)));
}

/** True when a capitalised word and a blank stand just before: this one is not the first of its row. */
export function inRow(text: string, at: number): boolean {
  const gap = text.charCodeAt(at - 1);
  if (at < 2 || (gap !== BLANK && gap !== NO_BREAK)) return false;
  for (let i = at - 2; i >= Math.max(0, at - 1 - MOST_LETTERS); i--) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) return true;
    if (!isLetterOrMark(code) && !APOSTROPHES_AND_HYPHEN.has(code)) return false;
  }
  return false;
}
