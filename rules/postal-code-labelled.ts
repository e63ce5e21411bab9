import type { Detector } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { POSTAL_CODE_WORDS } from './shared/address-words.js';
import { DENSEST, isPostalCode } from './shared/postal-places.js';
import { CROWD, LABEL_SLIP } from './shared/text.js';

/** `postnr 0155`, `Postnummer: 5109`, `"zip": "0155"`, `postal code 5109`; a country may stand before the digits. */
const PATTERN =
  /(?<![\p{L}\p{N}])(?:post[ _-]?(?:nr|nummer|nummeret|kode|code)|postal[ _-]?code|zip(?:[ _-]?code)?|plz)\.?["']?[ ]?[:=]?[ ]{0,2}["']?(?:NO?-)?\d{4}(?![\p{L}\p{N}_]|[.,:/-]\d)/iuy;

export const postalCodeLabelled: Detector = {
  id: 'postal-code-labelled',
  dataType: 'contact.postal_code',
  docs: {
    summary: 'Norwegian postal codes of the list right after a word for them: `postnr 0155`.',
    reference: 'Bring, postal code register (5,132 codes, 2021); identifiers.md 4.',
    misses: 'Codes of other countries; words and digits with another word between them; codes newer than the list.',
  },
  triggers: [
    {
      word: ['lower', 'capital', 'upper'],
      length: [3, 13],
      starts: ['pos', 'zip', 'plz'],
      next: [' ', '.', ':', '=', '"', "'", '_', '-'],
    },
  ],
  pattern: PATTERN,
  valueStart: (_text, _start, end) => end - 4,
  validate: (text, start, end) => (isPostalCode(text.slice(start, end)) ? 0 : CANDIDATE),
  kinds: [{ name: 'no', strength: 'strong', form: 'written' }],
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'four digits of one thousand, after such words',
      rate: DENSEST,
      derivation: 'exact: 602 of the numbers from 3000 to 3999 are codes (test/rules/postal-code-place.test.ts).',
      when: ['written', 'labelled', 'named'],
      from: CROWD,
    },
    {
      name: 'a stray number after such a word',
      rate: DENSEST * LABEL_SLIP,
      derivation: 'as above, times the share of such words that stand before something else (assumed, 1 in 1,000).',
      when: ['written', 'labelled', 'named'],
    },
  ],
  words: { ...POSTAL_CODE_WORDS, ofPersons: [], against: [] },
  examples: {
    hit: ['postnr 0155', 'Postnummer: 5109', '{"zip":"0155"}', 'post_nr=5109', 'Postnr.: 7010'],
    miss: ['postnr 0099', 'postnr 155', 'post 0155', 'zip 01555', 'ordrenr 0155'],
  },
};
