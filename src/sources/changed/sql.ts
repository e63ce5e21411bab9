/** SQL: inserted rows as cells of their columns; what is no insertion is read line by line. */
import { parserOf } from '../dialect.js';
import { type Statement, statements } from '../statements.js';
import type { Change } from '../tables.js';
import type { Understand } from '../understood.js';
import { cell, type Rec, readLines } from './record.js';

export async function readSql(text: string): Promise<Rec[]> {
  const [postgres, mysql] = [await parserOf('postgres'), await parserOf('mysql')];
  const columns = new Map<string, readonly string[]>();
  const rows: Rec[] = [];
  const read = new Set<number>();
  for (const statement of statements(text, /`|^\s*delimiter\b/im.test(text) ? 'mysql' : 'postgres')) {
    const changes = understood(statement, postgres, mysql);
    for (const change of changes) {
      if (change.do === 'create')
        columns.set(
          change.table.name,
          change.columns.map((c) => c.name),
        );
      if (change.do !== 'insert') continue;
      rows.push(...rowsOf(change, statement, columns.get(change.table.name)));
      const length = statement.text.split('\n').length + (statement.data?.length ?? 0);
      for (let i = 0; i < length; i++) read.add(statement.line + i);
    }
  }
  return [...rows, ...readLines(text).filter(([c]) => !read.has(c?.line ?? 0))];
}

const understood = (statement: Statement, postgres: Understand, mysql: Understand): readonly Change[] =>
  (postgres(statement, '') ?? mysql(statement, ''))?.changes ?? [];

function rowsOf(change: Change & { do: 'insert' }, statement: Statement, declared: readonly string[] = []): Rec[] {
  const names = change.columns ?? declared;
  const lineOf = liner(statement);
  return change.rows.map((row, n): Rec => {
    const line = lineOf(row, n);
    return row.flatMap((value, i) =>
      value === null ? [] : [cell([{ key: change.table.name }, { key: names[i] ?? `column ${i + 1}` }], value, line)],
    );
  });
}

/** The line of a row: told by its longest text, which stands in the statement as it is unless it was escaped. */
function liner({ text, line, data }: Statement): (row: readonly (string | null)[], n: number) => number {
  const lines = (until: number): number => text.slice(0, until).match(/\n/g)?.length ?? 0;
  if (data !== undefined) return (_, n) => line + lines(text.length) + 1 + n;
  let from = 0;
  return (row) => {
    const longest = row.reduce((a: string, b) => ((b?.length ?? 0) > a.length ? (b as string) : a), '');
    const at = longest === '' ? -1 : text.indexOf(longest, from);
    if (at >= 0) from = at + longest.length;
    return line + lines(at >= 0 ? at : from);
  };
}
