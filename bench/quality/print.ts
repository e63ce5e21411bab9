/** The figures as text. */
import type { ColumnResult } from './columns.js';
import type { EndToEnd } from './end-to-end.js';
import type { Level, Quality, Written } from './result.js';
import type { SpanResult } from './spans.js';

const share = (n: number | null): string => (n === null ? '     –' : n.toFixed(3).padStart(6));
const range = ([a, b]: readonly [number, number]): string => `${a.toFixed(3)}–${b.toFixed(3)}`;
const line = (name: string, f: Written): string =>
  `${name.padEnd(28)}${String(f.positive).padStart(6)}${String(f.tp).padStart(6)}${String(f.fp).padStart(5)}${String(f.fn).padStart(5)}  ${share(f.precision)} ${range(f.precisionInterval)}  ${share(f.recall)} ${range(f.recallInterval)}  ${share(f.f1)}`;

function block(title: string, level: Level): string[] {
  return [
    '',
    title,
    `${''.padEnd(28)}holds    tp   fp   fn  precision           recall               F1`,
    ...Object.entries(level.types).map(([type, f]) => line(type, f)),
    line('all', level.pooled),
  ];
}

export function tablesOf(q: Quality): string {
  const { falseFindings: clean } = q.column;
  return [
    `corpus ${q.corpus.tables} tables, ${q.corpus.positiveFields} positive and ${q.corpus.cleanFields} clean fields, ${q.corpus.openFields} left open, ${q.corpus.cells} cells; ${q.corpus.notes} notes; seed ${q.seed}`,
    ...block('columns, the classifier given the sample', q.column),
    line('checksum types and e-mail', q.column.checksum),
    `false findings per 1,000 clean fields: ${clean.perThousand} (${clean.interval.join('–')}; ${clean.findings} in ${clean.cleanFields}); in tables of random values: ${q.column.randomTableFindings}`,
    ...block(
      `end to end, ${q.endToEnd.fields} fields of ${q.endToEnd.rows} rows; sampling allows a recall of ${q.endToEnd.ceiling}`,
      q.endToEnd,
    ),
    `false findings per 1,000 clean fields: ${q.endToEnd.falseFindings.perThousand} (${q.endToEnd.falseFindings.interval.join('–')})`,
    ...block(`spans in ${q.corpus.notes} notes`, q.span),
    `exact bounds: ${q.span.exact} of ${q.span.pooled.tp}; clean notes with a mark: ${q.span.cleanNotesMarked} of ${q.span.cleanNotes}`,
  ].join('\n');
}

const sample = (cells: readonly (string | null)[]): string =>
  cells
    .filter((c): c is string => c !== null && c !== '')
    .slice(0, 3)
    .map((c) => c.replaceAll('\n', '⏎').slice(0, 60))
    .join(' | ');

/** Mistakes, wrong findings first. Values are shown on request: none of them belongs to anybody. */
export function mistakesOf(
  column: ColumnResult,
  whole: EndToEnd,
  span: SpanResult,
  options: { limit: number; values: boolean; type?: string | undefined },
): string {
  const about = (types: readonly string[]): boolean =>
    options.type === undefined || types.some((t) => t.split('×')[0] === options.type);
  const columns = column.mistakes
    .filter((m) => about([...m.missed, ...m.wrong]))
    .sort((a, b) => b.wrong.length - a.wrong.length)
    .slice(0, options.limit)
    .map(
      (m) =>
        `${m.wrong.length > 0 ? `WRONG ${m.wrong.join()} ` : ''}${m.missed.length > 0 ? `missed ${m.missed.join()} ` : ''}in ${m.container}.${m.field} (${m.family}, ${m.rows} rows; holds ${m.truth.join() || 'nothing'})${options.values ? `\n      ${sample(m.cells)}` : ''}`,
    );
  const ends = whole.mistakes
    .filter((m) => about([...m.missed, ...m.wrong]))
    .slice(0, options.limit)
    .map(
      (m) =>
        `${m.wrong.length > 0 ? `WRONG ${m.wrong.join()} ` : ''}${m.missed.length > 0 ? `missed ${m.missed.join()} ` : ''}in ${m.container}.${m.field} (share ${m.share.toFixed(4)})`,
    );
  const spans = span.mistakes
    .flatMap((m) => [
      ...m.wrong.map((s) => ({ wrong: true, s, text: m.text })),
      ...m.missed.map((s) => ({ wrong: false, s, text: m.text })),
    ])
    .filter(({ s }) => about(s.types))
    .sort((a, b) => Number(b.wrong) - Number(a.wrong))
    .slice(0, options.limit)
    .map(
      ({ wrong, s, text }) =>
        `${wrong ? 'WRONG' : 'missed'} ${s.types[0]} “${text.slice(s.start, s.end)}”${options.values ? ` in: ${text}` : ''}`,
    );
  return ['', 'columns', ...columns, '', 'end to end', ...ends, '', 'spans', ...spans].join('\n');
}
