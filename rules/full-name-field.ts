import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { partsOf } from './shared/name-cell.js';
import { FULL_NAME_FIELD_WORDS } from './shared/name-words.js';

/** Two couples with middle names. */
const MOST = 10;

function accepts(cell: string): number {
  const parts = partsOf(cell, MOST);
  if (typeof parts === 'number') return parts;
  const { names, listed, lower, initials } = parts;
  // Lower case is a name only in the lists; one word only when it is listed: `postgres`, `Telenor`, `admin`.
  if (lower > 0) return lower === names && names > 1 ? 0 : CANDIDATE;
  if (names === 1 && !initials) return listed === 1 && !/^\p{Lu}{2,4}$/u.test(cell) ? 0 : CANDIDATE;
  return 0;
}

export const fullNameField: FieldRule = {
  id: 'full-name-field',
  dataType: 'identity.name',
  docs: {
    summary:
      'Whole names in fields named for them (kundenavn, kontaktperson, owner; navn and name in tables of persons): two ' +
      'or more capitalised words, whatever the language, or one listed name.',
    reference: 'identifiers.md 4.',
    misses:
      'One name that is not listed, initials, user names, unlisted names in lower case, firms (left out by their form).',
  },
  words: FULL_NAME_FIELD_WORDS,
  storage: ['text'],
  kinds: [{ name: 'field', strength: 'weak', form: 'bare' }],
  accepts,
  nulls: [
    {
      name: 'firms, roles, places and titles in a field named for persons',
      rate: 0.3,
      derivation: 'assumed: three in ten such cells are two capitalised words without a form of firm.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'Georgi Facello', field: 'contact_name' },
      { value: 'PENELOPE GUINESS', field: 'name', container: 'customer_list' },
      { value: 'Ola og Kari Nordmann', field: 'kundenavn' },
      { value: 'Nordmann, Ola; Hansen, Per', field: 'kontaktperson' },
    ],
    miss: [
      { value: 'Alfreds Futterkiste', field: 'company_name' },
      { value: 'Elektro Bygg AS', field: 'kontaktperson' },
      { value: 'postgres', field: 'owner' },
      { value: 'Grandma Boysenberry', field: 'name', container: 'products' },
      { value: 'kari@example.org', field: 'kontaktperson' },
    ],
  },
};
