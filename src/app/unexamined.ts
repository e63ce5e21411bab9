import type { GapUnexamined } from '../gap/input.js';
import type { ContainerReport, FieldReport } from '../model/report.js';
import type { StoreOutcome } from './outcome.js';

/** Stores, containers and fields that were not looked at, each named once: a shut container stands for its fields. */
export function unexaminedOf(
  outcomes: readonly StoreOutcome[],
  containers: readonly ContainerReport[],
  fields: readonly FieldReport[],
): GapUnexamined[] {
  const systemOf = new Map(containers.map((c) => [key(c.store, c.schema, c.name), c]));
  const stores = outcomes
    .filter((o) => o.faults.some((f) => f.at === undefined))
    .map(
      (o): GapUnexamined => ({
        system: null,
        store: o.id,
        schema: null,
        container: null,
        field: null,
        reason: { code: 'store-unreachable', params: { fault: o.faults[0]?.code ?? '' } },
      }),
    );
  const shut = containers.flatMap((c): GapUnexamined[] =>
    c.notExamined === undefined
      ? []
      : [{ system: c.system, store: c.store, schema: c.schema, container: c.name, field: null, reason: c.notExamined }],
  );
  const unread = fields.flatMap((f): GapUnexamined[] => {
    const container = systemOf.get(key(f.store, f.schema, f.container));
    if (f.notExamined === undefined || container?.notExamined !== undefined) return [];
    return [
      {
        system: container?.system ?? null,
        store: f.store,
        schema: f.schema,
        container: f.container,
        field: f.path,
        reason: f.notExamined,
      },
    ];
  });
  return [...stores, ...shut, ...unread];
}

const key = (...parts: string[]): string => JSON.stringify(parts);
