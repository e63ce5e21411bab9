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
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sqlite } from '../../connectors/sqlite.js';
import { StoreFault } from '../../src/errors.js';
import { config, listed, useDatabase } from './sqlite-help.js';

const { Database } = sqliteDriver;

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

let dir: string;
let path: string;
const database = useDatabase();
const { make, open, read } = database;
beforeEach(() => {
  ({ dir, path } = database.place());
});

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
});

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import sqlite3'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
