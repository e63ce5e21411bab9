import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { partsOf } from './shared/name-cell.js';
import { FAMILY_NAME_WORDS } from './shared/name-words.js';

/** Family names of one person. */
const MOST = 4;
const LONGEST = 60;

function accepts(cell: string): number {
  if (cell.length > LONGEST || /[;/+]/.test(cell)) return CANDIDATE;
  const parts = partsOf(cell, MOST);
  if (typeof parts === 'number') return parts;
  return parts.lower === 0 || parts.lower === parts.names ? 0 : CANDIDATE;
}

export const familyNameField: FieldRule = {
  id: 'family-name-field',
  dataType: 'identity.family',
  docs: {
    summary:
      'Family names in fields named for them: one to four capitalised words with their particles, whatever the language.',
    reference: 'identifiers.md 4.',
    misses: 'Initials; unlisted names in lower case; names with digits.',
  },
  words: FAMILY_NAME_WORDS,
  storage: ['text'],
  kinds: [{ name: 'field', strength: 'weak', form: 'bare' }],
  accepts,
  nulls: [
    {
      name: 'other capitalised words in a field named for family names',
      rate: 0.2,
      derivation: 'assumed: few fields say last name and hold something else, and codes, firms and mail are refused.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'Facello', field: 'last_name' },
      { value: 'van der Berg', field: 'etternavn' },
      { value: "O'Brien", field: 'surname' },
      { value: 'GUINESS', field: 'last_name' },
    ],
    miss: [
      { value: '12345', field: 'last_name' },
      { value: 'Hansen & Sønner AS', field: 'etternavn' },
      { value: 'ola.nordmann', field: 'surname' },
      { value: 'qwrtz', field: 'lname' },
    ],
  },
};
