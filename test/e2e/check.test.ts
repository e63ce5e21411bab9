/** The merge gate: what it lets through, what it stops, and what it cannot tell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';
import { CODES, company, EMAILS, PHONES } from './gate-help.js';

const dir = temporaryFolder();
const co = company(dir);
const check = (...args: string[]) => personkart(['check', ...args], { cwd: dir });
const baseline = (): string => readFileSync(join(dir, 'personkart.baseline.json'), 'utf8');

beforeAll(() => {
  expect(check('--update-baseline').code).toBe(0);
});

describe('check', () => {
  it('writes a baseline that is small, sorted and without values', () => {
    const { gaps } = JSON.parse(baseline()) as { gaps: { id: string; at: string }[] };
    expect(gaps.map((g) => g.at)).toContain('crm:///kunder.csv#epost');
    expect(gaps.map((g) => g.id)).toEqual(gaps.map((g) => g.id).sort());
    expect(
      baseline()
        .split('\n')
        .filter((l) => l.includes('"id"')),
    ).toHaveLength(gaps.length);
    expect(baseline()).not.toContain('example.org');
  });

  it('0: what was known stays known', () => {
    const { code, stdout } = check();
    expect(code).toBe(0);
    expect(stdout).toMatch(/OK.*\nGaps: \d+ known\n/);
    expect(co.gap('contact.email').status).toBe('known');
  });

  it('0: a new file without personal data', () => {
    co.write('data/varer.csv', CODES);
    expect(check().code).toBe(0);
  });

  it('1: a new file with personal data, in ten lines that say where, how grave and what to do', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) co.write(`data/${name}.csv`, PHONES);
    const { code, stdout } = check('--locale', 'en');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines[0]).toMatch(/FAILED – 5 gaps/);
    expect(stdout).toMatch(/LOW +Telephone number.*g_.*\n +crm:\/\/\/[a-e]\.csv#telefon/);
    expect(stdout).toMatch(/personkart decide g_[0-9a-f]{16} --accept/);
    expect(stdout).toContain('Delete the data');
  });

  it('0 when the threshold is above, and says how many are below', () => {
    const { code, stdout } = check('--report', join('personkart-report', 'report.json'), '--fail-on', 'critical');
    expect(code).toBe(0);
    expect(stdout).toContain('5 new');
    expect(stdout).toContain('below the threshold: 5');
  });

  it('0 when each has been decided about', () => {
    for (const { id, status } of co.report().gaps) {
      if (status !== 'new') continue;
      const words = ['--false-positive', '--by', 'Kari', '--because', 'made up'];
      expect(personkart(['decide', id, ...words], { cwd: dir }).code).toBe(0);
    }
    const { code, stdout } = check('--report', join('personkart-report', 'report.json'));
    expect(code).toBe(0);
    expect(stdout).toContain('5 false positive');
  });

  it('1 when a known gap has grown', () => {
    co.write('data/kunder.csv', EMAILS + EMAILS.replace(/^.*\n/, '').repeat(9));
    const { code, stdout } = check('--locale', 'nb');
    expect(code).toBe(1);
    expect(stdout).toContain('langt flere rader');
    co.write('data/kunder.csv', EMAILS);
  });
});

describe('too little measured', () => {
  const gone = { id: 'gone', kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' };

  it('3: a store is down; and its known gaps are not forgotten', () => {
    const config = JSON.parse(readFileSync(join(dir, 'personkart.json'), 'utf8')) as { stores: object[] };
    const partial = { ...config, gate: { failOn: 'high' }, stores: [...config.stores, gone] };
    co.write('partial.json', partial);
    const { code, stdout } = check('--config', 'partial.json', '--locale', 'en');
    expect(code).toBe(3);
    expect(stdout).toContain('UNDECIDED');
    expect(stdout).toMatch(/Not examined: gone \(/);
    co.write('only.json', { ...partial, stores: [gone] });
    const before = baseline();
    expect(check('--config', 'only.json', '--update-baseline').code).toBe(3);
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .filter((l) => l.includes('kunder.csv'))
        .map((l) => l.replace(/,$/, ''));
    expect(lines(baseline())).toEqual(lines(before));
  });

  it('1 goes before 3', () => {
    co.write('data/ny.csv', PHONES);
    expect(check('--config', 'partial.json', '--fail-on', 'low').code).toBe(1);
  });
});

describe('a mistake', () => {
  it.each<[string, string[], string]>([
    ['no config', ['--config', 'none.json'], 'config-invalid'],
    ['a config without a register', ['--config', 'bare.json'], 'register-missing'],
    ['a base where there is no repository', ['--base', 'main'], 'base-not-readable'],
    ['a baseline to be written and a base', ['--base', 'main', '--update-baseline'], 'usage'],
  ])('is one message: %s', (_name, args, code) => {
    co.write('bare.json', { stores: [{ id: 'crm', kind: 'files', path: 'data' }] });
    const ran = check(...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`code:  ${code}`);
  });

  it('in the baseline names the file', () => {
    co.write('personkart.baseline.json', { schemaVersion: '1.0', gaps: [{ id: 'x' }] });
    const { code, stderr } = check();
    expect(code).toBe(2);
    expect(stderr).toMatch(/personkart\.baseline\.json #\/gaps\/0[\s\S]*baseline-invalid/);
  });
});
