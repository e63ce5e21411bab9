import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { CROWD, LABEL_SLIP } from './shared/text.js';
import { USERNAME_WORDS } from './shared/username-words.js';
import { usernameShape } from './shared/usernames.js';

const PERSON = 0;
const ROLE = 1;
const kinds: Kind[] = [
  { name: 'person', strength: 'strong', form: 'bare' },
  { name: 'role', strength: 'strong', form: 'bare' },
];

const KEY =
  '(?:user(?:[_ -]?name)?|bruk[ea]r(?:na[mv]n)?|bruk[ea]r-?id|log[io]n(?:[_ -]?name)?|screen_?name|operat(?:o|ø)r)';
const QUOTE = '["\'«“”’]';
const PATTERN = new RegExp(
  // `//user:` begins a URL, `--user` is an option, `@user` a decorator.
  `(?<![\\p{L}\\p{N}/.$#@<])(?:${KEY}(?:${QUOTE}?[ \\t]?[:=][ \\t]?${QUOTE}?|[ ]${QUOTE}?)` +
    '|(?:accepted|failed) [a-z/\\-]{4,24} for (?:invalid user )?)' +
    '[\\p{L}\\d_](?:[\\p{L}\\d._\\\\\\-]{0,62}[\\p{L}\\d_$])(?![\\p{L}\\p{N}_@/\\\\:=]|[.\\-][\\p{L}\\p{N}])',
  'iuy',
);
const VALUE = /[\p{L}\d._\\$-]/u;

/** The value is the last run of characters that user names have. */
function valueStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && VALUE.test(text[at - 1] as string)) at--;
  return at;
}

/** A digit, an underscore, a backslash or a dot between letters: no word of a sentence. */
const CODED = /\p{L}[\p{L}.\-\\]{0,62}[\d_]|\p{L}[.\\]\p{L}/u;
/** What ends a value in running text: a mark, the line, another key, or a word about logging in. */
const CLOSED =
  /^(?:$|[\r\n\t,;)\]}|<]|\.(?:\s|$)| {1,3}(?:[\p{L}_]{1,20}[=:]|[[(|<\d-]|fra |from |by |log(?:get|ga|ged|in) |ip ))/iu;
/** The second word of a full name. */
const FULL_NAME = /^ \p{Lu}\p{Ll}/u;

function validate(text: string, start: number, end: number): number {
  if (!standsAsValue(text, start, end)) return NO_CANDIDATE;
  const shape = usernameShape(text.slice(start, end));
  if (shape === 'nothing') return NO_CANDIDATE;
  return shape === 'person' ? PERSON : shape === 'role' ? ROLE : CANDIDATE;
}

/** A word after `user` is a value where marks or its own form say so: `bruker` means «uses» as well. */
function standsAsValue(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (/["'«“”’]$/.test(before)) return /^["'»“”’]/.test(after);
  if (after.startsWith('(')) return SAYS_USER.test(before);
  const coded = CODED.test(text.slice(start, end));
  if (/=[ \t]?$/.test(before)) return !FULL_NAME.test(after);
  if (/:[ \t]$/.test(before)) return coded || CLOSED.test(after);
  if (/:$|log[io]n $/i.test(before)) return coded;
  if (/for (?:invalid user )?$/i.test(before)) return / from /.test(after);
  if (/(?:bruk[ea]r|user)[ _-]?na[mv]n?e? $/i.test(before)) return coded;
  return SAYS_USER.test(before) && (coded || after.startsWith(' from '));
}

/** `for user`, `av bruker`: what follows is the user, unless it is a word of the sentence. */
const SAYS_USER = /(?<!\p{L})(?:for|av|by|as|from|fra|som) (?:user|bruk[ea]r) $/iu;

export const username: Detector = {
  id: 'username',
  dataType: 'account.username',
  docs: {
    summary:
      'User names after a key or a word in log lines, configuration and text: user=olan, "username": "olan", bruker: olan, ' +
      'Accepted password for olan from. Accounts of systems (root, postgres) are told apart by kind.',
    reference: 'assumed shapes; the log lines of OpenSSH (sshd) for Accepted and Failed.',
    misses:
      'User names with no such word before them, plain words after a colon in the middle of a sentence, «bruker» and ' +
      '«user» followed by a plain word, numeric ids, e-mail addresses (found as such), URLs (user:password@host).',
  },
  triggers: [
    { word: ['lower', 'capital', 'upper'], length: [4, 10], next: [' ', '_', '-', '\t'], first: 'ublso' },
    // `userName` is of no kind of word: keys are found from the mark behind them.
    ...[':', '='].map((char) => ({ char, back: { of: /["'A-Za-zø_-]/, max: 14, first: /[ublso]/i } })),
    { word: ['capital'], length: [6, 8], next: [' '], first: 'af' },
  ],
  pattern: PATTERN,
  valueStart,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'tokens of something else after such a word',
      rate: 0.5,
      derivation: 'assumed: half of the tokens have the shape; a crowd must pass more often.',
      when: ['bare', 'labelled', 'named'],
      from: CROWD,
    },
    {
      name: 'a stray token after such a word',
      rate: LABEL_SLIP,
      derivation: 'assumed: one word in 1,000 stands before a token that is no user name.',
      when: ['bare', 'labelled', 'named'],
    },
  ],
  words: USERNAME_WORDS,
  examples: {
    hit: [
      'user=kari.nordmann ip=192.0.2.7',
      '{"username": "olan"}',
      'Bruker: olan',
      'login olan42',
      'Accepted password for olan from 192.0.2.7 port 22 ssh2',
    ],
    miss: [
      'user=1042',
      'user: true',
      'Bruker: ringte i dag',
      'bruker IPv6',
      'https://user:hunter2@example.org/',
      'user-agent: curl',
    ],
  },
};
