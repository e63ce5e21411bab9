import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { isPlaceholder } from './shared/placeholder.js';

const kinds: Kind[] = [{ name: 'clear', strength: 'strong', form: 'written' }];

// RFC 3986 3.1 and 3.2.1. A password with a slash or an @ must be encoded there, and is taken so.
const USER = '[^\\s:@/?#"\'<>\\\\]{0,128}';
const PASSWORD = '[^\\s@/?#"\'<>\\\\]{1,256}';
const URL_HEAD = `(?<![\\p{L}\\p{N}_+.\\-])[A-Za-z][A-Za-z0-9+.\\-]{1,24}://${USER}:`;
/** Oracle: `jdbc:oracle:thin:scott/tiger@//host`. */
const ORACLE_HEAD = '(?<![\\p{L}\\p{N}_])jdbc:oracle:(?:thin|oci):[\\w$]{1,64}/';
const HEAD = new RegExp(`${URL_HEAD}|${ORACLE_HEAD}`, 'uy');

function valueStart(text: string, start: number, end: number): number {
  HEAD.lastIndex = start;
  return HEAD.test(text) && HEAD.lastIndex < end ? HEAD.lastIndex : start;
}

export const connectionString: Detector = {
  id: 'connection-string',
  dataType: 'account.credential',
  docs: {
    summary: 'Passwords inside the URL of a database, a queue or a site: scheme://user:password@host.',
    reference:
      'RFC 3986 3.2.1 (user information), Oracle JDBC URLs. The span is the password alone; user and host stay for other ' +
      'rules. "Password=...;" in a list of settings is found by the rule code-word.',
    misses:
      'Passwords with an unencoded slash, @ or blank; user names without a password; secrets in the path of a URL.',
  },
  triggers: [{ char: ':', back: { of: /[A-Za-z0-9+.-]/, max: 25, first: /[A-Za-z]/ } }],
  pattern: new RegExp(`(?:${URL_HEAD}|${ORACLE_HEAD})${PASSWORD}(?=@[\\p{L}\\p{N}\\[(/])`, 'uy'),
  valueStart,
  validate: (text, start, end) => (isPlaceholder(text.slice(start, end)) ? NO_CANDIDATE : 0),
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'other addresses with a colon and an @',
      rate: 1e-6,
      derivation:
        'RFC 3986 gives these two signs before a host no other meaning; the rate stands for broken URLs (assumed).',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    hit: [
      'postgres://crm:hemmelig@db.example.org:5432/crm',
      'redis://:s3cret@cache.example.org/0',
      'https://ola:hemmelig@example.org/fil',
      'mongodb+srv://crm:S0mmer@cluster0.example.net',
      'jdbc:oracle:thin:scott/tiger@//db.example.org:1521/x',
    ],
    miss: [
      'postgres://crm@db.example.org/crm',
      'git@github.com:org/repo.git',
      'postgres://crm:$PASSWORD@db/crm',
      'https://user:****@example.org/',
      'https://example.org:8443/@ola',
    ],
  },
};
