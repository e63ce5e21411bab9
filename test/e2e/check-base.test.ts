/** A change cannot approve itself: what the base says decides, and what the change adds to it is told. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';
import { CODES, company, PHONES, register } from './gate-help.js';

const dir = temporaryFolder();
// The config lies in a folder of the repository, as it often does.
const repository = join(dir, 'repository');
const home = join(repository, 'privacy');
const co = company(home);
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const checkBy = (base: string, ...args: string[]) =>
  personkart(['check', `--base=${base}`, '--locale', 'en', ...args], { cwd: home });
const check = (...args: string[]) => checkBy('main', ...args);
const config = (change: object) =>
  co.write('personkart.json', { ...JSON.parse(readFileSync(join(home, 'personkart.json'), 'utf8')), ...change });

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  expect(personkart(['check', '--update-baseline', '--out', join(dir, 'first')], { cwd: home }).code).toBe(0);
  co.write('.gitignore', 'personkart-report\n');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
});
beforeEach(() => {
  git('checkout', '-q', '-f', 'main');
  git('clean', '-fdq');
});

describe('check --base', () => {
  it('0: a change that adds no personal data', () => {
    co.write('data/varer.csv', CODES);
    const { code, stdout } = check();
    expect(code).toBe(0);
    expect(stdout).toMatch(/OK .*\(judged by main, [0-9a-f]{9}\)/);
    expect(stdout).not.toContain('The change itself');
  });

  it('1: a change that adds personal data, whatever it says for itself', () => {
    co.write('data/ny.csv', PHONES);
    expect(check().code).toBe(1);
    const { id } = co.gap('contact.phone', 'personkart-report');
    // It decides about its own gap, ...
    const words = ['--false-positive', '--by', 'Me', '--because', 'trust me'];
    expect(personkart(['decide', id, ...words], { cwd: home }).code).toBe(0);
    // ... writes it into the baseline, declares it, corrects it away, excludes it, and raises the threshold.
    expect(personkart(['check', '--update-baseline', '--out', join(dir, 'x')], { cwd: home }).code).toBe(0);
    const known = JSON.parse(readFileSync(join(home, 'personkart.baseline.json'), 'utf8')) as { gaps: object[] };
    co.write('personkart.baseline.json', { ...known, gaps: [...known.gaps, { ...known.gaps[0], id: id }] });
    co.write('register.json', register(['contact.phone']));
    config({
      gate: { failOn: 'critical', minCoverage: 0 },
      fields: { 'crm:///ny.csv#telefon': { not: ['contact.phone'], because: 'x' } },
      stores: [{ id: 'crm', kind: 'files', path: 'data', exclude: ['ny.csv'] }],
      rules: { disable: ['contact.phone'] },
    });
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toContain(id);
    const added = stdout.slice(stdout.indexOf('The change itself'));
    expect(added).toContain(`decision on ${id}: false-positive, by Me`);
    expect(added).toContain(`1 gaps in the baseline: ${id}`);
    expect(added).toContain('declares contact.phone in the system crm: needs the DPO’s review');
    expect(added).toContain('gate.failOn: low → critical');
    expect(added).toContain('gate.minCoverage: 0.9 → 0');
    expect(added).toContain('correction in "fields": crm:///ny.csv#telefon');
    expect(added).toContain('the data source crm is scanned in another way');
    expect(added).toContain('other rules are on');
  });

  it('0: the same, once the answer is in the base', () => {
    co.write('data/ny.csv', PHONES);
    check();
    const { id } = co.gap('contact.phone');
    git('checkout', '-q', '-b', 'answered');
    const words = ['--false-positive', '--by', 'Kari', '--because', 'made up'];
    expect(personkart(['decide', id, ...words], { cwd: home }).code).toBe(0);
    git('add', 'privacy/decisions');
    git('commit', '-q', '-m', 'decided');
    rmSync(join(home, 'decisions'), { recursive: true });
    const ran = checkBy('answered');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('1 false positive');
  });

  it('1: a new store is looked at, by the base’s rules', () => {
    co.write('more/ny.csv', PHONES);
    config({
      stores: [
        { id: 'crm', kind: 'files', path: 'data' },
        { id: 'more', kind: 'files', path: 'more' },
      ],
    });
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toMatch(/Data source missing from the record/);
  });

  it('a store that the change drops from the config is still looked at', () => {
    co.write('data/ny.csv', PHONES);
    co.write('other/a.csv', CODES);
    config({ stores: [{ id: 'other', kind: 'files', path: 'other' }], gate: { failOn: 'low' } });
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toContain('ny.csv');
    expect(stdout).toContain('the data source crm is taken out of the scan');
  });

  it('3: a store of which nothing is left; 0: one that has moved', () => {
    renameSync(join(home, 'data'), join(home, 'moved'));
    co.write('other/a.csv', CODES);
    config({ stores: [{ id: 'other', kind: 'files', path: 'other' }], gate: { failOn: 'high' } });
    const lost = check('--fail-on', 'critical');
    expect(lost.code).toBe(3);
    expect(lost.stdout).toContain('crm (taken away by this change)');
    config({ stores: [{ id: 'crm', kind: 'files', path: 'moved' }] });
    const moved = check();
    expect(moved.code).toBe(0);
    expect(moved.stdout).toContain('the data source crm lies elsewhere');
  });
});

describe('a mistake', () => {
  it('an unknown revision', () => {
    const { code, stderr } = checkBy('none');
    expect(code).toBe(2);
    expect(stderr).toMatch(/no such revision\n[\s\S]*code: {2}base-unknown/);
    expect(checkBy('--help').stderr).toContain('base-unknown');
  });

  it('a shallow clone says how to fetch', () => {
    git('commit', '-q', '--allow-empty', '-m', 'two');
    const clone = join(dir, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, clone]);
    const { code, stderr } = personkart(['check', '--base', 'HEAD~1'], { cwd: join(clone, 'privacy') });
    expect(code).toBe(2);
    expect(stderr).toMatch(/shallow[\s\S]*fetch-depth: 0/);
  });

  it('a base without a config, without a register', () => {
    git('rm', '-q', 'privacy/register.json');
    git('commit', '-q', '-m', 'no register');
    git('rm', '-q', 'privacy/personkart.json');
    git('commit', '-q', '-m', 'no config');
    git('checkout', '-q', 'main~2', '--', 'privacy');
    expect(checkBy('main~1').stderr).toContain('base-register-missing');
    expect(check().stderr).toContain('base-config-missing');
    git('reset', '-q', '--hard', 'main~2');
  });

  it('a report that the change’s own config made', () => {
    const report = join(dir, 'first', 'report.json');
    expect(check('--report', report).code).toBe(0);
    co.write('register.json', register(['contact.phone']));
    mkdirSync(join(dir, 'second'));
    expect(personkart(['scan', '--config', 'personkart.json', '--out', join(dir, 'second')], { cwd: home }).code).toBe(
      0,
    );
    cpSync(join(dir, 'second', 'report.json'), join(dir, 'second.json'));
    const { code, stderr } = check('--report', join(dir, 'second.json'));
    expect(code).toBe(2);
    expect(stderr).toContain('report-of-change');
  });

  it('a config that leads out of the repository', () => {
    config({ register: join(dir, 'outside.json') });
    co.write('../../outside.json', register());
    git('commit', '-q', '-a', '-m', 'outside');
    const { code, stderr } = check();
    expect(code).toBe(2);
    expect(stderr).toContain('base-outside-repository');
  });
});
