import { table } from './table.js';

const BODY = `${'MC4CAQAwBQYDK2VwBCIEIFakeFakeFakeFakeFakeFakeFakeFakeFakeFakeFak'}\n${'AbCdEfGh12345678'.repeat(4)}\n`;
// The words stand apart here, so that no scanner of git hosts takes an example for a leak.
const pem = (kind: string, body = BODY): string => `-----BEGIN ${kind}-----\n${body}-----END ${kind}-----`;
const PRIVATE = `PRIVATE ${'KEY'}`;
const key = pem(PRIVATE);
const putty = (lines: string): string =>
  `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: test\nPublic-Lines: 1\nAAAAB3NzaC1yc2EAAAADAQAB\n${lines}`;
const MAC = '0123456789abcdef0123456789abcdef01234567';

table(
  'private-key',
  'account.credential',
  [
    { text: key, kind: 'token' },
    pem(`RSA ${PRIVATE}`),
    pem(`EC ${PRIVATE}`),
    pem(`DSA ${PRIVATE}`),
    pem(`OPENSSH ${PRIVATE}`),
    pem(`ENCRYPTED ${PRIVATE}`),
    pem(`SSH2 ENCRYPTED ${PRIVATE}`),
    pem(`PGP ${PRIVATE} BLOCK`, `\nVersion: test 1.0\n\n${BODY}=abcd\n`),
    pem(
      `RSA ${PRIVATE}`,
      `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF\n\n${BODY}`.replaceAll('-', '_'),
    ),
    key.replaceAll('\n', '\r\n'),
    key.replaceAll('\n', '\\n'),
    key.replaceAll('\n', ' '),
    key.replaceAll('\n', ''),
    key.slice(0, -20 - PRIVATE.length),
    `«${key}»\n`,
    `"private_key": "«${key.replaceAll('\n', '\\n')}»\\n"`,
    `key: |\n  «${key.replaceAll('\n', '\n  ')}»\n`,
    `-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n«${key}»\n`,
    `Her er nøkkelen:\n«${key}»\nHilsen drift`,
    `«${key}»\n«${pem(`EC ${PRIVATE}`)}»`,
    `«${putty(`Private-Lines: 1\nAAAAFakeFakeFakeFakeFakeFake\nPrivate-MAC: ${MAC}`)}»\n`,
    putty(`Private-Lines: 1\nAAAAFakeFakeFakeFakeFakeFake\nPrivate-MAC: ${MAC}`).replace('File-2', 'File-3'),
    { text: key, field: 'ordrenr' },
    { text: key, field: 'merknad' },
    { text: pem(`RSA ${PRIVATE}`), field: 'config' },
  ],
  [
    pem('CERTIFICATE'),
    pem('PUBLIC KEY'),
    pem('RSA PUBLIC KEY'),
    pem('CERTIFICATE REQUEST'),
    pem('X509 CRL'),
    pem('PGP PUBLIC KEY BLOCK'),
    pem('PGP MESSAGE'),
    pem('PGP SIGNATURE'),
    pem('DH PARAMETERS'),
    pem('EC PARAMETERS'),
    pem('SSH2 PUBLIC KEY'),
    pem('OPENVPN STATIC TLS'),
    pem(PRIVATE, ''),
    pem(PRIVATE, 'kort\n'),
    pem(PRIVATE, '[fjernet]\n'),
    pem(PRIVATE, '...\n'),
    `Filen begynner med -----BEGIN ${PRIVATE}----- og slutter med -----END ${PRIVATE}-----`,
    `----BEGIN ${PRIVATE}----\n${BODY}`,
    `-----begin ${PRIVATE.toLowerCase()}-----\n${BODY}`,
    `-----END ${PRIVATE}-----`,
    `BEGIN ${PRIVATE}`,
    '-----BEGIN-----',
    '----------------------------------------',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFakeFakeFakeFakeFakeFakeFake ola',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQFake ola@vert',
    putty('Private-MAC: ikke her'),
    putty(''),
    'PuTTY-User-Key-File-2 er et format',
    'PuTTY-URL: https://example.org',
  ],
);
