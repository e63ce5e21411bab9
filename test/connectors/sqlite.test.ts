import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqliteDriver from 'node-sqlite3-wasm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlite } from '../../connectors/sqlite.js';
import { StoreFault } from '../../src/errors.js';
import type { Session } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { collect, columnOf, config, listed, plan } from './sqlite-help.js';

const { Database } = sqliteDriver;
const signal = new AbortController().signal;
let dir: string;
let path: string;

// A temporary folder of its own: other test files read SQLite at the same time.
const outside = mkdtempSync(join(tmpdir(), 'sqlite-tmp-'));
const usual = process.env.TMPDIR;
beforeAll(() => {
  process.env.TMPDIR = outside;
});
afterAll(() => {
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(outside, { recursive: true, force: true });
});

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sqlite-test-'));
  path = join(dir, 'crm.db');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function make(...sql: string[]): void {
  const db = new Database(path);
  for (const one of sql) db.exec(one);
  db.close();
}
const open = (overrides = {}): Promise<Session> => sqlite.open(config('sqlite', [path], overrides), signal);
const fault = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no fault',
    (error) => (error instanceof StoreFault ? error.code : error),
  );
const privateCopies = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('personkart-sqlite-'));
/** Everything that can be seen of a folder from outside: names, sizes, times, contents. */
const footprint = (folder: string): unknown =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const info = statSync(join(folder, name), { bigint: true });
      const body = info.isFile()
        ? createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')
        : 'folder';
      return [name, info.size, info.mtimeNs, info.mode, body];
    })
    .concat([['.', statSync(folder, { bigint: true }).mtimeNs]]);

async function read(session: Session, name: string, overrides = {}) {
  const container = (await listed(session)).find((c) => c.ref.name === name) as Container;
  return collect(session, container, plan(overrides));
}

describe('reading leaves no trace', () => {
  const rows = (n: number): string => `CREATE TABLE t(id INTEGER PRIMARY KEY, mail TEXT);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${n})
    INSERT INTO t SELECT i, 'kari' || i || '@example.no' FROM n;`;

  async function untouched(expected: number): Promise<void> {
    const before = footprint(dir);
    const copies = privateCopies();
    const session = await open();
    expect(footprint(dir)).toEqual(before);
    expect(privateCopies()).toEqual(copies); // unlinked while open: a kill leaves nothing
    expect((await read(session, 't', { mode: 'full' })).rows).toBe(expected);
    expect(footprint(dir)).toEqual(before);
    await session[Symbol.asyncDispose]();
    expect(footprint(dir)).toEqual(before);
    expect(privateCopies()).toEqual(copies);
  }

  it('of a plain file', async () => {
    make(rows(100));
    await untouched(100);
  });

  it('of a file in WAL mode that was closed, so that its WAL is gone', async () => {
    make('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;', rows(10));
    expect(readFileSync(path)[18]).toBe(2);
    expect(readdirSync(dir)).toEqual(['crm.db']);
    await untouched(10);
  });

  it('in a folder and file that are read-only', async () => {
    make(rows(10));
    chmodSync(path, 0o400);
    chmodSync(dir, 0o500);
    await untouched(10);
    chmodSync(dir, 0o700);
  });

  it('of a file with a WAL that was not checkpointed, its writer alive', async () => {
    make(rows(10));
    const writer = new Database(path);
    writer.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;');
    writer.exec("INSERT INTO t VALUES (1000, 'ola@example.no')");
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    await untouched(11);
    writer.close();
  });

  it('of a file with a transaction open that has written nothing yet', async () => {
    make(rows(10));
    const writer = new Database(path);
    writer.exec("BEGIN IMMEDIATE; INSERT INTO t VALUES (1000, 'ola@example.no')");
    await untouched(10);
    writer.exec('ROLLBACK');
    writer.close();
  });

  it('of a file with a transaction half written, which is refused', async () => {
    make(rows(2000));
    const writer = new Database(path);
    writer.exec('PRAGMA cache_size = 2; BEGIN IMMEDIATE; DELETE FROM t WHERE id % 2 = 0');
    expect(readFileSync(`${path}-journal`).toString('hex', 0, 8)).toBe('d9d505f920a163d7');
    const copies = privateCopies();
    const before = footprint(dir);
    expect(await fault(open())).toBe('snapshot-unstable');
    expect(footprint(dir)).toEqual(before);
    expect(privateCopies()).toEqual(copies);
    writer.exec('ROLLBACK');
    writer.close();
    await untouched(2000);
  });

  it.skipIf(!hasPython())('of a file that another process writes to in WAL mode, with shared memory', async () => {
    make(rows(10));
    const writer = spawn('python3', [
      '-c',
      `
import sqlite3, sys
db = sqlite3.connect(sys.argv[1]); db.execute('pragma journal_mode=wal')
db.execute("insert into t values (1000, 'ola@example.no')"); db.commit()
print('ready', flush=True); sys.stdin.read()`,
      path,
    ]);
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    expect(existsSync(`${path}-shm`)).toBe(true);
    await untouched(11);
    writer.stdin.end();
    await new Promise((resolve) => writer.once('close', resolve));
  });

  it('when it cannot be opened', async () => {
    writeFileSync(path, 'Navn;Epost\nOla Nordmann;ola@example.no\n'.repeat(100));
    const copies = privateCopies();
    const before = footprint(dir);
    expect(await fault(open())).toBe('not-a-database');
    expect(footprint(dir)).toEqual(before);
    expect(privateCopies()).toEqual(copies);
  });
});

