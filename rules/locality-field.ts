import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { LOCALITY_WORDS } from './shared/address-words.js';
import { isNoValue } from './shared/no-value.js';
import { isPostalPlace } from './shared/postal-places.js';

/** A postal code may stand before the place. */
const withoutCode = (cell: string): string => cell.replace(/^(?:NO?-)?\d{4} /, '');

export const localityField: FieldRule = {
  id: 'locality-field',
  dataType: 'contact.locality',
  docs: {
    summary:
      'Norwegian places of the postal list in a field named so. In a table of places or goods they are nobody’s.',
    reference: 'Bring, postal code register (1,828 places, 2021); identifiers.md 4.',
    misses:
      'Places that have no postal code; names with additions (`Oslo sentrum`); a field `by` outside tables about persons.',
  },
  words: LOCALITY_WORDS,
  storage: ['text', 'document'],
  kinds: [{ name: 'no', strength: 'weak', form: 'bare' }],
  accepts: (cell) => {
    if (isNoValue(cell)) return NO_CANDIDATE;
    return cell.length >= 2 && cell.length <= 40 && isPostalPlace(withoutCode(cell)) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'surnames, companies and words under the name of a place',
      rate: 0.2,
      derivation: 'assumed: one Norwegian surname in five (Berg, Moss, Vik, Nes) is also the name of a postal place.',
      when: ['named', 'labelled'],
    },
  ],
  examples: {
    hit: [
      { value: 'Oslo', field: 'poststed' },
      { value: 'MO I RANA', field: 'city', container: 'customers' },
      { value: 'Hylkje', field: 'by', container: 'kunder' },
    ],
    miss: [
      { value: 'Oslo', field: 'poststed', container: 'postnummerregister' },
      { value: 'Berg', field: 'created_by', container: 'kunder' },
      { value: 'aktiv', field: 'city' },
    ],
  },
};
