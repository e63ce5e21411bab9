import type { Detector } from '../src/model/detector.js';
import { HEALTH } from './data/special-health.js';
import { wordDetector } from './shared/word-detector.js';

export const specialHealth: Detector = wordDetector({
  id: 'special-health',
  dataType: 'special.health',
  lexicon: HEALTH,
  about: 'health',
  misses: 'Ambiguous words (blind, angst, allergi) count only after a cue (`har`, `lider av`, `diagnosed with`).',
  examples: {
    hit: [
      'Kunden lider av kronisk astma',
      'Hun har diabetes og trenger rask hjelp',
      'Han er allergisk mot penicillin',
      'Bruker rullestol, kom til sidedøra',
      'Diagnose: demens',
      'Brukar insulin',
      'He was diagnosed with severe depression',
      'Mor er dement',
      'Ho er sjukmeld',
      'Funksjonshemmet beboer i andre etasje',
    ],
    miss: [
      'Førstehjelpsskrin med plaster',
      'Røykvarsler for hørselshemmede',
      'Detektoren er blind i hjørnet',
      'The zone is disabled',
      'Allergivennlig pute',
      'Alarm is disabled',
      'Cancer research foundation',
      'Blindsone ved garasjen',
      'https://example.org/diabetes/tips',
    ],
  },
});
