/** The dialects' parsers, each loaded when it is first needed. */
import type { Dialect } from '../model/config.js';
import type { Understand } from './understood.js';

/** Loads the parser of a dialect. */
export const parserOf = async (dialect: Dialect): Promise<Understand> =>
  dialect === 'postgres'
    ? (await import('./postgres.js')).postgresParser()
    : (await import('./mysql.js')).mysqlParser();
