import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { SIM_WORDS } from './shared/device-words.js';
import { CROWD, LABEL_SLIP, LEFT, NO_FRACTION, RIGHT } from './shared/text.js';

const kinds: Kind[] = [{ name: 'imsi', strength: 'weak', form: 'bare' }];

/** ITU-T E.212: Europe's country codes begin with 2; 901 is shared by networks for machines and satellites. */
const HOME = /^(?:2\d\d|901)/;
/** Share of random 15 digits that begin so. */
export const RANDOM_IMSI = 0.101;

export const imsi: Detector = {
  id: 'imsi',
  dataType: 'device.sim',
  docs: {
    summary:
      'Subscriptions by their international number (IMSI, 242 is Norway), where a name or a label speaks of SIM cards.',
    reference: 'ITU-T E.212; 3GPP TS 23.003, 2.2.',
    misses: 'Every number without such a name or label; subscriptions from outside Europe; fewer than 15 digits.',
  },
  triggers: [{ word: ['digits'], length: [15, 15] }],
  pattern: new RegExp(`${LEFT}(?<!\\d[.,\\-]|\\+)\\d{15}${RIGHT}${NO_FRACTION}(?!-\\d)`, 'uy'),
  validate: (text, start, end) => {
    const digits = text.slice(start, end);
    if (/(\d)\1{9}/.test(digits)) return NO_CANDIDATE;
    return HOME.test(digits) ? 0 : CANDIDATE;
  },
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random fifteen digits',
      rate: RANDOM_IMSI,
      derivation: '101 of 1,000 beginnings.',
      when: ['named'],
    },
    {
      name: 'random fifteen digits beside labels',
      rate: RANDOM_IMSI,
      derivation: 'as above; a crowd of labelled values must pass more often than chance.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: RANDOM_IMSI * LABEL_SLIP,
      derivation: 'random digits times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: SIM_WORDS,
  examples: {
    // Network 99 of country 242 is nobody's.
    hit: [
      { value: '242990000012345', field: 'imsi' },
      { value: '901990000012345', field: 'sim_id' },
      'IMSI 242990000012345',
      'simkort 242990000012345',
      { value: '240990000012345', field: 'm2m_nr' },
    ],
    miss: [
      '242990000012345',
      { value: '352099001761481', field: 'sim_id' },
      { value: '242000000000000', field: 'imsi' },
      'ordre 242990000012345',
      { value: '555990000012345', field: 'imsi' },
    ],
  },
};
