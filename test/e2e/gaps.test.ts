/** Each kind of gap beside its nearest non-gap, through the library, on real files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import type { Gap, MapCell, Report } from '../../src/model/report.js';
import { temporaryFolder } from './cli.js';

const dir = temporaryFolder();
let cases = 0;

const EMAILS = `id,epost\n${Array.from({ length: 30 }, (_, i) => `${i},a${i}@example.org`).join('\n')}\n`;
const NOTHING = `id,farge\n${Array.from({ length: 30 }, (_, i) => `${i},${['rød', 'blå', 'grønn'][i % 3]}`).join('\n')}\n`;

// Given names: who booked it by the column, names by the cells, and no reason to doubt the absence of anything else.
const STAFF = ['Inger', 'Stian', 'Malin', 'Rune', 'Vilde', 'Espen', 'Tone', 'Jonas'];
const BOOKED = `id,registrert_av\n${Array.from({ length: 30 }, (_, i) => `${i},${STAFF[i % 8]}`).join('\n')}\n`;

interface World {
  /** Files by name, in the store `crm`. */
  readonly files: Readonly<Record<string, string>>;
  /** Categories of the policy: id to data type, or to a basis. */
  readonly policy: Readonly<Record<string, { dataType?: string; basis?: string }>>;
  /** What the register's one system covers, and declares. */
  readonly covers: readonly string[];
  readonly declares: readonly string[];
  readonly fields?: object;
}

