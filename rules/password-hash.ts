import type { Detector, Kind } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';

const kinds: Kind[] = [{ name: 'hash', strength: 'strong', form: 'written', veiled: 'hashed' }];

/** The alphabet of crypt(3): its salts and hashes are base64 in another order. */
const CRYPT = '[./A-Za-z0-9]';
const BASE64 = '[A-Za-z0-9+/]';
/** passlib writes base64 with a dot for the plus. */
const ADAPTED = '[A-Za-z0-9./+]';

/** Each scheme with the lengths that its definition gives (the sources stand in `docs.reference`). */
const SCHEMES = [
  // bcrypt: 22 characters of salt, 31 of hash; 2a, 2b, 2x and 2y are its revisions, Django and passlib name it before.
  `(?:bcrypt(?:_sha256)?\\$)?\\$2[abxy]?\\$[0-3]\\d\\$${CRYPT}{53}`,
  // RFC 9106 in the PHC string format.
  `(?:argon2)?\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,8},t=\\d{1,4},p=\\d{1,3}\\$${BASE64}{8,86}\\$${BASE64}{16,172}={0,2}`,
  // RFC 7914: PHC string, libxcrypt, werkzeug, Django.
  `\\$scrypt\\$ln=\\d{1,2},r=\\d{1,3},p=\\d{1,3}\\$${BASE64}{8,86}={0,2}\\$${BASE64}{16,172}={0,2}`,
  `\\$7\\$${CRYPT}{11}${CRYPT}{1,86}\\$${CRYPT}{43}`,
  `scrypt:\\d{1,9}:\\d{1,3}:\\d{1,3}\\$[A-Za-z0-9]{4,64}\\$[0-9a-f]{64,128}`,
  `scrypt\\$[A-Za-z0-9]{8,64}\\$\\d{1,9}\\$\\d{1,3}\\$\\d{1,3}\\$${BASE64}{43,88}={0,2}`,
  // RFC 8018: Django, passlib, werkzeug; 20, 32 or 64 bytes.
  `pbkdf2_sha(?:1|256|512)\\$\\d{1,9}\\$[A-Za-z0-9]{1,64}\\$${BASE64}{27,86}={0,2}`,
  `\\$pbkdf2(?:-sha(?:1|256|512))?\\$\\d{1,9}\\$${ADAPTED}{8,64}\\$${ADAPTED}{27,86}`,
  `pbkdf2:sha(?:1|256|512)(?::\\d{1,9})?\\$[A-Za-z0-9]{1,64}\\$(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40})`,
  // ASP.NET Core Identity, version 3: algorithm, rounds and a salt of 16 bytes before 32 bytes.
  `AQAAAA[AEI]A${BASE64}{4}AAAAE${BASE64}{65}==`,
  // crypt(3): MD5 and its Apache relative, SHA-256, SHA-512, yescrypt.
  `\\$(?:1|apr1)\\$${CRYPT}{1,8}\\$${CRYPT}{22}`,
  `\\$5\\$(?:rounds=\\d{4,9}\\$)?${CRYPT}{1,16}\\$${CRYPT}{43}`,
  `\\$6\\$(?:rounds=\\d{4,9}\\$)?${CRYPT}{1,16}\\$${CRYPT}{86}`,
  `\\$g?y\\$${CRYPT}{1,16}\\$${CRYPT}{1,86}\\$${CRYPT}{43}`,
  // phpass (WordPress, phpBB) and Drupal 7.
  `\\$[PH]\\$${CRYPT}{31}`,
  `\\$S\\$${CRYPT}{52}`,
  // RFC 2307 and OpenLDAP: the hash, with its salt behind it where the name begins with S.
  `\\{SSHA\\}${BASE64}{32,64}={0,2}|\\{SHA\\}${BASE64}{27}=|\\{SMD5\\}${BASE64}{27,48}={0,2}|\\{MD5\\}${BASE64}{22}==`,
  `\\{S?SHA(?:256|384|512)\\}${BASE64}{43,140}={0,2}`,
  // MySQL 4.1 and MariaDB: SHA-1 of SHA-1.
  '\\*[0-9A-F]{40}',
];

export const passwordHash: Detector = {
  id: 'password-hash',
  dataType: 'account.credential',
  docs: {
    summary: 'Password hashes that say how they were made: bcrypt, Argon2, scrypt, PBKDF2, crypt, phpass, LDAP, MySQL.',
    reference:
      'RFC 9106, 7914, 8018, 2307; PHC string format; crypt(5) of libxcrypt; the formats of Django, werkzeug, passlib, ' +
      'phpass, Drupal, ASP.NET Core Identity and MySQL, with the lengths they document.',
    misses:
      'Bare digests (32, 40, 64 hex digits): those are hashes of files and keys as often, and count only in a field named ' +
      'after a password. The old DES crypt of 13 letters and NT hashes.',
  },
  triggers: [
    ...['$', '{', '*'].map((char) => ({ char })),
    { word: ['lower', 'mixed'], length: [6, 6], starts: ['pbk', 'arg', 'bcr', 'scr'], next: ['_', ':', '$'] },
    { word: ['upper', 'capital', 'mixed'], length: [8, 84], starts: ['AQA'] },
  ],
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_$./])(?:${SCHEMES.join('|')})(?![\\p{L}\\p{N}_/+=$]|\\.[./A-Za-z0-9])`, 'uy'),
  validate: () => 0,
  kinds,
  storage: ['text', 'binary', 'document'],
  nulls: [
    {
      name: 'other texts of this shape',
      rate: 1e-9,
      derivation:
        'the mark of a scheme and a run of one exact length: a random run of printable characters has the three of `$1$` ' +
        'in one of 95^3 places and then 22 of the 64 characters of crypt in a row, (64/95)^22: below 1e-9.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    // Made up, except the Argon2 one: the example of the reference implementation in the PHC string format.
    hit: [
      `$2b$12$${'abcdefghijklmnopqrstuv'}${'ABCDEFGHIJKLMNOPQRSTUVWXYZ01234'}`,
      '$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21l$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ',
      `pbkdf2_sha256$600000$fakesalt$${'A'.repeat(43)}=`,
      `{SSHA}${'Ab1/'.repeat(8)}`,
      `AQAAAAEAACcQAAAAE${'Ab1/'.repeat(17).slice(0, 65)}==`,
      `*${'0123456789ABCDEF'.repeat(3).slice(0, 40)}`,
    ],
    miss: [
      '5f4dcc3b5aa765d61d8327deb882cf99',
      '$2b$12$tooshort',
      'pris $1 $5 $6',
      '{SSHA} er et format',
      '*'.repeat(41),
    ],
  },
};
