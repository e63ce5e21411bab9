/** Secrets made for the corpus: hashes of nothing, keys that open nothing. */
import { pad, type Rng } from './random.js';

const B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const WORDS =
  'sommer vinter blomst fjellrev tulipan nøkkelost regnbue sjokolade brunost paraply lekestue hengekøye'.split(' ');

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Secrets that show what they are. */
export const SECRET_FORMS: Readonly<Record<string, (rng: Rng) => string>> = {
  bcrypt: (rng) => `$2${rng.pick(['a', 'b', 'y'])}$${rng.pick(['10', '12'])}$${rng.of(`./${B64}`, 53)}`,
  argon: (rng) => `$argon2id$v=19$m=65536,t=3,p=4$${rng.of(B64, 22)}$${rng.of(B64, 43)}`,
  sha512crypt: (rng) => `$6$${rng.of(B64, 12)}$${rng.of(`./${B64}`, 86)}`,
  pbkdf2: (rng) => `pbkdf2_sha256$${rng.pick([260000, 600000])}$${rng.of(B64, 12)}$${rng.of(B64, 43)}=`,
  jwt: (rng) =>
    `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ sub: rng.digits(6), iat: 1_700_000_000 + rng.int(0, 60_000_000) })}.${rng.of(`-_${B64}`, 43)}`,
  cloudKey: (rng) => `AKIA${rng.of('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  forgeToken: (rng) => `ghp_${rng.of(B64, 36)}`,
  paymentKey: (rng) => `sk_test_${rng.of(B64, 24)}`,
  connection: (rng) =>
    `${rng.pick(['postgres', 'mysql', 'mongodb', 'amqp'])}://${rng.pick(['app', 'svc', 'drift'])}:${rng.of(B64, 12)}@db${rng.int(1, 9)}.example.net:${rng.pick([5432, 3306, 27017])}/alarm`,
  pem: (rng) => `-----BEGIN PRIVATE KEY-----\n${rng.of(B64, 64)}\n${rng.of(B64, 64)}\n-----END PRIVATE KEY-----`,
};

/** Secrets that only the field's name gives away. */
export const NAMED_SECRETS: Readonly<Record<string, (rng: Rng) => string>> = {
  sha1: (rng) => rng.hex(40),
  sha256: (rng) => rng.hex(64),
  md5: (rng) => rng.hex(32),
  plain: (rng) => `${rng.pick(WORDS)}${rng.int(1, 99)}${rng.pick(['', '!', '?'])}`,
  token: (rng) => rng.of(B64, 40),
};

/** The words and numbers by which a customer proves who they are on the telephone, and panel codes. */
export const codeWord = (rng: Rng): string => rng.pick(WORDS);
export const pin = (rng: Rng): string => (rng.chance(0.7) ? pad(rng.int(0, 9999), 4) : pad(rng.int(0, 999_999), 6));
