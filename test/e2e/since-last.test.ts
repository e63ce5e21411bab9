/** `--since-last` on files and SQLite: what is carried over, what is not, and what is said of it. */
import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { scan as library } from '../../src/index.js';
import type { Report } from '../../src/model/report.js';
import { personkart, temporaryFolder } from './cli.js';
import { CODES, company, EMAILS, PHONES } from './gate-help.js';
import { age, carriedIn, plain, readNow, sinceOf } from './since-help.js';

const dir = temporaryFolder();
const co = company(dir);
const out = join(dir, 'out');
const read = (): Report => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
const run = (...words: string[]) => personkart(words, { cwd: dir });
const scan = (...words: string[]) => run('scan', '--config', 'personkart.json', '--out', out, ...words);
/** The same by the library, which starts no process. */
const scanned = (sinceLast?: Report, full = false): Promise<Report> =>
  library({ config: join(dir, 'personkart.json'), full, ...(sinceLast === undefined ? {} : { sinceLast }) });
const file = (name: string): string => join(dir, 'data', name);
function database(...sql: string[]): void {
  const db = new sqlite.Database(file('crm.db'));
  for (const one of sql) db.exec(one);
  db.close();
  age(file('crm.db'));
}

co.write('data/varer.csv', CODES);
co.write('data/logg-2026-01.csv', PHONES);
co.write('data/logg-2026-02.csv', PHONES);
age(join(dir, 'data'));
database('CREATE TABLE kunde (id INTEGER, epost TEXT)', `INSERT INTO kunde VALUES (1, 'a@example.org')`);
const ALL = ['crm.db/kunde', 'kunder.csv', 'logg-{date}.csv', 'varer.csv'];

describe('without a report to build on', () => {
  it('everything is read, and that is said', () => {
    const { code, stdout } = scan('--since-last');
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toContain('There was no report to build on, so everything was read.');
    expect(sinceOf(read())).toEqual({ run: null, because: 'no-report', read: 4, carried: 0, untold: 0 });
  });
});

describe('when nothing has changed', () => {
  it('nothing is read, and the report says the same and how old it is', () => {
    scan();
    const fresh = read();
    expect(scan('--since-last', '--format', 'markdown', '--format', 'csv').code).toBe(0);
    const report = read();
    expect(carriedIn(report)).toEqual(ALL);
    expect(plain(report)).toBe(plain(fresh));
    const from = { runId: fresh.run.id, examinedAt: fresh.run.startedAt };
    expect(report.containers.map((c) => c.carriedFrom)).toEqual(ALL.map(() => from));
    expect(sinceOf(report)).toEqual({ run: from, read: 0, carried: 4, untold: 0 });
    const html = readFileSync(join(out, 'report.html'), 'utf8');
    expect(html).toMatch(/Uendret siden \d+\. \p{L}+ \d{4}, da det ble lest/u);
    expect(html).toMatch(/Unchanged since \d+ \w+ \d{4}, when it was read/);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toMatch(/4 of the tables and files are unchanged since/);
    expect(readFileSync(join(out, 'report.coverage.csv'), 'utf8')).toContain(fresh.run.startedAt);
    const explained = run('explain', 'crm:///kunder.csv#epost', '--report', join(out, 'report.json'), '--locale', 'en');
    expect(explained.stdout).toContain('Unchanged since');
  });

  it('the next run still names the one that read it', async () => {
    const before = read();
    const report = await scanned(before);
    expect(report.containers.map((c) => c.carriedFrom)).toEqual(before.containers.map((c) => c.carriedFrom));
    expect(sinceOf(report).run?.runId).toBe(before.run.id);
  });
});

