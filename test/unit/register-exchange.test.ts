/** Records of processing in and out: nothing guessed in silence, nothing lost on the way back. */
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordHtml, recordMarkdown } from '../../reports/record.js';
import type { Register } from '../../src/model/register.js';
import { joinCell, readRegion, readRetention, splitOwn } from '../../src/register/exchange/cells.js';
import { registerOf } from '../../src/register/exchange/draft.js';
import { exportRegister, type Format } from '../../src/register/exchange/export.js';
import { importFideslang } from '../../src/register/exchange/fideslang-read.js';
import type { FieldId } from '../../src/register/exchange/fields.js';
import { readGrounds } from '../../src/register/exchange/grounds.js';
import { guardCell, unguardCell } from '../../src/register/exchange/guard.js';
import { importTable } from '../../src/register/exchange/import-table.js';
import { lossesOf } from '../../src/register/exchange/losses.js';
import { readCsv, readWorkbook } from '../../src/register/exchange/read-table.js';
import { COMPLETE } from './complete-register.js';

const ALARM: Register = JSON.parse(
  readFileSync(new URL('../../examples/alarm-company/register.json', import.meta.url), 'utf8'),
);
const renderers = { html: recordHtml, md: recordMarkdown };
const bytesOf = async (register: Register, format: Format, locale: 'nb' | 'en' = 'nb') =>
  (await exportRegister(register, format, locale, renderers)).bytes;
const textOf = async (...args: Parameters<typeof bytesOf>) => new TextDecoder().decode(await bytesOf(...args));

async function readBack(bytes: Uint8Array, format: Format, locale: 'nb' | 'en'): Promise<Register> {
  const file = `x.${format}`;
  if (format === 'fideslang')
    return registerOf(importFideslang(parse(new TextDecoder().decode(bytes)), file, locale).draft, '');
  const table = format === 'xlsx' ? await readWorkbook(bytes, file) : await readCsv(bytes, file);
  return registerOf(importTable(table, { file }).draft, '');
}

/** Names that would hurt: formulas, separators, quotes, line ends, markup. */
const HOSTILE: Register = {
  policy: {
    controller: { name: "=cmd|'/c calc'!A1", address: '+47 <script>alert(1)</script>' },
    categories: {
      'contact.email': { label: { nb: '@SUM(A1); "x"\\;' }, match: [{ dataType: 'contact.email' }] },
      'contact.phone': { label: { nb: "'=1+1" }, match: [], retention: '36 months from x', purposes: ['p'] },
    },
    purposes: { p: { label: { nb: '-2+3 | [x](javascript:alert(1))' } } },
  },
  systems: [
    {
      id: 's',
      label: { nb: '\t=1' },
      containers: ['a;b', 'c'],
      note: "'quoted\nline",
      categories: [{ category: 'contact.email', retention: 'A; B' }],
    },
    { id: 'empty', containers: ['e'], categories: [] },
  ],
};

describe('export, import, export', () => {
  const registers = { alarm: ALARM, complete: COMPLETE, hostile: HOSTILE };
  for (const format of ['xlsx', 'csv', 'fideslang'] as const) {
    for (const locale of ['nb', 'en'] as const) {
      test.each(Object.entries(registers))(`${format} ${locale}: the same bytes for %s`, async (_name, register) => {
        const first = await bytesOf(register, format, locale);
        const again = await bytesOf(await readBack(first, format, locale), format, locale);
        expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
      });
    }
  }

  test('what comes back has the systems with categories, purposes, subjects, retention and place', async () => {
    const back = await readBack(await bytesOf(ALARM, 'xlsx'), 'xlsx', 'nb');
    const facts = ({ systems }: Register) =>
      systems.map(({ id, owner, region, recipient, containers, categories }) => {
        const entries = categories
          .map((c) => JSON.stringify([c.category, c.purposes, c.subjects, c.retention, c.protection ?? null]))
          .sort();
        return { id, owner, region, recipient, containers, entries };
      });
    expect(facts(back)).toEqual(facts(ALARM));
  });

  test('what a format cannot hold is counted by part, and nothing is where nothing is lost', async () => {
    const { held } = await exportRegister(ALARM, 'csv', 'nb', renderers);
    const losses = Object.fromEntries(lossesOf(ALARM, held).map(({ part, count }) => [part, count]));
    expect(losses).toMatchObject({
      'policy.rights': 1,
      'claims.statement': 8,
      'purposes.label.en': 16,
      'recipients.examples': 10,
    });
    expect(
      Object.keys(losses).filter((part) =>
        /^systems\.(owner|region|containers|recipient)|^systems\.categories/.test(part),
      ),
    ).toEqual([]);
    expect(lossesOf(ALARM, ALARM)).toEqual([]);
    const reading = await exportRegister(ALARM, 'html', 'nb', renderers);
    expect(lossesOf(ALARM, reading.held)).toContainEqual({ part: 'systems.containers', count: 10 });
  });
});

