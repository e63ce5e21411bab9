/** A change cannot make its own data invisible by weakening a rule pack in the same merge. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';
import { CODES, company } from './gate-help.js';
import { git } from './git-help.js';

const dir = temporaryFolder();
const repository = join(dir, 'repository');
const home = join(repository, 'privacy');
const PACKS = { packs: ['nordic', 'rules/own.json'] };
const co = company(home, { rules: PACKS });

const pack = (pattern: string) => ({
  pack: 'own',
  rules: [
    {
      id: 'member-number',
      dataType: 'account.member',
      kind: 'member',
      summary: 'Member numbers.',
      reference: 'House rules.',
      misses: 'None known.',
      forms: [{ pattern, strength: 'strong' }],
      chance: { rate: 0.000001, derivation: 'two letters and a hyphen before six digits' },
      examples: { hit: ['KL-999999'], miss: ['KL-1'] },
    },
  ],
});
const rows = Array.from({ length: 40 }, (_, i) => `${i},KL-${100_000 + i * 7_919}`);
const MEMBERS = `id,medlem\n${rows.join('\n')}\n`;

const check = (...args: string[]) => personkart(['check', '--locale', 'en', ...args], { cwd: home });
const config = (change: object) =>
  co.write('personkart.json', { ...JSON.parse(readFileSync(join(home, 'personkart.json'), 'utf8')), ...change });
const additions = (stdout: string): string => stdout.slice(stdout.indexOf('The change itself'));

beforeAll(() => {
  co.write('rules/own.json', pack('KL-\\d{6}'));
  expect(check('--update-baseline', '--out', join(dir, 'first')).code).toBe(0);
  co.write('.gitignore', 'personkart-report\n');
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '-m', 'base');
});
beforeEach(() => {
  git(repository, 'checkout', '-q', '-f', 'main');
  git(repository, 'clean', '-fdq');
});

describe('check --base and rule packs', () => {
  it('1: a rule made blind in the change that adds the data is told, and does not count', () => {
    co.write('data/medlemmer.csv', MEMBERS);
    co.write('rules/own.json', pack('KL-999999'));
    // Without a base the change would let itself through.
    expect(check().code).toBe(0);
    const { code, stdout } = check('--base', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain('medlemmer.csv');
    expect(additions(stdout)).toContain('the rule pack own.json is changed: needs review (member-number)');
  });

  it('1: nor does taking the pack away, from the config or from the disk', () => {
    co.write('data/medlemmer.csv', MEMBERS);
    config({ rules: { packs: ['nordic'] } });
    rmSync(join(home, 'rules'), { recursive: true });
    const { code, stdout } = check('--base', 'main');
    expect(code).toBe(1);
    expect(additions(stdout)).toContain('the rule pack own.json is taken away: needs review');
    expect(additions(stdout)).toContain('other rules are on');
  });

  it('0: a pack that the change adds is told, and finds nothing yet', () => {
    const [rule] = pack('ZZ-\\d{6}').rules;
    const other = { ...rule, id: 'other', dataType: 'account.other', examples: { hit: ['ZZ-123456'], miss: ['x'] } };
    co.write('rules/more.json', { pack: 'more', rules: [other] });
    co.write('data/andre.csv', MEMBERS.replaceAll('KL-', 'ZZ-'));
    config({ rules: { packs: [...PACKS.packs, 'rules/more.json'] } });
    const { code, stdout } = check('--base', 'main');
    expect(code).toBe(0);
    expect(additions(stdout)).toContain('a new rule pack: more.json');
  });

  it('0: a pack written in another way says the same', () => {
    co.write('data/varer.csv', CODES);
    co.write('rules/own.json', JSON.stringify(pack('KL-\\d{6}')));
    const { code, stdout } = check('--base', 'main');
    expect(code).toBe(0);
    expect(stdout).not.toContain('The change itself');
  });

  it('0: a pack outside the repository is nothing that the change could alter', () => {
    const outside = co.write('../../outside.json', pack('KL-\\d{6}'));
    config({ rules: { packs: [outside] } });
    git(repository, 'commit', '-q', '-a', '-m', 'outside');
    expect(check('--base', 'HEAD').code).toBe(0);
    git(repository, 'reset', '-q', '--hard', 'HEAD~1');
  });

  it('2: a report that the change’s own pack made', () => {
    co.write('data/medlemmer.csv', MEMBERS);
    co.write('rules/own.json', pack('KL-999999'));
    const out = join(dir, 'second');
    expect(personkart(['scan', '--config', 'personkart.json', '--out', out], { cwd: home }).code).toBe(0);
    const { code, stderr } = check('--base', 'main', '--report', join(out, 'report.json'));
    expect(code).toBe(2);
    expect(stderr).toContain('report-of-change');
  });

  it('2: a base that names a pack it does not have', () => {
    config({ rules: { packs: ['rules/none.json'] } });
    git(repository, 'commit', '-q', '-a', '-m', 'none');
    co.write('rules/none.json', pack('KL-\\d{6}'));
    const { code, stderr } = check('--base', 'HEAD');
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.json[\s\S]*base-pack-missing/);
    git(repository, 'reset', '-q', '--hard', 'HEAD~1');
  });
});
