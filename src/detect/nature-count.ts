/** Counts what no rule looks for: how old a field's dates are, and whether its cells can be read at all. */
import type { Field, Storage } from '../model/container.js';
import type { FieldEvidence } from '../model/evidence.js';
import { byCodeUnit, pathNames } from '../model/location.js';
import { timeRole } from '../text/times.js';
import { formOf } from './forms.js';
import { monthOf, monthOfLine } from './months.js';

/** Kinds of storage that hold texts a program may have sealed. */
const MAY_SEAL: ReadonlySet<Storage> = new Set(['text', 'any', 'binary', 'document']);

export class NatureCount {
  private readonly months = new Map<string, number>();
  private hashed = 0;
  private encoded = 0;
  private readonly month: ((cell: string) => string | undefined) | undefined;
  private readonly maySeal: boolean;

  constructor({ path, storage }: Field) {
    const name = pathNames(path).at(-1) ?? '';
    // A file without columns is one field of lines; each has its own time.
    this.month = path === 'line' ? monthOfLine : timeRole(name) === undefined ? undefined : monthOf;
    this.maySeal = MAY_SEAL.has(storage);
  }

  add(cell: string, times = 1): void {
    const month = this.month?.(cell);
    if (month !== undefined) this.months.set(month, (this.months.get(month) ?? 0) + times);
    if (!this.maySeal) return;
    const form = formOf(cell);
    if (form === 'hashed') this.hashed += times;
    else if (form === 'encoded') this.encoded += times;
  }

  counts(): Pick<FieldEvidence, 'months' | 'forms'> {
    const months = Object.fromEntries([...this.months].sort(([a], [b]) => byCodeUnit(a, b)));
    return { months, forms: { hashed: this.hashed, encoded: this.encoded } };
  }
}
