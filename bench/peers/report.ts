/** The comparison as a Markdown page and as JSON. */
import { grouped, table } from '../harness.js';
import type { Counts } from '../quality/score.js';
import { figures } from '../quality/score.js';
import type { Cost } from './measure.js';

export interface Row {
  readonly tool: string;
  readonly version: string;
  readonly language: string;
  readonly command: string;
  readonly note: string;
  readonly defaultRows: string;
  readonly cost: Cost;
  /** Rows that the server read for it, counting included. */
  readonly serverRows: number;
  readonly all: Counts;
  /** The types it claims, and personkart on the same. */
  readonly claimed: Counts;
  readonly personkartOnThose: Counts;
}

/** All tools on one part of the corpus. */
export interface Part {
  readonly corpus: { readonly tables: number; readonly columns: number; readonly rows: number; readonly cells: number };
  readonly subset: string;
  readonly rows: readonly Row[];
  readonly absent: readonly { readonly tool: string; readonly reason: string }[];
}

export interface Comparison {
  readonly date: string;
  readonly machine: string;
  readonly parts: readonly Part[];
}

const share = (n: number | null): string => (n === null ? '–' : n.toFixed(3));

const quality = (counts: Counts): string => {
  const f = figures(counts);
  return `${share(f.precision)} / ${share(f.recall)} / ${share(f.f1)}`;
};

const perRow = (seconds: number, { corpus }: Part): number => (seconds * 1e6) / corpus.rows;

const COST = [
  'tool',
  'in',
  'wall s',
  'CPU s',
  'server CPU s',
  'peak MB',
  'µs per row',
  'wall, × personkart',
  'CPU, × personkart',
  'CPU µs per further row',
  'rows per table by default',
  'server rows',
];

/** What a row costs beyond those of the part before: without the start of the process. */
function further(row: Row, part: Part, before: Part | undefined): string {
  const less = before?.rows.find((r) => r.tool === row.tool);
  if (before === undefined || less === undefined) return '';
  return grouped(((row.cost.cpuSeconds - less.cost.cpuSeconds) * 1e6) / (part.corpus.rows - before.corpus.rows));
}

function costs(part: Part, before: Part | undefined): string {
  const own = part.rows.find((r) => r.tool === 'personkart');
  const times = (is: number, was: number | undefined): string => (was === undefined ? '' : (is / was).toFixed(1));
  const rows = part.rows.map((r) => [
    `${r.tool} ${r.version}`,
    r.language,
    r.cost.wallSeconds.toFixed(1),
    r.cost.cpuSeconds.toFixed(1),
    r.cost.serverCpuSeconds.toFixed(1),
    r.cost.peakMegabytes.toFixed(0),
    grouped(perRow(r.cost.wallSeconds, part)),
    times(r.cost.wallSeconds, own?.cost.wallSeconds),
    times(r.cost.cpuSeconds, own?.cost.cpuSeconds),
    further(r, part, before),
    r.defaultRows,
    grouped(r.serverRows),
  ]);
  return table(COST, rows);
}

function found(part: Part): string {
  const rows = part.rows.map((r) => [
    `${r.tool} ${r.version}`,
    quality(r.all),
    `${r.claimed.positive}`,
    quality(r.claimed),
    quality(r.personkartOnThose),
  ]);
  return table(['tool', 'all labels', 'labels of its types', 'its types', 'personkart on those'], rows);
}

function section(part: Part, i: number, parts: readonly Part[]): string {
  const { tables, columns, rows, cells } = part.corpus;
  const absent = part.absent.map(({ tool, reason }) => `- **${tool}**: ${reason}`);
  return `## ${grouped(tables)} tables, ${grouped(rows)} rows

${part.subset}; ${grouped(columns)} columns, ${grouped(cells)} non-empty cells.

${costs(part, parts[i - 1])}

${found(part)}
${absent.length === 0 ? '' : `\nNot compared:\n\n${absent.join('\n')}\n`}`;
}

/** The page; commands are those of the first part. */
export const page = ({ date, machine, parts }: Comparison): string => `# personkart and its peers

${date}, ${machine}. Made by \`npm run bench:peers\`; do not edit.

In each part all tools read every row of the same PostgreSQL database, made of tables of the labelled corpus. Each runs
once, by itself, from the start of its process to its report. "Server" is PostgreSQL's CPU time meanwhile; "server rows"
are rows of the corpus that it read for the tool, counting included. "Per further row" is the CPU time beyond that of the
part before, for each row more: what is left when the start of the process is taken off.

Precision / recall / F1 are over columns, clean columns included. "Its types" are those that the tool claims to find
(bench/peers/types.ts, generous to the tool: a name that may mean several types is right for each of them); the last
column is personkart on the same types.

${parts.map(section).join('\n')}
## Commands

${parts[0]?.rows.map((r) => `- **${r.tool} ${r.version}**: \`${r.command}\` (${r.note})`).join('\n')}
`;
