import type { Detector } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { CODE_AND_PLACE_NULLS } from './shared/address-nulls.js';
import { LOCALITY_WORDS } from './shared/address-words.js';
import { hasCountry, otherPlaceEnd, ownPlaceAfter, placeAfter } from './shared/code-and-place.js';

const CODE = /(?<![\p{L}\p{N}_.:/+])(?<!\d[ ,-])(?<!(?<!(?<![\p{L}\p{N}])NO?)-)\d{4}(?!\d)/uy;

/** A code and the place after it; the code's own one where it is, else the next word if it is a place at all. */
function endOf(text: string, at: number): number {
  CODE.lastIndex = at;
  if (!CODE.test(text)) return -1;
  const own = ownPlaceAfter(text, at, at + 4);
  if (own >= 0) return own;
  return otherPlaceEnd(text, at + 4);
}

export const localityPlace: Detector = {
  id: 'locality-place',
  dataType: 'contact.locality',
  docs: {
    summary: 'A place after its own postal code: the place. The code is a finding of its own.',
    reference: 'Bring, postal code register (1,828 places, 2021); identifiers.md 4.',
    misses: 'Places named without their code (those are found by the name of their field); places newer than the list.',
  },
  triggers: [{ word: ['digits'], length: [4, 4], next: [' ', ';', ',', '\t', '|', '"', "'"] }],
  pattern: { endOf, source: `${CODE.source} and the place of that code` },
  valueStart: (text, start) => placeAfter(text, start + 4),
  validate: (text, start, end) => {
    const code = /\d{4}(?=[^\d]{1,4}$)/.exec(text.slice(Math.max(0, start - 8), start));
    if (code === null) return NO_CANDIDATE;
    const at = Math.max(0, start - 8) + code.index;
    if (ownPlaceAfter(text, at, at + 4) !== end) return CANDIDATE;
    return hasCountry(text, at) ? 1 : 0;
  },
  kinds: [
    { name: 'no', strength: 'strong', form: 'bare' },
    { name: 'no', strength: 'strong', form: 'written' },
  ],
  storage: ['text', 'document'],
  nulls: CODE_AND_PLACE_NULLS,
  words: { ...LOCALITY_WORDS, ofPersons: [], against: [] },
  examples: {
    hit: ['0155 Oslo', 'N-0155 OSLO', 'Kunden bor på 5109 Hylkje', '7010;Trondheim', 'NO-5109 HYLKJE'],
    miss: ['Oslo', '2024 Oslo', '1500 kr', 'Møte i Bergen 1250', '0155 Bergen'],
  },
};
