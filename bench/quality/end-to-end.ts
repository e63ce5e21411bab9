/** The whole way: tables in a SQLite file, scanned as a user scans it, beside what sampling allows at best. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { scan } from '../../src/index.js';
import { columnPath } from '../../src/model/location.js';
import type { FieldReport } from '../../src/model/report.js';
import { findings } from './columns.js';
import { SEED } from './corpus.js';
import { fillTable } from './fill.js';
import { ceiling } from './intervals.js';
import type { FilledField, FilledTable, TableSpec } from './model.js';
import { Score } from './score.js';

export interface EndToEnd {
  readonly score: Score;
  /** Mean over the positive fields and types of the chance that the sample held any of it. */
  readonly ceiling: number;
  readonly tables: number;
  readonly fields: number;
  readonly rows: number;
  readonly cleanFields: number;
  readonly cleanFindings: number;
  readonly mistakes: readonly {
    container: string;
    field: string;
    missed: readonly string[];
    wrong: readonly string[];
    share: number;
  }[];
}

/** Every table with rare content, the big tables, and a spread of the others: some 900 fields. */
export function chosen(specs: readonly TableSpec[]): { spec: TableSpec; seed: string }[] {
  let huge = 0;
  return specs
    .map((spec, i) => ({ spec, seed: `${SEED}/${i}/whole` }))
    .filter(({ spec }, i) => {
      if (spec.family === 'rare') return true;
      if (spec.rows === 100_000) return huge++ < 2;
      return (spec.rows > 3_000 && spec.rows < 10_000) || i % 14 === 7;
    })
    .map(({ spec, seed }, i) => ({ spec: { ...spec, container: `${spec.container}_${i}` }, seed }));
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function write(db: InstanceType<typeof sqlite.Database>, { spec, fields }: FilledTable): void {
  const columns = fields.map(
    (f) => `${quote(f.spec.name)} ${f.spec.declared[1] === 'geometry' ? 'text' : f.spec.declared[0]}`,
  );
  db.exec(`CREATE TABLE ${quote(spec.container)} (${columns.join(', ')})`);
  db.exec('BEGIN');
  const insert = db.prepare(`INSERT INTO ${quote(spec.container)} VALUES (${fields.map(() => '?').join(', ')})`);
  for (let row = 0; row < (fields[0]?.values.length ?? 0); row++) insert.run(fields.map((f) => f.values[row] ?? null));
  insert.finalize();
  db.exec('COMMIT');
}

/** What is left of a filled field once its cells are written. */
interface Kept {
  readonly container: string;
  readonly path: string;
  readonly held: ReadonlyMap<string, number>;
  readonly cells: number;
  readonly ambiguous: readonly string[];
}

const keep = (container: string, f: FilledField): Kept => ({
  container,
  path: columnPath(f.spec.name),
  held: f.held,
  cells: f.values.filter((v) => v !== null && v.trim() !== '').length,
  ambiguous: f.spec.ambiguous ?? [],
});

export async function endToEnd(specs: readonly TableSpec[]): Promise<EndToEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'personkart-quality-'));
  try {
    const path = join(folder, 'corpus.db');
    const db = new sqlite.Database(path);
    db.exec('PRAGMA journal_mode = OFF');
    db.exec('PRAGMA synchronous = OFF');
    const kept: Kept[] = [];
    const sum = { tables: 0, rows: 0 };
    for (const { spec, seed } of chosen(specs)) {
      const table = fillTable(spec, seed, spec.rows);
      write(db, table);
      kept.push(...table.fields.map((f) => keep(spec.container, f)));
      sum.tables++;
      sum.rows += spec.rows;
    }
    db.close();
    const report = await scan({
      config: { stores: [{ id: 'corpus', kind: 'sqlite', path }], sample: { seed: SEED } },
      base: folder,
    });
    return { ...compare(kept, report.fields), ...sum };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Findings of a field, or of the paths inside it where it holds documents. */
function foundIn(reports: ReadonlyMap<string, readonly FieldReport[]>, { container, path }: Kept): FieldReport[] {
  return (reports.get(container) ?? []).filter(
    (r) => r.path === path || r.path.startsWith(`${path}.`) || r.path.startsWith(`${path}[`),
  );
}

function compare(kept: readonly Kept[], all: readonly FieldReport[]): Omit<EndToEnd, 'tables' | 'rows'> {
  const reports = new Map<string, FieldReport[]>();
  for (const r of all) reports.set(r.container, [...(reports.get(r.container) ?? []), r]);
  const score = new Score();
  const mistakes: EndToEnd['mistakes'][number][] = [];
  const best: number[] = [];
  const clean = { fields: 0, findings: 0 };
  for (const field of kept) {
    const mine = foundIn(reports, field);
    const found = new Set(mine.flatMap((r) => [...findings(r.verdicts)]));
    const { missed, wrong } = score.field(new Set(field.held.keys()), found, field.ambiguous);
    const examined = Math.max(0, ...mine.map((r) => r.examined.cells));
    for (const [type, count] of field.held) {
      if (field.ambiguous.includes(type)) continue;
      best.push(examined >= field.cells ? 1 : ceiling(count / field.cells, examined));
    }
    if (field.held.size === 0 && field.ambiguous.length === 0) {
      clean.fields++;
      clean.findings += wrong.length;
    }
    const rarest = Math.min(1, ...missed.map((t) => (field.held.get(t) ?? 0) / field.cells));
    if (missed.length + wrong.length > 0)
      mistakes.push({ container: field.container, field: field.path, missed, wrong, share: rarest });
  }
  const mean = best.reduce((s, b) => s + b, 0) / Math.max(1, best.length);
  return {
    score,
    ceiling: mean,
    fields: kept.length,
    cleanFields: clean.fields,
    cleanFindings: clean.findings,
    mistakes,
  };
}
