import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, table } from './table.js';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const SIGNATURE = Buffer.from('signature-of-nobody-1234567890ab').toString('base64url');
const jwt = (header: unknown, claims: unknown = { sub: 'example', n: 1 }): string =>
  `${part(header)}.${part(claims)}.${SIGNATURE}`;
const HS = { alg: 'HS256', typ: 'JWT' };
const plain = jwt(HS);
const sealed = [part({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }), 'b2s', 'aXY', 'Y2lwaGVy', 'dGFn'].join('.');
const bent = (text: string): string => `${text.slice(0, 12)}!${text.slice(13)}`;

table(
  'jwt',
  'account.credential',
  [
    { text: plain, kind: 'token' },
    jwt({ alg: 'RS256', kid: '2026-1' }),
    jwt({ typ: 'at+jwt', alg: 'ES256' }),
    jwt({ alg: 'EdDSA', typ: 'JWT' }),
    jwt({ alg: 'PS512', x5t: 'abc123' }),
    jwt({ typ: 'JWT', alg: 'HS384' }),
    jwt({ kid: 'æøå-1', alg: 'HS256' }),
    jwt(HS, { iss: 'https://id.example.org', roles: Array.from({ length: 40 }, (_, i) => `role-${i}`) }),
    jwt(HS, {}),
    `${part(HS)}.${part({ sub: '1' })}.`,
    sealed,
    `Authorization: Bearer «${plain}»`,
    `"access_token":"«${plain}»","token_type":"Bearer"`,
    `https://example.org/#id_token=«${plain}»&state=1`,
    `token=«${plain}»`,
    `(«${plain}»)`,
    `'«${plain}»'`,
    `Cookie: session=«${plain}»; path=/`,
    `linje 1\n«${plain}»\nlinje 3`,
    `«${plain}» «${jwt(HS, { sub: '2' })}»`,
    `«${plain}», sendt i dag`,
    `<jwt>«${plain}»</jwt>`,
    `curl -H "X-Auth: «${plain}»" https://example.org`,
    { text: plain, field: 'ordrenr' },
    { text: plain, field: 'merknad' },
    { text: sealed, field: 'token' },
  ],
  [
    part(HS),
    `${part(HS)}.${part({ sub: '1' })}`,
    `${part({ typ: 'JWT', n: 1 })}.${part({ sub: '1' })}.${SIGNATURE}`,
    `${part(['alg', 1])}.${part({ sub: '1' })}.${SIGNATURE}`,
    'eyJ',
    'eyJ1.eyJ1.eyJ1',
    'eyJ0.a.b',
    `${Buffer.from('{"alg":').toString('base64url')}.${part({ sub: '1' })}.${SIGNATURE}`,
    `${Buffer.from('{alg: 256}').toString('base64url')}.a.b`,
    bent(plain),
    `x${plain}`,
    `_${plain}`,
    `a.${part({ sub: 1 })}.b`,
    part({ alg: 'HS256', typ: 'JWT' }).toUpperCase(),
    `${part(HS)}..`,
    `${part(HS)}.`,
    `.${part({ sub: 'x1' })}.${SIGNATURE}`,
    'eyJhbGciOiJIUzI1NiJ9 er hodet i et token',
    `${SIGNATURE}.${SIGNATURE}.${SIGNATURE}`,
    `${part({ ALG: 'HS256' })}.${part({ sub: '1' })}.${SIGNATURE}`,
    'org.example.Eyjafjallajokull.v1',
    'Eyjafjallajökull.is',
    'eyjafjord1.example.org',
    { value: part({ page: 2, after: '2026-03-01' }), field: 'cursor' },
    { value: `${part({ n: 1 })}.${part({ n: 2 })}`, field: 'state' },
  ],
);

describe('every token that a library of the standard would write', () => {
  it('is found whole, whatever its claims', () => {
    const header = fc.record({ alg: fc.constantFrom('HS256', 'RS512', 'ES384'), kid: fc.string({ maxLength: 20 }) });
    const claims = fc.dictionary(fc.string({ maxLength: 10 }), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(header, claims, fc.uint8Array({ minLength: 32, maxLength: 32 }), (head, body, signature) => {
        const text = `${part(head)}.${part(body)}.${Buffer.from(signature).toString('base64url')}`;
        expect(matches({ value: text }, 'account.credential')).toMatchObject([{ start: 0, end: text.length }]);
      }),
    );
  });
});
