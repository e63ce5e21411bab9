import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { IP_WORDS } from './shared/ip-words.js';
import { LEFT, RIGHT } from './shared/text.js';

const kinds: Kind[] = [{ name: 'integer', strength: 'weak', form: 'bare' }];

/** 1.0.0.0 and 223.255.255.255 as integers: the unicast range of IPv4 (RFC 791). */
const FIRST = 16777216;
const LAST = 3758096383;

/** Of a cell with an integer alone, padded as fixed-length types pad. */
const LONGEST_CELL = 255;

export const ipv4Integer: Detector = {
  id: 'ipv4-integer',
  dataType: 'device.ip',
  docs: {
    summary: 'IPv4 addresses stored as one integer, in a field named for addresses.',
    reference: 'identifiers.md 6.1: BIGINT (0 to 2^32), only by column.',
    misses: 'Every integer address in a field with another name; signed 32-bit integers.',
  },
  triggers: [{ word: ['digits'], length: [8, 10] }],
  pattern: new RegExp(`${LEFT}(?<![.,\\-])\\d{8,10}${RIGHT}(?![.,]\\d)`, 'uy'),
  validate: (text, start, end) => {
    // Looked at once for each number of a text: only where little else can be there.
    if (text.length > LONGEST_CELL || end - start !== text.trim().length) return NO_CANDIDATE;
    const value = Number(text.slice(start, end));
    return value >= FIRST && value <= LAST ? 0 : CANDIDATE;
  },
  kinds,
  storage: ['integer', 'decimal'],
  nulls: [
    {
      name: 'random integers of eight to ten digits',
      rate: 0.375,
      derivation: 'integers spread evenly below 10^10: (3758096383 - 16777216) / (10^10 - 10^7) = 0.374.',
      when: ['named'],
    },
  ],
  words: IP_WORDS,
  examples: {
    // 203.0.113.77, 192.0.2.1, 198.51.100.7, 10.0.0.7 and 192.168.1.20
    hit: ['3405803853', '3221225985', '3325256711', '167772167', '3232235796'].map((value) => ({
      value,
      field: 'ip_addr',
    })),
    miss: [
      '3405803853',
      { value: '3405803853', field: 'belop' },
      { value: '4294967295', field: 'ip' },
      { value: '12345678', field: 'ip' },
      { value: '2130706433', field: 'zip' },
    ],
  },
};
