import type { Detector } from '../src/model/detector.js';
import { POLITICS } from './data/special-politics.js';
import { wordDetector } from './shared/word-detector.js';

export const specialPolitics: Detector = wordDetector({
  id: 'special-politics',
  dataType: 'special.politics',
  lexicon: POLITICS,
  about: 'political opinions',
  misses: 'Names of parties without a cue of membership or vote.',
  examples: {
    hit: [
      'Han er medlem av Høyre',
      'Medlem i Rødt',
      'Stemte Arbeiderpartiet i 2021',
      'Politiker for Venstre',
      'She is a member of the Labour Party',
      'Kunden er kommunist',
      'Politisk aktiv i bygda',
      'Stemmer på SV',
      'Røysta på Raudt',
      'Arbeiderpartivelger',
    ],
    miss: [
      'Døra til høyre',
      'Rødt lys på panelet',
      'Til venstre for inngangen',
      'Alarm hos Arbeiderpartiet sentralt',
      'Høyre detektor utløst',
      'Miljøpartiet',
      'Party at the office',
      'Parti varer ankommet',
      'SV 200 W',
    ],
  },
});
