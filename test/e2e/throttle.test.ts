/** A throttle changes when things are read, and nothing else. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RawConfig, type Report, scan } from '../../src/index.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('a throttled scan', () => {
  let server: PostgresServer;
  let db: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), 'pk-throttle-'));

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database(`
      CREATE TABLE customers AS SELECT n AS id, 'kunde' || n || '@example.org' AS email, repeat('x', 400) AS note
      FROM generate_series(1, 25000) AS n;
      CREATE TABLE events AS SELECT n AS id, json_build_object('ip', '203.0.113.' || n % 250, 'k' || n % 7, n) AS doc
      FROM generate_series(1, 4000) AS n;
      CREATE VIEW recent AS SELECT * FROM events WHERE id % 2 = 0;
      ANALYZE`);
    const lines = Array.from({ length: 3_000 }, (_, i) => `${i},kunde${i}@example.org`);
    writeFileSync(join(folder, 'export.csv'), ['id,email', ...lines].join('\n'));
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await db?.drop();
    await server?.stop();
  });

  const seed = String(randomInt(1_000));
  const scanned = (throttle: RawConfig['stores'][0]['throttle'], full: boolean): Promise<Report> => {
    const caps = throttle === undefined ? {} : { throttle };
    return scan({
      config: {
        stores: [
          { id: 'crm', kind: 'postgres', url: { env: 'CRM' }, views: true, ...caps },
          { id: 'exports', kind: 'files', path: folder, ...caps },
        ],
        sample: { seed },
      },
      env: { CRM: db.scannerUrl },
      full,
    });
  };

  it.each([true, false])('gives the same report but for `run`, byte by byte (whole: %s)', async (full) => {
    const { run: plain, ...expected } = await scanned(undefined, full);

    const { run, ...report } = await scanned({ rowsPerSecond: 20_000, bytesPerSecond: 8_000_000, backOff: true }, full);

    expect(JSON.stringify(report)).toBe(JSON.stringify(expected));
    expect(plain.load).toBeUndefined();
    expect(run.load).toMatchObject({ crm: { batches: expect.any(Number) }, exports: { pauses: expect.any(Number) } });
    const { rows, bytes } = run.load?.crm?.seconds ?? { rows: 0, bytes: 0 };
    expect(rows + bytes).toBeGreaterThan(0.1);
  });

  it.each([
    [{ rowsPerSecond: 0 }, 'must be >= 100', '/stores/0/throttle/rowsPerSecond'],
    [{ bytesPerSecond: '1MB' }, 'must be integer', '/stores/0/throttle/bytesPerSecond'],
    [{ rowsPerSeconds: 500 }, 'unknown key "rowsPerSeconds"', '/stores/0/throttle/rowsPerSeconds'],
    [{ backOff: { maxPause: 'long' } }, 'must match pattern', '/stores/0/throttle/backOff/maxPause'],
  ])('refuses nonsense, and says where: %j', async (throttle, what, pointer) => {
    const refused = scanned(throttle as never, false);
    await expect(refused).rejects.toMatchObject({ code: 'config-invalid', where: { pointer } });
    await expect(refused).rejects.toThrow(what);
  });
});
