/** The gate without a database: a migration that adds personal data fails, one that adds a product code does not. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';
import { company, register } from './gate-help.js';

const dir = temporaryFolder();
const co = company(dir, { stores: [{ id: 'crm', kind: 'postgres', url: { env: 'NOT_SET' } }] });
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: dir, stdio: 'pipe' });
const check = (...args: string[]) =>
  personkart(['check', '--ddl', 'migrations/*.sql', '--locale', 'en', ...args], { cwd: dir });

it('judges a change by the base, from its migrations alone', () => {
  co.write('register.json', register());
  co.write('migrations/1.sql', 'CREATE TABLE customers (id bigint PRIMARY KEY, email text);\n');
  co.write('.gitignore', 'personkart-report\n');
  expect(check('--update-baseline').code).toBe(0);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');

  co.write('migrations/2.sql', 'ALTER TABLE customers ADD COLUMN varekode text;\n');
  expect(check('--base', 'main').code).toBe(0);

  co.write('migrations/3.sql', 'ALTER TABLE customers ADD COLUMN fodselsnummer char(11);\n');
  const { code, stdout } = check('--base', 'main');
  expect(code).toBe(1);
  expect(stdout).toContain('crm://public/customers#fodselsnummer (names and types only)');
  expect(stdout).not.toContain('varekode');
});

it('judges the lines that a change adds to files', () => {
  co.write('fixtures/people.csv', `navn,epost\n${'Kari Nordmann,kari@example.org\n'.repeat(20)}`);
  git('add', 'fixtures');
  git('commit', '-q', '-m', 'fixtures');
  const ran = personkart(['check', '--changed', 'main~1', '--base', 'main~1', '--locale', 'en'], { cwd: dir });
  expect(ran.code).toBe(1);
  expect(ran.stdout).not.toContain('kari@');
});
