import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { aggregated, type Octets, RANGES, type Range, rangeOf } from './shared/ip-ranges.js';
import { IP_WORDS } from './shared/ip-words.js';
import { CROWD, DIGITS, LABEL_SLIP } from './shared/text.js';
import { saysVersion } from './shared/version-cues.js';

const kindsOf = (name: string, rest: Pick<Kind, 'synthetic' | 'veiled'>): Kind[] => [
  { name, strength: 'strong', form: 'bare', ...rest },
  { name, strength: 'alone', form: 'bare', ...rest },
  { name, strength: 'weak', form: 'bare', ...rest },
];

const isSynthetic = (name: Range): boolean => name === 'documentation';
/** The same for addresses whose last octet is zero: web statistics cut them so, and no device has one. */
const kinds: Kind[] = [
  ...RANGES.flatMap((name) => kindsOf(name, { synthetic: isSynthetic(name) })),
  ...RANGES.flatMap((name) =>
    kindsOf(aggregated(isSynthetic(name)), { synthetic: isSynthetic(name), veiled: 'masked' }),
  ),
];

function validate(text: string, start: number, end: number): number {
  const to = cidrStart(text, start, end);
  const octets = readOctets(text, start, to);
  if (octets === undefined) return CANDIDATE;
  // A wider network is no address of a device; /32 is one address.
  if (to < end && text.slice(to, end) !== '/32') return NO_CANDIDATE;
  if (saysVersion(text, start, end)) return NO_CANDIDATE;
  const range = rangeOf(octets);
  if (range === undefined) return NO_CANDIDATE;
  const family = RANGES.indexOf(range) + (octets[3] === 0 ? RANGES.length : 0);
  return 3 * family + standing(octets, range);
}

/** Where the `/32` of at most three characters begins, or the end. */
function cidrStart(text: string, start: number, end: number): number {
  for (let i = Math.max(start, end - 3); i < end; i++) if (text[i] === '/') return i;
  return end;
}

/** The four octets, or undefined where one is above 255 or has a leading zero (RFC 6943, 3.1.1). */
function readOctets(text: string, start: number, end: number): Octets | undefined {
  const octets: [number, number, number, number] = [0, 0, 0, 0];
  let at = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : DOT;
    if (code === DOT) {
      if ((octets[at] as number) > 255 || (i - from > 1 && text[from] === '0')) return undefined;
      at++;
      from = i + 1;
    } else octets[at] = (octets[at] as number) * 10 + code - ZERO;
  }
  return octets;
}

const DOT = 46;
const ZERO = 48;

/** 0 strong, 1 alone, 2 weak: how unlike a version number or a row of pairs the octets are. */
function standing(octets: Octets, range: Range): 0 | 1 | 2 {
  if (range === 'documentation') return 0;
  if (octets.every((o) => o >= 10 && o <= 99)) return 2; // 22.33.44.55 is also how people write phone numbers
  return range === 'private' ? privateStanding(octets) : publicStanding(octets);
}

/** Nothing but addresses begins with 192.168; versions begin with 10, but seldom go on with 20 or more. */
function privateStanding([a, b, c, d]: Octets): 0 | 1 {
  if (a === 192) return 0;
  return (a !== 10 || b >= 20) && Math.max(b, c, d) >= 100 ? 0 : 1;
}

/**
 * Versions begin low (8.125.0.208, 24.9.122.120) and have noughts in the middle (103.0.0.110, 121.0.84.246): of
 * random public addresses seven in eight begin with 30 or more, and one in 128 has a nought there.
 */
function publicStanding(octets: Octets): 0 | 1 | 2 {
  const [a, b, c] = octets;
  const large = octets.filter((o) => o >= 100).length;
  const noughts = Number(b === 0) + Number(c === 0);
  if (a < 30 || noughts > 0) return large >= 2 && noughts < (a < 30 ? 1 : 2) ? 1 : 2;
  if (large >= 2 || (large === 1 && octets.filter((o) => o >= 30).length >= 2)) return 0;
  return large === 1 ? 1 : 2;
}

export const ipv4: Detector = {
  id: 'ipv4',
  dataType: 'device.ip',
  docs: {
    summary: 'IPv4 addresses in dotted decimal, told apart from version numbers by their octets and their neighbours.',
    reference: 'RFC 791, 1918, 3927, 5737, 6598; identifiers.md 6.1.',
    misses:
      'Addresses of small octets or of four two-digit parts without a name or label; a column of addresses that begin with 10 ' +
      'and go on below 20, or that begin below 30, without a name; octal and hexadecimal spellings, ' +
      "host names that hold one (203-0-113-77.isp), both ends of a range, anything in a browser's name for itself.",
  },
  triggers: [{ word: ['digits'], length: [1, 3], next: ['.'], second: DIGITS }],
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
        'the strong form of a public address begins with 30 or more, has no nought in the middle and two parts of 100 or ' +
        'more, or one and another of 30: 2 % is an upper guess for four-part versions, which begin low.',
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