describe('what has changed is read', () => {
  it.each<[string, () => void, string[]]>([
    ['a file', () => co.write('data/varer.csv', PHONES), ['varer.csv']],
    ['a file of the same size', () => co.write('data/varer.csv', PHONES.replace('9', '4')), ['varer.csv']],
    [
      'a member of a series',
      () => co.write('data/logg-2026-02.csv', PHONES.replace('+47', '0047')),
      ['logg-{date}.csv'],
    ],
    [
      'a file that took the place of another',
      () => {
        co.write('data/ny.tmp', PHONES);
        age(file('ny.tmp'));
        renameSync(file('ny.tmp'), file('varer.csv'));
      },
      ['varer.csv'],
    ],
    ['a database', () => database(`INSERT INTO kunde VALUES (2, 'b@example.org')`), ['crm.db/kunde']],
    ['a database, and back', () => database('DELETE FROM kunde WHERE id = 2'), ['crm.db/kunde']],
    ['a column', () => database('ALTER TABLE kunde ADD COLUMN navn TEXT'), ['crm.db/kunde']],
  ])('%s', async (_, change, names) => {
    const before = await scanned();
    change();
    age(join(dir, 'data'));
    const report = await scanned(before);
    expect(readNow(report)).toEqual(names);
    expect(plain(report)).toBe(plain(await scanned()));
  });

  it('and what has changed so lately that another change might not show', async () => {
    const soon = Date.now() / 1000 + 60;
    for (const at of [soon, soon - 60]) {
      const before = await scanned();
      utimesSync(file('varer.csv'), at, at);
      expect(sinceOf(await scanned(before)).read).toBe(1);
    }
    utimesSync(file('varer.csv'), Date.now() / 1000, Date.now() / 1000);
    const before = await scanned();
    expect(sinceOf(await scanned(before))).toMatchObject({ read: 1, carried: 3 });
    age(join(dir, 'data'));
  });

  it('a file that is new; one that is gone is not in the report; a renamed one is read by its new name', async () => {
    const before = await scanned();
    co.write('data/nye.csv', EMAILS);
    rmSync(file('logg-2026-01.csv'));
    renameSync(file('kunder.csv'), file('kundene.csv'));
    const report = await scanned(before);
    const names = ['crm.db/kunde', 'kundene.csv', 'logg-2026-02.csv', 'nye.csv', 'varer.csv'];
    expect(report.containers.map((c) => c.name)).toEqual(names);
    expect(carriedIn(report)).toEqual(['crm.db/kunde', 'varer.csv']);
    expect(report.gaps.some((g) => g.container === 'kunder.csv')).toBe(false);
    renameSync(file('kundene.csv'), file('kunder.csv'));
    rmSync(file('nye.csv'));
    age(join(dir, 'data'));
  });
});

describe('everything is read under other terms', () => {
  const config = readFileSync(join(dir, 'personkart.json'), 'utf8');
  const withConfig = (over: object): void => void co.write('personkart.json', { ...JSON.parse(config), ...over });
  const not = { 'crm:///kunder.csv#epost': { not: ['contact.email'], because: 'x' } };
  it.each<[string, object, boolean, string]>([
    ['another seed', { sample: { seed: 'z' } }, false, 'settings'],
    ['every row', {}, true, 'mode'],
    ['a correction', { fields: not }, false, 'settings'],
    ['a rule less', { rules: { disable: ['contact.phone'] } }, false, 'rules'],
    ['a smaller budget', { sample: { seed: 's', budget: { bytes: 1000 } } }, false, 'settings'],
  ])('%s', async (_, over, full, because) => {
    withConfig({});
    const before = await scanned();
    withConfig(over);
    expect(sinceOf(await scanned(before, full))).toMatchObject({ because, carried: 0 });
    withConfig({});
  });

  it('but not when nobody chose a seed: it goes on', async () => {
    withConfig({ sample: {} });
    const before = await scanned();
    const report = await scanned(before);
    expect([report.run.seed, readNow(report)]).toEqual([before.run.seed, []]);
    withConfig({});
  });

  it('a report that cannot be read is said to be that, and is replaced', () => {
    writeFileSync(join(out, 'report.json'), JSON.stringify({ schemaVersion: '7' }));
    expect(scan('--since-last').code).toBe(0);
    expect(sinceOf(read()).because).toBe('unreadable');
  });
});

