/** Puts outcomes, register and map together into the one report document. */
import { buildMap } from '../map/build.js';
import { type Systems, systemsOf } from '../map/systems.js';
import { type Dates, datesOf, ownDates, spanOf } from '../map/times.js';
import type { Config } from '../model/config.js';
import type { RuleSet } from '../model/detector.js';
import { byCodeUnit, type ContainerRef } from '../model/location.js';
import { type ContainerReport, type Report, SCHEMA_VERSION, type StoreReport } from '../model/report.js';
import { cellsForBound } from '../stats/bounds.js';
import type { AssembleInput } from './assemble-input.js';
import { coverageOf } from './coverage.js';
import { gapsOf } from './gaps.js';
import type { Examined, JudgedContainer, StoreOutcome } from './outcome.js';
import { readingsOf, sinceOf } from './readings.js';
import { rulesHash } from './rules-hash.js';

/** Pure: the same outcomes give the same report, byte for byte, but for `run`. */
export function assemble(input: AssembleInput): Report {
  const { config, register, outcomes } = input;
  const systems = systemsOf(register?.register ?? null, config.register);
  const containers = mapped(input);
  const dataTypes = dataTypesOf(input.rules);
  const map = buildMap({
    register: register?.register ?? null,
    systems,
    containers,
    enabled: dataTypes,
    byValue: shownByValue(input.rules),
    level: config.sample.level,
    stores: new Set(outcomes.map((o) => o.id)),
    unasked: new Set(config.stores.map((s) => s.id)),
    troubled: new Set(outcomes.filter((o) => o.faults.length > 0).map((o) => o.id)),
  });
  const stores = outcomes.map((o) => storeReport(o, config, systems));
  const fields = containers.flatMap((c) => c.fields.map((f) => f.report));
  const containerReports = containers.map((c) => containerReport(c, systems));
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'personkart', version: input.version, rulesHash: rulesHash(input.rules) },
    run: runOf(input),
    scope: scopeOf(input, dataTypes),
    stores,
    containers: containerReports,
    fields,
    map: register === null ? map.cells.map((c) => ({ ...c, state: 'undeclared-found' as const })) : map.cells,
    gaps: register === null ? [] : gapsOf(input, { map, systems, stores, containers, containerReports, fields }),
    coverage: coverageOf(containerReports, fields),
  };
}

const dataTypesOf = ({ detectors, pairs, fields, containers }: RuleSet): string[] =>
  [...new Set([...detectors, ...pairs, ...fields, ...containers].map((r) => r.dataType))].sort(byCodeUnit);

/** Data types that need no name: a kind that counts by itself, or two columns that agree. */
const shownByValue = ({ detectors, pairs }: RuleSet): ReadonlySet<string> =>
  new Set([
    ...detectors.filter((d) => d.kinds.some((k) => k.strength !== 'weak')).map((d) => d.dataType),
    ...pairs.map((p) => p.dataType),
  ]);

function mapped({ outcomes }: AssembleInput): Examined[] {
  return outcomes.flatMap(({ containers }) =>
    containers.map((outcome): Examined => {
      const { container, fields, fault, verdicts } = outcome;
      return { outcome, container, fields, verdicts, faulty: fault !== null, rows: rowsOf(outcome) };
    }),
  );
}

/** Rows of a container: counted by the read itself where it was, else what the catalogue says. */
function rowsOf({ container, read, endedBy }: JudgedContainer): ContainerReport['rows'] {
  if (read?.population) return read.population;
  if (read !== null && read.method === 'full' && endedBy === 'complete') return { value: read.rows, exact: true };
  return container.rows;
}

function containerReport(examined: Examined, systems: Systems): ContainerReport {
  const { container, outcome, rows, fields, verdicts } = examined;
  const own = ownDates(datesOf(examined));
  const { read, endedBy, fault } = outcome;
  const clusters = Math.max(0, ...fields.map((f) => f.report.examined.clusters));
  const notExamined =
    container.notExamined ??
    (fault !== null && (read?.rows ?? 0) === 0 ? { code: 'fault', params: { fault: fault.code } } : undefined);
  return {
    ...place(container.ref),
    kind: container.kind,
    system: systems.of(container.ref)?.id ?? null,
    rows,
    sampled: {
      method: read?.method ?? 'full',
      rows: read?.rows ?? 0,
      clusters,
      bytes: read?.bytes ?? 0,
      ...(read?.population?.exact ? { population: read.population.value } : {}),
      endedBy,
    },
    ...(container.members === undefined ? {} : { members: container.members }),
    ...(container.source === undefined ? {} : { source: container.source }),
    ...datedBy(own),
    verdicts,
    ...(notExamined === undefined ? {} : { notExamined }),
    ...(outcome.carriedFrom === undefined ? {} : { carriedFrom: outcome.carriedFrom }),
  };
}

