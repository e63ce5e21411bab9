import { StoreFault } from '../../src/errors.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container, ContainerKind, Fault, Field } from '../../src/model/container.js';
import { canonicalPath } from '../../src/model/location.js';
import { type Selector, selector } from '../shared/select.js';
import { type Listed, readCatalogue, readSchemas } from './catalogue.js';
import { type ColumnInfo, readColumns, withDocumentsIfOpen } from './columns.js';
import type { Connections } from './connections.js';
import type { Link } from './link.js';
import { onLink } from './transaction.js';

/** Between a table's name and its partition's, as the server's own files have it. */
const PARTITION_MARK = '#P#';

/** Engines whose rows are another server's. */
const FOREIGN_ENGINES = new Set(['FEDERATED', 'CONNECT', 'SPIDER']);

/** The catalogue, schema by schema. A schema that cannot be listed is a fault, and the others go on. */
export async function* listContainers(
  connections: Connections,
  config: StoreConfig,
  signal: AbortSignal,
): AsyncGenerator<Container | Fault> {
  const selected = selector(config.include, config.exclude);
  const schemas = await onLink(connections, signal, (link) => readSchemas(link, connections.database));
  for (const schema of schemas) {
    try {
      yield* await onLink(connections, signal, (link) => listSchema(link, schema, config, selected));
    } catch (error) {
      if (!(error instanceof StoreFault) || error.connection || error.code === 'cancelled') throw error;
      yield { code: error.code, params: error.params };
    }
  }
}

async function listSchema(link: Link, schema: string, config: StoreConfig, selected: Selector): Promise<Container[]> {
  const listed = await readCatalogue(link, schema);
  const columns = await readColumns(link, schema);
  const containers: Container[] = [];
  for (const table of listed) {
    const known = columns.get(table.name) ?? [];
    const read = whyNot(table, known, table.name, config, selected) === undefined;
    const all = read ? await withDocumentsIfOpen(link, schema, table.name, known) : known;
    containers.push(...toContainers(table, all, config, selected));
  }
  return containers;
}

/** A partitioned table is one container, or, if the config asks for partitions, each of those is one in its stead. */
function toContainers(
  table: Listed,
  columns: readonly ColumnInfo[],
  config: StoreConfig,
  selected: Selector,
): Container[] {
  const parts = config.partitions && table.partitions.length > 0 ? table.partitions : [undefined];
  return parts.map((part) => {
    const name = part === undefined ? table.name : `${table.name}${PARTITION_MARK}${part.name}`;
    const rows = part === undefined ? table.rows : part.rows;
    const reason = whyNot(table, columns, name, config, selected);
    return {
      ref: { store: config.id, schema: table.schema, name },
      kind: part === undefined ? kindOf(table) : 'partition',
      ...(table.comment === null ? {} : { comment: table.comment }),
      fields: columns.map(toField),
      rows: rows === null ? null : { value: rows, exact: false },
      ...(table.state === null ? {} : { state: table.state }),
      ...(reason === undefined ? {} : { notExamined: { code: reason, params: {} } }),
    };
  });
}

/** The table and, where it is one, the partition that a container stands for. */
export function partitionOf({ ref, kind }: Container): { readonly table: string; readonly partition?: string } {
  const at = kind === 'partition' ? ref.name.lastIndexOf(PARTITION_MARK) : -1;
  if (at < 0) return { table: ref.name };
  return { table: ref.name.slice(0, at), partition: ref.name.slice(at + PARTITION_MARK.length) };
}

/** The field of a column. Documents add theirs while they are read. */
export function toField({ name, declared, comment, readable, reading }: ColumnInfo): Field {
  const reason = readable ? reading.notExamined : { code: 'permission-denied', params: {} };
  return {
    path: canonicalPath([{ key: name }]),
    declaredType: declared,
    storage: reading.storage,
    ...(comment === null ? {} : { comment }),
    ...(reason === undefined ? {} : { notExamined: reason }),
  };
}

function kindOf({ view, engine, partitions }: Listed): ContainerKind {
  if (view) return 'view';
  if (FOREIGN_ENGINES.has(engine)) return 'foreign-table';
  return partitions.length > 0 ? 'partitioned-table' : 'table';
}

function whyNot(
  table: Listed,
  columns: readonly ColumnInfo[],
  name: string,
  config: StoreConfig,
  selected: Selector,
): string | undefined {
  const kind = kindOf(table);
  if (!selected(table.schema, name)) return 'excluded';
  if (kind === 'view' && !config.views) return 'views-not-asked';
  if (kind === 'foreign-table' && !config.foreign) return 'foreign-not-asked';
  // A view that is broken has no columns, and is left to the reading to complain of.
  return columns.length > 0 && !columns.some((column) => column.readable) ? 'permission-denied' : undefined;
}
