import { describe, expect, it } from 'vitest';
import { POSTAL_PLACES } from '../../rules/data/postal-places.js';
import { CODES_IN_USE, DENSEST, isPostalCode, OWN_BY_CHANCE } from '../../rules/shared/postal-places.js';
import { matches, table } from './table.js';

const hits = [
  '«0155» Oslo',
  '«0155» OSLO',
  '«0155» oslo',
  'N-«0155» OSLO',
  'NO-«5109» Hylkje',
  'N «0155» Oslo',
  '«5109» Hylkje',
  '«1354» Bærums Verk',
  '«1353» BÆRUMS VERK',
  '«1353» Baerums verk',
  '«8622» Mo i Rana',
  '«9170» Longyearbyen',
  '«4608» Kristiansand S',
  '«4608» Kristiansand',
  '«3800» Bø i Telemark',
  '«3800» Bø',
  '«2647» Sør-Fron',
  'Kunden bor på «5109» Hylkje og har alarm',
  'Flyttet fra «0155» Oslo til «5003» Bergen.',
  '(«0155» Oslo)',
  '«0155»  Oslo',
  'Ola;«0155»;Oslo;987',
  'Ola,«0155»,Oslo,987',
  '"Ola","«0155»","Oslo"',
  'Ola\t«0155»\tOslo',
  'Postnr: «0155» Oslo',
  '«0155» Oslo, Norge',
  'Sted: «9008» Tromsø',
  '«9008» Tromso',
  'Adresse\n«9008» Tromsø',
];
const misses = [
  '0155',
  'Oslo',
  '0155 Bergen',
  '5003 Oslo',
  '2024 Oslo',
  'i 2023 Bergen',
  '1500 kr',
  '0155 osloensere',
  '0155Oslo',
  '10155 Oslo',
  '01555 Oslo',
  '3.0155 Oslo',
  '12-0155 Oslo',
  '+0155 Oslo',
  '987 0155 Oslo',
  'A0155 Oslo',
  '0155 - Oslo',
  '0155. Oslo',
  'Oslo 0155',
  '0155\nOslo',
  '0155 Os',
  '0155 Oslofjorden',
  'rom 1250 Lokale',
  'sak 0155 Kommune',
  'SMS til 2440 Hei',
  'kl. 0155 ringte',
  '0155 Os lo',
  'https://example.org/0155 Oslo',
];

table('postal-code-place', 'contact.postal_code', hits, [
  ...misses,
  { value: 'Storgata 1, 0155 Oslo', field: 'adresse' },
]);
table(
  'locality-place',
  'contact.locality',
  [
    '0155 «Oslo»',
    '0155 «OSLO»',
    '0155 «oslo»',
    'N-0155 «OSLO»',
    'NO-5109 «Hylkje»',
    'N 0155 «Oslo»',
    '5109 «Hylkje»',
    '1354 «Bærums Verk»',
    '1353 «Baerums verk»',
    '8622 «Mo i Rana»',
    '9170 «Longyearbyen»',
    '4608 «Kristiansand S»',
    '4608 «Kristiansand»',
    '3800 «Bø i Telemark»',
    '3800 «Bø» sentrum',
    '2647 «Sør-Fron»',
    'Kunden bor på 5109 «Hylkje» og har alarm',
    'Flyttet fra 0155 «Oslo» til 5003 «Bergen».',
    '(0155 «Oslo»)',
    'Ola;0155;«Oslo»;987',
    'Ola,0155,«Oslo»,987',
    '"Ola","0155","«Oslo»"',
    'Ola\t0155\t«Oslo»',
    '0155 «Oslo», Norge',
    '9008 «Tromsø» i dag',
    '9008 «Tromso»',
  ],
  misses,
);

describe('the list of postal codes', () => {
  const codes = [...POSTAL_PLACES.matchAll(/^(\d\d) (.+)$/gm)].flatMap(([, first, rest = '']) =>
    [...rest.matchAll(/(\d+)([^;]+)/g)].flatMap(([, last = '', place]) =>
      (last.match(/../g) ?? []).map((two) => ({ code: `${first}${two}`, place })),
    ),
  );

  it('has as many codes as the rates say, each once', () => {
    expect(new Set(codes.map((c) => c.code)).size).toBe(codes.length);
    expect(codes.length).toBe(CODES_IN_USE);
    const thousands = Array.from({ length: 10 }, (_, k) => codes.filter(({ code }) => code[0] === String(k)).length);
    expect(Math.max(...thousands) / 1000).toBe(DENSEST);
    expect(codes.every(({ code }) => isPostalCode(code))).toBe(true);
  });

  it('has no place with more codes than Oslo', () => {
    const counts = new Map<string | undefined, number>();
    for (const { place } of codes) counts.set(place, (counts.get(place) ?? 0) + 1);
    expect(Math.max(...counts.values()) / 10_000).toBe(OWN_BY_CHANCE);
  });

  it('is recognised whole: every code with its place, alone and after a street', () => {
    const missed = codes.filter(({ code, place = '' }) => {
      const pair = `${code} ${place.toUpperCase()}`;
      const [postal] = matches({ value: pair }, 'contact.postal_code');
      const [locality] = matches({ value: pair }, 'contact.locality');
      const [address] = matches({ value: `Storgata 1, ${pair}` }, 'contact.postal_address');
      return postal?.end !== 4 || locality?.end !== pair.length || address?.end !== pair.length + 12;
    });
    expect(missed).toEqual([]);
  });
});
