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

const NAME = /[\p{L}\p{N}_.\- ]/u;
const QUOTE = /["'\\]/;
const BLANK = /[ \t\u00a0]/;

/** Every name with a value, in order. Work is linear in the text: each separator looks a bounded way to both sides. */
export function namedValues(text: string): NamedValue[] {
  const found: NamedValue[] = [];
  for (let at = nextSeparator(text, 1); at > 0 && found.length < MAX_PAIRS; at = nextSeparator(text, at + 1)) {
    const name = nameBefore(text, at);
    if (name === undefined) continue;
    const value = valueAfter(text, at + 1, text[at] === '=');
    if (value !== undefined) found.push({ name, ...value });
  }
  return found;
}

const SEPARATOR = /[:=]/g;

function nextSeparator(text: string, from: number): number {
  SEPARATOR.lastIndex = from;
  return SEPARATOR.exec(text)?.index ?? -1;
}

function nameBefore(text: string, separator: number): string | undefined {
  let end = separator;
  while (end > 0 && separator - end < 4 && (QUOTE.test(text[end - 1] as string) || BLANK.test(text[end - 1] as string)))
    end--;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && NAME.test(text[start - 1] as string)) start--;
  const name = text.slice(start, end).trim();
  // The last words of a sentence may be the name; a longer run of words is prose.
  const words = name.split(' ').slice(-3).join(' ');
  return /\p{L}{2}/u.test(words) ? words : undefined;
}

/** The text after a separator: inside its quotes, or up to the next mark that ends a value. */
function valueAfter(text: string, from: number, tight: boolean): Omit<NamedValue, 'name'> | undefined {
  let start = from;
  while (start < text.length && start - from < 4 && BLANK.test(text[start] as string)) start++;
  const escaped = text[start] === '\\' ? 1 : 0;
  const quote = text[start + escaped];
  if (quote === '"' || quote === "'") {
    start += escaped + 1;
    const end = text.indexOf(quote, start);
    return end > start && end - start <= MAX_VALUE ? { start, end: end - escaped } : undefined;
  }
  const limit = Math.min(text.length, start + MAX_VALUE);
  let end = start;
  while (end < limit && !(tight ? TIGHT_END : LOOSE_END).test(text[end] as string)) end++;
  while (end > start && BLANK.test(text[end - 1] as string)) end--;
  return end > start ? { start, end } : undefined;
}

const TIGHT_END = /[&;,|<>"'\s\\}\])]/;
const LOOSE_END = /[;,|<>"\r\n\t\\}\]{[]/;
