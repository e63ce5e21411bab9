/** The demo, run as a user runs it: the planted gaps are found, the traps are not, and twice is the same. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PLANTED_GAPS, TRAPS } from '../../examples/alarm-company/planted.js';
import { checkSchema } from '../../src/config/check.js';
import type { Gap, Report } from '../../src/model/report.js';
import { lintRegister } from '../../src/register/lint.js';
import { personkart, type Ran, temporaryFolder } from './cli.js';

const dir = temporaryFolder();
let ran: Ran;
let report: Report;

const read = (folder: string): Report => JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'));

/** A gap by what it is about and where, in one line. */
const placeOf = (gap: Pick<Gap, 'kind' | 'category' | 'system' | 'store' | 'container' | 'field'>): string =>
  [gap.kind, gap.category, gap.system, gap.store, gap.container, gap.field].join(' | ');

beforeAll(() => {
  ran = personkart(['demo', '--dir', join(dir, 'one')], { cwd: dir });
  report = read(join(dir, 'one'));
});

describe('the demo', () => {
  it('ends with 0, says where the reports are and what to do next, and is silent on standard error', () => {
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(join(dir, 'one', 'report', 'report.html'));
    expect(ran.stdout).toContain('personkart explain');
    expect(ran.stderr).toBe('');
  });

  it('writes a report that keeps its published schema', () => {
    expect(() => checkSchema(report, 'report.schema.json', 'report-invalid', 'report.json')).not.toThrow();
  });

  it('is as large as it says', () => {
    expect(report.containers.length).toBeGreaterThanOrEqual(25);
    expect(report.fields.length).toBeGreaterThanOrEqual(250);
    expect(report.containers.reduce((n, c) => n + (c.rows?.value ?? 0), 0)).toBeGreaterThanOrEqual(200_000);
  });

  it.each(PLANTED_GAPS)('finds $kind $category in $system $store $container $field', (planted) => {
    expect(report.gaps.map(placeOf)).toContain(placeOf(planted));
  });

  it('reports no gap that was not planted', () => {
    const seen = report.gaps.filter((g) => g.because[0]?.code !== 'lint');
    expect(seen.map(placeOf).sort()).toEqual(PLANTED_GAPS.map(placeOf).sort());
  });

  it.each(TRAPS)('finds no $dataTypes in $store $container $field', ({ store, container, field, dataTypes }) => {
    const at =
      field === null
        ? report.containers.filter((c) => c.store === store && c.name === container)
        : report.fields.filter((f) => f.store === store && f.container === container && f.path === field);
    expect(at).toHaveLength(1);
    const sure = at[0]?.verdicts?.filter((v) => v.confidence !== 'possible').map((v) => v.dataType) ?? [];
    expect(sure.filter((type) => dataTypes.includes(type))).toEqual([]);
  });

  it('shows every kind of gap, and no gap for what is declared and found', () => {
    const kinds = new Set(report.gaps.map((g) => g.kind));
    expect([...kinds].sort()).toEqual([
      'claim-contradicted',
      'inconclusive',
      'not-examined',
      'not-found',
      'protection',
      'recipient',
      'region',
      'register-incomplete',
      'retention',
      'subject-undeclared',
      'undeclared-category',
      'undeclared-here',
      'unknown-store',
    ]);
    const declared = report.map.filter((c) => c.state === 'declared-found');
    expect(declared.length).toBeGreaterThanOrEqual(8);
    for (const { category, system } of declared) {
      expect(
        report.gaps.filter((g) => g.category === category && g.system === system && g.kind.startsWith('undeclared')),
      ).toEqual([]);
    }
  });

  it('says once for each finding of the lint what the register lacks, and where', () => {
    const register = JSON.parse(readFileSync('examples/alarm-company/register.json', 'utf8'));
    const lint = report.gaps.filter((g) => g.because[0]?.code === 'lint');
    const found = lintRegister(register).map((f) => `${f.code} ${f.pointer}`);
    const told = lint.map((g) => `${g.because[0]?.params.lint} ${g.pointer}`);
    expect([...new Set(told)].sort()).toEqual([...new Set(found)].sort());
  });

  it('knows whose data it is where names tell, and shows it on the map', () => {
    const subjects = new Set(report.map.filter((c) => c.category === 'identity.name').map((c) => c.subject));
    for (const id of ['customer', 'contact_person', 'employee', 'prospect', 'referred_person', 'webshop_buyer'])
      expect([...subjects]).toContain(id);
  });

  it('says of retention what it measured, and by which field', () => {
    const gap = report.gaps.find((g) => g.kind === 'retention' && g.container === 'correspondence');
    const why = gap?.because.find((b) => b.code === 'older-than-declared');
    expect(why?.params).toMatchObject({ path: 'sent_at', months: 24 });
    expect(why?.params.month).toMatch(/^\d{4}-\d{2}$/);
    expect(gap?.affectedRows?.lower).toBe(why?.params.older);
    expect(gap?.because.map((b) => b.code)).toContain('sampled');
    expect(gap?.affectedRows?.upper).toBeNull();
  });

  it('lists every field, examined or with its reason', () => {
    for (const f of report.fields) expect(f.notExamined !== undefined || f.bound !== null, f.path).toBe(true);
    const blind = report.map.filter((c) => c.because?.code === 'no-rule').map((c) => c.category);
    // Alarm addresses are addresses at certain places: elsewhere nothing means them.
    expect([...new Set(blind)]).toEqual(['contact.alarm_address']);
  });

  it('refuses a folder that holds files of the same names, and leaves them alone', () => {
    const foreign = join(dir, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'crm.db'), 'mine');
    const other = personkart(['demo', '--dir', foreign], { cwd: dir });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('--dir');
    expect(readdirSync(foreign)).toEqual(['crm.db']);
    expect(readFileSync(join(foreign, 'crm.db'), 'utf8')).toBe('mine');
  });
});

describe('config.example.json is the demo’s config', () => {
  it('scans what the demo wrote, and gives the same report, byte for byte, but for the run', () => {
    // Its paths are relative to itself: it is run beside a demo folder and the examples.
    const root = join(dir, 'root');
    cpSync(join(dir, 'one'), join(root, 'personkart-demo'), { recursive: true });
    cpSync('examples/alarm-company/register.json', join(root, 'examples/alarm-company/register.json'));
    cpSync('config.example.json', join(root, 'config.example.json'));
    const { code } = personkart(['scan', '--config', join(root, 'config.example.json'), '--out', join(root, 'out')]);
    expect(code).toBe(3); // one planted file breaks off
    const again: Report = JSON.parse(readFileSync(join(root, 'out', 'report.json'), 'utf8'));
    const { run: _a, ...first } = report;
    const { run: _b, ...second } = again;
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});

describe('explain', () => {
  it('prints the arithmetic of a verdict', () => {
    const file = join(dir, 'one', 'report', 'report.json');
    const { code, stdout } = personkart(['explain', 'crm:///customers#notes', '--report', file, '--locale', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('identity.national_id.no');
    expect(stdout).toMatch(/distinct values of the right shape/);
    expect(stdout).toMatch(/at most 0\.\d+% of the cells/);
  });

  it('names the nearest field when there is none', () => {
    const file = join(dir, 'one', 'report', 'report.json');
    const { code, stderr } = personkart(['explain', 'crm:///customers#note', '--report', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('crm:///customers#notes');
  });
});
