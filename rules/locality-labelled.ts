import type { Detector } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { LOCALITY_WORDS } from './shared/address-words.js';
import { placeEnd } from './shared/postal-places.js';
import { CROWD, LABEL_SLIP } from './shared/text.js';

/** `poststed: Oslo`, `"city": "Mo i Rana"`, `by=Bergen`: a word for a place, and a sign or quotes before the name. */
const HEAD =
  /(?<![\p{L}\p{N}_-])(?:post[ _-]?(?:sted|stad)|bosted|hjemsted|(?<!\p{L}[ ])by|city|town)["']?(?:[ ]?[:=][ ]{0,2}["']?|[ ]{1,2}["'])(?=\p{L})/iuy;

function endOf(text: string, at: number): number {
  HEAD.lastIndex = at;
  if (!HEAD.test(text)) return -1;
  return placeEnd(text, HEAD.lastIndex) ?? HEAD.lastIndex + 1;
}

function valueStart(text: string, start: number): number {
  HEAD.lastIndex = start;
  return HEAD.test(text) ? HEAD.lastIndex : start;
}

export const localityLabelled: Detector = {
  id: 'locality-labelled',
  dataType: 'contact.locality',
  docs: {
    summary: 'Norwegian places of the postal list right after a word for them and a sign: `poststed: Oslo`.',
    reference: 'Bring, postal code register (1,828 places, 2021); identifiers.md 4.',
    misses: 'Places of other countries; places in running text without such a word.',
  },
  triggers: [
    { word: ['lower', 'capital', 'upper'], length: [2, 8], first: 'pbhct', next: [':', '=', ' ', '"', "'", '_', '-'] },
  ],
  pattern: { endOf, source: HEAD.source },
  valueStart,
  validate: (text, start, end) => {
    const place = placeEnd(text, start);
    return place === undefined ? CANDIDATE : place === end ? 0 : NO_CANDIDATE;
  },
  kinds: [{ name: 'no', strength: 'strong', form: 'written' }],
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'surnames and words after such words',
      rate: 0.2,
      derivation: 'assumed: one Norwegian surname in five (Berg, Moss, Vik, Nes) is also the name of a postal place.',
      when: ['written', 'labelled', 'named'],
      from: CROWD,
    },
    {
      name: 'a stray name after such a word',
      rate: 0.2 * LABEL_SLIP,
      derivation: 'as above, times the share of such words that stand before something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled', 'named'],
    },
  ],
  words: { ...LOCALITY_WORDS, ofPersons: [], against: [] },
  examples: {
    hit: ['poststed: Oslo', '{"city":"Mo i Rana"}', 'by=Bergen'],
    miss: ['poststed: ukjent', 'by Bergen', 'city: Lethbridge', 'written by: Ola'],
  },
};
