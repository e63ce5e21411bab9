import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { CROWD, LABEL_SLIP, wordList } from './shared/text.js';
import { USERNAME_WORDS } from './shared/username-words.js';
import { usernameShape } from './shared/usernames.js';

const PERSON = 0;
const ROLE = 1;
/** Added to the kind where a log's own format says that a user stands here. */
const IN_LOG = 2;
const kinds: Kind[] = [
  { name: 'person', strength: 'strong', form: 'bare' },
  { name: 'role', strength: 'strong', form: 'bare' },
  { name: 'person', strength: 'strong', form: 'written' },
  { name: 'role', strength: 'strong', form: 'written' },
];

const DONE =
  '(?:utfør[td]|oppret?ta?(?:et)?|endr(?:et|a)|registrert|behandla?(?:et)?|signert|godkjen[td]' +
  '|created|updated|modified|changed|deleted)';
const KEY =
  '(?:user(?:[_ -]?(?:name|id))?|usr|bruk[ea]r(?:na[mv]n(?:et)?)?|bruk[ea]r[_-]?id|log[io]n(?:[_ -]?name)?' +
  `|screen_?name|operat(?:o|ø)r|${DONE}[ _](?:av|by))`;
const QUOTE = '["\'«“”’]';
const LOGGED_IN = '(?:logged in|innlogg(?:et|a)|logg(?:et|a) inn) (?:as|som) (?:user |bruk[ea]r )?';
/** `password for invalid user olan`: sshd. */
const SSHD = '(?:accepted|failed) [a-z/\\-]{4,24} for (?:invalid user )?|session (?:opened|closed) for user ';
const TOKEN = '[\\p{L}\\d_](?:[\\p{L}\\d._\\\\\\-]{0,62}[\\p{L}\\d_$])';
const PATTERN = new RegExp(
  // `//user:` begins a URL, `@user` a decorator, `$user` a variable.
  `(?<![\\p{L}\\p{N}/$#@<])` +
    `(?:(?:${KEY}(?:${QUOTE}?[ \\t]?[:=][ \\t]?${QUOTE}?|[ ](?:er |is )?${QUOTE}?)|${LOGGED_IN}|${SSHD})` +
    `${TOKEN}(?![\\p{L}\\p{N}_@/\\\\:=]|[.\\-][\\p{L}\\p{N}])` +
    // The third field of a web server's line: `192.0.2.7 - olan [10/Oct/2024:13:55:36`.
    `|(?<=\\S )- ${TOKEN}(?= \\[\\d{2}/[a-z]{3}/\\d{4}:))`,
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
  const before = text.slice(Math.max(0, start - 48), start);
  const logged = LOG_LINE.test(before);
  if (!logged && !standsAsValue(text, before, start, end)) return NO_CANDIDATE;
  const shape = usernameShape(text.slice(start, end));
  if (shape === 'nothing') return NO_CANDIDATE;
  if (shape === 'other') return logged ? WRITTEN_CANDIDATE : CANDIDATE;
  return (shape === 'person' ? PERSON : ROLE) + (logged ? IN_LOG : 0);
}

/** Only the formats of logs end so: any token that follows is the user. */
const LOG_LINE =
  /(?:(?:accepted|failed) [a-z/-]{4,24} for (?:invalid user )?|session (?:opened|closed) for user |invalid user |\S - )$/iu;
/** `for user`, `av bruker`: what follows is the user, unless it is a word of the sentence. */
const SAYS_USER = /(?<!\p{L})(?:for|av|by|as|from|fra|som) (?:user|bruk[ea]r) $/iu;
/** `user olan42 logged in`. */
const DOES = /^ (?:log|sign|auth|ble |was |sperra|sperret|locked|created|deleted|not found)/i;

/** A word after `user` is a value where marks or its own form say so: `bruker` means «uses» as well. */
function standsAsValue(text: string, before: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/["'«“”’]$/.test(before)) return /^["'»“”’]/.test(after);
  if (after.startsWith('(')) return SAYS_USER.test(before);
  const coded = CODED.test(text.slice(start, end));
  if (/=[ \t]?$/.test(before)) return !FULL_NAME.test(after);
  // `Utført av: montør`: who did it is as often a name or an office.
  if (/:$|[ _](?:av|by): ?$/i.test(before)) return coded;
  if (/:[ \t]$/.test(before)) return coded || CLOSED.test(after);
  if (SAYS_USER.test(before)) return coded || after.startsWith(' from ');
  if (/(?:user|bruk[ea]r|operat[oø]r) $/i.test(before)) return coded && DOES.test(after);
  return coded;
}

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
    {
      word: ['lower', 'capital', 'upper'],
      length: [3, 12],
      next: [' ', '_', '-', '\t'],
      starts: wordList('acc beh bru cha cre del end fai god inn log mod ope opp reg scr ses sig upd use usr utf'),
    },
    // `userName` is of no kind of word: keys are found from the mark behind them.
    ...[':', '='].map((char) => ({ char, back: { of: /["'A-Za-zø_-]/, max: 14, first: /[ublso]/i } })),
    { char: '[', back: { of: /[A-Za-z\d._\\ -]/, max: 66, first: /-/ } },
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
      when: ['bare', 'written', 'labelled', 'named'],
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
      '192.0.2.7 - olan [10/Oct/2024:13:55:36 +0200] "GET / HTTP/1.1" 200 12',
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
