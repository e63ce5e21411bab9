/** Everything gaps are made of, put together from the parts of the report. */
import { buildGaps } from '../gap/build.js';
import type { GapContainer } from '../gap/input.js';
import type { DataMap } from '../map/build.js';
import type { Systems } from '../map/systems.js';
import { datesOf } from '../map/times.js';
import type { ContainerReport, FieldReport, Gap, StoreReport } from '../model/report.js';
import type { AssembleInput } from './assemble-input.js';
import type { Examined } from './outcome.js';
import { unexaminedOf } from './unexamined.js';

export interface GapParts {
  readonly map: DataMap;
  readonly systems: Systems;
  readonly stores: readonly StoreReport[];
  readonly containers: readonly Examined[];
  readonly containerReports: readonly ContainerReport[];
  readonly fields: readonly FieldReport[];
}

/** The gaps of a run against its register. Pure. */
export function gapsOf(input: AssembleInput, parts: GapParts): Gap[] {
  const { map, systems, stores, containers, containerReports, fields } = parts;
  if (input.register === null) return [];
  const { register } = input.register;
  const faulty = new Set(input.outcomes.filter((o) => o.faults.length > 0).map((o) => o.id));
  return buildGaps({
    register,
    findings: map.findings.map((f) => ({
      ...f,
      absentInPolicy: register.policy.categories[f.category]?.basis === 'absent',
      rows: f.container.rows?.value ?? null,
    })),
    absences: map.absences,
    unexamined: unexaminedOf(input.outcomes, containerReports, fields),
    stores: stores.map(({ id, region, recipient, system }) => ({
      id,
      region,
      recipient,
      systems: system,
      listed: !faulty.has(id),
    })),
    containers: containers.map((c, i) => gapContainer(c, containerReports[i] as ContainerReport, systems)),
    unknownStores: unknownStores(input, systems),
    lint: input.lint ?? [],
    expired: input.expired ?? [],
    month: new Date(input.startedAt).toISOString().slice(0, 7),
  });
}

const unknownStores = ({ outcomes }: AssembleInput, systems: Systems): string[] =>
  outcomes
    .filter(
      // In a repository each file is a gap of its own: one for all would hide the next file behind the first.
      (o) =>
        o.kind !== 'repository' &&
        systems.ofStore(o.id).length === 0 &&
        o.containers.every((c) => systems.of(c.container.ref) === null),
    )
    .map((o) => o.id);

function gapContainer(examined: Examined, report: ContainerReport, systems: Systems): GapContainer {
  const { method, rows: read, endedBy } = report.sampled;
  const { store, schema, name, rows } = report;
  return {
    store,
    schema,
    name,
    system: systems.of(examined.container.ref),
    examined: report.notExamined === undefined && read > 0,
    rows: rows?.value ?? null,
    read,
    complete: method === 'full' && endedBy === 'complete',
    dates: datesOf(examined),
  };
}
