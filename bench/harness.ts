/** What the timing benches share: subjects that take turns in one run, medians with their spread, and a table. */

export interface Subject {
  readonly name: string;
  readonly run: () => unknown;
}

/** Seconds of every counted round, in order. */
export interface Timing {
  readonly name: string;
  readonly seconds: readonly number[];
}

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The middle value (of an even number the upper one), and the smallest and largest. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  return { median: at(sorted.length >> 1), low: at(0), high: at(sorted.length - 1) };
}

/**
 * Runs every subject once per round, after one round that is not counted. The order turns by one from round to round,
 * so that nobody always runs behind the same neighbour.
 */
export async function interleaved(
  subjects: readonly Subject[],
  rounds: number,
  say: (line: string) => void = () => {},
): Promise<Timing[]> {
  const seconds = subjects.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const i = (round + turn) % subjects.length;
      const start = performance.now();
      await (subjects[i] as Subject).run();
      const took = (performance.now() - start) / 1000;
      say(`  ${round === 0 ? 'warm-up' : `round ${round}`}  ${(subjects[i] as Subject).name}  ${took.toFixed(2)} s`);
      if (round > 0) seconds[i]?.push(took);
    }
  }
  return subjects.map(({ name }, i) => ({ name, seconds: seconds[i] ?? [] }));
}

/** Ratios of two subjects, round by round: what the machine did to both in one round cancels out. */
export const ratios = (of: Timing, to: Timing): number[] => of.seconds.map((s, i) => s / (to.seconds[i] as number));

/** A Markdown table; columns after the first are right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((h, i) => Math.max(h.length, 3, ...rows.map((r) => (r[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((w, i) => (i === 0 ? (cells[i] ?? '').padEnd(w) : (cells[i] ?? '').padStart(w))).join(' | ')} |`;
  const rule = widths.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** `0.42 (0.40–0.45)`. */
export function shown({ median, low, high }: Spread, digits = 2): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** 1234567 as `1,234,567`. */
export const grouped = (n: number): string => Math.round(n).toLocaleString('en-US');

/** A number from the environment, or the default. */
export function size(variable: string, otherwise: number): number {
  const given = process.env[variable];
  if (given === undefined) return otherwise;
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1) throw new Error(`${variable} must be a whole number above 0, not ${given}`);
  return n;
}