describe('what could not be read', () => {
  it('when it was cut short is read the next time', async () => {
    const config = JSON.parse(readFileSync(join(dir, 'personkart.json'), 'utf8'));
    const small = co.write('small.json', { ...config, sample: { seed: 's', budget: { bytes: 100 } } });
    const before = await library({ config: small });
    const cut = before.containers.filter((c) => c.sampled.endedBy === 'bytes').map((c) => c.name);
    expect(cut).toContain('kunder.csv');
    expect(before.run.complete).toBe(false);
    expect(readNow(await library({ config: small, sinceLast: before }))).toEqual(cut);
  });

  it('now is a fault, and what it was before is not shown', async () => {
    const before = await scanned();
    rmSync(file('crm.db'));
    writeFileSync(file('crm.db'), `SQLite format 3\0${'x'.repeat(200)}`);
    age(file('crm.db'));
    const report = await scanned(before);
    expect(report.run.complete).toBe(false);
    expect(carriedIn(report)).toEqual(['kunder.csv', 'logg-2026-02.csv', 'varer.csv']);
    expect(report.fields.some((f) => f.container.startsWith('crm.db'))).toBe(false);
    rmSync(file('crm.db'));
  });
});

describe('what people decide counts afresh', () => {
  it('a decision settles a gap that was carried over, and check judges as it does', () => {
    const check = (...words: string[]) => run('check', '--out', out, ...words);
    const gap = () => read().gaps.find((g) => g.field === 'epost');
    expect(check().code).toBe(1);
    const words = ['--false-positive', '--by', 'Kari', '--because', 'test', '--report', join(out, 'report.json')];
    expect(run('decide', gap()?.id ?? '', ...words).code).toBe(0);
    const second = check('--since-last');
    expect(second.code).toBe(1);
    expect(second.stdout).toContain('are unchanged since they were read');
    expect([readNow(read()), gap()?.status]).toEqual([[], 'false-positive']);
  });

  it.each([
    ['scan', '--schema-only'],
    ['scan', '--ddl', 'x.sql'],
    ['scan', '--changed', 'HEAD'],
    ['check', '--report', 'out/report.json'],
    ['check', '--base', 'HEAD'],
  ])('2: %s --since-last %s', (command, ...words) => {
    const ran = run(command, '--since-last', ...words);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('give --since-last or ');
  });
});

describe('the age of records', () => {
  it('is counted to the day of the run', async () => {
    co.write('data/kunder.csv', EMAILS.replaceAll('id,', 'opprettet,').replace(/^\d+,/gm, '2026-01-15,'));
    age(file('kunder.csv'));
    const register = JSON.parse(readFileSync(join(dir, 'register.json'), 'utf8'));
    const line = { category: 'contact.email', retention: { months: 24, from: 'created' } };
    register.systems[0].categories = [line];
    co.write('register.json', register);
    const at = (day: string, sinceLast?: Report): Promise<Report> =>
      library({
        config: join(dir, 'personkart.json'),
        now: () => Date.parse(day),
        ...(sinceLast === undefined ? {} : { sinceLast }),
      });
    const kinds = ({ gaps }: Report): string[] => gaps.filter((g) => g.container === 'kunder.csv').map((g) => g.kind);
    const before = await at('2026-12-01');
    expect(kinds(before)).not.toContain('retention');
    const later = await at('2028-12-01', before);
    expect(carriedIn(later)).toContain('kunder.csv');
    expect(kinds(later)).toContain('retention');
  });
});

describe('the demo', () => {
  it('says the same, byte for byte, of what was carried over', () => {
    const demo = temporaryFolder();
    expect(personkart(['demo', '--dir', join(demo, 'personkart-demo')], { cwd: demo }).code).toBe(0);
    age(join(demo, 'personkart-demo'));
    const config = JSON.parse(readFileSync('config.example.json', 'utf8'));
    const at = join(demo, 'c.json');
    writeFileSync(at, JSON.stringify({ ...config, register: resolve(config.register) }));
    const words = ['scan', '--config', at, '--out', join(demo, 'o'), '--seed', 'x'];
    const result = (...more: string[]): Report => {
      personkart([...words, ...more], { cwd: demo });
      return JSON.parse(readFileSync(join(demo, 'o', 'report.json'), 'utf8')) as Report;
    };
    const fresh = result();
    const report = result('--since-last');
    expect(sinceOf(report)).toMatchObject({ read: 1, carried: 46, untold: 0 });
    expect(plain(report)).toBe(plain(fresh));
  }, 300_000);
});
