import type { Detector } from '../src/model/detector.js';
import { ETHNICITY } from './data/special-ethnicity.js';
import { wordDetector } from './shared/word-detector.js';

export const specialEthnicity: Detector = wordDetector({
  id: 'special-ethnicity',
  dataType: 'special.ethnicity',
  lexicon: ETHNICITY,
  about: 'racial or ethnic origin',
  misses: 'Nationality and language are no ethnic origin, and adjectives of peoples count only with a noun of descent.',
  examples: {
    hit: [
      'Kunden har kurdisk bakgrunn',
      'Han er en same',
      'Mann av afrikansk opprinnelse',
      'Etnisk norsk',
      'She is of African descent',
      'Ho har samisk opphav',
      'Mørkhudet mann ved døra',
      'Two men of Middle Eastern origin',
      'Av pakistansk opphav',
      'Innvandrerbakgrunn',
    ],
    miss: [
      'Detektoren er svart',
      'Dette er rom 3',
      'Det er same dag',
      'Norsk statsborger',
      'Snakker arabisk',
      'Kinesisk restaurant',
      'The panel is black',
      'Race condition in driver',
      'Indisk mat',
    ],
  },
});
