/** MariaDB read raw: rows as they arrive, as arrays of strings or of the bytes themselves. */
import { createConnection, type QueryOptions } from 'mysql2';
import { startMysql, whyNoMysql } from '../../test/servers/mysql.js';
import { withFile } from './load.js';
import type { TimedStore } from './read.js';

const STRINGS: Partial<QueryOptions> = { typeCast: (field) => field.string() };
const BUFFERS: Partial<QueryOptions> = { typeCast: false };

type Row = ({ readonly length: number } | null)[];

/** Every row of a table, by the driver's `result` events. */
function readRows(url: string, table: string, how: Partial<QueryOptions>, take: (row: Row) => void): Promise<void> {
  const connection = createConnection({ uri: url });
  return new Promise<void>((resolve, reject) => {
    connection
      .query({ sql: `SELECT * FROM ${table}`, rowsAsArray: true, ...how })
      .on('result', (row) => take(row as unknown as Row))
      .on('error', reject)
      .on('end', resolve);
  }).finally(() => connection.destroy());
}

/** A private server, or null where none can be started. */
export async function mysqlStore(): Promise<TimedStore | null> {
  if (whyNoMysql() !== undefined) return null;
  const server = await startMysql();
  const database = await server.database('');
  const url = database.scannerUrl;
  return {
    title: 'MariaDB',
    kind: 'mysql',
    url,
    load: (spec) =>
      withFile(spec, async (path) => {
        const columns = spec.columns.map(([name, , type], i) => `${name} ${type}${i === 0 ? ' PRIMARY KEY' : ''}`);
        await database.query(`CREATE TABLE ${spec.name} (${columns.join(', ')})`);
        await database.query(`LOAD DATA INFILE '${path}' INTO TABLE ${spec.name} CHARACTER SET utf8mb4`);
        await database.query(`ANALYZE TABLE ${spec.name}`);
      }),
    raw: [
      ['mysql2, result events, strings', (table) => readRows(url, table, STRINGS, () => {})],
      ['mysql2, result events, buffers', (table) => readRows(url, table, BUFFERS, () => {})],
    ],
    count: async ({ name, columns }) => {
      const seen = { rows: 0, cells: columns.map(() => 0), chars: 0 };
      await readRows(url, name, STRINGS, (row) => {
        seen.rows++;
        row.forEach((cell, i) => {
          if (cell === null || cell.length === 0) return;
          seen.cells[i] = (seen.cells[i] ?? 0) + 1;
          seen.chars += cell.length;
        });
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