async function reportOf({ files, policy, covers, declares, fields }: World): Promise<Report> {
  const base = join(dir, `case-${cases++}`);
  mkdirSync(join(base, 'data'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(base, 'data', name), text);
  const categories = Object.fromEntries(
    Object.entries(policy).map(([id, { dataType, basis }]) => [
      id,
      { basis: basis ?? 'explicit', match: dataType ? [{ dataType }] : [] },
    ]),
  );
  const system = { id: 'crm-system', containers: covers, categories: declares.map((category) => ({ category })) };
  writeFileSync(
    join(base, 'register.json'),
    JSON.stringify({ policy: { controller: { name: 'X' }, categories }, systems: [system] }),
  );
  const config = {
    register: 'register.json',
    stores: [{ id: 'crm', kind: 'files' as const, path: 'data' }],
    sample: { seed: 's' },
    ...(fields ? { fields } : {}),
  };
  return scan({ config: config as never, base, now: () => 0, runId: 'r' });
}

// What these small registers leave out is the business of the lint's own tests.
const isLint = (g: Gap): boolean => g.because[0]?.code === 'lint';
const gapsOf = (report: Report): string[] =>
  report.gaps
    .filter((g) => !isLint(g))
    .map((g: Gap) => `${g.kind} ${g.category} ${g.container} ${g.field}`)
    .sort();
const stateOf = (report: Report, category: string): string[] =>
  report.map.filter((c: MapCell) => c.category === category).map((c) => c.state);

const email = { 'contact.email': { dataType: 'contact.email' } };
const whole = { files: { 'a.csv': EMAILS }, policy: email, covers: ['crm'], declares: ['contact.email'] };

describe.each<[kind: string, gap: World, gaps: string[], nearest: World]>([
  [
    'undeclared-category, beside a declared one',
    { ...whole, policy: { 'contact.phone': { dataType: 'contact.phone' } }, declares: [] },
    ['undeclared-category contact.email a.csv epost'],
    whole,
  ],
  [
    'undeclared-category, where the policy names it as absent',
    { ...whole, policy: { mail: { dataType: 'contact.email', basis: 'absent' } }, declares: ['mail'] },
    ['undeclared-category mail a.csv epost'],
    { ...whole, policy: { mail: { dataType: 'contact.email', basis: 'implied' } }, declares: ['mail'] },
  ],
  [
    'undeclared-here, beside a declaring system',
    { ...whole, declares: [] },
    ['undeclared-here contact.email a.csv epost'],
    whole,
  ],
  [
    'undeclared-here, in no system of a known store',
    { ...whole, files: { 'a.csv': EMAILS, 'b.csv': EMAILS }, covers: ['crm:///b*'] },
    ['undeclared-here contact.email a.csv epost'],
    { ...whole, covers: ['crm:///a*'] },
  ],
  [
    'unknown-store, once',
    { ...whole, files: { 'a.csv': EMAILS, 'b.csv': EMAILS }, covers: ['other'], declares: [] },
    ['unknown-store null null null'],
    { ...whole, files: { 'a.csv': EMAILS, 'b.csv': EMAILS } },
  ],
  ['not-found, beside found', { ...whole, files: { 'a.csv': NOTHING } }, ['not-found contact.email null null'], whole],
  [
    'not-found, where a field has hits of another type',
    { ...whole, files: { 'a.csv': BOOKED } },
    ['not-found contact.email null null', 'undeclared-category identity.given a.csv registrert_av'],
    whole,
  ],
  [
    'inconclusive, when one file cannot be read',
    { ...whole, files: { 'a.csv': NOTHING, 'b.xls': 'PAR1' } },
    ['inconclusive contact.email null null', 'not-examined null b.xls null'],
    { ...whole, files: { 'a.csv': EMAILS } },
  ],
  [
    'not-examined, for want of a rule',
    { ...whole, policy: { ...email, survey: {} }, declares: ['contact.email', 'survey'] },
    ['not-examined survey null null'],
    whole,
  ],
])('%s', (_kind, gap, expected, nearest) => {
  it('is a gap', async () => {
    expect(gapsOf(await reportOf(gap))).toEqual(expected);
  });

  it('is none', async () => {
    expect(gapsOf(await reportOf(nearest))).toEqual([]);
  });
});

describe('the map', () => {
  it('has a state for each category in each system', async () => {
    const policy = {
      ...email,
      'contact.phone': { dataType: 'contact.phone' },
      'device.ip': { dataType: 'device.ip' },
      survey: {},
    };
    const report = await reportOf({ ...whole, policy, declares: ['contact.email', 'contact.phone'] });
    expect(stateOf(report, 'contact.email')).toEqual(['declared-found']);
    expect(stateOf(report, 'contact.phone')).toEqual(['declared-not-found']);
    expect(stateOf(report, 'device.ip')).toEqual(['not-declared-not-found']);
    expect(stateOf(report, 'survey')).toEqual(['not-examined']);
  });

  it('states an absence at the joint level of its fields', async () => {
    const report = await reportOf({ ...whole, files: { 'a.csv': NOTHING } });
    const cell = report.map.find((c) => c.category === 'contact.email');
    expect(cell).toMatchObject({ state: 'declared-not-found', bound: { upper: 0, level: 0.95, sound: true } });
  });
});

describe('a person’s corrections', () => {
  const at = 'crm:///a.csv#epost';

  it('take a finding off the map, and stand in the report', async () => {
    const report = await reportOf({
      ...whole,
      declares: [],
      fields: { [at]: { not: ['contact.email'], because: 'made up' } },
    });
    expect(gapsOf(report)).toEqual([]);
    const field = report.fields.find((f) => f.path === 'epost');
    expect(field?.declared).toEqual({ is: [], not: ['contact.email'], because: 'made up' });
    expect(field?.verdicts).toHaveLength(1);
  });

  it('put a category on the map, unmeasured', async () => {
    const policy = { ...email, 'identity.name': { dataType: 'identity.name' } };
    const report = await reportOf({
      ...whole,
      policy,
      fields: { 'crm:///a.csv#id': { is: ['identity.name'], because: 'codes of people' } },
    });
    const gap = report.gaps.find((g) => g.category === 'identity.name');
    expect(gap).toMatchObject({ kind: 'undeclared-here', field: 'id', affectedRows: null });
    expect(gap?.because.map((b) => b.code)).toContain('declared-by-person');
    expect(report.fields.find((f) => f.path === 'id')?.verdicts).toEqual([]);
  });
});

describe('gap ids', () => {
  it('stay the same when unrelated things change, and differ between places', async () => {
    const one = await reportOf({ ...whole, files: { 'a.csv': EMAILS, 'b.csv': EMAILS }, declares: [] });
    const two = await reportOf({
      ...whole,
      files: { 'a.csv': EMAILS.replaceAll('example.org', 'example.com'), 'x.csv': NOTHING },
      declares: [],
    });
    const id = (r: Report) => r.gaps.find((g) => g.container === 'a.csv')?.id;
    expect(id(two)).toBe(id(one));
    expect(new Set(one.gaps.map((g) => g.id)).size).toBe(one.gaps.length);
    expect(id(one)).toMatch(/^g_[0-9a-f]{16}$/);
  });
});
