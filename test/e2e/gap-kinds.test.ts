/** The gap kinds that hang on what the cells say, on real files through the library, each beside its nearest non-gap. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../src/config/check.js';
import { scan } from '../../src/index.js';
import type { SystemCategory } from '../../src/model/register.js';
import type { Gap, Report } from '../../src/model/report.js';
import { temporaryFolder } from './cli.js';

const dir = temporaryFolder();
let cases = 0;
const NOW = Date.UTC(2026, 10, 23);

type Row = (i: number) => string;
const csv = (header: string, row: Row): string =>
  `${header}\n${Array.from({ length: 40 }, (_, i) => row(i)).join('\n')}\n`;
const hash = (i: number): string => createHash('sha256').update(`ola${i}`).digest('hex');

interface World {
  readonly files: Readonly<Record<string, string>>;
  /** The category's line in the register's one system. */
  readonly line: SystemCategory;
  readonly claims?: object;
}

async function reportOf({ files, line, claims = {} }: World): Promise<Report> {
  const base = join(dir, `case-${cases++}`);
  mkdirSync(join(base, 'data'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(base, 'data', name), text);
  const register = {
    policy: {
      controller: { name: 'X' },
      subjects: { kunder: {}, ansatte: {} },
      categories: { [line.category]: { match: [{ dataType: line.category }] } },
      claims,
    },
    systems: [{ id: 'crm', region: 'EEA', containers: ['data'], categories: [line] }],
  };
  writeFileSync(join(base, 'register.json'), JSON.stringify(register));
  const config = {
    register: 'register.json',
    stores: [{ id: 'data', kind: 'files' as const, path: 'data', region: 'NO' }],
    sample: { seed: 's' },
  };
  return scan({ config: config as never, base, now: () => NOW, runId: 'r' });
}

// What these small registers leave out is the business of the lint's own tests.
const isLint = (g: Gap): boolean => g.because[0]?.code === 'lint';
const gapsOf = (report: Report): string[] =>
  report.gaps
    .filter((g) => !isLint(g))
    .map((g) => `${g.kind} ${g.category} ${g.subject} ${g.container} ${g.field}`)
    .sort();

const mail = { category: 'contact.email' };
const mails = csv('id,epost', (i) => `${i},a${i}@example.org`);
const dated = (day: string): string => csv('epost,opprettet,utloper', (i) => `a${i}@example.org,${day},2011-01-01`);
const password = (cell: Row): string => csv('id,passord', (i) => `${i},${cell(i)}`);
const credential: SystemCategory = { category: 'account.credential', protection: 'hashed' };
const addresses = (last: Row): string => csv('id,ip_adresse', (i) => `${i},203.0.113.${last(i)}`);
const ip = { line: { category: 'device.ip' } };
const masked = {
  masked: { statement: 'IP-adresser er maskert', predicate: { kind: 'masked', dataType: 'device.ip' } },
};

describe.each<[name: string, gap: World, gaps: string[], nearest: World]>([
  [
    'subject-undeclared by the name of the file, the register’s ids in Norwegian',
    { files: { 'ansatte.csv': mails }, line: { ...mail, subjects: ['kunder'] } },
    ['subject-undeclared contact.email ansatte ansatte.csv epost'],
    { files: { 'kunder.csv': mails }, line: { ...mail, subjects: ['kunder'] } },
  ],
  [
    'retention by the record’s own time, whatever other dates are older',
    { files: { 'a.csv': dated('2024-01-15') }, line: { ...mail, retention: { months: 24, from: 'created' } } },
    ['retention null null a.csv opprettet'],
    { files: { 'a.csv': dated('2026-01-15') }, line: { ...mail, retention: { months: 24, from: 'created' } } },
  ],
  [
    'retention, not by a date that stands for nothing',
    {
      files: { 'a.csv': csv('epost,opprettet', (i) => `a${i}@example.org,${i === 7 ? '2019-05-02' : '2026-05-02'}`) },
      line: { ...mail, retention: { months: 24, from: 'created' } },
    },
    ['retention null null a.csv opprettet'],
    {
      files: { 'a.csv': csv('epost,opprettet', (i) => `a${i}@example.org,${i === 7 ? '1900-01-01' : '2026-05-02'}`) },
      line: { ...mail, retention: { months: 24, from: 'created' } },
    },
  ],
  [
    'protection: some passwords in the clear among hashes',
    {
      files: { 'a.csv': password((i) => (i < 10 ? `sommer${i}natt` : hash(i))) },
      line: credential,
    },
    ['protection account.credential null a.csv passord'],
    { files: { 'a.csv': password(hash) }, line: credential },
  ],
  [
    'claim-contradicted: addresses in full',
    { files: { 'a.csv': addresses((i) => `${i + 1}`) }, ...ip, claims: masked },
    ['claim-contradicted null null a.csv ip_adresse'],
    { files: { 'a.csv': addresses(() => '0') }, ...ip, claims: masked },
  ],
])('%s', (_name, gap, expected, nearest) => {
  it('is a gap', async () => {
    const report = await reportOf(gap);
    expect(gapsOf(report)).toEqual(expected);
    expect(() => checkSchema(report, 'report.schema.json', 'report-invalid', 'report.json')).not.toThrow();
  });

  it('is none', async () => {
    expect(gapsOf(await reportOf(nearest))).toEqual([]);
  });
});

describe('what is declared hashed and cannot be recognised', () => {
  it('is inconclusive, never not-found, and the fields that look so are counted', async () => {
    const report = await reportOf({
      files: { 'a.csv': csv('id,epost_hash', (i) => `${i},${hash(i)}`) },
      line: { ...mail, protection: 'hashed' },
    });
    expect(gapsOf(report)).toEqual(['inconclusive contact.email null null null']);
    expect(report.gaps.find((g) => g.kind === 'inconclusive')?.because).toEqual([
      { code: 'protected', params: { protection: 'hashed', fields: 1 } },
    ]);
    expect(report.fields.find((f) => f.path === 'epost_hash')?.form).toBe('hashed');
  });
});

describe('dates', () => {
  it('leave the isolate as months, and only of times of the record', async () => {
    const report = await reportOf({
      files: {
        'a.csv': csv('epost,opprettet,fodselsdato', (i) => `a${i}@example.org,2024-03-${10 + (i % 9)},1987-06-05`),
      },
      line: mail,
    });
    expect(report.containers[0]?.dated).toEqual({ path: 'opprettet', oldest: '2024-03', newest: '2024-03' });
    expect(JSON.stringify(report)).not.toMatch(/2024-03-1|1987/);
  });
});
