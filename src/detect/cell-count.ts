/** Classifies the cells of one field, one by one, and counts what was found by data type. */
import type { Field, Storage } from '../model/container.js';
import type { FieldRule, Kind, Situation } from '../model/detector.js';
import { NO_CANDIDATE, WRITTEN_CANDIDATE } from '../model/detector.js';
import type { Evidence } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';
import { spanHash } from './digest.js';
import type { Engine } from './engine.js';
import { labelOf } from './labels.js';
import { maskOf } from './mask.js';
import { namedValues } from './named-values.js';
import { countNamed, countPlace, type PlaceCount } from './place-count.js';
import type { Rules } from './rules.js';
import type { Spans } from './spans.js';
import { type MutableTrials, TypeCount } from './type-count.js';
import { wordsBefore } from './words-before.js';

/** Characters around a value that do not keep it from being the whole cell; none is above U+00A0. */
const AROUND = Uint8Array.from({ length: 0xa1 }, (_, c) =>
  ' \t\r\n\u00a0\'"<>()[]{},;'.includes(String.fromCharCode(c)) ? 1 : 0,
);
const FULL_STOP = 46;

/** Length of a cell without the blanks, quotes and brackets around it. */
function trimmedLength(text: string): number {
  let from = 0;
  let to = text.length;
  while (from < to && AROUND[text.charCodeAt(from)] === 1) from++;
  while (to > from && (AROUND[text.charCodeAt(to - 1)] === 1 || text.charCodeAt(to - 1) === FULL_STOP)) to--;
  return to - from;
}

/** Where the spans of one detector in one situation are counted. */
interface Slot {
  readonly type: TypeCount;
  readonly trials: MutableTrials;
}

/** Kinds of storage whose cells may hold names and values of their own. */
const MAY_NAME: ReadonlySet<Storage> = new Set(['text', 'document', 'any']);
const NONE: readonly never[] = [];

export class CellCount {
  /** Cells with more spans than are kept. */
  capped = 0;
  private readonly types = new Map<string, TypeCount>();
  /** The same, in a form that a loop over every cell walks fast. */
  private readonly list: TypeCount[] = [];
  private readonly slots: Record<Situation, Slot[]> = { bare: [], written: [], labelled: [], named: [] };
  private readonly engine: Engine;
  private readonly byPlace: readonly PlaceCount[];
  private readonly mayName: boolean;
  /** The words before the place in the current cell that was asked last. */
  private labelsAt = -1;
  private labelWords: readonly string[] = NONE;
  /** How many cells the current one stands for. */
  private times = 1;

  constructor(
    field: Field,
    private readonly rules: Rules,
    private readonly spans: Spans,
  ) {
    this.engine = rules.engineFor(field.storage);
    this.mayName = MAY_NAME.has(field.storage);
    this.byPlace = rules.fieldRulesFor(field).map((rule) => {
      const type = this.typeCount(rule.dataType);
      return { rule, type, trials: type.trials(`${rule.id}/named`) };
    });
  }

  /** Counts a cell that comes so many times. In a cluster cells are counted one by one. */
  add(value: string, times: number): void {
    const { spans } = this;
    this.engine.scan(value, spans);
    this.times = times;
    if (spans.capped) this.capped += times;
    const named = this.mayName ? this.namedIn(value) : NONE;
    if (spans.count === 0 && this.byPlace.length === 0 && named.length === 0) return;
    const trimmed = trimmedLength(value);
    this.labelsAt = -1;
    for (let i = 0; i < spans.count; i++) this.span(value, i, trimmed);
    if (spans.count > 1) this.countOverlaps();
    if (this.byPlace.length > 0) this.places(value, trimmed);
    for (const { rule, start, end } of named) this.namedValue(rule, value, start, end);
    for (let i = 0; i < this.list.length; i++) (this.list[i] as TypeCount).closeCell(times);
  }

  /** Ends a cluster of so many cells. */
  closeCluster(cells: number): void {
    for (const type of this.list) type.closeCluster(cells);
  }

  /** Cells counted since the last cluster belong to none. */
  leaveCluster(): void {
    for (const type of this.list) type.leaveCluster();
  }

