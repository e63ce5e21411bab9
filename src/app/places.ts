/** Every place a report speaks of, printed, and whether it was examined. */
import type { Reason } from '../model/container.js';
import { byCodeUnit, formatLocation } from '../model/location.js';
import type { Report, StoreReport } from '../model/report.js';

export interface Places {
  readonly stores: ReadonlySet<string>;
  /** Stores that could not be listed, or not to the end: what they hold is not known. */
  readonly down: ReadonlySet<string>;
  /** Containers with their store. */
  readonly containers: ReadonlyMap<string, string>;
  /** Fields with their container. */
  readonly fields: ReadonlyMap<string, string>;
  /** Stores, containers and fields that were not examined: one that is shut stands for what is in it. */
  readonly unexamined: ReadonlyMap<string, Reason>;
  readonly examined: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** The fault of a store as a whole; faults of its containers name them. */
export const storeFault = (store: StoreReport): Reason | undefined =>
  store.faults.find((f) => f.params.container === undefined);

/** The places of a report. */
export function placesOf({ stores, containers, fields }: Report): Places {
  const tables = containers.map((c) => ({
    ...c,
    at: formatLocation({ store: c.store, schema: c.schema, name: c.name }),
  }));
  const columns = fields.map((f) => {
    const ref = { store: f.store, schema: f.schema, name: f.container };
    return { ...f, container: formatLocation(ref), at: formatLocation({ ...ref, path: f.path }) };
  });
  const shut = new Set(tables.filter((t) => t.notExamined !== undefined).map((t) => t.at));
  const reasons: [string, Reason][] = [
    ...stores.flatMap((s): [string, Reason][] => {
      const fault = storeFault(s);
      return fault === undefined ? [] : [[s.id, fault]];
    }),
    ...tables.flatMap((t): [string, Reason][] => (t.notExamined === undefined ? [] : [[t.at, t.notExamined]])),
    ...columns.flatMap((f): [string, Reason][] =>
      f.notExamined === undefined || shut.has(f.container) ? [] : [[f.at, f.notExamined]],
    ),
  ];
  const unexamined = new Map(reasons.sort(([a], [b]) => byCodeUnit(a, b)));
  const known = new Set([...stores.map((s) => s.id), ...tables.map((t) => t.at), ...columns.map((f) => f.at)]);
  return {
    stores: new Set(stores.map((s) => s.id)),
    down: new Set(stores.filter((s) => storeFault(s) !== undefined).map((s) => s.id)),
    containers: new Map(tables.map((t) => [t.at, t.store])),
    fields: new Map(columns.map((f) => [f.at, f.container])),
    unexamined,
    examined: new Set([...known].filter((at) => !unexamined.has(at))),
    known,
  };
}
