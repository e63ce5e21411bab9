import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILTIN_TYPES, builtinType } from '../../connectors/postgres/builtin.js';
import { Connections } from '../../connectors/postgres/connections.js';
import { inSnapshot } from '../../connectors/postgres/transaction.js';
import { loadTypes, readingOf, type Shape } from '../../connectors/postgres/types.js';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { configOf, never } from './helpers.js';

describe.skipIf(whyNoPostgres())('the table of PostgreSQL’s built-in types', () => {
  let server: PostgresServer;
  let db: TestDatabase;

  beforeAll(async () => {
    server = await startPostgres();
    db = await server.database('');
  });

  afterAll(async () => {
    await db?.drop();
    await server?.stop();
  });

  it('has a row for every type of the server that a column can have, and says what the code does with it', async () => {
    // Not arrays (they are their elements), nor row types of the catalogue, nor pseudo-types, which no column has.
    const rows = await db.query(`
      SELECT oid::text, typname FROM pg_type t
      WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'r', 'm', 'e', 'd')
        AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) ORDER BY typname`);
    const names = rows.map(({ typname }) => String(typname));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => builtinType(name) === undefined)).toEqual([]);

    const connections = new Connections(configOf(db.scannerUrl));
    try {
      const oids = rows.map(({ oid }) => String(oid));
      const types = await inSnapshot(connections, never(), (link) => loadTypes(link, oids));
      const decided = rows.map(({ oid, typname }) => [
        typname,
        storageOf(readingOf(String(oid), String(typname), types).shape),
      ]);
      expect(decided).toEqual(names.map((name) => [name, builtinType(name)?.storage]));
    } finally {
      await connections.close();
    }
  });

  it('names no type twice', () => {
    const names = BUILTIN_TYPES.flatMap((type) => type.names);
    expect(names.length).toBe(new Set(names).size);
  });
});

const storageOf = (shape: Shape): string => ('storage' in shape ? shape.storage : shape.kind);
