/** What the name of a field says for or against a data type. */
import type { RuleSet, Words } from '../model/detector.js';
import { pathNames } from '../model/location.js';
import { holdsWord } from './compound.js';
import { fold, nameTokens, spellings } from './fold.js';
import { type About, aboutObject } from './surroundings.js';

export type NameSays = 'supports' | 'contradicts' | 'nothing';

/**
 * Last words of a name that say it is about the thing and does not hold it: `phone_type`, `ip_count`,
 * `sms_log_id`, `mobile_app_version`.
 */
const FACETS: ReadonlySet<string> = new Set(
  (
    'id ids log logg type version versjon count antall total sum pris price cost belop amount date dato time tid at ' +
    'status verified bekreftet model modell provider leverandor operator plan app days dager country land code kode ' +
    'token length size enabled aktiv active hash role rolle group gruppe method metode source ' +
    'kilde level niva locale language sprak theme browser os settings expiry utlop issued sendt discount updated endret ' +
    'oppdatert changed comment kommentar city by agent'
  ).split(' '),
);

export interface WordSet {
  readonly names: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** Names that count only in containers and objects about persons. */
  readonly ofPersons: ReadonlySet<string>;
  /** Names that count only as the whole name of the field. */
  readonly whole: ReadonlySet<string>;
  /** True when the type is no personal data in a table of things (place names in a register of places). */
  readonly neverOfThings: boolean;
}

/** A field's name with what stands around it. */
export interface FieldPlace {
  readonly path: string;
  readonly comment?: string | undefined;
  /** What its container is about. */
  readonly about: About;
}

/** The folded words of all rules of a data type in a rule set. */
export const wordsOfType = ({ detectors, fields }: Pick<RuleSet, 'detectors' | 'fields'>, dataType: string): WordSet =>
  wordSet([...detectors, ...fields].filter((rule) => rule.dataType === dataType).map((rule) => rule.words));

/** The folded words of several rules together. */
export function wordSet(words: readonly Words[]): WordSet {
  return {
    names: new Set(words.flatMap((w) => w.names.flatMap(spellings))),
    against: new Set(words.flatMap((w) => w.against.flatMap(spellings))),
    ofPersons: new Set(words.flatMap((w) => (w.ofPersons ?? []).flatMap(spellings))),
    whole: new Set(words.flatMap((w) => (w.wholeNames ?? []).flatMap(spellings))),
    neverOfThings: words.some((w) => w.neverOfThings === true),
  };
}

/**
 * Asks the field's own name first, then its comment, then the name around it in a document. A word for the
 * type beats a word against it in the same name (`kunde_epost` is an e-mail address, `kunde` notwithstanding).
 */
export function nameSays({ path, comment, about }: FieldPlace, words: WordSet): NameSays {
  const [own = '', ...outer] = pathNames(path).reverse();
  const near = aboutObject(outer) ?? (about === 'persons' ? about : (aboutOwner(own, words) ?? about));
  const said =
    (words.whole.has(fold(own)) ? 'supports' : undefined) ??
    nameAlone(own, words) ??
    nameOfPersons(own, words, near) ??
    (comment === undefined ? undefined : textSays(comment, words)) ??
    nameAlone(outer[0] ?? '', words) ??
    'nothing';
  return said === 'supports' && near === 'things' && words.neverOfThings ? 'nothing' : said;
}

/** `kundeBy` and `customer_name` say themselves whose they are, wherever they stand. */
function aboutOwner(name: string, words: WordSet): About | undefined {
  const others = nameTokens(name).filter((token) => !words.ofPersons.has(token));
  return aboutObject([others.join(' ')]) === 'persons' ? 'persons' : undefined;
}

/** `name` means a person's name in a table of persons, and something else in a table of things. */
function nameOfPersons(name: string, words: WordSet, about: About): NameSays | undefined {
  if (about === 'unknown' || words.ofPersons.size === 0) return undefined;
  const tokens = nameTokens(name);
  const end = lastMatch(name, tokens, words.ofPersons);
  if (end === 0 || (end < tokens.length && FACETS.has(tokens[tokens.length - 1] as string))) return undefined;
  return about === 'persons' ? 'supports' : 'contradicts';
}

function nameAlone(name: string, words: WordSet): NameSays | undefined {
  const tokens = nameTokens(name);
  const end = lastMatch(name, tokens, words.names);
  const about = end > 0 && end < tokens.length && FACETS.has(tokens[tokens.length - 1] as string);
  if (end > 0 && !about) return 'supports';
  if (lastMatch(name, tokens, words.against) > 0) return 'contradicts';
  // `phone_type` is about a telephone: neither the name nor what stands around it speaks for a number.
  return about ? 'nothing' : undefined;
}

function textSays(text: string, words: WordSet): NameSays | undefined {
  const tokens = nameTokens(text);
  if (lastMatch(text, tokens, words.names) > 0) return 'supports';
  return lastMatch(text, tokens, words.against) > 0 ? 'contradicts' : undefined;
}

/** Number of tokens up to and with the last one that is one of the words; 0 when none is. */
function lastMatch(name: string, tokens: readonly string[], words: ReadonlySet<string>): number {
  if (name === '') return 0;
  if (words.has(fold(name))) return tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as string;
    if (words.has(token) || (i > 0 && words.has((tokens[i - 1] as string) + token))) return i + 1;
    for (const word of words) if (holdsWord(token, word)) return i + 1;
  }
  return 0;
}

/** Where in a field's own name the words of a type stand. */
export interface NamePart {
  /** Tokens up to and with the last one of the words; the head of a name stands last. */
  readonly end: number;
  /** All tokens of the name. */
  readonly tokens: readonly string[];
  /** Letters of the words: `epostadresse` says more than `adresse`. */
  readonly letters: number;
}

/** The part of a name that speaks for a type, the last and then the longest; undefined when none does. */
export function namePart(name: string, words: WordSet, about: About): NamePart | undefined {
  const tokens = nameTokens(name);
  const spoken = about === 'persons' ? [words.names, words.ofPersons] : [words.names];
  if (words.whole.has(fold(name)) || spoken.some((set) => set.has(fold(name))))
    return { end: tokens.length, tokens, letters: fold(name).length };
  for (let end = tokens.length; end > 0; end--) {
    const letters = Math.max(0, ...spoken.map((set) => lettersBefore(tokens, end, set)));
    if (letters > 0) return { end, tokens, letters };
  }
  return undefined;
}

/** Letters of the longest of the words that ends with this token. */
function lettersBefore(tokens: readonly string[], end: number, words: ReadonlySet<string>): number {
  for (let from = 0; from < end; from++) {
    const joined = tokens.slice(from, end).join('');
    if (words.has(joined)) return joined.length;
  }
  // In a compound only the word itself counts: `mobilnr` holds `bilnr`, and is no plate.
  const token = tokens[end - 1] as string;
  let longest = 0;
  for (const word of words) {
    if (holdsWord(token, word)) longest = Math.max(longest, token.startsWith(word) ? token.length : word.length);
  }
  return longest;
}
