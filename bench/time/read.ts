/** Reading a whole table raw, by the fastest way its driver has, beside scanning it whole with all rules on. */
import type { Report } from '../../src/index.js';
import { scan } from '../../src/index.js';
import { interleaved, ratios, type Subject, shown, spread, type Timing } from '../harness.js';
import { mysqlStore } from './read-mysql.js';
import { postgresStore } from './read-postgres.js';
import { type TimedTable, timedTables } from './tables.js';

/** What a raw read saw of each column. */
export interface Seen {
  rows: number;
  readonly cells: number[];
  /** UTF-16 code units of text: at most as many as its bytes. */
  chars: number;
}

/** A running server with one way to fill it, several to read it, and a URL for the scan. */
export interface TimedStore {
  readonly title: string;
  readonly kind: 'postgres' | 'mysql';
  readonly url: string;
  load(spec: TimedTable): Promise<void>;
  /** Raw reads by name. The first also counts, outside of the timed rounds. */
  readonly raw: readonly (readonly [name: string, read: (table: string) => Promise<unknown>])[];
  count(spec: TimedTable): Promise<Seen>;
  drop(table: string): Promise<void>;
  stop(): Promise<void>;
}

export interface ReadResult {
  readonly server: string;
  readonly table: string;
  readonly rows: number;
  readonly megabytes: number;
  readonly seconds: Readonly<Record<string, readonly number[]>>;
  /** Throughput of the scan relative to the fastest raw read, round by round. */
  readonly ratios: readonly number[];
  readonly classified: Classified;
}

/** How much of what was read was classified, from the report. */
export interface Classified {
  readonly rows: number;
  /** Non-empty cells of plain columns, read and examined; those of documents are their leaves. */
  readonly cellsRead: number;
  readonly cellsExamined: number;
  readonly leavesExamined: number;
  readonly bytes: number;
  readonly truncatedCells: number;
  readonly shareOfCells: number;
  readonly shareOfBytes: number;
  readonly findings: number;
}

function classified(report: Report, { columns }: TimedTable, seen: Seen): Classified {
  const at = new Map(report.fields.map((f) => [f.path, f]));
  const sum = { read: 0, examined: 0 };
  columns.forEach(([name], i) => {
    const plain = at.get(name);
    const inner = report.fields.some((f) => f.path.startsWith(`${name}.`) || f.path.startsWith(`${name}[`));
    if (inner && (plain?.examined.cells ?? 0) === 0) return;
    sum.read += seen.cells[i] ?? 0;
    sum.examined += plain?.examined.cells ?? 0;
  });
  const all = report.fields.reduce((n, f) => n + f.examined.cells, 0);
  const bytes = report.containers.reduce((n, c) => n + c.sampled.bytes, 0);
  return {
    rows: report.containers.reduce((n, c) => n + c.sampled.rows, 0),
    cellsRead: sum.read,
    cellsExamined: sum.examined,
    leavesExamined: all - sum.examined,
    bytes,
    truncatedCells: report.fields.reduce((n, f) => n + (f.truncated ?? 0), 0),
    shareOfCells: Math.min(1, sum.examined / sum.read),
    shareOfBytes: Math.min(1, bytes / seen.chars),
    findings: report.fields.filter((f) => f.verdicts.length > 0).length,
  };
}

const fullScan = ({ kind, url }: TimedStore, table: string): Promise<Report> =>
  scan({
    config: {
      stores: [{ id: 'bench', kind, url: { env: 'BENCH_URL' }, include: [`*/${table}`] }],
      sample: { seed: 'bench' },
    },
    env: { BENCH_URL: url },
    full: true,
  });

async function timeTable(store: TimedStore, spec: TimedTable, rounds: number): Promise<ReadResult> {
  console.error(`${store.title}: loading ${spec.name}, ${spec.rows} rows`);
  await store.load(spec);
  const seen = await store.count(spec);
  let report: Report | undefined;
  const subjects: Subject[] = [
    ...store.raw.map(([name, read]) => ({ name, run: () => read(spec.name) })),
    {
      name: 'full scan',
      run: async () => {
        report = await fullScan(store, spec.name);
      },
    },
  ];
  const timings = await interleaved(subjects, rounds, (line) => console.error(line));
  await store.drop(spec.name);
  const whole = timings.at(-1) as Timing;
  const fastest = timings.slice(0, -1).reduce((a, b) => (spread(b.seconds).median < spread(a.seconds).median ? b : a));
  return {
    server: store.title,
    table: spec.name,
    rows: seen.rows,
    megabytes: Math.round(seen.chars / 1e5) / 10,
    seconds: Object.fromEntries(timings.map((t) => [t.name, t.seconds])),
    ratios: ratios(fastest, whole),
    classified: classified(report as Report, spec, seen),
  };
}

/** Every table on every server that can be started. */
export async function timeReads(rows: number, rounds: number): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const start of [postgresStore, mysqlStore]) {
    const store = await start();
    if (store === null) continue;
    try {
      for (const spec of timedTables(rows)) results.push(await timeTable(store, spec, rounds));
    } finally {
      await store.stop();
    }
  }
  return results;
}

export const READ_HEAD = ['table', 'rows', 'MB', 'raw read, s', 'full scan, s', 'scan / read', 'cells', 'bytes'];

export function readRow(r: ReadResult): string[] {
  const raw = Object.entries(r.seconds).filter(([name]) => name !== 'full scan');
  const fastest = raw.map(([, s]) => spread(s)).reduce((a, b) => (b.median < a.median ? b : a));
  const percent = (share: number): string => `${(100 * share).toFixed(share < 1 ? 1 : 0)} %`;
  return [
    `${r.server} ${r.table}`,
    `${r.rows}`,
    r.megabytes.toFixed(0),
    shown(fastest),
    shown(spread(r.seconds['full scan'] ?? [])),
    shown(spread(r.ratios)),
    percent(r.classified.shareOfCells),
    `${percent(r.classified.shareOfBytes)}${r.classified.truncatedCells > 0 ? `, ${r.classified.truncatedCells} cut` : ''}`,
  ];
}
