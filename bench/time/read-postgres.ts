/** PostgreSQL read raw: a cursor that hands out arrays of the server's own text. */
import pg from 'pg';
import Cursor from 'pg-cursor';
import { startPostgres, whyNoPostgres } from '../../test/servers/postgres.js';
import { withFile } from './load.js';
import type { TimedStore } from './read.js';

/** The plateau of batch sizes of every driver (docs/performance.md). */
const BATCH = 1_500;

type Row = (string | null)[];

/** Every row of a table, in batches. */
async function readRows(url: string, table: string, take: (rows: Row[]) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const types = { getTypeParser: () => (v: string) => v };
  const cursor = client.query(
    new Cursor<Row>(`SELECT * FROM ${table}`, [], { rowMode: 'array', types: types as never }),
  );
  for (let batch = await cursor.read(BATCH); batch.length > 0; batch = await cursor.read(BATCH)) take(batch);
  await client.end();
}

/** A private server, or null where none can be started. */
export async function postgresStore(): Promise<TimedStore | null> {
  if (whyNoPostgres() !== undefined) return null;
  const server = await startPostgres();
  const database = await server.database('');
  return {
    title: 'PostgreSQL',
    kind: 'postgres',
    url: database.scannerUrl,
    load: (spec) =>
      withFile(spec, async (path) => {
        const columns = spec.columns.map(([name, type]) => `${name} ${type}`);
        await database.query(`CREATE UNLOGGED TABLE ${spec.name} (${columns.join(', ')})`);
        await database.query(`COPY ${spec.name} FROM '${path}'`);
        await database.query(`GRANT SELECT ON ${spec.name} TO {{scanner}}`);
        await database.query(`VACUUM ANALYZE ${spec.name}`); // hint bits are set now, and by no subject
      }),
    raw: [['pg-cursor, text arrays', (table) => readRows(database.scannerUrl, table, () => {})]],
    count: async ({ name, columns }) => {
      const seen = { rows: 0, cells: columns.map(() => 0), chars: 0 };
      await readRows(database.scannerUrl, name, (rows) => {
        seen.rows += rows.length;
        for (const row of rows) {
          row.forEach((cell, i) => {
            if (cell === null || cell === '') return;
            seen.cells[i] = (seen.cells[i] ?? 0) + 1;
            seen.chars += cell.length;
          });
        }
      });
      return seen;
    },
    drop: async (table) => void (await database.query(`DROP TABLE ${table}`)),
    stop: async () => {
      await database.drop();
      await server.stop();
    },
  };
}
