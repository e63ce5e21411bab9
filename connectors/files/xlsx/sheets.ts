/** The sheets of a workbook as containers. */
import { setImmediate as breathe } from 'node:timers/promises';
import type { Batch, SampleDesign, SamplePlan } from '../../../src/model/cells.js';
import type { Field } from '../../../src/model/container.js';
import { columnPath } from '../../../src/model/location.js';
import { checkCancelled } from '../../shared/cancel.js';
import { permutation, random } from '../../shared/random.js';
import { cut } from '../../shared/text.js';
import { columnNames, headerOf } from '../dialect.js';
import type { Latest } from '../latest.js';
import { type Found, type Listed, partOf } from '../listed.js';
import { readWorkbook, type SheetCell, type SheetRows, type Workbook } from './workbook.js';

/** Rows that are asked whether the first one names the columns; the same as of CSV files. */
const HEADING_ROWS = 100;

/** Every sheet, hidden or not, named `<file>/<sheet>`. Of all workbooks only the one that was read last is kept. */
export async function listSheets(
  found: Found,
  store: string,
  workbooks: Latest<Workbook>,
  signal: AbortSignal,
): Promise<Listed[]> {
  const lease = (own: AbortSignal) => workbooks.lease(found.source, () => readWorkbook(found.source, own));
  await using open = await lease(signal);
  return open.value.sheets.map(({ name, rows }, i): Listed => {
    const table = tableOf(rows);
    const container = {
      ref: { store, name },
      kind: 'file' as const,
      fields: table.fields,
      rows: { value: table.rows.length, exact: true },
    };
    return partOf(found, container, async function* (plan, own) {
      await using again = await lease(own);
      yield* sampleSheet(tableOf(again.value.sheets[i]?.rows ?? []), plan, own);
    });
  });
}

interface Table {
  readonly fields: readonly Field[];
  readonly rows: SheetRows;
}

/** Rows and columns with nothing in them, as they stand around a table, are left out. */
function tableOf(all: SheetRows): Table {
  const rows = all.filter((row) => row.some(isFilled));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = rows.length === 0 ? 0 : rows.reduce((least, row) => Math.min(least, row.findIndex(isFilled)), width);
  const table = first === 0 ? rows : rows.map((row) => row.slice(first));
  const texts = table.slice(0, HEADING_ROWS).map((row) => row.map((cell) => textOf(cell) ?? ''));
  const heading = headerOf(texts);
  const names = heading ?? columnNames(Array.from({ length: width - first }, () => ''));
  return {
    fields: names.map((name) => ({ path: columnPath(name), declaredType: 'xlsx', storage: 'any' })),
    rows: heading ? table.slice(1) : table,
  };
}

const isFilled = (cell: SheetCell): boolean => cell !== null && cell !== '';

async function* sampleSheet({ fields, rows }: Table, plan: SamplePlan, signal: AbortSignal): AsyncGenerator<Batch> {
  const whole = plan.mode === 'full' || rows.length <= 2 * plan.cells;
  const design: SampleDesign = {
    method: whole ? 'full' : 'row',
    population: { value: rows.length, exact: true },
    sound: true,
  };
  const order = whole ? rows.keys() : permutation(rows.length, random(plan.seed));
  let left = whole ? rows.length : Math.min(rows.length, plan.maxRows);
  let texts: (string | null)[][] = [];
  let chars = 0;
  for (const at of order) {
    if (left-- <= 0) break;
    const row = fields.map((_, i) => textOf(rows[at]?.[i] ?? null));
    texts.push(row);
    chars += row.reduce((sum, cell) => sum + Math.min(cell?.length ?? 0, plan.maxCellChars), 0);
    if (texts.length < plan.batchRows && chars < plan.batchBytes && left > 0) continue;
    yield batchOf(fields, texts, design, plan, chars);
    [texts, chars] = [[], 0];
    await breathe(); // so that an abort can arrive
    checkCancelled(signal);
  }
}

function batchOf(
  fields: readonly Field[],
  rows: readonly (readonly (string | null)[])[],
  design: SampleDesign,
  { maxCellChars }: SamplePlan,
  bytes: number,
): Batch {
  const columns = fields.map((field, i) => {
    let truncated = 0;
    const values = rows.map((row) => {
      const cell = row[i] ?? null;
      if (cell === null || cell.length <= maxCellChars) return cell;
      truncated++;
      return cut(cell, maxCellChars);
    });
    return truncated > 0 ? { field, values, truncated } : { field, values };
  });
  return { design, rows: rows.length, columns, bytes };
}

/** Before this day of the spreadsheet's calendar a number is a time of day. */
const FIRST_DAY = Date.UTC(1900, 0, 1);

function textOf(cell: SheetCell): string | null {
  if (cell === null) return null;
  if (cell instanceof Date) return dateText(cell);
  return String(cell);
}

/** Dates are numbers of days with a fraction, which is never quite a second. */
const TICK_MS = 10;

function dateText(exact: Date): string | null {
  if (Number.isNaN(exact.getTime())) return null;
  const date = new Date(Math.round(exact.getTime() / TICK_MS) * TICK_MS);
  const [day, time = ''] = date.toISOString().split('T') as [string, string];
  const clock = time.replace(/(?:\.000)?Z$/, '');
  if (date.getTime() < FIRST_DAY) return clock;
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}
