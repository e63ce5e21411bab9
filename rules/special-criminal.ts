import type { Detector } from '../src/model/detector.js';
import { CRIMINAL } from './data/special-criminal.js';
import { wordDetector } from './shared/word-detector.js';

export const specialCriminal: Detector = wordDetector({
  id: 'special-criminal',
  dataType: 'special.criminal',
  lexicon: CRIMINAL,
  about: 'criminal convictions and offences',
  misses:
    'Crimes alone (innbrudd, tyveri, politi) are events; what was done to a customer is no offence of the customer.',
  examples: {
    hit: [
      'Han er dømt for vold',
      'Tidligere straffedømt',
      'Sønnen sitter i fengsel',
      'Varetektsfengslet i mai',
      'Ho er dømd for promillekjøring',
      'Plettfritt rulleblad',
      'He was convicted of burglary',
      'Has a criminal record',
      'Siktet for underslag',
    ],
    miss: [
      'Innbrudd meldt kl. 03.12',
      'Innbruddsalarm utløst',
      'Soner for innbrudd',
      'Innbruddet er politianmeldt',
      'Forvaring av nøkler',
      'Tyveri av sykkel',
      'Anlegget er sonet for innbrudd',
      'Burglary alarm',
      'Volda fengsel har alarm',
    ],
  },
});
