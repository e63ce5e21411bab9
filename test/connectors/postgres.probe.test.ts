import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../servers/postgres.js';
import { configOf, never } from './helpers.js';

const missing = whyNoPostgres();

describe.skipIf(missing)('postgres probe', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres();
  });

  afterAll(() => server?.stop());

  it('calls reading enforced only for a role that cannot write, nor become one that can', async () => {
    const other = await server.database('CREATE TABLE t (a text, b text); CREATE ROLE writer_{{scanner}};');
    const probe = async () => {
      await using session = await postgres.open(configOf(other.scannerUrl), never());
      return await session.probe(never());
    };
    try {
      expect(await probe()).toMatchObject({ readOnly: 'enforced', excessGrants: [] });
      for (const [grant, revoke, excess] of [
        ['GRANT UPDATE (b) ON t TO {{scanner}}', 'REVOKE UPDATE (b) ON t FROM {{scanner}}', 'write: 1 tables'],
        [
          'GRANT CREATE ON SCHEMA public TO PUBLIC',
          'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
          'create: schema public',
        ],
        ['ALTER ROLE {{scanner}} CREATEDB', 'ALTER ROLE {{scanner}} NOCREATEDB', 'createdb'],
        [
          'GRANT pg_execute_server_program TO {{scanner}}',
          'REVOKE pg_execute_server_program FROM {{scanner}}',
          'pg_execute_server_program',
        ],
        [
          'GRANT DELETE ON t TO writer_{{scanner}}; GRANT writer_{{scanner}} TO {{scanner}}; ALTER ROLE {{scanner}} NOINHERIT',
          'DROP OWNED BY writer_{{scanner}}; DROP ROLE writer_{{scanner}}',
          'write: 1 tables',
        ],
      ] as const) {
        await other.query(grant);
        expect(await probe(), grant).toMatchObject({ readOnly: 'asked', excessGrants: [excess] });
        await other.query(revoke);
      }
      await other.query('GRANT pg_read_all_stats TO {{scanner}}');
      expect(await probe()).toMatchObject({ readOnly: 'enforced', excessGrants: [] });
    } finally {
      await other.drop();
    }
  });
});
