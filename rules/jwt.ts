import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { endOfRun, isOneOf } from './shared/run.js';

const kinds: Kind[] = [{ name: 'token', strength: 'strong', form: 'written' }];

const BASE64URL = isOneOf('A-Za-z0-9_\\-');
/** Claims of some identity providers carry every group of a user: 8 kB is what web servers take in a header. */
const LONGEST = 8192;

/** Three parts for a signed token (RFC 7515 7.1), five for a sealed one (RFC 7516 7.1); `eyJ` is `{"`. */
function endOf(text: string, at: number): number {
  if (!text.startsWith('eyJ', at) || (at > 0 && BASE64URL(text.charCodeAt(at - 1)))) return -1;
  let end = at;
  let parts = 0;
  for (let from = at; parts < 5; from = end + 1) {
    const to = endOfRun(text, from, BASE64URL, at + LONGEST - from);
    // The last part is empty in an unsecured token (RFC 7515, appendix A.5); the dot then belongs to it.
    if (to === from && parts !== 2) break;
    end = to;
    parts++;
    if (text[end] !== '.') break;
  }
  return parts === 3 || parts === 5 ? end : -1;
}

function validate(text: string, start: number, end: number): number {
  const dot = text.indexOf('.', start);
  if (dot < 0 || dot > end || dot - start > 2048) return NO_CANDIDATE;
  try {
    const header: unknown = JSON.parse(Buffer.from(text.slice(start, dot), 'base64url').toString('utf8'));
    // RFC 7515 4.1.1: `alg` must be there.
    return typeof header === 'object' && header !== null && 'alg' in header ? 0 : CANDIDATE;
  } catch {
    return CANDIDATE;
  }
}

/** {"alg":"HS256","typ":"JWT"} and {"sub":"example"}. */
const EXAMPLE = `${'eyJ'}hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${'eyJ'}zdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJlLW9mLW5vYm9keQ`;

export const jwt: Detector = {
  id: 'jwt',
  dataType: 'account.credential',
  docs: {
    summary: 'JSON Web Tokens: three or five parts of base64url, the first of which is JSON that names an algorithm.',
    reference: 'RFC 7519, RFC 7515 (7.1, 4.1.1), RFC 7516 (7.1).',
    misses: 'Tokens of more than 8 kB, tokens cut off before the third part, and what the claims of a token say.',
  },
  triggers: [{ word: ['mixed', 'lower'], length: [4, 4096], starts: ['eyJ'] }],
  pattern: { endOf, source: 'eyJ[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){2}((\\.[A-Za-z0-9_-]+){2})?' },
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'other texts with dots',
      rate: 1e-9,
      derivation: 'the first part must decode to JSON with the key `alg`: nothing else was ever written so.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    hit: [
      EXAMPLE,
      `Bearer ${EXAMPLE}`,
      `{"access_token":"${EXAMPLE}"}`,
      `https://example.org/#id_token=${EXAMPLE}&state=1`,
      `(${EXAMPLE}).`,
    ],
    miss: [
      'eyJhbGciOiJIUzI1NiJ9',
      'eyJ.eyJ.sig',
      'eyJub3RoaW5nIjoxfQ.eyJzdWIiOiJ4In0.c2ln',
      'eyJpbnZhbGlk.a.b',
      'org.example.Eyjafjallajokull.v1',
    ],
  },
};
