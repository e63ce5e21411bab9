/** Positions in MariaDB's own binary form, from the server to the verdict. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { type MysqlServer, startMysql, whyNoMysql } from '../servers/mysql.js';

const missing = whyNoMysql();
let server: MysqlServer | undefined;

beforeAll(async () => {
  if (!missing) server = await startMysql();
}, 120_000);

afterAll(() => server?.stop());

it.skipIf(missing)('a column of points in Norway is a position, with a reference system or without', async () => {
  // Of no name that says so: what is found is found by the values.
  const points = Array.from({ length: 80 }, (_, i) => {
    const text = `'POINT(${(10.4 + i * 0.0071).toFixed(6)} ${(59.7 + i * 0.0053).toFixed(6)})'`;
    return `(${i + 1}, ST_GeomFromText(${text}), ST_GeomFromText(${text}, 4326))`;
  });
  const database = await server?.database(
    `CREATE TABLE enheter (id int PRIMARY KEY, a point, b geometry); INSERT INTO enheter VALUES ${points.join()};`,
  );
  const store = { id: 'm', kind: 'mysql', url: { env: 'PK_POINTS_URL' } };
  process.env.PK_POINTS_URL = database?.scannerUrl;

  const report = await scan({ config: { stores: [store], sample: { seed: 'x' } } as never, base: process.cwd() });

  const found = report.fields.map(({ path, verdicts }) => [path, verdicts.map((v) => `${v.dataType} ${v.confidence}`)]);
  expect(found).toEqual([
    ['id', []],
    ['a', ['location.gps certain']],
    ['b', ['location.gps certain']],
  ]);
});