const datedBy = (own: Dates | undefined): Pick<ContainerReport, 'dated'> =>
  own === undefined ? {} : { dated: { path: own.path, ...spanOf(own) } };

const place = (ref: ContainerRef) => ({ store: ref.store, schema: ref.schema, name: ref.name });

function storeReport(outcome: StoreOutcome, config: Config, systems: Systems): StoreReport {
  const store = config.stores.find((s) => s.id === outcome.id);
  const containerFaults = outcome.containers.flatMap(({ container, fault }) =>
    fault === null
      ? []
      : [
          {
            code: fault.code,
            params: { ...fault.params, schema: container.ref.schema, container: container.ref.name },
          },
        ],
  );
  return {
    id: outcome.id,
    kind: outcome.kind,
    server: outcome.probe?.server ?? '',
    readOnly: outcome.probe?.readOnly ?? 'unknown',
    excessGrants: outcome.probe?.excessGrants ?? [],
    system: [
      ...new Set(
        [...systems.ofStore(outcome.id), ...outcome.containers.flatMap((c) => systems.of(c.container.ref) ?? [])].map(
          (s) => s.id,
        ),
      ),
    ].sort(byCodeUnit),
    region: store?.region ?? null,
    recipient: store?.recipient ?? null,
    faults: [
      ...outcome.faults.map(({ code, params, at }) => ({
        code,
        params: at === undefined ? params : { ...params, schema: at.schema, container: at.name },
      })),
      ...containerFaults,
    ],
  };
}

function runOf(input: AssembleInput): Report['run'] {
  const { config, register, runId, startedAt, finishedAt, outcomes } = input;
  return {
    id: runId,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    seed: config.sample.seed,
    configHash: config.hash,
    registerHash: register?.hash ?? null,
    complete: outcomes.every(isComplete),
    ...loadOf(outcomes),
    ...readingsOf(input),
    ...sinceOf(input),
  };
}

function loadOf(outcomes: readonly StoreOutcome[]): Pick<Report['run'], 'load'> {
  const entries = outcomes.flatMap(({ id, load }) => (load === undefined ? [] : [[id, load] as const]));
  return entries.length === 0 ? {} : { load: Object.fromEntries(entries) };
}

/** Reasons that mean the scan saw less than it was asked to see. */
const INCOMPLETE = new Set([
  'permission-denied',
  'row-level-security',
  'unread',
  'malformed',
  'fault',
  'store-unreachable',
]);

const isComplete = ({ kind, faults, containers }: StoreOutcome): boolean =>
  faults.length === 0 &&
  // A store that shows nothing was not examined: a wrong glob, or a role without rights. A change may be empty.
  (containers.length > 0 || kind === 'repository') &&
  containers.every(
    ({ container, fault, endedBy }) =>
      fault === null &&
      endedBy !== 'seconds' &&
      endedBy !== 'bytes' &&
      !INCOMPLETE.has(container.notExamined?.code ?? '') &&
      container.fields.every((f) => !INCOMPLETE.has(f.notExamined?.code ?? '')),
  );

function scopeOf({ config, register, mode }: AssembleInput, dataTypes: string[]): Report['scope'] {
  const { targetBound, level } = config.sample;
  const policy = register?.register.policy;
  const labels = <T extends { label?: object }>(table: Readonly<Record<string, T>> | undefined) =>
    Object.fromEntries(Object.entries(table ?? {}).map(([id, { label }]) => [id, label ?? {}]));
  return {
    mode,
    targetBound,
    level,
    cells: cellsForBound(targetBound, level),
    dataTypes,
    labels: {
      categories: labels(policy?.categories),
      subjects: labels(policy?.subjects),
      systems: Object.fromEntries((register?.register.systems ?? []).map((s) => [s.id, s.label ?? {}])),
      recipients: labels(policy?.recipients),
      // A claim without a label is shown in its own words, whatever the language.
      claims: Object.fromEntries(
        Object.entries(policy?.claims ?? {}).map(([id, { label, statement }]) => [
          id,
          label ?? { nb: statement, en: statement },
        ]),
      ),
    },
    controller: policy?.controller.name ?? null,
  };
}
