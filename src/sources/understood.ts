/** What a dialect's parser gives: one contract for PostgreSQL and MySQL. */
import type { Statement } from './statements.js';
import type { Change } from './tables.js';

/** The changes of a statement, with the search path when it sets one. */
export interface Understood {
  readonly changes: readonly Change[];
  readonly schemas?: readonly string[];
}

/** Reads a statement; undefined when the parser refuses it. */
export type Understand = (statement: Statement, file: string) => Understood | undefined;
