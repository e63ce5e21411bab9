/** `personkart init` on files and databases of one file, and what it does to a config. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqliteDriver from 'node-sqlite3-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';
import { configIn, reportIn, scriptOf } from './init-help.js';

const base = temporaryFolder();
let count = 0;
let dir = '';

beforeEach(() => {
  dir = join(base, `case ${count++}`);
  mkdirSync(join(dir, "kari's", 'eksport'), { recursive: true });
  writeFileSync(join(dir, "kari's", 'kunder.csv'), 'navn,epost\nKari,kari@example.org\nOla,ola@example.org\n');
  writeFileSync(join(dir, "kari's", 'eksport', 'kari.nordmann@example.org.csv'), 'a,b\n1,2\n3,4\n');
  const db = new sqliteDriver.Database(join(dir, 'crm.db'));
  db.exec('CREATE TABLE kunder (navn, epost); INSERT INTO kunder VALUES (1, 2); CREATE VIEW v AS SELECT 1');
  db.close();
});

const init = (...args: string[]) => personkart(['init', ...args], { cwd: dir });

describe('personkart init', () => {
  it('looks at a database file, and writes a config that a scan takes', () => {
    const ran = init('crm.db', '--locale', 'en');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^crm: SQLite 3\./);
    expect(ran.stdout).toContain('1 of 2 tables and files, 2 fields, about 1 rows');
    expect(ran.stdout).toContain('Views are read only when asked for. v');

    expect(configIn(dir).stores).toEqual([{ id: 'crm', kind: 'sqlite', path: 'crm.db', include: ['*'], region: null }]);
    expect(statSync(join(dir, 'personkart.json')).mode & 0o777).toBe(0o600);
    personkart(['scan'], { cwd: dir });
    expect(reportIn(dir).containers.map((c) => [c.name, c.notExamined?.code])).toEqual([
      ['kunder', undefined],
      ['v', 'views-not-asked'],
    ]);
  });

  it('takes all files of a folder, and keeps values in their names to itself', () => {
    const ran = init("kari's");
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('eksport/‹contact.email›.csv');
    expect(ran.stdout + readFileSync(join(dir, 'personkart.json'), 'utf8')).not.toContain('nordmann');

    expect(personkart(['scan'], { cwd: dir }).code).toBe(0);
    expect(reportIn(dir).containers.map((c) => c.notExamined)).toEqual([undefined, undefined]);
  });

  it('proposes rights for a path that would break out of a careless script', () => {
    const script = scriptOf(init("kari's"), 'useradd');
    expect(script).toContain("'\\''s'");
    expect(spawnSync('sh', ['-n'], { input: script }).status).toBe(0);
    const names = spawnSync('sh', [], { input: script.replace(/^(useradd|setfacl).*?(--.*)$/gm, "printf '%s\\n' $2") });
    expect(names.stdout.toString()).toContain(join(dir, "kari's"));
  });

  it('adds to a config, keeping all else, and refuses an id that is there', () => {
    const before = {
      register: null,
      stores: [{ id: 'crm', kind: 'sqlite', path: 'crm.db' }],
      locale: 'en',
      fields: {},
    };
    writeFileSync(join(dir, 'personkart.json'), JSON.stringify(before));

    expect(init("kari's", '--add', '--id', 'eksport').code).toBe(0);
    const { stores, ...rest } = configIn(dir);
    expect(rest).toEqual({ register: null, locale: 'en', fields: {} });
    expect(stores).toEqual([...before.stores, expect.objectContaining({ id: 'eksport', path: "kari's" })]);

    const text = readFileSync(join(dir, 'personkart.json'), 'utf8');
    const again = init('crm.db', '--add');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('code:  store-exists');
    expect(again.stderr).toContain('#/stores/0/id');
    expect(readFileSync(join(dir, 'personkart.json'), 'utf8')).toBe(text);
  });

  it('keeps the comments of a config in YAML', () => {
    const file = join(dir, 'personkart.yaml');
    writeFileSync(file, '# eies av sikkerhet\nstores:\n  - id: crm # hovedbasen\n    kind: sqlite\n    path: crm.db\n');
    expect(init("kari's", '--add', '--id', 'eksport', '--out', file).code).toBe(0);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('# eies av sikkerhet');
    expect(text).toContain('# hovedbasen');
    personkart(['scan', '--config', file], { cwd: dir });
    expect(reportIn(dir).stores.map((s) => s.id)).toEqual(['crm', 'eksport']);
  });

  it('overwrites nothing unless forced to', () => {
    writeFileSync(join(dir, 'personkart.json'), 'mine');
    const refused = init('crm.db');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--add');
    expect(readFileSync(join(dir, 'personkart.json'), 'utf8')).toBe('mine');

    expect(init('crm.db', '--force').code).toBe(0);
    expect(configIn(dir).stores).toHaveLength(1);
    expect(init('crm.db', '--force', '--add').code).toBe(2);
  });

  it.each([
    ['postgres://boss:canary-pw@127.0.0.1:1/crm', 3, 'connect-refused'],
    ['mysql://boss:canary-pw@127.0.0.1:1/crm', 3, 'connect-refused'],
    ['mongodb://boss:canary-pw@127.0.0.1:1/crm?serverSelectionTimeoutMS=500', 3, 'connect-'],
    ['milvus://boss:canary-pw@127.0.0.1:1/crm', 3, 'connect-refused'],
    ['postgres://boss:canary-pw@[bad/crm', 2, 'url-invalid'],
    ['mysql://boss:canary-pw@[bad/crm', 2, 'url-invalid'],
    ['oracle://boss:canary-pw@host/crm', 2, 'url-not-supported'],
    ['not-there.db', 2, 'path-not-found'],
  ])('writes nothing when it cannot look: %s', (url, code, text) => {
    const ran = init(url);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(`code:  ${text}`);
    expect(ran.stderr).not.toContain('canary-pw');
    expect(existsSync(join(dir, 'personkart.json'))).toBe(false);
  });
});
