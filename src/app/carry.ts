/** A container as an earlier run saw it, in the place of one that need not be read again. */

import type { CarriedFrom } from '../model/carried.js';
import type { Container } from '../model/container.js';
import type { ContainerReport, FieldReport } from '../model/report.js';
import { fieldResult } from '../verdict/result.js';
import type { JudgedContainer } from './outcome.js';

/** A container of an earlier report, with its fields in order. */
export interface Earlier {
  readonly container: ContainerReport;
  readonly fields: readonly FieldReport[];
  /** The run that read it. */
  readonly from: CarriedFrom;
}

/**
 * What the earlier run found, as if it had just been judged: map, gaps and coverage come out as they did from the
 * reading itself. `now` is the container's catalogue entry of today, with guarded names.
 */
export function carry({ container, fields, from }: Earlier, now: Container): JudgedContainer {
  const { sampled, rows, verdicts } = container;
  const by = { method: sampled.method, population: sampled.population ?? null };
  return {
    container: { ...now, rows },
    read: {
      ref: now.ref,
      method: sampled.method,
      sound: fields.some((f) => f.bound?.sound === true),
      population: countedBy(container),
      rows: sampled.rows,
      bytes: sampled.bytes,
    },
    endedBy: sampled.endedBy,
    fault: null,
    fields: fields.map((report) => fieldResult(report, by)),
    verdicts,
    carriedFrom: from,
  };
}

/** The number of rows as the reading gave it: null where it was the catalogue's, or the number of rows read. */
const countedBy = ({ rows, sampled }: ContainerReport): ContainerReport['rows'] =>
  rows?.exact === true && sampled.population === undefined ? null : rows;
