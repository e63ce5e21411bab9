/** A rule set made ready for one run: an engine per kind of storage, label tables, and the run's hash key. */
import { createHmac } from 'node:crypto';
import type { Storage } from '../model/container.js';
import type { Detector, RuleSet } from '../model/detector.js';
import { Engine } from './engine.js';
import { type LabelTable, labelTable } from './labels.js';

export class Rules {
  private readonly engines = new Map<Storage, Engine>();
  private readonly tables = new Map<Detector, LabelTable>();
  /** Key of every sketch of this run; never written anywhere. */
  readonly key: number;

  constructor(
    readonly set: RuleSet,
    seed: string,
  ) {
    this.key = createHmac('sha256', seed).update('personkart sketch').digest().readUInt32LE(0);
  }

  /** The engine over the detectors that this kind of storage can hold. */
  engineFor(storage: Storage): Engine {
    let engine = this.engines.get(storage);
    if (engine === undefined) {
      engine = new Engine(this.set.detectors.filter((d) => storage === 'any' || d.storage.includes(storage)));
      this.engines.set(storage, engine);
    }
    return engine;
  }

  labels(detector: Detector): LabelTable {
    let table = this.tables.get(detector);
    if (table === undefined) {
      table = labelTable(detector);
      this.tables.set(detector, table);
    }
    return table;
  }
}
