import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { USERNAME_WORDS } from './shared/username-words.js';
import { usernameShape } from './shared/usernames.js';

const PERSON = 0;
const ROLE = 1;
const kinds: Kind[] = [
  { name: 'person', strength: 'weak', form: 'bare' },
  { name: 'role', strength: 'weak', form: 'bare' },
];

/** An e-mail address used to log in is found as an e-mail address. */
const MAILBOX = /^[^@\s]{1,64}@[^@\s]{1,255}\.[a-z]{2,24}$/i;

function accepts(cell: string): number {
  if (cell.length > 64) return MAILBOX.test(cell) ? NO_CANDIDATE : CANDIDATE;
  if (MAILBOX.test(cell)) return NO_CANDIDATE;
  const shape = usernameShape(cell);
  if (shape === 'nothing') return NO_CANDIDATE;
  return shape === 'person' ? PERSON : shape === 'role' ? ROLE : CANDIDATE;
}

export const usernameField: FieldRule = {
  id: 'username-field',
  dataType: 'account.username',
  docs: {
    summary:
      'User names in a field named for users, logins, or who did something: one token with letters. Accounts of systems ' +
      '(root, postgres, svc_backup) are told apart by kind.',
    reference:
      'assumed shapes: two to 64 letters, digits, dots, hyphens and underscores, with a domain or an @ before.',
    misses:
      'Numeric user ids and UUIDs (keys, not names), e-mail addresses used to log in (found as such), full names with ' +
      'blanks, names of 24 characters or more made of letters and digits in one run with digits.',
  },
  words: USERNAME_WORDS,
  storage: ['text', 'document', 'any'],
  kinds,
  accepts,
  // In running text a name such as «bruker:» needs what stands around it: that is the job of `username`.
  onlyFields: true,
  nulls: [
    {
      name: 'other tokens in a field so named',
      rate: 0.5,
      derivation: 'assumed: half of the short texts without blanks have the shape of a user name.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'kari.nordmann', field: 'brukernavn' },
      { value: 'olan42', field: 'username' },
      { value: 'ALARM\\olan', field: 'created_by' },
      { value: 'postgres', field: 'db_user' },
    ],
    miss: [
      { value: '1042', field: 'user_id' },
      { value: 'kari@example.org', field: 'username' },
      { value: 'Kari Nordmann', field: 'operator' },
      { value: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', field: 'bruker_id' },
      { value: 'olan42', field: 'farge' },
    ],
  },
};
