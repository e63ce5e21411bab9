/** The same gap from a live schema, from migrations and from content: one id, and what it rests on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScanOptions, scan } from '../../src/index.js';
import type { Report } from '../../src/model/report.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { temporaryFolder } from './cli.js';

const dir = temporaryFolder();
const noServer = whyNoPostgres();

const TABLES = `
  CREATE TABLE kunder (id int PRIMARY KEY, navn text, epost varchar(200), status text);
  CREATE TABLE varer (id int, product_code text, navn text);
  CREATE VIEW aktive AS SELECT * FROM kunder;`;
const ROWS = `
  INSERT INTO kunder SELECT i, 'Kari Nordmann', 'a' || i || '@example.org', 'ny' FROM generate_series(1, 40) i;
  INSERT INTO varer SELECT i, 'P' || i, 'hammer' FROM generate_series(1, 40) i;`;

const REGISTER = {
  policy: {
    controller: { name: 'X' },
    categories: { navn: { basis: 'explicit', match: [{ dataType: 'identity.name' }] } },
  },
  systems: [{ id: 'crm-system', containers: ['crm'], categories: [{ category: 'navn' }] }],
};

let server: PostgresServer | undefined;
let full: TestDatabase | undefined;
let empty: TestDatabase | undefined;

describe.skipIf(noServer !== undefined)('one gap, seen in three ways', () => {
  beforeAll(async () => {
    mkdirSync(join(dir, 'migrations'));
    writeFileSync(join(dir, 'migrations', '1_init.sql'), TABLES);
    writeFileSync(join(dir, 'register.json'), JSON.stringify(REGISTER));
    server = await startPostgres();
    full = await server.database(TABLES + ROWS);
    empty = await server.database(TABLES);
  });
  afterAll(async () => {
    await full?.drop();
    await empty?.drop();
    await server?.stop();
  });

  const run = (database: TestDatabase | undefined, options: Partial<ScanOptions>): Promise<Report> =>
    scan({
      config: {
        register: 'register.json',
        stores: [{ id: 'crm', kind: 'postgres', url: { env: 'PK_URL' } }],
        sample: { seed: 's' },
      },
      base: dir,
      env: { PK_URL: database?.scannerUrl },
      now: () => 0,
      runId: 'r',
      ...options,
    });
  const found = (report: Report) =>
    report.gaps.filter((g) => g.kind === 'undeclared-category').map((g) => `${g.id} ${g.container}.${g.field}`);

  it('has one id; names and types alone never say that something is absent', async () => {
    const content = await run(full, {});
    const live = await run(empty, { schemaOnly: true });
    const migrations = await run(undefined, { sources: { ddl: ['migrations/*.sql'] } });
    expect(found(content)).toEqual([expect.stringMatching(/^g_[0-9a-f]{16} kunder\.epost$/)]);
    expect(found(live)).toEqual(found(content));
    expect(found(migrations)).toEqual(found(content));
    for (const report of [live, migrations]) {
      const verdicts = report.fields.flatMap((f) => f.verdicts);
      expect(verdicts.map((v) => v.basis)).toEqual(['schema', 'schema']);
      const because = report.gaps.find((g) => g.kind === 'undeclared-category')?.because.map((b) => b.code);
      expect(because).toContain('found-in-schema');
      expect(report.gaps.map((g) => g.kind)).not.toContain('not-found');
      expect(report.map.map((c) => c.state)).not.toContain('not-declared-not-found');
      expect(report.coverage.rows.examined).toBe(0);
    }
  });

  it('reads no row for --schema-only, even of a table that is full', async () => {
    const report = await run(full, { schemaOnly: true });
    expect(report.scope.mode).toBe('schema');
    expect(report.fields.map((f) => f.examined.cells)).toEqual(report.fields.map(() => 0));
    expect(report.containers.map((c) => [c.name, c.sampled.bytes, c.notExamined?.code])).toEqual([
      ['aktive', 0, 'views-not-asked'],
      ['kunder', 0, undefined],
      ['varer', 0, undefined],
    ]);
    expect(report.run.complete).toBe(true);
  });

  it('says where the column is written down', async () => {
    const report = await run(undefined, { sources: { ddl: ['migrations/*.sql'] } });
    expect(report.fields.find((f) => f.path === 'epost')?.source).toEqual({ file: 'migrations/1_init.sql', line: 2 });
  });
});
