import type { Detector } from '../src/model/detector.js';
import { UNION } from './data/special-union.js';
import { wordDetector } from './shared/word-detector.js';

export const specialUnion: Detector = wordDetector({
  id: 'special-union',
  dataType: 'special.union',
  lexicon: UNION,
  about: 'trade union membership',
  misses: 'Names of unions without a cue of membership.',
  examples: {
    hit: [
      'Medlem av Fagforbundet',
      'Organisert i LO',
      'Han er hovedtillitsvalgt',
      'Ho er fagorganisert',
      'Medlem i NITO siden 2010',
      'Tillitsvalgt for Fellesforbundet',
      'She is a union member',
      'He is a member of the Teamsters',
      'Trekkes i fagforeningskontingent',
    ],
    miss: [
      'European Union',
      'Western Union overføring',
      'Kontoret til Fagforbundet',
      'LO-huset har alarm',
      'Delta time is 3 s',
      'Unio Bygg AS',
      'Lederne møtes mandag',
      'Credit union transfer',
      'Parat til bruk',
    ],
  },
});
