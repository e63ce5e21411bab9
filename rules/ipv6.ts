import { isIPv6 } from 'node:net';
import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { aggregated, type Octets, RANGES, type Range, rangeOf as rangeOfIpv4 } from './shared/ip-ranges.js';
import { IP_WORDS } from './shared/ip-words.js';

const kindsOf = (name: string, rest: Pick<Kind, 'synthetic' | 'veiled'>): Kind[] => [
  { name, strength: 'strong', form: 'bare', ...rest },
  { name, strength: 'weak', form: 'bare', ...rest },
];

const isSynthetic = (name: Range): boolean => name === 'documentation';
/** The same for addresses that end in zeros: web statistics cut the last 80 bits. */
const kinds: Kind[] = [
  ...RANGES.flatMap((name) => kindsOf(name, { synthetic: isSynthetic(name) })),
  ...RANGES.flatMap((name) =>
    kindsOf(aggregated(isSynthetic(name)), { synthetic: isSynthetic(name), veiled: 'masked' }),
  ),
];

/** A group, a colon and so on; not a colon of the text after it; then perhaps IPv4, a zone and a width. */
const PATTERN = new RegExp(
  '(?<![\\p{L}\\p{N}_.])(?<!(?<![\\p{L}\\p{N}_])[0-9a-f]{0,4}:)(?:[0-9a-f]{1,4}|:)(?::[0-9a-f]{0,4}){2,8}(?<!(?<!:):)' +
    '(?:(?<=:)\\d{1,3}(?:\\.\\d{1,3}){3}|(?<=:\\d{1,3})(?:\\.\\d{1,3}){3})?(?:%[a-z0-9]{1,15})?(?:\\/\\d{1,3})?' +
    '(?![\\p{L}\\p{N}_]|:[0-9a-f:]|\\.\\d)',
  'iuy',
);

/** Eight groups of one digit, and seven colons. */
const SHORTEST_WHOLE = 15;

function validate(text: string, start: number, end: number): number {
  // Times have two colons; an address without a gap has seven, or six and a point.
  if (end - start < SHORTEST_WHOLE && !text.slice(start, end).includes('::')) return CANDIDATE;
  const [whole = '', width] = text.slice(start, end).split('/');
  const address = (whole.split('%')[0] ?? '').toLowerCase();
  // Eight octets in pairs are the address of a network card (EUI-64), written as no system writes IPv6 (RFC 5952, 4.1).
  if (/^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/.test(address)) return NO_CANDIDATE;
  if (!isIPv6(address)) return CANDIDATE;
  if (width !== undefined && width !== '128') return NO_CANDIDATE;
  const range = rangeOf(address);
  if (range === undefined) return NO_CANDIDATE;
  const family = RANGES.indexOf(range) + (address.endsWith('::') ? RANGES.length : 0);
  return 2 * family + (standsAlone(address) ? 0 : 1);
}

/** `a::b`, `dead::beef` and `1:2:3:4:5:6:7:8` are legal and are seldom addresses. */
function standsAlone(address: string): boolean {
  const groups = address.split(':').filter((g) => g !== '');
  if (groups.some((g) => g.includes('.'))) return true;
  const numeric = groups.filter((g) => /\d/.test(g)).length;
  return address.length >= 8 && numeric >= 2 && groups.some((g) => g.length >= 3);
}

/** RFC 4291, 4193, 3849, 9637; an IPv4 address in IPv6 clothes (RFC 4291 2.5.5.2) is what that address is. */
function rangeOf(address: string): Range | undefined {
  if (/^(?:0{0,4}:){1,7}0{0,3}[01]?$/.test(address)) return undefined; // unspecified and loopback
  const octets = address
    .slice(address.lastIndexOf(':') + 1)
    .split('.')
    .map(Number);
  if (octets.length === 4) return rangeOfIpv4(octets as unknown as Octets);
  if (/^2001:0?db8:/.test(address) || /^3fff:/.test(address)) return 'documentation';
  if (/^f[cd][0-9a-f]{2}:/.test(address) || /^fe[89ab][0-9a-f]:/.test(address)) return 'private';
  return /^ff[0-9a-f]{2}:/.test(address) ? undefined : 'public';
}

export const ipv6: Detector = {
  id: 'ipv6',
  dataType: 'device.ip',
  docs: {
    summary: 'IPv6 addresses, compressed and full, with zone or /128.',
    reference: 'RFC 4291, 3849, 4193, 9637; identifiers.md 6.1.',
    misses:
      'Short addresses without digits (`dead::beef`) or of one long group (`fe80::1`) outside a field named for addresses; 32 hex digits without colons.',
  },
  triggers: [{ word: ['hex'], length: [1, 4], next: [':'] }, { char: ':' }],
  pattern: PATTERN,
  validate,
  kinds,
  storage: ['text', 'network', 'document'],
  nulls: [
    {
      name: 'colon-separated hex that is no address',
      rate: 1e-4,
      derivation:
        'times (hh:mm:ss), MAC addresses and C++ names do not parse as IPv6 with two digit groups; the rate is an upper guess.',
      when: ['bare', 'labelled', 'named'],
    },
  ],
  words: IP_WORDS,
  examples: {
    hit: [
      '2001:db8::8a2e:370:7334',
      'fe80::1ff:fe23:4567:890a%eth0',
      '[2001:db8::1]:443',
      '::ffff:203.0.113.7',
      { value: 'fe80::1', field: 'client_ip' },
    ],
    miss: ['::1', '12:30:45', 'dead::beef', '00:00:5e:00:53:af', 'std::vector', '2001:db8::/32', '1:2:3:4:5:6:7:8'],
  },
};
