import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { LOCALITY_WORDS } from './shared/address-words.js';
import { isNoValue } from './shared/no-value.js';

/** One to five words with a capital first, and what stands in names: `São Paulo`, `Stratford-upon-Avon`, `København Ø`. */
const NAME =
  /^(?:[A-Z]{0,2}\d{4,5} )?\p{Lu}[\p{L}\p{M}.'’()-]{1,29}(?:[ /,]{1,2}[\p{L}\p{M}.'’()-]{1,20}){0,4}(?: \d{1,2})?$/u;
/** What else stands in such fields and begins with a capital. */
const OTHER = /^(?:true|false|ja|nei|yes|no|active|inactive|aktiv|inaktiv|ok|pending|admin|system|root|api|null)$/i;

export const localityNameField: FieldRule = {
  id: 'locality-name-field',
  dataType: 'contact.locality',
  docs: {
    summary:
      'Names that look like places, anywhere, in a field named so. In a table of places or goods they are nobody’s.',
    reference: 'identifiers.md 4.',
    misses: 'Names in lower case or with digits inside; scripts without capitals.',
  },
  words: LOCALITY_WORDS,
  storage: ['text', 'document'],
  kinds: [{ name: 'name', strength: 'weak', form: 'bare' }],
  accepts: (cell) => {
    if (isNoValue(cell)) return NO_CANDIDATE;
    return cell.length >= 2 && cell.length <= 60 && NAME.test(cell) && !OTHER.test(cell) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'names of other things under the name of a place',
      rate: 0.5,
      derivation: 'assumed: of the texts in a field named so that are no places, half are a few words with a capital.',
      when: ['named', 'labelled'],
    },
  ],
  examples: {
    hit: [
      { value: 'Lethbridge', field: 'city' },
      { value: 'São Paulo', field: 'ship_city' },
    ],
    miss: [
      { value: 'Lethbridge', field: 'city', container: 'city' },
      { value: '42', field: 'city' },
      { value: 'ola', field: 'town' },
    ],
  },
};
