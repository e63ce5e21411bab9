import type { Batch, SampleDesign } from '../../src/model/cells.js';
import { type Gathered, gather } from '../shared/gather.js';
import type { Row } from './exchange.js';
import type { Link } from './link.js';
import { HEAPS_PER_QUERY, type Pick } from './picks.js';
import { ALIAS } from './project.js';
import type { Heap } from './relation.js';
import type { Task } from './stream.js';
import { begin, end, SNAPSHOT_MS } from './transaction.js';

/** Cells before the relation's own: the heap's number and the row's ctid. */
const LEAD = 2;

/** Fetches chosen rows in the given order of batches. Rows that went away after a change of snapshot are left out. */
export async function* fetchPicks(
  link: Link,
  task: Task,
  heaps: readonly Heap[],
  { picks, design, firstCluster }: { picks: readonly Pick[]; design: SampleDesign; firstCluster: number | null },
): AsyncGenerator<Batch> {
  const places = new Map(picks.map((pick, i) => [placeOf(String(pick.heap), pick.ctid), i]));
  let at = 0;
  let opened = performance.now();
  const read = async (count: number) => {
    const wanted = picks.slice(at, at + count);
    at += wanted.length;
    if (performance.now() - opened > SNAPSHOT_MS) {
      await end(link);
      await task.plan.rest?.(task.signal);
      await begin(link);
      opened = performance.now();
    }
    return { rows: await fetchRows(link, task.reader.select, heaps, wanted), end: at >= picks.length };
  };
  for await (const gathered of gather({ read }, task.plan, task.reader.widestRow)) {
    const batch = { ...task.reader.batch(gathered, design, LEAD), heldSince: opened };
    yield firstCluster === null ? batch : { ...batch, ...clusters(gathered, picks, places, firstCluster) };
  }
}

const placeOf = (heap: string | null | undefined, ctid: string | null | undefined): string => `${heap}:${ctid}`;

async function fetchRows(link: Link, select: string, heaps: readonly Heap[], picks: readonly Pick[]): Promise<Row[]> {
  const byHeap = new Map<number, string[]>();
  for (const { heap, ctid } of picks) {
    const places = byHeap.get(heap);
    if (places === undefined) byHeap.set(heap, [ctid]);
    else places.push(ctid);
  }
  const parts = [...byHeap];
  const rows: Row[] = [];
  for (let i = 0; i < parts.length; i += HEAPS_PER_QUERY) {
    const group = parts.slice(i, i + HEAPS_PER_QUERY);
    const sql = group.map(([heap], n) => selectPlaces(select, heap, heaps[heap]?.name ?? '', n + 1));
    const places = group.map(([, ctids]) => `{${ctids.map((ctid) => `"${ctid}"`).join(',')}}`);
    rows.push(...(await link.rows(sql.join(' UNION ALL '), places)));
  }
  return rows;
}

const selectPlaces = (select: string, heap: number, name: string, parameter: number): string =>
  `SELECT ${heap}, ${ALIAS}.ctid${select === '' ? '' : `, ${select}`} FROM ${name} AS ${ALIAS} ` +
  `WHERE ${ALIAS}.ctid = ANY ($${parameter}::pg_catalog.tid[])`;

// One row from each block, so the number of the pick serves as the number of its block.
function clusters({ rows }: Gathered<Row>, picks: readonly Pick[], places: ReadonlyMap<string, number>, first: number) {
  const indexes = rows.map(([heap, ctid]) => places.get(placeOf(heap, ctid)) ?? 0);
  return {
    clusterOf: Uint32Array.from(indexes, (i) => first + i),
    clusterRows: Uint32Array.from(indexes, (i) => picks[i]?.live ?? 1),
  };
}
