import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { mayBeName } from './shared/name-gate.js';
import { NAME_NULLS } from './shared/name-nulls.js';
import { type Reading, readName } from './shared/name-reader.js';
import { FULL_NAME_WORDS } from './shared/name-words.js';

const kinds: Kind[] = [
  { name: 'full', strength: 'strong', form: 'bare' },
  { name: 'cued', strength: 'strong', form: 'written' },
  { name: 'words', strength: 'alone', form: 'bare' },
  { name: 'initials', strength: 'weak', form: 'bare' },
  { name: 'uncertain', strength: 'weak', form: 'bare' },
];

const OUTCOMES: Readonly<Record<Reading['as'], number>> = {
  name: 0,
  cued: 1,
  words: 2,
  initial: 3,
  weak: 4,
  pair: CANDIDATE,
};

const AFTER_WORD = [' ', '\u00a0', '-', ',', "'", '’'];

export const fullName: Detector = {
  id: 'full-name',
  dataType: 'identity.name',
  docs: {
    summary:
      'Names of persons with given and family name, both in lists of some 20,000 each (Norwegian first), also with ' +
      'middle names, initials, particles, as "Family, Given", and of couples ("Ola og Kari Nordmann"). Where only one ' +
      'part is listed, a title, a role or a verb before it must say that it is a person.',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses:
      'Names of which neither part is listed, outside fields named for them; lower case inside running text; scripts ' +
      'other than Latin; names broken by a line end; names that are words in both parts, as a column. Streets, ' +
      'schools and firms named after persons are left out by the word that follows; without it they are taken for persons.',
  },
  triggers: [
    { word: ['capital', 'upper'], length: [2, 24], next: AFTER_WORD },
    { word: ['upper'], length: [1, 1], next: ['.', "'", '’'] },
  ],
  pattern: {
    source: 'given names, initials, particles and a family name; or a family name, a comma and given names',
    endOf: (text, at) => (mayBeName(text, at) ? (readName(text, at)?.end ?? -1) : -1),
  },
  validate: (text, start) => {
    const read = readName(text, start);
    return read === undefined ? NO_CANDIDATE : OUTCOMES[read.as];
  },
  kinds,
  storage: ['text', 'document'],
  nulls: NAME_NULLS,
  words: FULL_NAME_WORDS,
  examples: {
    hit: [
      'Kari Nordmann',
      'Ringte Kari M. Nordmann i går',
      'Nordmann, Kari',
      'Ola og Kari Nordmann',
      'KARI NORDMANN',
      'herr Ola Facello',
      { value: 'K. Nordmann', field: 'kontaktperson' },
    ],
    miss: [
      'Karl Johans gate',
      'Olav Kyrres gate 5',
      'Hansen & Sønner AS',
      'Berg Bygg AS',
      'Ole Vig videregående skole',
      'Victoria Park',
      'K. Nordmann',
    ],
  },
};
