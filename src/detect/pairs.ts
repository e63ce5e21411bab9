/** Two columns of a container that mean something together, found by their names and checked row by row. */
import type { Batch, Column } from '../model/cells.js';
import type { PairRule } from '../model/detector.js';
import { nameTokens } from '../text/fold.js';
import { spanHash } from './digest.js';
import type { PairEvidence } from './parts.js';
import { TypeCount } from './type-count.js';

/** Pair rules applied to one container. New fields of documents may complete a pair in any batch. */
export class PairCounts {
  private readonly counts = new Map<string, PairCount>();

  constructor(
    private readonly rules: readonly PairRule[],
    private readonly key: number,
  ) {}

  add(batch: Batch): void {
    for (const rule of this.rules) {
      const seconds = byStem(batch.columns, rule.second, rule);
      for (const [stem, first] of byStem(batch.columns, rule.first, rule)) {
        const second = seconds.get(stem);
        if (second !== undefined && aligned(first, second)) this.count(rule, first, second).add(first, second, batch);
      }
    }
  }

  /** What every pair says so far. */
  evidence(): Record<string, PairEvidence> {
    return Object.fromEntries([...this.counts].map(([id, pair]) => [id, pair.evidence()]));
  }

  private count(rule: PairRule, first: Column, second: Column): PairCount {
    const id = `${rule.id} ${first.field.path} ${second.field.path}`;
    let count = this.counts.get(id);
    if (count === undefined) {
      count = new PairCount(rule, first.field.path, second.field.path, this.key);
      this.counts.set(id, count);
    }
    return count;
  }
}

/** Columns whose name holds one of the words, keyed by the rest of the path. */
function byStem(columns: readonly Column[], words: readonly string[], rule: PairRule): Map<string, Column> {
  const found = new Map<string, Column>();
  for (const column of columns) {
    const { path, storage } = column.field;
    if (!rule.storage.includes(storage)) continue;
    const dot = path.lastIndexOf('.');
    const tokens = nameTokens(path.slice(dot + 1));
    const at = tokens.findIndex((token) => words.includes(token));
    if (at >= 0) found.set(`${path.slice(0, dot + 1)}|${tokens.toSpliced(at, 1).join(' ')}`, column);
  }
  return found;
}

const aligned = (a: Column, b: Column): boolean =>
  a.values.length === b.values.length &&
  (a.rowOf === undefined
    ? b.rowOf === undefined
    : b.rowOf !== undefined && a.rowOf.every((row, i) => row === b.rowOf?.[i]));

const FOUND = { name: 'pair', strength: 'strong', form: 'bare' } as const;

class PairCount {
  private hits = 0;
  private readonly type: TypeCount;

  constructor(
    private readonly rule: PairRule,
    private readonly first: string,
    private readonly second: string,
    private readonly key: number,
  ) {
    this.type = new TypeCount(rule.dataType);
  }

  add(first: Column, second: Column, batch: Batch): void {
    const trials = this.type.trials(`${this.rule.id}/named`);
    let cluster = -1;
    let cells = 0;
    for (let i = 0; i < first.values.length; i++) {
      const a = first.values[i];
      const b = second.values[i];
      if (!a || !b) continue;
      const row = first.rowOf?.[i] ?? i;
      const id = batch.clusterOf?.[row] ?? row;
      if (id !== cluster) {
        this.type.closeCluster(cells);
        cluster = id;
        cells = 0;
      }
      cells++;
      this.pair(a, b, trials);
    }
    this.type.closeCluster(cells);
  }

  private pair(a: string, b: string, trials: ReturnType<TypeCount['trials']>): void {
    const agree = this.rule.agree(a, b);
    trials.candidates++;
    if (agree) {
      this.hits++;
      trials.hits++;
      this.type.span(FOUND, 'named', true);
    }
    this.type.closeCell();
    const both = `${a} ${b}`;
    trials.distinct.add(spanHash(both, 0, both.length, this.key), { hit: agree ? 'strong' : 'none', mask: '' });
  }

  evidence(): PairEvidence {
    return { first: this.first, second: this.second, hits: this.hits, evidence: this.type.evidence() };
  }
}
