/**
 * Names and values inside a text: `"fornavn": "Kari"`, `navn=Kari&postnr=0155`, `Kjønn: kvinne`, also where JSON
 * stands in JSON with its quotes escaped. Each is a small field of its own.
 */

export interface NamedValue {
  readonly name: string;
  /** Offsets of the value, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** Separators looked at in one text; a text of nothing but `=` must not cost more than its length. */
const MAX_PAIRS = 512;
const MAX_NAME = 40;
const MAX_VALUE = 200;

/**
 * Every name with a value, in order; only of `wanted` names, where that is told. Work is linear in the text: each
 * separator looks a bounded way to both sides.
 */
export function namedValues(text: string, wanted: (name: string) => boolean = () => true): NamedValue[] {
  const found: NamedValue[] = [];
  let pairs = 0;
  for (let at = nextSeparator(text, 1); at > 0 && pairs < MAX_PAIRS; at = nextSeparator(text, at + 1)) {
    const name = nameBefore(text, at);
    if (name === undefined) continue;
    pairs++;
    if (!wanted(name)) continue;
    const value = valueAfter(text, at + 1, text[at] === '=');
    if (value !== undefined) found.push({ name, ...value });
  }
  return found;
}

const COLON = 58;
const EQUALS = 61;

function nextSeparator(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON || code === EQUALS) return i;
  }
  return -1;
}

const IN_NAME = 1;
const AROUND_NAME = 2;
const BLANK = 4;
const LETTER = 8;
const TIGHT_END = 16;
const LOOSE_END = 32;

/** What each code unit of Latin text may be; others are asked of the pattern. */
const KINDS = 0x180;
const KIND = Uint8Array.from({ length: KINDS }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(ch: string): number {
  const flags: readonly (readonly [number, RegExp])[] = [
    [IN_NAME, /[\p{L}\p{N}_.\- ]/u],
    [AROUND_NAME, /["'\\ \t\u00a0]/],
    [BLANK, /[ \t\u00a0]/],
    [LETTER, /\p{L}/u],
    [TIGHT_END, /[&;,|<>"'\s\\}\])]/],
    [LOOSE_END, /[;,|<>"\r\n\t\\}\]{[]/],
  ];
  return flags.reduce((sum, [flag, pattern]) => sum | (pattern.test(ch) ? flag : 0), 0);
}

const is = (text: string, at: number, flag: number): boolean => {
  const code = text.charCodeAt(at);
  return ((code < KINDS ? (KIND[code] as number) : kindOf(text[at] as string)) & flag) !== 0;
};

/** The last words of a sentence may be the name; a longer run of words is prose. */
const MOST_WORDS = 3;

function nameBefore(text: string, separator: number): string | undefined {
  let end = separator;
  while (end > 0 && separator - end < 4 && is(text, end - 1, AROUND_NAME)) end--;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && is(text, start - 1, IN_NAME)) start--;
  let letters = 0;
  let most = 0;
  for (let i = start; i < end && most < 2; i++) {
    letters = is(text, i, LETTER) ? letters + 1 : 0;
    most = Math.max(most, letters);
  }
  if (most < 2) return undefined;
  const name = text.slice(start, end).trim();
  if (!name.includes(' ')) return name;
  const words = name.split(' ').slice(-MOST_WORDS).join(' ');
  return /\p{L}{2}/u.test(words) ? words : undefined;
}

/** The text after a separator: inside its quotes, or up to the next mark that ends a value. */
function valueAfter(text: string, from: number, tight: boolean): Omit<NamedValue, 'name'> | undefined {
  let start = from;
  while (start < text.length && start - from < 4 && is(text, start, BLANK)) start++;
  const escaped = text[start] === '\\' ? 1 : 0;
  const quote = text[start + escaped];
  if (quote === '"' || quote === "'") {
    start += escaped + 1;
    const end = text.indexOf(quote, start);
    return end > start && end - start <= MAX_VALUE ? { start, end: end - escaped } : undefined;
  }
  const limit = Math.min(text.length, start + MAX_VALUE);
  let end = start;
  while (end < limit && !is(text, end, tight ? TIGHT_END : LOOSE_END)) end++;
  while (end > start && is(text, end - 1, BLANK)) end--;
  return end > start ? { start, end } : undefined;
}