describe('opening', () => {
  it.each<[string, () => void, string]>([
    ['a missing file', () => undefined, 'file-not-found'],
    ['a folder', () => mkdirSync(path), 'not-a-file'],
    ['random bytes, as an encrypted file has', () => writeFileSync(path, Buffer.alloc(8192, 0xa7)), 'not-a-database'],
    [
      'a broken file with the right magic',
      () => writeFileSync(path, `SQLite format 3\0${'\xff'.repeat(9000)}`),
      'not-a-database',
    ],
    [
      'a copy that there is no room for',
      () => {
        make('CREATE TABLE t(a)');
        truncateSync(path, 8 * 2 ** 40);
      },
      'no-space',
    ],
    [
      'a database in UTF-16',
      () => {
        make('CREATE TABLE t(a)');
        const bytes = readFileSync(path);
        bytes.writeUInt32BE(2, 56);
        writeFileSync(path, bytes);
      },
      'encoding-not-supported',
    ],
  ])('%s is a fault', async (_name, prepare, code) => {
    prepare();
    expect(await fault(open())).toBe(code);
  });

  it('takes an empty file for an empty database', async () => {
    writeFileSync(path, '');
    const session = await open();
    expect(await listed(session)).toEqual([]);
    await session[Symbol.asyncDispose]();
  });

  it('follows a link to a database, with the WAL beside the target', async () => {
    const target = join(dir, 'target.db');
    const writer = new Database(target);
    writer.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES (1)',
    );
    symlinkSync(target, path);
    const session = await open();
    expect((await read(session, 't')).rows).toBe(1);
    await session[Symbol.asyncDispose]();
    writer.close();
  });

  it('gives up on a file that never stays the same', async () => {
    make('CREATE TABLE t(a)');
    const db = new Database(path);
    const timer = setInterval(() => db.run('INSERT INTO t VALUES (1)'), 3);
    expect(await fault(open())).toBe('snapshot-unstable');
    clearInterval(timer);
    db.close();
  });

  it('can be called off', async () => {
    make('CREATE TABLE t(a)');
    expect(await fault(sqlite.open(config('sqlite', [path]), AbortSignal.abort()))).toBe('cancelled');
  });

  it('says what it is and what it may do', async () => {
    make('CREATE TABLE t(a)');
    const session = await open();
    expect(await session.probe(signal)).toEqual({
      server: expect.stringMatching(/^SQLite 3\.\d+\.\d+$/),
      readOnly: 'asked',
      excessGrants: [],
    });
    await session[Symbol.asyncDispose]();
  });
});

