import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { endOfRun, isOneOf } from './shared/run.js';

const kinds: Kind[] = [{ name: 'token', strength: 'strong', form: 'written' }];

const PEM = /-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const PEM_END = /-----END (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const PUTTY = /PuTTY-User-Key-File-[1-3]: [a-z0-9-]{4,40}(?:\s|\\[rn]){1,4}Encryption: /y;
const PUTTY_END = /Private-MAC: [0-9a-f]{40,64}/;
/** Base64, the headers of RFC 1421, and line ends as JSON and YAML write them (`\n`). */
const BODY = isOneOf('A-Za-z0-9+/=\\s\\\\:,.\'"_@');
const PUTTY_BODY = isOneOf('\\x20-\\x7e\\s');
/** A key of RSA with 16,384 bits has 12,500 characters in PEM. */
const LONGEST = 16_384;
/** The same with 8,192 bits, public half and headers included, has 5,300 in PuTTY's form. */
const PUTTY_LONGEST = 6_144;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** From the header to the end line, or as far as the key goes where the cell was cut. */
function endOf(text: string, at: number): number {
  if (text[at] === 'P') return endOfPutty(text, at);
  const body = sticky(PEM, text, at);
  if (body < 0) return -1;
  const end = endOfRun(text, body, BODY, LONGEST);
  return Math.max(end, sticky(PEM_END, text, end));
}

function endOfPutty(text: string, at: number): number {
  const head = sticky(PUTTY, text, at);
  if (head < 0) return -1;
  const end = endOfRun(text, head, PUTTY_BODY, PUTTY_LONGEST);
  const last = PUTTY_END.exec(text.slice(head, end));
  return last === null ? end : head + last.index + last[0].length;
}

/** The shortest private key, Ed25519 in PKCS #8, has 64 characters of base64 (RFC 8410, 10.3). */
const KEY = /[A-Za-z0-9+/]{40}/;
const PUTTY_KEY = /Private-Lines: \d{1,3}\s{1,4}[A-Za-z0-9+/]{20}/;

const validate = (text: string, start: number, end: number): number => {
  const key = text.slice(start, end);
  return (key[0] === 'P' ? PUTTY_KEY : KEY).test(key) ? 0 : CANDIDATE;
};

export const privateKey: Detector = {
  id: 'private-key',
  dataType: 'account.credential',
  docs: {
    summary:
      'Private keys in PEM (RSA, EC, OpenSSH, PKCS #8, PGP) and in PuTTY’s own form, sealed with a password or not.',
    reference: 'RFC 7468, RFC 1421, RFC 9580 6.2 (PGP armor), PuTTY manual, appendix C.',
    misses: 'Keys without their header line, DER bytes, JSON Web Keys. Certificates and public keys are no secrets.',
  },
  triggers: [
    { char: '-', next: ['-'] },
    { word: ['mixed', 'capital'], length: [5, 5], first: 'P', next: ['-'] },
  ],
  pattern: { endOf, source: '-----BEGIN (\\w+ )*PRIVATE KEY( BLOCK)?-----[base64]-----END ...-----' },
  validate,
  kinds,
  storage: ['text', 'binary', 'document'],
  nulls: [
    {
      name: 'texts about keys',
      rate: 1e-8,
      derivation:
        'the header line and forty characters of base64 in a row: a text about keys has the first, not the second.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    hit: [
      `-----BEGIN ${'PRIVATE'} KEY-----\n${'MC4CAQAwBQYDK2VwBCIEIAAA'.repeat(2)}\n-----END ${'PRIVATE'} KEY-----`,
      `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${'MIIEpAIBAAKCAQEAFakeFake'.repeat(3)}\n-----END RSA ${'PRIVATE'} KEY-----`,
      `-----BEGIN EC ${'PRIVATE'} KEY-----\n${'MHcCAQEEIFakeFakeFakeFake'.repeat(3)}\n-----END EC ${'PRIVATE'} KEY-----`,
      `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----\\n${'b3BlbnNzaC1rZXktdjEAAAAA'.repeat(3)}\\n-----END OPENSSH ${'PRIVATE'} KEY-----`,
      `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: x\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\n${'AAAAFake'.repeat(4)}`,
    ],
    miss: [
      `-----BEGIN CERTIFICATE-----\n${'MIIBAAAA'.repeat(8)}\n-----END CERTIFICATE-----`,
      `-----BEGIN PUBLIC KEY-----\n${'MIIBAAAA'.repeat(8)}\n-----END PUBLIC KEY-----`,
      `Filen begynner med -----BEGIN ${'PRIVATE'} KEY-----`,
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFakeFakeFakeFakeFakeFakeFake ola',
      'PuTTY-User-Key-File-2 er et format',
    ],
  },
};
