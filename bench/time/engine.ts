/**
 * The engine on cells in memory, beside the same detectors run one by one over every cell (`matchAll`), and beside
 * what npm has to find personal data in a text. Speed only: what the packages look for differs.
 */
import { loadRules } from '../../src/compose.js';
import { Rules } from '../../src/detect/rules.js';
import { Spans } from '../../src/detect/spans.js';
import type { Detector } from '../../src/model/detector.js';
import { interleaved, shown, spread, type Timing } from '../harness.js';
import { cellsOf } from './cells.js';
import { type NpmPeer, npmPeers } from './npm-peers.js';
import { timedTables } from './tables.js';

export interface EngineResult {
  readonly table: string;
  readonly subject: string;
  readonly version: string;
  readonly cells: number;
  /** Microseconds per cell, round by round. */
  readonly microseconds: readonly number[];
  readonly megabytesPerSecond: number;
  /** How many times the engine's time per cell. */
  readonly timesEngine: number;
}

/** Rows per table: the slower a subject, the fewer. A rate per cell is what is compared. */
const ENGINE_ROWS = 20_000;
const NAIVE_ROWS = 1_000;
const PEER_ROWS = 40;

/** The naive loop: each detector's own pattern over each cell, its validator on each match. */
function naiveLoop(detectors: readonly Detector[]): (cells: readonly string[]) => number {
  const all = detectors.flatMap(({ pattern, validate }) =>
    pattern instanceof RegExp
      ? [{ pattern: new RegExp(pattern.source, `${pattern.flags.replace('y', '')}g`), validate }]
      : [],
  );
  return (cells) => {
    let hits = 0;
    for (const cell of cells)
      for (const { pattern, validate } of all)
        for (const m of cell.matchAll(pattern)) if (validate(cell, m.index, m.index + m[0].length) >= 0) hits++;
    return hits;
  };
}

/** Every text detector, in the engine's one pass. */
function engineLoop(rules: Rules): (cells: readonly string[]) => number {
  const engine = rules.engineFor('text');
  const spans = new Spans();
  return (cells) => {
    let hits = 0;
    for (const cell of cells) {
      engine.scan(cell, spans);
      for (let i = 0; i < spans.count; i++) if ((spans.outcome[i] as number) >= 0) hits++;
    }
    return hits;
  };
}

interface Contender extends NpmPeer {
  readonly rows: number;
}

/** Each table's cells through each subject, in turns. */
export async function timeEngine(rounds: number, withPeers: boolean): Promise<EngineResult[]> {
  const rules = new Rules(await loadRules(), 'bench');
  const contenders: Contender[] = [
    { name: 'engine', version: '', run: engineLoop(rules), rows: ENGINE_ROWS },
    { name: 'naive loop', version: '', run: naiveLoop(rules.engineFor('text').detectors), rows: NAIVE_ROWS },
    ...(withPeers ? await npmPeers() : []).map((peer) => ({ ...peer, rows: PEER_ROWS })),
  ];
  const results: EngineResult[] = [];
  for (const spec of timedTables(ENGINE_ROWS * 5)) {
    const work = contenders.map((c) => ({ ...c, cells: cellsOf(spec, c.rows) }));
    console.error(`in one process: ${spec.name}`);
    const timings = await interleaved(
      work.map(({ name, run, cells }) => ({ name, run: () => run(cells.values) })),
      rounds,
    );
    const rate = (i: number): number[] =>
      (timings[i] as Timing).seconds.map((s) => (s * 1e6) / (work[i]?.cells.values.length ?? 1));
    const engine = spread(rate(0)).median;
    work.forEach(({ name, version, cells }, i) => {
      const { median } = spread(rate(i));
      results.push({
        table: spec.name,
        subject: name,
        version,
        cells: cells.values.length,
        microseconds: rate(i),
        megabytesPerSecond: cells.chars / cells.values.length / median,
        timesEngine: median / engine,
      });
    });
  }
  return results;
}

export const ENGINE_HEAD = ['cells of', 'subject', 'cells', 'µs per cell', 'MB/s', 'times the engine'];

export const engineRow = (r: EngineResult): string[] => [
  r.table,
  `${r.subject}${r.version === '' ? '' : ` ${r.version}`}`,
  `${r.cells}`,
  shown(spread(r.microseconds)),
  r.megabytesPerSecond.toFixed(1),
  r.timesEngine.toFixed(1),
];
