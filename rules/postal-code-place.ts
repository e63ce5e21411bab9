import type { Detector } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { CODE_AND_PLACE_NULLS } from './shared/address-nulls.js';
import { POSTAL_CODE_WORDS } from './shared/address-words.js';
import { hasCountry, otherPlaceEnd, ownPlaceAfter } from './shared/code-and-place.js';

export const postalCodePlace: Detector = {
  id: 'postal-code-place',
  dataType: 'contact.postal_code',
  docs: {
    summary:
      'Four digits followed by the place whose postal code they are: the digits. The place is a finding of its own.',
    reference: 'Bring, postal code register (5,132 codes, 2021); identifiers.md 4.',
    misses: 'Codes and places newer than the list; codes without a place (those are found by the name of their field).',
  },
  triggers: [{ word: ['digits'], length: [4, 4], next: [' ', ';', ',', '\t', '|', '"', "'"] }],
  pattern: /(?<![\p{L}\p{N}_.:/+])(?<!\d[ ,-])(?<!(?<!(?<![\p{L}\p{N}])NO?)-)\d{4}(?!\d)/uy,
  validate: (text, start, end) => {
    if (ownPlaceAfter(text, start, end) < 0) return otherPlaceEnd(text, end) < 0 ? NO_CANDIDATE : CANDIDATE;
    return hasCountry(text, start) ? 1 : 0;
  },
  kinds: [
    { name: 'no', strength: 'strong', form: 'bare' },
    { name: 'no', strength: 'strong', form: 'written' },
  ],
  storage: ['text', 'document'],
  nulls: CODE_AND_PLACE_NULLS,
  words: { ...POSTAL_CODE_WORDS, against: [] },
  examples: {
    hit: ['0155 Oslo', 'N-0155 OSLO', 'Kunden bor på 5109 Hylkje', '7010;Trondheim', '0155, Oslo'],
    miss: ['0155', '2024 Oslo', '1500 kr', { value: '1250', field: 'antall' }, '0155 Bergen'],
  },
};
