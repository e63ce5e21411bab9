import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PASSWORD_WORDS } from './shared/credential-words.js';
import { isHash, isMemorable, isOpaque, isPin, saysAbout } from './shared/secret-shapes.js';

const HASH = 0;
const SEALED = 1;
const CLEAR = 2;
const PIN = 3;
const kinds: Kind[] = [
  { name: 'hash', strength: 'weak', form: 'bare', veiled: 'hashed' },
  { name: 'sealed', strength: 'weak', form: 'bare', veiled: 'sealed' },
  { name: 'clear', strength: 'weak', form: 'bare' },
  { name: 'pin', strength: 'weak', form: 'bare' },
];

/** NIST SP 800-63B 5.1.1.2 asks for at least 64 characters to be allowed; hashes and sealed passwords are longer. */
const LONGEST = 1024;

function accepts(cell: string): number {
  if (cell.length < 2) return NO_CANDIDATE;
  if (cell.length > LONGEST) return CANDIDATE;
  if (isHash(cell)) return HASH;
  // What only says that there is a secret is neither for the column nor against it.
  if (saysAbout(cell)) return NO_CANDIDATE;
  if (isPin(cell)) return PIN;
  // Nobody remembers thirty characters without a blank: a sealed password, or one that a program made.
  if (cell.length >= 30 && isOpaque(cell)) return SEALED;
  return isMemorable(cell) ? CLEAR : CANDIDATE;
}

export const credentialField: FieldRule = {
  id: 'credential-field',
  dataType: 'account.credential',
  docs: {
    summary:
      'Passwords, code words of alarms and answers to security questions, in fields named so: the hash, or the text itself.',
    reference:
      'Kinds: a digest by the lengths of RFC 1321 and FIPS 180-4 or by the mark of its scheme, digits of ISO 9564-1, else clear text.',
    misses:
      'Phrases of more than three words, secrets of more than 1,024 characters, and secrets that are themselves a date, an ' +
      'address or a word like "endret". A hash without a mark is told from clear text by its length alone.',
  },
  words: PASSWORD_WORDS,
  storage: ['text', 'integer', 'binary', 'document'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'other short texts',
      rate: 0.3,
      derivation:
        'assumed: what else stands under such a name is flags, dates, counts and states, which are refused; short texts are not.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'Sommer2026!', field: 'passord' },
      { value: 'fjelltur', field: 'kodeord' },
      { value: '5f4dcc3b5aa765d61d8327deb882cf99', field: 'password_hash' },
      { value: 'rød fjellrev', field: 'code_word' },
    ],
    miss: [
      { value: 'true', field: 'has_password' },
      { value: '2026-03-01', field: 'passord_utløper' },
      { value: 'sendt på SMS', field: 'passord' },
      { value: 'fjelltur', field: 'aktivitet' },
    ],
  },
};
