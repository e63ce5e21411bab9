/** On which lines of a file a data type was first seen. Line numbers are no values. */
import type { Column } from '../model/cells.js';
import type { DataType } from '../model/detector.js';
import { emptyRecord } from '../model/evidence.js';
import type { Rules } from './rules.js';
import { Spans } from './spans.js';

/** Lines kept of one data type in one field. */
const KEPT = 3;

/** What spans need a name or a label to count; their lines are told where there are no better ones. */
type Weight = 'firm' | 'weak';

export class LineNotes {
  private readonly spans = new Spans();
  private readonly notes = new Map<string, Map<DataType, Record<Weight, number[]>>>();

  constructor(private readonly rules: Rules) {}

  /** Notes the lines of a column's hits; columns without lines are passed over. */
  add({ field, values, lines }: Column): void {
    if (lines === undefined) return;
    const byPlace = this.rules.fieldRulesFor(field);
    values.forEach((value, i) => {
      if (value === null) return;
      const line = lines[i] as number;
      for (const rule of byPlace)
        if (rule.accepts(value.trim()) >= 0) this.note(field.path, rule.dataType, 'firm', line);
      this.scan(field.path, value, line);
    });
  }

  /** The first lines of every data type in a field. */
  linesOf(path: string): Readonly<Record<DataType, readonly number[]>> {
    const found = emptyRecord<readonly number[]>();
    for (const [type, { firm, weak }] of this.notes.get(path) ?? []) found[type] = firm.length > 0 ? firm : weak;
    return found;
  }

  private scan(path: string, value: string, line: number): void {
    const { spans } = this;
    const engine = this.rules.engineFor('text');
    engine.scan(value, spans);
    for (let i = 0; i < spans.count; i++) {
      const detector = engine.detectors[spans.detector[i] as number];
      const kind = detector?.kinds[spans.outcome[i] as number];
      if (detector !== undefined && kind !== undefined)
        this.note(path, detector.dataType, kind.strength === 'weak' ? 'weak' : 'firm', line);
    }
  }

  private note(path: string, type: DataType, weight: Weight, line: number): void {
    const types = this.notes.get(path) ?? new Map<DataType, Record<Weight, number[]>>();
    this.notes.set(path, types);
    const lines = types.get(type) ?? { firm: [], weak: [] };
    types.set(type, lines);
    const own = lines[weight];
    if (own.length < KEPT && !own.includes(line)) own.push(line);
  }
}
