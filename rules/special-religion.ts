import type { Detector } from '../src/model/detector.js';
import { RELIGION } from './data/special-religion.js';
import { wordDetector } from './shared/word-detector.js';

export const specialReligion: Detector = wordDetector({
  id: 'special-religion',
  dataType: 'special.religion',
  lexicon: RELIGION,
  about: 'religion',
  misses: 'Institutions and places (kirke, moské, katolsk skole) are no belief of a person.',
  examples: {
    hit: [
      'Kunden er muslim',
      'Familien er Jehovas vitner',
      'Ho er katolikk',
      'Medlem av Den norske kirke',
      'Konverterte til islam i fjor',
      'She is a practising Catholic',
      'Raised as a Christian',
      'Han er jøde',
      'Spiser halal',
      'Buddhist siden ungdommen',
    ],
    miss: [
      'Alarm i Ytrebygda kirke',
      'St. Paul katolsk skole',
      'Kirkegata 4',
      'Kristen Moe ringte',
      'Kontakten er Christian Berg',
      'Moskeen har ny alarm',
      'The church door is open',
      'Påskeferie',
      'Jødegata 2',
    ],
  },
});