describe('formulas', () => {
  test.each(['=1', '+1', '-1', '@x', '\tx', "'x", 'x', '', "'=1", '–'])('%j is guarded and given back', (text) => {
    expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguardCell(guardCell(text))).toBe(text);
  });

  test('no cell of the CSV starts one', async () => {
    const { sheets } = await readCsv(await bytesOf(HOSTILE, 'csv'), 'x.csv');
    for (const cell of sheets[0]?.rows.flat() ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('lists with separators inside their parts', () => {
    const parts = ['a; b', 'c\\', ';', 'd'];
    expect(splitOwn(joinCell(parts))).toEqual(parts);
  });

  test('names cannot start markup in HTML or Markdown', async () => {
    const html = await textOf(HOSTILE, 'html');
    expect(html).not.toContain('<script>');
    expect(html).toContain('<html lang="nb">');
    expect(await textOf(HOSTILE, 'html', 'en')).toContain('<html lang="en">');
    const markdown = await textOf(HOSTILE, 'md');
    expect(markdown).not.toMatch(/(^|[^\\])(<(?!br>)|\[x)/);
  });
});

const csv = (text: string) => new TextEncoder().encode(text);
async function imported(text: string, map: Record<string, FieldId> = {}) {
  const { draft, issues } = importTable(await readCsv(csv(text), 'p.csv'), { file: 'p.csv', map });
  return { register: registerOf(draft, ''), issues };
}

describe('a protocol somebody else wrote', () => {
  const PROTOCOL = `Behandlingsansvarlig;Prøveforeningen
;
Behandlingsaktivitet;Formål med behandlingen;Kategorier av registrerte;Personopplysninger;Mottakere;Overføring til tredjeland;Slettefrister;Sikkerhetstiltak;Rettslig grunnlag;Fagsystem;Risiko
Medlemsregister;Administrere medlemskap;Medlemmer;"Navn, telefon, e-post og fotballag";Regnskapskontoret;Nei;2 år etter utmelding;Tilgangsstyring;Avtale (art. 6 nr. 1 bokstav b);Medlemsnett;lav
;;;Kontonummer;;;;;;;
Nyhetsbrev;Sende nyhetsbrev;Abonnenter;E-post;Mailchimp;USA (SCC);når samtykket trekkes;;samtykke;Epostsystem;
`;

  test('words become ids, and what is not understood is listed and kept', async () => {
    const { register, issues } = await imported(PROTOCOL);
    expect(register.policy.controller.name).toBe('Prøveforeningen');
    expect(Object.keys(register.policy.categories)).toEqual([
      'identity.name',
      'contact.phone',
      'contact.email',
      'fotballag',
      'payment.info',
    ]);
    const [members, mail] = register.systems;
    expect(members).toMatchObject({ id: 'medlemsnett', security: 'Tilgangsstyring', recipient: 'regnskapskontoret' });
    expect(members?.categories[0]).toEqual({
      category: 'identity.name',
      subjects: ['member'],
      purposes: ['administrere-medlemskap'],
      retention: { months: 24, from: 'utmelding' },
    });
    expect(members?.categories.map((c) => c.category)).toContain('payment.info');
    expect(members?.note).toBe('Risiko: lav\nMedlemsregister');
    expect(mail?.categories).toEqual([
      {
        category: 'contact.email',
        subjects: ['customer'],
        purposes: ['sende-nyhetsbrev'],
        retention: { text: 'når samtykket trekkes' },
      },
    ]);
    expect(register.policy.recipients).toMatchObject({ mailchimp: { region: 'US', transfer_mechanism: 'scc' } });
    expect(register.policy.legal_basis).toMatchObject({
      'art-6-1-b': { article: '6.1.b' },
      'art-6-1-a': { purposes: ['sende-nyhetsbrev'] },
    });
    expect(issues.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'heading-unknown K3',
      'activity-as-note A4',
      'scope-guessed J4',
      'category-unknown D4',
      'carried-down A5',
      'activity-as-note A6',
      'scope-guessed J6',
    ]);
  });

  test('headings of one’s own by a mapping', async () => {
    const { register, issues } = await imported('Hva;Hvorfor\nE-post;Utsending\n', {
      Hva: 'categories',
      HVORFOR: 'purposes',
    });
    expect(register.policy.categories['contact.email']).toMatchObject({ purposes: ['utsending'] });
    expect(issues).toEqual([]);
  });

  test('English headings, commas, Windows-1252', async () => {
    const { register } = await imported(
      'Purpose,Categories of personal data,Retention,System\nPayroll,"Name, Bank account (IBAN)",5 years after end,Payroll\n',
    );
    expect(register.systems[0]?.categories).toMatchObject([
      { category: 'identity.name', retention: { months: 60, from: 'end' } },
      { category: 'payment.info' },
    ]);
    const latin = Uint8Array.from(Buffer.from('Formål;Personopplysninger\nLønn;Fødselsnummer\n', 'latin1'));
    const { draft, issues } = importTable(await readCsv(latin, 'x.csv'), { file: 'x.csv' });
    expect(Object.keys(draft.categories)).toEqual(['identity.national_id']);
    expect(issues.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  test.each([
    ['no known heading', 'a;b\n1;2\n', /no row has headings/],
    ['an open quote', 'Formål;Personopplysninger\n"Lønn;Navn\n', /not valid CSV at line/],
  ])('%s is one clear error', async (_name, text, message) => {
    await expect(imported(text)).rejects.toThrow(message);
  });
});

describe('cells', () => {
  test.each([
    ['art. 6 nr. 1 bokstav f', ['6.1.f']],
    ['GDPR Article 6(1)(b) and Art. 9(2)(h)', ['6.1.b', '9.2.h']],
    ['6.1.c', ['6.1.c']],
    ['Berettiget interesse', ['6.1.f']],
    ['Rettslig forpliktelse etter bokføringsloven', ['6.1.c']],
    ['artikkel 10', ['10']],
    ['vet ikke', []],
  ])('ground %s', (text, articles) => expect(readGrounds(text)).toEqual(articles));

  test.each([
    ['EØS', 'EEA'],
    ['Norge', 'NO'],
    ['Sweden', 'SE'],
    ['US', 'US'],
    ['skyen', undefined],
  ])('region %s', (text, region) => expect(readRegion(text)).toBe(region));

  test('a retention without an event stays in words', () => {
    expect(readRetention('12 måneder')).toEqual({ text: '12 måneder' });
    expect(readRetention('')).toBeNull();
  });
});

describe('fideslang', () => {
  const DATASET = `
dataset:
  - fides_key: kundedb
    name: Kundebase
    collections:
      - name: kunder
        fields:
          - name: epost
            data_categories: [user.contact.email]
          - name: profil
            fields:
              - name: fodt
                data_categories: [user.demographic.date_of_birth]
          - name: id
            data_categories: [system.operations]
          - name: sko
            data_categories: [user.shoe_size]
policy: []
`;

  test('a dataset becomes a system with the categories of its fields', () => {
    const { draft, issues } = importFideslang(parse(DATASET), 'd.yaml', 'nb');
    expect(draft.systems).toMatchObject([{ id: 'kundedb', label: { nb: 'Kundebase' }, containers: ['kundedb'] }]);
    expect(draft.systems[0]?.categories.map((c) => c.category)).toEqual([
      'contact.email',
      'identity.birth_date',
      'user.shoe_size',
    ]);
    expect(issues.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'key-unknown policy',
      'scope-guessed kundedb',
      'data-category-unknown user.shoe_size',
    ]);
  });

  test('what is no manifest is one clear error', () => {
    expect(() => importFideslang({ a: 1 }, 'd.yaml', 'nb')).toThrow('no fideslang file');
    expect(() => importFideslang({ dataset: [{ name: 'x' }] }, 'd.yaml', 'nb')).toThrow('fides_key');
  });
});

test('JSON-LD expands offline to terms of DPV', async () => {
  const noNetwork = () => Promise.reject(new Error('the network was asked'));
  const nodes = (await jsonld.expand(JSON.parse(await textOf(ALARM, 'jsonld')), {
    documentLoader: noNetwork as never,
  })) as Record<string, unknown>[];
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const email = byId.get('urn:personkart:register:category/contact.email');
  expect(email?.['@type']).toEqual(['https://w3id.org/dpv#PersonalData']);
  expect(email?.['http://www.w3.org/2004/02/skos/core#broader']).toEqual([
    { '@id': 'https://w3id.org/dpv/pd#EmailAddress' },
  ]);
  const crm = byId.get('urn:personkart:register:system/crm') as Record<string, Record<string, unknown>[]>;
  expect(crm['https://w3id.org/dpv#hasProcess']).toHaveLength(10);
  const text = JSON.stringify(nodes);
  expect(text).toContain('https://w3id.org/dpv/legal/eu/gdpr#A6-1-b-enter-into-contract');
  expect(text).toContain('"P36M"');
  // Every key is a full IRI: a term that the context does not know would have been dropped without a word.
  expect(text).not.toMatch(/"(dpv|pd|loc|eu-gdpr|dct|register):/);
});
