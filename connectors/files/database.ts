/** A SQLite file among other files: the sqlite connector reads it, its tables are containers of the folder. */
import { StoreFault } from '../../src/errors.js';
import type { Session } from '../../src/model/cells.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, Fault } from '../../src/model/container.js';
import { sqlite } from '../sqlite.js';
import { fileFault } from './faults.js';
import type { Latest } from './latest.js';
import { type Found, type Listed, partOf, partRef } from './listed.js';

/** The tables of one file. */
export interface Database {
  readonly listed: readonly Listed[];
  readonly faults: readonly Fault[];
}

/**
 * Lists the tables, named `<file>/<table>`. Of all files' private copies only the one that was read last is kept in
 * `copies`.
 */
export async function openDatabase(
  found: Found,
  config: StoreConfig,
  copies: Latest<Session>,
  signal: AbortSignal,
): Promise<Database> {
  const open = async (own: AbortSignal): Promise<Session> => {
    await using file = await found.source.named(own);
    // What is included is decided by the names that the tables have here.
    return await sqlite.open({ ...config, paths: [file.path], include: [], exclude: [] }, own);
  };
  const listed: Listed[] = [];
  const faults: Fault[] = [];
  const here = (ref: Container['ref']): Container['ref'] => partRef(found, config.id, ref.name);
  const session = await open(signal).catch((error: unknown) => Promise.reject(asFault(error)));
  try {
    for await (const one of session.containers(signal)) {
      if ('code' in one) faults.push(one.at ? { ...one, at: here(one.at) } : one);
      else listed.push(partOf(found, { ...one, ref: { store: config.id, name: one.ref.name } }, reader(one)));
    }
  } finally {
    await session[Symbol.asyncDispose]();
  }

  function reader(table: Container): NonNullable<Listed['read']> {
    return async function* (plan, own) {
      await using lease = await copies.lease(found.source, () => open(own));
      yield* lease.value.sample(table, plan, own);
    };
  }
  return { listed, faults };
}

const asFault = (error: unknown): StoreFault => (error instanceof StoreFault ? error : fileFault(error));
