import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { MAC_WORDS } from './shared/device-words.js';
import { readMac } from './shared/mac-address.js';

const EUI48 = 0;
const EUI48_DIGITS = 1;
const DOCUMENTATION = 2;
const EUI64 = 3;
const EUI64_MADE = 4;
const kinds: Kind[] = [
  { name: 'eui48', strength: 'strong', form: 'bare' },
  { name: 'eui48', strength: 'weak', form: 'bare' },
  { name: 'documentation', strength: 'strong', form: 'bare', synthetic: true },
  { name: 'eui64', strength: 'weak', form: 'bare' },
  { name: 'eui64', strength: 'strong', form: 'bare' },
];

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  const hex = span.toLowerCase().replace(/[:.-]/g, '');
  const letters = /[a-f]/.test(hex);
  // Three groups of four digits are a number that somebody grouped.
  if (!letters && span[4] === '.') return NO_CANDIDATE;
  switch (readMac(hex)) {
    case 'other':
      return NO_CANDIDATE;
    case 'group':
      return CANDIDATE;
    case 'documentation':
      return DOCUMENTATION;
    case 'made':
      return EUI64_MADE;
    case 'device':
      // Eight octets are also the names of disks (WWN) and the serials of certificates.
      return hex.length === 16 ? EUI64 : letters ? EUI48 : EUI48_DIGITS;
  }
}

const octet = '[0-9a-f]{2}';
/** No octet or group of hex before or after: fingerprints, keys and UUIDs are longer runs of the same kind. */
const LEFT = '(?<![\\p{L}\\p{N}_])(?<!(?<![\\p{L}\\p{N}_])[0-9a-f]{1,4}[:\\-]|[0-9a-f]{2}[.\\-])';
const RIGHT = '(?![\\p{L}\\p{N}_]|[:.\\-][0-9a-f]{1,4}(?![\\p{L}\\p{N}_]))';

export const mac: Detector = {
  id: 'mac',
  dataType: 'device.mac',
  docs: {
    summary:
      'Hardware addresses of network cards: six octets with colons or hyphens or in three groups with dots, and eight octets.',
    reference: 'IEEE 802 (EUI-48, EUI-64), RFC 9542 (addresses for documentation), RFC 4291; identifiers.md 6.2.',
    misses:
      'Addresses of digits only, and eight octets without ff:fe in the middle, unless a name or a label says so; addresses ' +
      'with blanks or with single-digit octets; addresses inside longer runs of octets (DHCP identifiers).',
  },
  triggers: [
    { word: ['hex'], length: [2, 2], next: [':', '-'] },
    { word: ['hex'], length: [4, 4], next: ['.'] },
  ],
  pattern: new RegExp(
    `${LEFT}(?:${octet}(?::${octet}){5}(?:(?::${octet}){2})?|${octet}(?:-${octet}){5}(?:(?:-${octet}){2})?` +
      `|[0-9a-f]{4}(?:\\.[0-9a-f]{4}){2,3})${RIGHT}`,
    'iuy',
  ),
  validate,
  kinds,
  storage: ['text', 'network', 'document'],
  nulls: [
    {
      name: 'pairs of hex digits that are no address',
      rate: 1e-7,
      derivation:
        'assumed: every shape known to look so (fingerprints, keys, dates, times, groups of digits) is refused or weak, see the ' +
        'near misses of the test; the rate stands for shapes nobody listed.',
      when: ['bare'],
    },
    {
      name: 'other octets where addresses are expected',
      rate: 0.01,
      derivation:
        'assumed: one name or label in 100 that says address stands before keys or ids of six or eight octets.',
      when: ['labelled', 'named'],
    },
  ],
  words: MAC_WORDS,
  examples: {
    // 00:00:5E:00:53 is for documentation; a first octet with the bit of value 2 is set by software, issued to nobody.
    hit: [
      '00:00:5E:00:53:AF',
      '00-00-5e-00-53-af',
      '0000.5e00.53af',
      'ruter 02:1b:44:11:3a:b7 svarer ikke',
      { value: '02:15:8d:00:01:23:45:67', field: 'zigbee_id' },
    ],
    miss: [
      '00:00:00:00:00:00',
      'FF:FF:FF:FF:FF:FF',
      '20-24-01-15-12-30',
      '021B44113AB7',
      '2001:db8::1',
      'ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67:89',
    ],
  },
};
