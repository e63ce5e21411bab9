import { expect } from 'vitest';
import { mysql } from '../../connectors/mysql.js';
import type { Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { MysqlDatabase } from '../servers/mysql.js';
import { configOf, containerOf, never, planOf } from './helpers.js';

/** Opens the test database as the scanner. */
export const openAs = (db: MysqlDatabase, more: Partial<StoreConfig> = {}): Promise<Session> =>
  mysql.open(configOf(db.scannerUrl, { kind: 'mysql', ...more }), never());

/** Numbers of our connections; with `busy` only of those on which a statement runs. */
export async function ours(db: MysqlDatabase, busy: boolean): Promise<number[]> {
  const rows = await db.query(
    'SELECT ID AS id, COMMAND AS command FROM information_schema.PROCESSLIST WHERE USER = ?',
    [db.user],
  );
  return rows.filter(({ command }) => !busy || !/^(Sleep|Killed)$/.test(String(command))).map(({ id }) => Number(id));
}

/** Waits until so many statements of ours run. None is what we promise within a second. */
export const untilBusy = (db: MysqlDatabase, count: number): Promise<void> =>
  expect
    .poll(async () => (await ours(db, true)).length, { timeout: count === 0 ? 1_000 : 10_000, interval: 10 })
    .toBe(count);

/** Reads the view that takes half a minute. */
export async function readSlow(session: Session, signal: AbortSignal): Promise<void> {
  for await (const _ of session.sample(await containerOf(session, 'slow'), planOf({}), signal));
}
