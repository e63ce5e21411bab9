/** What a report says of the run's own readings: by what they are known again, and what was carried over. */
import type { Report } from '../model/report.js';
import type { AssembleInput } from './assemble-input.js';
import type { JudgedContainer } from './outcome.js';

/** Ends of a reading that saw what was planned. What a limit of bytes or time cut short is read again. */
const AS_PLANNED: ReadonlySet<JudgedContainer['endedBy']> = new Set(['complete', 'target', 'rows']);

const all = ({ outcomes }: AssembleInput): JudgedContainer[] => outcomes.flatMap((o) => o.containers);

/** The fingerprints of all readings that may be carried over. */
export function readingsOf(input: AssembleInput): Pick<Report['run'], 'readings'> {
  if (input.terms === undefined) return {};
  const containers = all(input).flatMap(({ container: { ref }, fingerprint, fault, endedBy }) =>
    fingerprint === undefined || fault !== null || !AS_PLANNED.has(endedBy)
      ? []
      : [{ store: ref.store, schema: ref.schema, name: ref.name, fingerprint }],
  );
  return { readings: { terms: input.terms, containers } };
}

/** What was read and what was carried over, in a run that was asked to. */
export function sinceOf(input: AssembleInput): Pick<Report['run'], 'since'> {
  const { carrier } = input;
  if (carrier === undefined) return {};
  const seen = all(input).filter((c) => c.container.notExamined === undefined);
  const read = seen.filter((c) => c.carriedFrom === undefined);
  return {
    since: {
      run: carrier.run,
      ...(carrier.because === undefined ? {} : { because: carrier.because }),
      read: read.length,
      carried: seen.length - read.length,
      untold: read.filter((c) => c.fingerprint === undefined).length,
    },
  };
}
