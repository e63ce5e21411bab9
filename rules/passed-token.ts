import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { isPlaceholder } from './shared/placeholder.js';

const TOKEN = 0;
const CLEAR = 1;
const kinds: Kind[] = [
  { name: 'token', strength: 'strong', form: 'written' },
  { name: 'clear', strength: 'strong', form: 'written' },
];

/** Names that mean a secret anywhere, and names that mean one only in the query of a URL. */
const SECRET =
  '(?:access|refresh|auth|id|api|session|reset|private|client|app)[_\\-]?(?:token|key|secret)|apikey|x-amz-signature|x-amz-security-token';
const IN_QUERY = 'token|key|sig|signature|code|secret|jwt|auth|otp|ticket|state_token|magic';
const NAME = `(?:(?<![\\p{L}\\p{N}_.\\-])(?:${SECRET})|(?<=[?&#])(?:${IN_QUERY}))`;
/** RFC 3986 3.4: what a query may hold. A full stop or a bracket at the end belongs to the sentence. */
const VALUE = "[A-Za-z0-9._~%+/:@!*'()=\\-]{5,511}[A-Za-z0-9_%+/=\\-]";
/** RFC 6750 2.1 and RFC 7617 2: the characters of a token in a header. */
const SCHEME = '(?<![\\p{L}\\p{N}_])(?:Bearer|Basic) ';
const CREDENTIALS = '[A-Za-z0-9._~+/\\-]{7,511}[A-Za-z0-9_~+/\\-]={0,2}';

const HEAD = new RegExp(`${NAME}=["']?|${SCHEME}`, 'iuy');

const SECRET_BEFORE = new RegExp(`(?:${SECRET})=["']?$`, 'iu');

function valueStart(text: string, start: number): number {
  HEAD.lastIndex = start;
  return HEAD.test(text) ? HEAD.lastIndex : start;
}

function validate(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  const scheme = text.slice(Math.max(0, start - 7), start).toLowerCase();
  if (scheme.endsWith('basic ')) return holdsPassword(value) ? CLEAR : NO_CANDIDATE;
  if (isPlaceholder(value)) return NO_CANDIDATE;
  const mixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  if (scheme.endsWith('bearer ')) return mixed && value.length >= 12 ? TOKEN : NO_CANDIDATE;
  // `code=`, `key=` and the like hold short codes and names as well.
  const long = SECRET_BEFORE.test(text.slice(Math.max(0, start - 32), start)) ? 8 : 16;
  return mixed && value.length >= long ? TOKEN : CANDIDATE;
}

/** RFC 7617: user and password with a colon between them, in base64. */
function holdsPassword(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('utf8');
  return /^[^\p{Cc}:\ufffd]{1,128}:[^\p{Cc}\ufffd]{1,256}$/u.test(text);
}

export const passedToken: Detector = {
  id: 'passed-token',
  dataType: 'account.credential',
  docs: {
    summary: 'Secrets as requests carry them: after Bearer and Basic in a header, and in the query of a URL.',
    reference: 'RFC 6750 2.1, RFC 7617 2, RFC 3986 3.4. The span is the secret without its name.',
    misses:
      'Parameters with other names, values of digits or letters alone, short values (under 8 characters, or under 16 where ' +
      'the name is a common one such as "code"), and what stands behind 512 characters.',
  },
  triggers: [
    { char: '=', back: { of: /[A-Za-z_-]/, max: 24 } },
    { word: ['lower', 'capital', 'upper'], length: [5, 6], starts: ['bea', 'bas'], next: [' '] },
  ],
  pattern: new RegExp(`${NAME}=["']?${VALUE}|${SCHEME}${CREDENTIALS}`, 'iuy'),
  valueStart,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'parameters that are no secret',
      rate: 1e-3,
      derivation:
        'assumed: one in a thousand values under such a name mixes letters and digits to that length and is public.',
      when: ['labelled', 'named'],
    },
    {
      name: 'codes and keys of links',
      rate: 1e-6,
      derivation: 'assumed: behind a scheme of a header or a name that means a secret and nothing else.',
      when: ['bare', 'written'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    hit: [
      'Authorization: Bearer a1b2c3d4e5f60718293a',
      'Authorization: Basic b2xhOmhlbW1lbGln',
      'https://example.org/reset?token=a1b2c3d4e5f60718',
      'GET /v1/kunder?api_key=a1b2c3d4e5f6 HTTP/1.1',
      'client_secret=a1b2c3d4e5',
    ],
    miss: [
      'Bearer token mangler',
      'Basic authentication',
      'https://example.org/?code=NO',
      'https://example.org/?token=<token>',
      'token=$TOKEN_FOR_TESTS',
    ],
  },
};
