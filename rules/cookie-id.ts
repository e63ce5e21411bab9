import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { COOKIE_WORDS } from './shared/device-words.js';
import { LABEL_SLIP } from './shared/text.js';

const GOOGLE = 0;
const META = 1;
const MATOMO = 2;
const CLIENT = 3;
const UUID = 4;
const kinds: Kind[] = [
  { name: 'google', strength: 'strong', form: 'bare' },
  { name: 'meta', strength: 'strong', form: 'bare' },
  { name: 'matomo', strength: 'strong', form: 'bare' },
  { name: 'client', strength: 'weak', form: 'bare' },
  { name: 'uuid', strength: 'weak', form: 'bare' },
];

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (/^(?:G[AS][12]\.|GCL\.|1\.1\.)/.test(span)) return GOOGLE;
  if (span.startsWith('fb.')) return META;
  if (span[8] === '-') return /^[0-]{36}$/.test(span) ? NO_CANDIDATE : UUID;
  if (/^[\da-f]{16}\./i.test(span)) return MATOMO;
  return CLIENT;
}

/** Seconds of 2001 to 2033, as visitors' cookies carry the time of the first visit. */
const SECONDS = '(?:1\\d|20)\\d{8}';
const FORMS = [
  // Google's _ga and _gid, their old path depth included; sessions of both generations; conversion linker and clicks.
  `GA1\\.\\d{1,2}(?:-\\d{1,2})?\\.\\d{1,10}\\.${SECONDS}`,
  `GS1\\.\\d{1,2}\\.${SECONDS}(?:\\.\\d{1,10}){2,7}`,
  `GS2\\.\\d{1,2}\\.s${SECONDS}(?:\\$[a-z][\\w-]{0,40}){1,12}`,
  `1\\.1\\.\\d{5,10}\\.${SECONDS}`,
  `GCL\\.${SECONDS}\\.[\\w-]{10,120}`,
  // Meta's _fbp and _fbc: milliseconds, then a random number or the click.
  'fb\\.[0-9]\\.1\\d{12}\\.[\\w-]{5,200}',
  // Matomo's _pk_id: 16 hex digits and the first visit.
  `[0-9a-f]{16}\\.${SECONDS}(?:\\.\\d{0,10}){0,4}`,
  // What stands after the depth in _ga, as Google's own interfaces call it: the client id.
  `[1-9]\\d{4,9}\\.${SECONDS}`,
  // Only as the value of something (`_hjid=…`): alone it may be the key of anything, in a column or as the name of a file.
  '(?<=[=:]["\']? ?["\']?)[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[089abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}',
];

export const cookieId: Detector = {
  id: 'cookie-id',
  dataType: 'device.cookie_id',
  docs: {
    summary:
      "Ids that web sites keep in a visitor's browser: those of Google, Meta and Matomo by their form; client ids and UUIDs " +
      'where a name or a label speaks of cookies, visitors or advertising.',
    reference:
      "Google's, Meta's and Matomo's pages on their cookies; identifiers.md 6.2 (GA1, GS1, GS2, fb.1); RFC 9562 (UUID).",
    misses:
      'Random tokens of other systems without a name or label; cookies that are encrypted, signed or base64; ids of apps ' +
      'under names of their own.',
  },
  triggers: [
    { word: ['upper'], length: [3, 3], starts: ['gcl', 'ga1', 'gs1', 'gs2'], next: ['.'] },
    { word: ['lower'], length: [2, 2], starts: ['fb.'], next: ['.'] },
    { word: ['digits'], length: [1, 1], first: '1', next: ['.'] },
    { word: ['hex'], length: [16, 16], next: ['.'] },
    { word: ['digits'], length: [5, 10], next: ['.'] },
    { word: ['hex'], length: [8, 8], next: ['-'] },
  ],
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.\\-])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}]|[.\\-$][\\p{L}\\p{N}])`, 'uy'),
  validate,
  kinds,
  storage: ['text', 'uuid', 'document'],
  nulls: [
    {
      name: 'codes with the marks of a cookie that are none',
      rate: 1e-7,
      derivation: 'assumed: nothing else is known to be written GA1., GS2., fb.1. or as hex with seconds since 1970.',
      when: ['bare'],
    },
    {
      name: 'other UUIDs and decimals in a column so named',
      rate: 0.2,
      derivation: 'assumed: one column in five that is named for cookies or sessions holds keys of something else.',
      when: ['named'],
    },
    {
      name: 'a stray UUID beside a label',
      rate: 10 * LABEL_SLIP,
      derivation: 'assumed: one such label in 100 stands before the key of something else.',
      when: ['labelled'],
    },
  ],
  words: COOKIE_WORDS,
  examples: {
    hit: [
      'GA1.2.123456789.1700000000',
      '_gcl_au=1.1.1234567890.1700000000',
      '0123456789abcdef.1700000000.1.1700000100.1700000000.',
      'GS2.1.s1747323152$o28$g0$t1747323152$j60$l0$h69286059',
      'Cookie: _ga=GA1.1.860784081.1732738496; _fbp=fb.1.1596403881668.1116446470',
      'visitor_id=2f1acc6c-3f3c-4b7e-9d1c-2b0d7b3a9c11',
      { value: '123456789.1700000000', field: 'ga_client_id' },
    ],
    miss: [
      '2f1acc6c-3f3c-4b7e-9d1c-2b0d7b3a9c11',
      '123456789.1700000000',
      'GA1.2.3',
      'idfa=00000000-0000-0000-0000-000000000000',
      '1.1.1.1',
    ],
  },
};