describe('the catalogue', () => {
  it('lists tables in order, with what is not read and why', async () => {
    make(
      'CREATE TABLE b(id INTEGER PRIMARY KEY, x TEXT, y AS (x || 1), z VARCHAR(3) AS (x) STORED); INSERT INTO b(x) VALUES (1), (2)',
      'CREATE TABLE a(k TEXT PRIMARY KEY, v) WITHOUT ROWID',
      'CREATE VIEW v AS SELECT x FROM b',
      "CREATE VIRTUAL TABLE f USING fts5(body); INSERT INTO f VALUES ('Ola Nordmann')",
      'CREATE TABLE B2(a INTEGER PRIMARY KEY AUTOINCREMENT)',
    );
    const session = await open();
    const containers = await listed(session);
    const short = containers.map((c) => [c.ref.name, c.kind, c.rows?.value, c.notExamined?.code]);
    expect(short.filter(([name]) => !String(name).startsWith('f_'))).toEqual([
      ['B2', 'table', 0, undefined],
      ['a', 'table', 0, undefined],
      ['b', 'table', 2, undefined],
      ['f', 'table', undefined, 'virtual-table'],
      ['v', 'view', undefined, 'views-not-asked'],
    ]);
    expect(containers.find((c) => c.ref.name === 'b')).toEqual({
      ref: { store: 'shop', schema: '', name: 'b' },
      kind: 'table',
      rows: { value: 2, exact: true },
      fields: [
        ['id', 'INTEGER'],
        ['x', 'TEXT'],
        ['y', 'any'],
        ['z', 'VARCHAR(3)'],
      ].map(([p, declaredType]) => ({ path: p, declaredType, storage: 'any' })),
    });
    expect(columnOf((await read(session, 'f_content')).batches, 'c0')).toEqual(['Ola Nordmann']);
    await session[Symbol.asyncDispose]();
  });

  it('keeps to what is selected', async () => {
    make('CREATE TABLE customers(a)', 'CREATE TABLE audit_log(a)', 'CREATE TABLE orders(a)');
    const session = await open({ include: ['*o*'], exclude: ['audit_*'] });
    const audit = {
      ref: { name: 'audit_log' },
      fields: [{ path: 'a' }],
      rows: null,
      notExamined: { code: 'excluded' },
    };
    const [first, ...others] = await listed(session);
    expect(first).toMatchObject(audit);
    expect(others.map((c) => [c.ref.name, c.notExamined])).toEqual([
      ['customers', undefined],
      ['orders', undefined],
    ]);
    await session[Symbol.asyncDispose]();
  });

  it('goes on after a view that cannot be read', async () => {
    make('CREATE TABLE t(a); CREATE VIEW broken AS SELECT missing FROM nowhere; CREATE VIEW w AS SELECT a FROM t');
    const session = await open({ views: true });
    const found = [];
    for await (const one of session.containers(signal))
      found.push('code' in one ? [one.at?.name, one.code] : one.ref.name);
    expect(found).toEqual([['broken', 'read-failed'], 't', 'w']);
    await session[Symbol.asyncDispose]();
  });

  it('does not run functions that a view asks for', async () => {
    make('CREATE TABLE t(a); INSERT INTO t VALUES (1); CREATE VIEW w AS SELECT a FROM t WHERE personkart_pick(0)');
    const session = await open({ views: true });
    const faults = [];
    for await (const one of session.containers(signal)) if ('code' in one) faults.push(one.at?.name);
    expect(faults).toEqual(['w']);
    await session[Symbol.asyncDispose]();
  });

  it('copes with any name', async () => {
    const names = ['a"b', "o'hara", 'line\nbreak', 'æøå 😀', 'select', '[x]', 'a.b', '%', 'per;drop table t', '/'];
    for (const name of names) {
      const q = `"${name.replaceAll('"', '""')}"`;
      make(`CREATE TABLE ${q}(${q} TEXT, "" TEXT, column2 TEXT); INSERT INTO ${q} VALUES ('mine', 'nameless', 'two')`);
    }
    const session = await open();
    const containers = await listed(session);
    expect(containers.map((c) => c.ref.name)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const container of containers) {
      const { batches } = await collect(session, container, plan());
      expect(batches[0]?.columns.map((c) => c.values)).toEqual([['mine'], ['nameless'], ['two']]);
      const paths = container.fields.map((f) => f.path);
      expect([new Set(paths).size, paths.includes('')]).toEqual([3, false]);
    }
    await session[Symbol.asyncDispose]();
  });
});

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import sqlite3'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
