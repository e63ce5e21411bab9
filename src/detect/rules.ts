/** A rule set made ready for one run: an engine per kind of storage, label tables, and the run's hash key. */
import { createHmac } from 'node:crypto';
import type { Field, Storage } from '../model/container.js';
import type { Detector, FieldRule, RuleSet } from '../model/detector.js';
import { columnPath } from '../model/location.js';
import { Folds } from '../text/fold.js';
import { ReadPlace, vocabularyOf, type WordSet, wordSet, wordsOfType } from '../text/names.js';
import { Engine } from './engine.js';
import { type LabelTable, labelTable } from './labels.js';

/** Names inside texts that are remembered. */
const MAX_NAMES = 4096;

export class Rules {
  private readonly engines = new Map<Storage, Engine>();
  private readonly tables = new Map<Detector, LabelTable>();
  private readonly words = new Map<string, WordSet>();
  private readonly ruleWords = new Map<FieldRule, WordSet>();
  private known: ReadonlySet<string> | undefined;
  private readonly named = new Map<string, readonly FieldRule[]>();
  readonly folds = new Folds();
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

  /** True when a field's storage can hold no enabled type, whatever its cells are. */
  idle(field: Field): boolean {
    return this.engineFor(field.storage).detectors.length === 0 && this.fieldRulesFor(field).length === 0;
  }

  /**
   * The rules by place that a field's name may support. Whether its container is about persons is known when all of
   * its fields are: here it is taken to be, and the verdict decides.
   */
  fieldRulesFor({ path, comment, storage }: Field): FieldRule[] {
    const place = new ReadPlace({ path, comment, about: 'persons' }, this.vocabulary());
    return this.set.fields.filter(
      (rule) =>
        (storage === 'any' || rule.storage.includes(storage)) && place.says(this.wordsOfRule(rule)) === 'supports',
    );
  }

  /**
   * The rules by place that a name inside a text supports. Names come from data: what was asked is remembered up to a
   * limit, then forgotten.
   */
  fieldRulesNamed(name: string): readonly FieldRule[] {
    let rules = this.named.get(name);
    if (rules === undefined) {
      const place = new ReadPlace({ path: columnPath(name), about: 'unknown' }, this.vocabulary());
      rules = this.set.fields.filter(
        (rule) => !rule.holdsOthers && !rule.onlyFields && place.says(this.wordsOfRule(rule)) === 'supports',
      );
      if (this.named.size >= MAX_NAMES) this.named.clear();
      this.named.set(name, rules);
    }
    return rules;
  }

  /** The words of all rules by place. */
  private vocabulary(): ReadonlySet<string> {
    this.known ??= vocabularyOf(this.set.fields.map((rule) => this.wordsOfRule(rule)));
    return this.known;
  }

  /** A rule by place runs under its own words: two of one data type may check different things. */
  wordsOfRule(rule: FieldRule): WordSet {
    let words = this.ruleWords.get(rule);
    if (words === undefined) {
      words = wordSet([rule.words]);
      this.ruleWords.set(rule, words);
    }
    return words;
  }

  /** The words of all rules of a data type. */
  wordsOf(dataType: string): WordSet {
    let words = this.words.get(dataType);
    if (words === undefined) {
      words = wordsOfType(this.set, dataType);
      this.words.set(dataType, words);
    }
    return words;
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
