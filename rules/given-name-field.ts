import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { partsOf } from './shared/name-cell.js';
import { GIVEN_NAME_WORDS } from './shared/name-words.js';

/** Given names of one person. */
const MOST = 4;
const LONGEST = 50;

function accepts(cell: string): number {
  if (cell.length > LONGEST || /[;/+]/.test(cell)) return CANDIDATE;
  const parts = partsOf(cell, MOST);
  if (typeof parts === 'number') return parts;
  return parts.lower === 0 || parts.lower === parts.names ? 0 : CANDIDATE;
}

export const givenNameField: FieldRule = {
  id: 'given-name-field',
  dataType: 'identity.given',
  docs: {
    summary: 'Given and middle names in fields named for them: one to four capitalised words, whatever the language.',
    reference: 'identifiers.md 4.',
    misses: 'Initials; unlisted names in lower case; names with digits.',
  },
  words: GIVEN_NAME_WORDS,
  storage: ['text'],
  kinds: [{ name: 'field', strength: 'weak', form: 'bare' }],
  accepts,
  nulls: [
    {
      name: 'other capitalised words in a field named for given names',
      rate: 0.2,
      derivation: 'assumed: few fields say first name and hold something else, and codes, firms and mail are refused.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'Georgi', field: 'first_name' },
      { value: 'PENELOPE', field: 'first_name' },
      { value: 'Anne-Grethe', field: 'fornavn' },
      { value: 'kari', field: 'fornavn' },
    ],
    miss: [
      { value: 'rapport.pdf', field: 'fname' },
      { value: 'kari@example.org', field: 'first_name' },
      { value: 'a3f5', field: 'first_name' },
      { value: 'Elektro AS', field: 'fornavn' },
      { value: 'qwrtz', field: 'first_name' },
    ],
  },
};
