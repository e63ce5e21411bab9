import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { TOKEN_WORDS } from './shared/credential-words.js';
import { isProgram } from './shared/placeholder.js';
import { isHash, isOpaque, isOtherNature, saysAbout } from './shared/secret-shapes.js';

const HASH = 0;
const TOKEN = 1;
const CLEAR = 2;
const kinds: Kind[] = ['hash', 'token', 'clear'].map((name) => ({ name, strength: 'weak', form: 'bare' }));

/** A secret that a person made up: `S3cret!key`. Eight characters is the least RFC 4226 R6 and NIST ask of any. */
const MADE_UP = /^(?=.*[A-Za-z])(?=.*[\d!-/:-@[-`{-~])\S{8,64}$/;
/** A scheme or a blank inside: `Server=db;Password=x`, `user:pw@tcp(db)/crm`. */
const CONNECTION = /(?:password|pwd|passwd)=|:[^\s:@/]{3,64}@/i;

function accepts(cell: string): number {
  if (cell.length < 4) return NO_CANDIDATE;
  const head = cell.length > 4096 ? cell.slice(0, 4096) : cell;
  if (saysAbout(head.slice(0, 200)) && !CONNECTION.test(head)) return NO_CANDIDATE;
  if (CONNECTION.test(head)) return CLEAR;
  // A marked hash is one; a bare digest in a field of tokens is the token.
  if (/^[${*]|^pbkdf2|^scrypt/.test(head) && isHash(head)) return HASH;
  if (isOtherNature(head) || isProgram(head)) return CANDIDATE;
  if (isOpaque(head) || /^-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(head)) return TOKEN;
  return MADE_UP.test(head) ? CLEAR : CANDIDATE;
}

export const credentialTokenField: FieldRule = {
  id: 'credential-token-field',
  dataType: 'account.credential',
  docs: {
    summary: 'Tokens, keys, client secrets, salts and connection strings, in fields named so.',
    reference: 'RFC 6750 2.1 (characters of a bearer token), RFC 4648 (base32 of one-time secrets), RFC 9562 (UUID).',
    misses:
      'Secrets of letters alone, or of digits alone; tokens with other characters than RFC 6750 allows. A push token of a ' +
      'telephone counts as a token when its field is called so.',
  },
  words: TOKEN_WORDS,
  storage: ['text', 'uuid', 'binary', 'document'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'other keys and codes',
      rate: 0.2,
      derivation:
        'assumed: one in five cells of other keys, names and codes mixes letters and digits to sixteen characters.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'b2f1c0d9-8e7f-4a6b-9c5d-0123456789ab', field: 'session_token' },
      { value: '9f86d081884c7d659a2feaa0c55ad015', field: 'api_key' },
      { value: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', field: 'totp_secret' },
    ],
    miss: [
      { value: 'bearer', field: 'token_type' },
      { value: 'Kari', field: 'secret_santa' },
      { value: '2026-03-01T10:00:00Z', field: 'token_expires' },
    ],
  },
};
