import type { Detector } from '../src/model/detector.js';
import { SEXUALITY } from './data/special-sexuality.js';
import { wordDetector } from './shared/word-detector.js';

export const specialSexuality: Detector = wordDetector({
  id: 'special-sexuality',
  dataType: 'special.sexuality',
  lexicon: SEXUALITY,
  about: 'sex life or sexual orientation',
  misses: 'Words with other everyday meanings (skeiv: crooked) count only in phrases.',
  examples: {
    hit: [
      'Kunden er homofil',
      'Hun er lesbisk',
      'Han er åpent homo',
      'Hun er transperson',
      'Gift med en annen mann',
      'He is gay',
      'She came out as bisexual',
      'Ho er bifil',
      'Identifiserer seg som skeiv',
      'Bifil mann',
      'Aseksuell',
    ],
    miss: [
      'Døra er skeiv',
      'Kabelen er skjeiv',
      'Translasjon av tekst',
      'Homogen maling',
      'The camera is straight',
      'Kjønn: mann',
      'Bi-wire kabel',
      'Gayle Street 3',
      'Is trans complete',
    ],
  },
});
