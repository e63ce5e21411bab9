/** Files of the demo: CSV in several dialects, and text. */
import { type AnyTable, type ContainerSummary, csvBytes, type Dialect, describe } from './tables.js';

/** One container's files, with paths relative to the demo's folder, and what is in them. */
export interface DemoFiles {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly summary: ContainerSummary;
}

/** A CSV file in a store's folder. */
export function csvFile(store: string, folder: string, t: AnyTable, dialect: Partial<Dialect> = {}): DemoFiles {
  const name = `${t.name}.csv${dialect.gzip ? '.gz' : ''}`;
  const path = [store, folder, name].filter((part) => part !== '').join('/');
  return { files: [{ path, bytes: csvBytes(t, dialect) }], summary: describe(store, folder, name, t) };
}

/** A file of lines, or one such file per day under one name. */
export function lineFiles(
  at: { readonly store: string; readonly name: string; readonly fields: readonly string[] },
  members: readonly { readonly name: string; readonly lines: readonly string[] }[],
): DemoFiles {
  const files = members.map(({ name, lines }) => ({
    path: `${at.store}/${name}`,
    bytes: Buffer.from(`${lines.join('\n')}\n`),
  }));
  const rows = members.reduce((sum, { lines }) => sum + lines.length, 0);
  const summary = { store: at.store, schema: '', container: at.name, fields: at.fields, rows };
  return { files, summary: members.length > 1 ? { ...summary, members: members.length } : summary };
}
