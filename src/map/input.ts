/** What the map is made of. */
import type { Container } from '../model/container.js';
import type { DataType } from '../model/detector.js';
import type { Register } from '../model/register.js';
import type { FieldReport, Verdict } from '../model/report.js';
import type { Systems } from './systems.js';

/** A field as the map takes it. */
export interface MappedField {
  readonly report: FieldReport;
  /** Upper bound at a level on the share of cells with hits of the data types that count and have no verdict. */
  readonly upperAt: (level: number, counts: (dataType: DataType) => boolean) => number | null;
  readonly sound: boolean;
  /** Cells by the month of their date, for fields whose name says that they are times of the record. */
  readonly months: Readonly<Record<string, number>>;
}

/** A container as the map takes it. */
export interface MappedContainer {
  readonly container: Container;
  readonly fields: readonly MappedField[];
  /** What the container is as a whole. */
  readonly verdicts: readonly Verdict[];
  readonly faulty: boolean;
  readonly rows: { readonly value: number; readonly exact: boolean } | null;
}

export interface MapInput {
  readonly register: Register | null;
  readonly systems: Systems;
  readonly containers: readonly MappedContainer[];
  readonly enabled: readonly DataType[];
  /** Those of them that values alone can show; the others are seen only where a name tells of them. */
  readonly byValue: ReadonlySet<DataType>;
  readonly level: number;
  /** Stores of the config that this run is not about. */
  readonly unasked: ReadonlySet<string>;
  /** Stores of this run. */
  readonly stores: ReadonlySet<string>;
  /** Stores whose catalogue was not read whole. */
  readonly troubled: ReadonlySet<string>;
}
