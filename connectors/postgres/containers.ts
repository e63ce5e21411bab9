import type { StoreConfig } from '../../src/model/config.js';
import type { Container, ContainerKind, Field, Reason } from '../../src/model/container.js';
import { type Selector, selector } from '../shared/select.js';
import { type Listed, readCatalogue } from './catalogue.js';
import { type ColumnInfo, readColumns } from './columns.js';
import type { Connections } from './connections.js';
import { fieldsOf } from './fields.js';
import { readStates } from './states.js';
import { inSnapshot } from './transaction.js';

/** Relations whose columns are fetched together: bounds memory, and keeps every transaction short. */
const CHUNK = 2_000;

/** The catalogue in order: three queries for the relations, two for the columns of every 2,000 of them. */
export async function* listContainers(
  connections: Connections,
  config: StoreConfig,
  signal: AbortSignal,
): AsyncGenerator<Container> {
  const selected = selector(config.include, config.exclude);
  const all = await inSnapshot(connections, signal, readCatalogue);
  const states = await readStates(connections, signal);
  const listed = all.filter((relation) => isListed(relation, config));
  for (let at = 0; at < listed.length; at += CHUNK) {
    const chunk = listed.slice(at, at + CHUNK);
    const oids = chunk.map((relation) => relation.oid);
    const columns = await inSnapshot(connections, signal, (link) => readColumns(link, oids));
    for (const relation of chunk) {
      const container = toContainer(relation, columns.get(relation.oid) ?? [], config, selected);
      const state = states.get(relation.oid);
      yield state === undefined ? container : { ...container, state };
    }
  }
}

/**
 * A partitioned table is read as one, its partitions unlisted; or, if the config asks for partitions, they are
 * listed in its stead. Foreign partitions are always containers of their own: they are another server's rows.
 */
function isListed({ kind, isPartition, leaves }: Listed, { partitions }: StoreConfig): boolean {
  if (kind === 'p') return !isPartition && (!partitions || leaves === 0);
  return !isPartition || kind === 'f' || partitions;
}

function toContainer(
  relation: Listed,
  columns: readonly ColumnInfo[],
  config: StoreConfig,
  selected: Selector,
): Container {
  const reason = whyNot(relation, columns, config, selected);
  return {
    ref: { store: config.id, schema: relation.schema, name: relation.name },
    kind: kindOf(relation),
    ...(relation.comment === null ? {} : { comment: relation.comment }),
    fields: columns.flatMap(toFields),
    rows: relation.rows === null ? null : { value: relation.rows, exact: false },
    ...(reason === undefined ? {} : { notExamined: { code: reason, params: {} } }),
  };
}

function toFields({ name, comment, readable, reading }: ColumnInfo): Field[] {
  const reason: Reason | undefined = readable ? reading.notExamined : { code: 'permission-denied', params: {} };
  return fieldsOf(reading.shape, [{ key: name }], { comment, ...(reason && { notExamined: reason }) });
}

function kindOf({ kind, isPartition }: Listed): ContainerKind {
  if (kind === 'r') return isPartition ? 'partition' : 'table';
  return ({ p: 'partitioned-table', m: 'materialised-view', v: 'view', f: 'foreign-table' } as const)[kind];
}

function whyNot(
  { kind, schema, name, schemaUsable, populated, filtered }: Listed,
  columns: readonly ColumnInfo[],
  config: StoreConfig,
  selected: Selector,
): string | undefined {
  if (!selected(schema, name)) return 'excluded';
  if (kind === 'v' && !config.views) return 'views-not-asked';
  if (kind === 'f' && !config.foreign) return 'foreign-not-asked';
  if (!schemaUsable) return 'permission-denied';
  if (columns.length > 0 && !columns.some((column) => column.readable)) return 'permission-denied';
  if (!populated) return 'not-populated';
  return filtered ? 'row-level-security' : undefined;
}
