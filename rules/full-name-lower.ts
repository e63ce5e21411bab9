import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { FAMILY, flagsOf, GIVEN, WORD } from './shared/name-lists.js';
import { NAME_NULLS } from './shared/name-nulls.js';
import { FULL_NAME_WORDS } from './shared/name-words.js';

const WHOLE = 0;
/** After a colon, and words in both parts: a name only where the label or the field says so. */
const SUPPORTED = 1;
const kinds: Kind[] = [
  { name: 'lower', strength: 'strong', form: 'bare' },
  { name: 'lower', strength: 'weak', form: 'bare' },
];

/** Two to four words in lower case. */
const WORDS = /\p{Ll}[\p{Ll}\p{M}'’-]{1,23}(?: \p{Ll}[\p{Ll}\p{M}'’-]{1,23}){1,3}/uy;
/** Longest cell that is a name. */
const LONGEST = 60;

/** Where the words end that begin at `at` and fill the rest of the cell; -1 when they do not. */
function wholeFrom(text: string, at: number): number {
  if (text.length - at > LONGEST) return -1;
  WORDS.lastIndex = at;
  return WORDS.test(text) && WORDS.lastIndex === text.length ? text.length : -1;
}

/** The words after a colon, up to what is no word. */
function afterColon(text: string, at: number): number {
  const from = text[at + 1] === ' ' ? at + 2 : at + 1;
  WORDS.lastIndex = from;
  if (!WORDS.test(text)) return -1;
  // `kontaktperson: kari nordmann ringte`: only the words that are names.
  const words = text.slice(from, WORDS.lastIndex).split(' ');
  const flags = words.map(flagsOf);
  const family = flags.findIndex((f, i) => i > 0 && f & FAMILY);
  if (family < 1) return -1;
  const next = (flags[family + 1] ?? 0) & (FAMILY | WORD);
  const last = next === FAMILY && (words[family + 1] as string).length > 3 ? family + 1 : family;
  return from + words.slice(0, last + 1).join(' ').length;
}

function validate(text: string, start: number, end: number): number {
  const flags = text.slice(start, end).split(' ').map(flagsOf);
  const [first = 0] = flags;
  const last = flags.at(-1) as number;
  const listed = first & GIVEN && last & FAMILY && flags.slice(1, -1).every((f) => f & (GIVEN | FAMILY));
  if (start > 0) return listed ? SUPPORTED : NO_CANDIDATE;
  if (!listed) return CANDIDATE;
  return first & last & WORD ? SUPPORTED : WHOLE;
}

export const fullNameLower: Detector = {
  id: 'full-name-lower',
  dataType: 'identity.name',
  docs: {
    summary:
      'Names written in lower case: as a whole cell unless both parts are also words, and after a label with a colon.',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses: 'Names in lower case inside running text, with initials or particles, or with a part that is not listed.',
  },
  triggers: [{ word: ['lower'], length: [2, 24], next: [' '], where: 'beginning' }, { char: ':' }],
  pattern: {
    source: 'two to four words in lower case that fill the cell, or follow a colon',
    endOf: (text, at) => (at === 0 ? wholeFrom(text, 0) : text[at] === ':' ? afterColon(text, at) : -1),
  },
  valueStart: (text, start) => (text[start] !== ':' ? start : text[start + 1] === ' ' ? start + 2 : start + 1),
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: NAME_NULLS,
  words: FULL_NAME_WORDS,
  examples: {
    hit: [
      'kari nordmann',
      'kari anne nordmann',
      'ola bakke-nordmann',
      'kontaktperson: kari nordmann',
      { value: 'stein berg', field: 'kontaktperson' },
    ],
    miss: ['stein berg', 'ingen kontakt', 'merk: kari nordmann', 'kari nordmann ringte i dag', 'sensor: dør kjøkken'],
  },
};
