/** What the name of a field says for or against a data type. */
import type { RuleSet, Words } from '../model/detector.js';
import { pathNames } from '../model/location.js';
import { holdsWord, wordsHeldBy } from './compound.js';
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

/** All words of some sets: what is none of them need not be looked for in each. */
export const vocabularyOf = (sets: Iterable<WordSet>): ReadonlySet<string> =>
  new Set([...sets].flatMap(({ names, against, ofPersons, whole }) => [...names, ...against, ...ofPersons, ...whole]));

/** A name taken apart once, to be asked for many words. */
class Name {
  readonly folded: string;
  readonly tokens: readonly string[];
  /** For each token, every word that would match there. */
  readonly #candidates: readonly (readonly string[])[];

  /** False when nothing of it is in the vocabulary. */
  readonly speaks: boolean;

  constructor(
    readonly text: string,
    vocabulary: ReadonlySet<string> | undefined,
  ) {
    const known = (word: string): boolean => vocabulary === undefined || vocabulary.has(word);
    this.folded = fold(text);
    this.tokens = nameTokens(text);
    this.#candidates = this.tokens.map((token, i) =>
      [...wordsHeldBy(token), ...(i === 0 ? [] : [(this.tokens[i - 1] as string) + token])].filter(known),
    );
    this.speaks = text !== '' && (known(this.folded) || this.#candidates.some((words) => words.length > 0));
  }

  /** Number of tokens up to and with the last one that is one of the words; 0 when none is. */
  lastMatch(words: ReadonlySet<string>): number {
    if (words.size === 0 || !this.speaks) return 0;
    if (words.has(this.folded)) return this.tokens.length;
    for (let i = this.tokens.length - 1; i >= 0; i--) {
      for (const candidate of this.#candidates[i] as readonly string[]) if (words.has(candidate)) return i + 1;
    }
    return 0;
  }

  /** True when the last token says that what is before it is only spoken of. */
  hasFacetAfter(end: number): boolean {
    return end < this.tokens.length && FACETS.has(this.tokens[this.tokens.length - 1] as string);
  }
}

/** A field's place taken apart once: there are hundreds of sets of words to ask it for. */
export class ReadPlace {
  readonly #own: Name;
  readonly #outer: Name;
  readonly #comment: Name | undefined;
  readonly #around: About | undefined;
  readonly #about: About;
  #owner: { readonly about: About | undefined } | undefined;

  /** With a vocabulary it may be asked for sets of its words only. */
  constructor({ path, comment, about }: FieldPlace, vocabulary?: ReadonlySet<string>) {
    const [own = '', ...outer] = pathNames(path).reverse();
    this.#own = new Name(own, vocabulary);
    this.#outer = new Name(outer[0] ?? '', vocabulary);
    this.#comment = comment === undefined ? undefined : new Name(comment, vocabulary);
    this.#around = aboutObject(outer);
    this.#about = about;
  }

  /**
   * Asks the field's own name first, then its comment, then the name around it in a document. A word for the
   * type beats a word against it in the same name (`kunde_epost` is an e-mail address, `kunde` notwithstanding).
   */
  says(words: WordSet): NameSays {
    if (!this.#own.speaks && !this.#outer.speaks && this.#comment?.speaks !== true) return 'nothing';
    const said =
      (words.whole.has(this.#own.folded) ? 'supports' : undefined) ??
      nameAlone(this.#own, words) ??
      (words.ofPersons.size === 0 ? undefined : nameOfPersons(this.#own, words, this.#near(words))) ??
      (this.#comment === undefined ? undefined : textSays(this.#comment, words)) ??
      nameAlone(this.#outer, words) ??
      'nothing';
    return said === 'supports' && words.neverOfThings && this.#near(words) === 'things' ? 'nothing' : said;
  }

  /** What the field is about: by what stands around it, by its own name, or by its container. */
  #near(words: WordSet): About {
    if (this.#around !== undefined) return this.#around;
    return this.#about === 'persons' ? this.#about : (this.#aboutOwner(words) ?? this.#about);
  }

  /** `kundeBy` and `customer_name` say themselves whose they are, wherever they stand. */
  #aboutOwner({ ofPersons }: WordSet): About | undefined {
    if (ofPersons.size > 0) return aboutOwner(this.#own.tokens.filter((token) => !ofPersons.has(token)));
    this.#owner ??= { about: aboutOwner(this.#own.tokens) };
    return this.#owner.about;
  }
}

/** What the name of a field, its comment and what stands around it say of words. For one question; else {@link ReadPlace}. */
export const nameSays = (place: FieldPlace, words: WordSet): NameSays => new ReadPlace(place).says(words);

const aboutOwner = (tokens: readonly string[]): About | undefined =>
  aboutObject([tokens.join(' ')]) === 'persons' ? 'persons' : undefined;

/** `name` means a person's name in a table of persons, and something else in a table of things. */
function nameOfPersons(name: Name, words: WordSet, about: About): NameSays | undefined {
  if (about === 'unknown') return undefined;
  const end = name.lastMatch(words.ofPersons);
  if (end === 0 || name.hasFacetAfter(end)) return undefined;
  return about === 'persons' ? 'supports' : 'contradicts';
}

function nameAlone(name: Name, words: WordSet): NameSays | undefined {
  const end = name.lastMatch(words.names);
  const about = end > 0 && name.hasFacetAfter(end);
  if (end > 0 && !about) return 'supports';
  if (name.lastMatch(words.against) > 0) return 'contradicts';
  // `phone_type` is about a telephone: neither the name nor what stands around it speaks for a number.
  return about ? 'nothing' : undefined;
}

function textSays(text: Name, words: WordSet): NameSays | undefined {
  if (text.lastMatch(words.names) > 0) return 'supports';
  return text.lastMatch(words.against) > 0 ? 'contradicts' : undefined;
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
