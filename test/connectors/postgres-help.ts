import { expect } from 'vitest';
import { postgres } from '../../connectors/postgres.js';
import type { Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { TestDatabase } from '../servers/postgres.js';
import { configOf, containerOf, never, planOf } from './helpers.js';

/** Tables and views for reading that goes wrong. */
export const FAULTY = `
  CREATE TABLE wide AS SELECT n AS id, repeat('x', 500) AS filler FROM generate_series(1, 60000) AS n;
  CREATE TABLE locked (a text); INSERT INTO locked VALUES ('a');
  CREATE VIEW slow AS SELECT pg_sleep(30)::text AS a;
  CREATE VIEW broken AS SELECT 1 / (n - 1) AS a FROM generate_series(1, 3) AS n;`;

/** Opens the test database as the scanner. */
export const openAs = (db: TestDatabase, more: Partial<StoreConfig> = {}): Promise<Session> =>
  postgres.open(configOf(db.scannerUrl, more), never());

/** Our server processes whose state matches. */
export const ours = (db: TestDatabase, state: string) =>
  db.query(`SELECT pid FROM pg_stat_activity WHERE application_name = 'personkart' AND datname = $1 AND state ~ $2`, [
    db.name,
    state,
  ]);

/** Waits until so many of our server processes are in a state. None is what we promise within a second. */
export const until = (db: TestDatabase, state: string, count: number): Promise<void> =>
  expect
    .poll(async () => (await ours(db, state)).length, { timeout: count === 0 ? 1_000 : 10_000, interval: 10 })
    .toBe(count);

/** Reads the view that takes half a minute. */
export async function readSlow(session: Session, signal: AbortSignal): Promise<void> {
  for await (const _ of session.sample(await containerOf(session, 'slow'), planOf({}), signal));
}