  /** What was found so far, by data type, in a fixed order. */
  evidence(): Record<string, Evidence> {
    return Object.fromEntries(
      [...this.types].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, type]) => [id, type.evidence()]),
    );
  }

  /** The cell as a whole, by the rules that the field's name supports. */
  private places(value: string, trimmed: number): void {
    const cell = value.trim();
    if (cell === '') return;
    const hash = spanHash(cell, 0, cell.length, this.rules.key);
    const accepted = this.byPlace
      .filter((place) => countPlace(place, cell, hash, this.times))
      .map((place) => place.rule);
    if (accepted.length === 0) return;
    const rivals = accepted.filter((rule) => !rule.holdsOthers);
    for (const a of rivals) for (const b of rivals) this.overlapTypes(a, b);
    for (let i = 0; i < this.spans.count; i++) {
      // A hit inside the cell is its content; one that is the whole cell is another reading of it.
      const whole = (this.spans.end[i] as number) - (this.spans.start[i] as number) >= trimmed;
      const hit = (this.spans.outcome[i] as number) >= 0 && !this.detectorOf(i).holdsOthers;
      if (whole && hit) this.overlapBoth(rivals, this.detectorOf(i));
    }
  }

  private overlapBoth(rivals: readonly { readonly dataType: string }[], other: { readonly dataType: string }): void {
    for (const rival of rivals) {
      this.overlapTypes(rival, other);
      this.overlapTypes(other, rival);
    }
  }

  /** Values inside the text whose own name supports a rule by place. */
  private namedIn(value: string): readonly { rule: FieldRule; start: number; end: number }[] {
    if (!value.includes(':') && !value.includes('=')) return NONE;
    return namedValues(value, this.wanted).flatMap(({ name, start, end }) =>
      this.rules.fieldRulesNamed(name).map((rule) => ({ rule, start, end })),
    );
  }

  private readonly wanted = (name: string): boolean => this.rules.fieldRulesNamed(name).length > 0;

  private namedValue(rule: FieldRule, text: string, start: number, end: number): void {
    const type = this.typeCount(rule.dataType);
    const cell = text.slice(start, end);
    const place = { rule, type, trials: type.trials(`${rule.id}/labelled`) };
    if (!countNamed(place, cell, spanHash(text, start, end, this.rules.key), this.times)) return;
    for (let i = 0; i < this.spans.count; i++) {
      const whole = (this.spans.start[i] as number) <= start && (this.spans.end[i] as number) >= end;
      if (whole && (this.spans.outcome[i] as number) >= 0) this.overlapBoth([rule], this.detectorOf(i));
    }
  }

  private detectorOf(i: number): Engine['detectors'][number] {
    return this.engine.detectors[this.spans.detector[i] as number] as Engine['detectors'][number];
  }

  private span(text: string, i: number, trimmed: number): void {
    const { spans } = this;
    const start = spans.start[i] as number;
    const end = spans.end[i] as number;
    const index = spans.detector[i] as number;
    const outcome = spans.outcome[i] as number;
    const detector = this.detectorOf(i);
    const kind: Kind | undefined = outcome >= 0 ? detector.kinds[outcome] : undefined;
    const written = kind ? kind.form === 'written' : outcome === WRITTEN_CANDIDATE;
    const label = start === 0 ? 'none' : labelOf(this.wordsBefore(text, start), this.rules.labels(detector));
    if (label === 'against' && !written) {
      spans.outcome[i] = NO_CANDIDATE; // explained as something else
      return;
    }
    const situation = label === 'for' ? 'labelled' : written ? 'written' : 'bare';
    const { type, trials } = this.slot(index, situation);
    type.span(kind, situation, end - start >= trimmed, this.times);
    trials.candidates += this.times;
    if (kind !== undefined) trials.hits += this.times;
    const hash = spanHash(text, start, end, this.rules.key);
    const hit =
      kind === undefined ? 'none' : kind.strength === 'strong' || kind.strength === 'crowd' ? 'strong' : 'valid';
    if (trials.distinct.wants(hash, hit)) {
      trials.distinct.add(hash, { hit, mask: maskOf(text, start, end) });
    }
  }

  /** Several detectors find a span at one place: the words before it are read once. */
  private wordsBefore(text: string, start: number): readonly string[] {
    if (start !== this.labelsAt) {
      this.labelWords = wordsBefore(text, start, this.rules.folds);
      this.labelsAt = start;
    }
    return this.labelWords;
  }

  /** Looked up once per detector and situation: spans come by the million. */
  private slot(detector: number, situation: Situation): Slot {
    const bySituation = this.slots[situation] as Slot[];
    let slot = bySituation[detector];
    if (slot === undefined) {
      const { id, dataType } = this.engine.detectors[detector] as Engine['detectors'][number];
      const type = this.typeCount(dataType);
      slot = { type, trials: type.trials(`${id}/${situation}`) };
      bySituation[detector] = slot;
    }
    return slot;
  }

  private typeCount(dataType: string): TypeCount {
    let type = this.types.get(dataType);
    if (type === undefined) {
      type = new TypeCount(dataType);
      this.types.set(dataType, type);
      this.list.push(type);
    }
    return type;
  }

  /** Spans are nearly sorted by start, so overlapping ones are near neighbours. */
  private countOverlaps(): void {
    const { spans } = this;
    for (let i = 0; i < spans.count; i++) {
      if ((spans.outcome[i] as number) < 0) continue;
      for (let j = i + 1; j < Math.min(spans.count, i + 8); j++) {
        if ((spans.outcome[j] as number) < 0) continue;
        if (this.detectorOf(i).holdsOthers || this.detectorOf(j).holdsOthers) continue;
        const shared = spans.shared(i, j);
        // A post code is a part of its address; that does not make the address a post code.
        if (2 * shared >= spans.length(i)) this.overlapTypes(this.detectorOf(i), this.detectorOf(j));
        if (2 * shared >= spans.length(j)) this.overlapTypes(this.detectorOf(j), this.detectorOf(i));
      }
    }
  }

  /** Notes that a span of the first is also claimed by the second. */
  private overlapTypes(a: { readonly dataType: string }, b: { readonly dataType: string }): void {
    if (a.dataType !== b.dataType) this.typeCount(a.dataType).overlap(b.dataType, this.times);
  }
}
