import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { MAC_WORDS } from './shared/device-words.js';
import { readMac } from './shared/mac-address.js';
import { CROWD, LABEL_SLIP } from './shared/text.js';

const kinds: Kind[] = [
  { name: 'eui48', strength: 'weak', form: 'bare' },
  { name: 'documentation', strength: 'weak', form: 'bare', synthetic: true },
  { name: 'eui64', strength: 'weak', form: 'bare' },
];
const OUTCOME = { device: 0, documentation: 1, made: 2, group: CANDIDATE, other: NO_CANDIDATE } as const;

export const macPlain: Detector = {
  id: 'mac-plain',
  dataType: 'device.mac',
  docs: {
    summary: 'Hardware addresses as twelve or sixteen hex digits without marks, where a name or a label says so.',
    reference: 'IEEE 802 (EUI-48, EUI-64), RFC 9542; PostgreSQL writes binary columns as \\x and hex.',
    misses: 'Every such address without a name or a label: twelve hex digits are as often a hash or a piece of a UUID.',
  },
  triggers: [
    { word: ['hex'], length: [12, 12] },
    { word: ['hex'], length: [16, 16] },
    { word: ['mixed'], length: [14, 14], first: '0', next: ['', ' ', ',', ';', '"', "'", ')'] },
    { char: '\\' },
  ],
  pattern:
    /(?<![\p{L}\p{N}_])(?<![0-9a-f]{2}[:.-])(?:(?:\\x|0x)?[0-9a-f]{12}|[0-9a-f]{16})(?![\p{L}\p{N}_]|[:.-][0-9a-f]{2})/iuy,
  validate: (text, start, end) => {
    const hex = text
      .slice(start, end)
      .toLowerCase()
      .replace(/^(?:\\|0)x/, '');
    const read = readMac(hex);
    return read === 'device' && hex.length === 16 ? OUTCOME.made : OUTCOME[read];
  },
  kinds,
  storage: ['text', 'binary', 'document'],
  nulls: [
    {
      name: 'random hex digits',
      rate: 0.5,
      derivation: 'half of all first octets have the group bit clear.',
      when: ['named'],
    },
    {
      name: 'random hex digits beside labels',
      rate: 0.5,
      derivation: 'as above; a crowd of labelled values must pass more often than chance.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'stray hex digits beside a label',
      rate: 0.5 * LABEL_SLIP,
      derivation: 'random hex digits times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: MAC_WORDS,
  examples: {
    hit: [
      { value: '021B44113AB7', field: 'mac_adresse' },
      { value: '02158d0001234567', field: 'zigbee_id' },
      { value: '\\x021b44113ab7', field: 'hwaddr' },
      'mac 021b44113ab7',
      { value: '0x021b44113ab7', field: 'mac' },
    ],
    miss: [
      '021B44113AB7',
      { value: '000000000000', field: 'mac' },
      { value: '013B44113AB7', field: 'mac' },
      { value: '202401151230', field: 'mac' },
      { value: '021b44113ab7', field: 'checksum' },
    ],
  },
};
