import { isIPv4 } from 'node:net';
import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { type Octets, RANGES, rangeOf } from './shared/ip-ranges.js';
import { IP_WORDS } from './shared/ip-words.js';
import { CROWD, LABEL_SLIP } from './shared/text.js';
import { saysVersion } from './shared/version-cues.js';

const kinds: Kind[] = RANGES.flatMap((name): Kind[] => {
  const synthetic = name === 'documentation';
  return [
    { name, strength: 'strong', form: 'bare', synthetic },
    { name, strength: 'alone', form: 'bare', synthetic },
    { name, strength: 'weak', form: 'bare', synthetic },
  ];
});

function validate(text: string, start: number, end: number): number {
  const address = text.slice(start, cidrStart(text, start, end));
  if (!isIPv4(address)) return CANDIDATE;
  // A wider network is no address of a device; /32 is one address.
  const width = text.slice(start + address.length, end);
  if (width !== '' && width !== '/32') return NO_CANDIDATE;
  if (saysVersion(text, start, end)) return NO_CANDIDATE;
  const octets = address.split('.').map(Number) as unknown as Octets;
  const range = rangeOf(octets);
  return range === undefined ? NO_CANDIDATE : 3 * RANGES.indexOf(range) + standing(octets, range);
}

const cidrStart = (text: string, start: number, end: number): number => {
  const slash = text.indexOf('/', start);
  return slash === -1 || slash >= end ? end : slash;
};

/** 0 strong, 1 alone, 2 weak: how unlike a version number or a row of pairs the octets are. */
function standing(octets: readonly number[], range: string): 0 | 1 | 2 {
  if (range === 'documentation') return 0;
  if (octets.every((o) => o >= 10 && o <= 99)) return 2; // 22.33.44.55 is also how people write phone numbers
  const large = octets.filter((o) => o >= 100).length;
  if (large >= 2) return 0;
  // The first part of a version is seldom above 30: 5.15.20.130 asks for a name or a label.
  const unlike = large === 1 && (octets[0] as number) >= 30;
  if (unlike && octets.filter((o) => o >= 30).length >= 2) return 0;
  return range === 'private' || unlike ? 1 : 2;
}

export const ipv4: Detector = {
  id: 'ipv4',
  dataType: 'device.ip',
  docs: {
    summary: 'IPv4 addresses in dotted decimal, told apart from version numbers by their octets and their neighbours.',
    reference: 'RFC 791, 1918, 3927, 5737, 6598; identifiers.md 6.1.',
    misses:
      'Addresses of small octets or of four two-digit parts without a name or label, octal and hexadecimal spellings, ' +
      "host names that hold one (203-0-113-77.isp), both ends of a range, anything in a browser's name for itself.",
  },
  triggers: [{ word: ['digits'], length: [1, 3], next: ['.'] }],
  // Commas separate lists and CSV fields; a hyphen makes a range, which is a network and no device.
  pattern:
    /(?<![\p{L}\p{N}_])(?<![.\-\u2013]|\d ?[-\u2013] )\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\p{L}\p{N}_]|\.\d|,\d{1,2}(?![\d.])|\/\d|[-\u2013]\d| ?[-\u2013] ?\d{1,3}(?:\.\d{1,3}){3})/uy,
  validate,
  kinds,
  storage: ['text', 'network', 'document'],
  nulls: [
    {
      name: 'version numbers in four parts',
      rate: 0.02,
      derivation:
        'the strong form asks for two parts of 100 or more, or one and a first part of 30 or more: 2 % is an upper guess for ' +
        'four-part versions, whose later parts are small.',
      when: ['bare'],
      from: 3,
    },
    {
      name: 'a stray version number',
      rate: 2e-4,
      derivation: 'as above, times the share of texts that quote a single four-part version (assumed, 1 in 100).',
      when: ['bare'],
    },
    {
      name: 'four random numbers below 1,000',
      rate: 0.0043,
      derivation: '(256 / 1000)^4.',
      when: ['named'],
    },
    {
      name: 'a version beside a label',
      rate: LABEL_SLIP,
      derivation: 'share of address labels that stand before a version (assumed, at most 1 in 1,000).',
      when: ['labelled'],
    },
    {
      name: 'labelled versions',
      rate: 0.5,
      derivation: 'a crowd of labelled values must be addresses more often than not.',
      when: ['labelled'],
      from: CROWD,
    },
  ],
  words: IP_WORDS,
  examples: {
    hit: [
      '203.0.113.77',
      'innlogging fra 192.168.1.20',
      '203.0.113.7:8080',
      '203.0.113.7,198.51.100.2',
      { value: '22.33.44.55', field: 'siste_ip' },
    ],
    miss: [
      '4.12.0.3',
      'Chrome/120.0.0.0',
      '256.1.1.1',
      '127.0.0.1',
      '203.0.113.0/24',
      '22.33.44.55',
      { value: '10.0.19.41', field: 'versjon' },
    ],
  },
};
