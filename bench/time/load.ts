/** Puts a timed table into a private server: one file, that the server itself reads. */
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf, type TimedTable } from './tables.js';

/** PostgreSQL's COPY and MariaDB's LOAD DATA agree on this: tabs between, backslash before, `\N` for null. */
const cell = (value: string | null): string => (value === null ? '\\N' : value.replace(/[\\\t\n]/g, '\\$&'));

/** Makes the file, has it loaded, and takes it away again. */
export async function withFile(spec: TimedTable, load: (path: string) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'personkart-bench-'));
  chmodSync(folder, 0o755); // the server runs as another user
  const path = join(folder, `${spec.name}.tsv`);
  try {
    const file = openSync(path, 'w', 0o644);
    let lines: string[] = [];
    const flush = (): void => {
      writeSync(file, lines.join(''));
      lines = [];
    };
    for (const row of rowsOf(spec)) {
      lines.push(`${row.map(cell).join('\t')}\n`);
      if (lines.length === 5_000) flush();
    }
    flush();
    closeSync(file);
    await load(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
