/** Counts of one data type in one field, cell by cell and cluster by cluster. */
import type { Kind, Situation } from '../model/detector.js';
import type { Evidence, Tally } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';
import { Sketch } from '../model/sketch.js';

interface MutableTally {
  cells: number;
  whole: number;
  xx: number;
  nx: number;
  /** State of the current cell and cluster. */
  hit: boolean;
  wholeHit: boolean;
  clusterHits: number;
}

const emptyTally = (): MutableTally => ({
  cells: 0,
  whole: 0,
  xx: 0,
  nx: 0,
  hit: false,
  wholeHit: false,
  clusterHits: 0,
});

export interface MutableTrials {
  candidates: number;
  hits: number;
  readonly distinct: Sketch;
}

export class TypeCount {
  private readonly any = emptyTally();
  private readonly firm = emptyTally();
  private labelled = 0;
  private readonly kinds = new Map<string, number>();
  private readonly overlaps = new Map<string, number>();
  private readonly trialsBy = new Map<string, MutableTrials>();

  constructor(private readonly dataType: string) {}

  /** Counts a span of the current cell, which comes so many times; a candidate without a kind only takes part in the trials. */
  span(kind: Kind | undefined, situation: Situation, whole: boolean, times = 1): void {
    if (kind === undefined) return;
    if (situation === 'labelled') this.labelled += times;
    this.kinds.set(kind.name, (this.kinds.get(kind.name) ?? 0) + times);
    mark(this.any, whole);
    if (kind.strength !== 'weak' || situation !== 'bare') mark(this.firm, whole);
  }

  /** Counts a cell that a rule by place accepts: only a name that supports the type makes it count (`any`). */
  place(kind: Kind, times = 1): void {
    if (!this.any.wholeHit) this.kinds.set(kind.name, (this.kinds.get(kind.name) ?? 0) + times);
    mark(this.any, true);
  }

  trials(key: string): MutableTrials {
    let trials = this.trialsBy.get(key);
    if (trials === undefined) {
      trials = { candidates: 0, hits: 0, distinct: new Sketch() };
      this.trialsBy.set(key, trials);
    }
    return trials;
  }

  overlap(other: string, times = 1): void {
    this.overlaps.set(other, (this.overlaps.get(other) ?? 0) + times);
  }

  closeCell(times = 1): void {
    closeCell(this.any, times);
    closeCell(this.firm, times);
  }

  closeCluster(cells: number): void {
    closeCluster(this.any, cells);
    closeCluster(this.firm, cells);
  }

  leaveCluster(): void {
    this.any.clusterHits = 0;
    this.firm.clusterHits = 0;
  }

  evidence(): Evidence {
    return {
      dataType: this.dataType,
      any: frozen(this.any),
      firm: frozen(this.firm),
      labelled: this.labelled,
      kinds: sorted(this.kinds),
      overlaps: sorted(this.overlaps),
      trials: sorted(this.trialsBy),
    };
  }
}

/** In a fixed order: which cell came first must not show. */
const sorted = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => byCodeUnit(a, b)));

function mark(tally: MutableTally, whole: boolean): void {
  tally.hit = true;
  if (whole) tally.wholeHit = true;
}

function closeCell(tally: MutableTally, times: number): void {
  if (!tally.hit) return;
  tally.cells += times;
  tally.clusterHits += times;
  if (tally.wholeHit) tally.whole += times;
  tally.hit = false;
  tally.wholeHit = false;
}

function closeCluster(tally: MutableTally, cells: number): void {
  tally.xx += tally.clusterHits * tally.clusterHits;
  tally.nx += tally.clusterHits * cells;
  tally.clusterHits = 0;
}

const frozen = ({ cells, whole, xx, nx }: MutableTally): Tally => ({ cells, whole, xx, nx });
