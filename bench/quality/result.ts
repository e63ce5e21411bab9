/** The document `bench/quality.json`: every figure, in an order of its own, with nothing that changes between runs. */
import type { ColumnResult } from './columns.js';
import { SEED } from './corpus.js';
import type { EndToEnd } from './end-to-end.js';
import { wilson } from './intervals.js';
import { type Counts, figures, type Score } from './score.js';
import type { SpanResult } from './spans.js';

/** Types whose values carry check digits, and e-mail: the bar for their precision is higher. */
export const CHECKED = [
  'contact.email',
  'device.imei',
  'identity.national_id.no',
  'organisation.number',
  'payment.bank_account',
  'payment.card',
  'payment.iban',
];

const round = (n: number): number => Math.round(n * 10_000) / 10_000;

/** Figures with four decimals, as they are written. */
function written(counts: Counts): Written {
  const f = figures(counts);
  const share = (n: number | null): number | null => (n === null ? null : round(n));
  const pair = ([a, b]: readonly [number, number]): [number, number] => [round(a), round(b)];
  return {
    positive: f.positive,
    tp: f.tp,
    fp: f.fp,
    fn: f.fn,
    precision: share(f.precision),
    precisionInterval: pair(f.precisionInterval),
    recall: share(f.recall),
    recallInterval: pair(f.recallInterval),
    f1: share(f.f1),
  };
}

export interface Written extends Counts {
  readonly precision: number | null;
  readonly precisionInterval: readonly [number, number];
  readonly recall: number | null;
  readonly recallInterval: readonly [number, number];
  readonly f1: number | null;
}

export interface Level {
  readonly pooled: Written;
  readonly types: Readonly<Record<string, Written>>;
}

const level = (score: Score): Level => ({
  pooled: written(score.pooled()),
  types: Object.fromEntries(
    [...score.types].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([type, c]) => [type, written(c)]),
  ),
});

/** False findings per 1,000 clean fields. */
function falseFindings(fields: number, findings: number): Quality['column']['falseFindings'] {
  const [low, high] = wilson(Math.min(findings, fields), fields);
  return {
    cleanFields: fields,
    findings,
    perThousand: round((1000 * findings) / Math.max(1, fields)),
    interval: [round(1000 * low), round(1000 * high)],
  };
}

export interface Quality {
  readonly seed: string;
  readonly rulesHash: string;
  readonly corpus: Readonly<Record<string, number>>;
  readonly column: Level & {
    readonly checksum: Written;
    readonly falseFindings: { cleanFields: number; findings: number; perThousand: number; interval: [number, number] };
    readonly randomTableFindings: number;
  };
  readonly endToEnd: Level & {
    readonly ceiling: number;
    readonly fields: number;
    readonly rows: number;
    readonly falseFindings: Quality['column']['falseFindings'];
  };
  readonly span: Level & { readonly exact: number; readonly cleanNotes: number; readonly cleanNotesMarked: number };
}

export function quality(column: ColumnResult, whole: EndToEnd, span: SpanResult, rulesHash: string): Quality {
  return {
    seed: SEED,
    rulesHash,
    corpus: {
      tables: column.tables,
      positiveFields: column.positive,
      cleanFields: column.clean.fields,
      openFields: column.open,
      cells: column.cells,
      notes: span.notes,
    },
    column: {
      ...level(column.score),
      checksum: written(column.score.pooled((t) => CHECKED.includes(t))),
      falseFindings: falseFindings(column.clean.fields, column.clean.findings),
      randomTableFindings: column.randomFindings,
    },
    endToEnd: {
      ...level(whole.score),
      ceiling: round(whole.ceiling),
      fields: whole.fields,
      rows: whole.rows,
      falseFindings: falseFindings(whole.cleanFields, whole.cleanFindings),
    },
    span: {
      ...level(span.score),
      exact: span.exact,
      cleanNotes: span.clean.notes,
      cleanNotesMarked: span.clean.marked,
    },
  };
}

export const bytesOf = (result: Quality): string => `${JSON.stringify(result, null, 2)}\n`;

/** What got worse than the committed figures by more than chance in a mended corpus would explain. */
export function falls(before: Quality, now: Quality): string[] {
  const out: string[] = [];
  const fell = (what: string, was: number | null | undefined, is: number | null | undefined, by: number): void => {
    if (was == null) return;
    if (was - (is ?? 0) > by + 1e-9) out.push(`${what} fell from ${was} to ${is ?? 'nothing'}`);
  };
  for (const key of ['column', 'endToEnd', 'span'] as const) {
    for (const figure of ['precision', 'recall'] as const) {
      fell(`${key}: pooled ${figure}`, before[key].pooled[figure], now[key].pooled[figure], 0.002);
      for (const [type, was] of Object.entries(before[key].types)) {
        fell(`${key}: ${figure} of ${type}`, was[figure], now[key].types[type]?.[figure], 0.02);
      }
    }
  }
  const [was, is] = [before.column.falseFindings.perThousand, now.column.falseFindings.perThousand];
  if (is - was > 0.3 + 1e-9) out.push(`column: false findings per 1,000 clean fields rose from ${was} to ${is}`);
  if (now.column.randomTableFindings > before.column.randomTableFindings)
    out.push('column: findings in tables of random values');
  return out;
}
