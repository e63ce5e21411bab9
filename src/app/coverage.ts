import { byCodeUnit, formatLocation } from '../model/location.js';
import type { ContainerReport, Coverage, FieldReport } from '../model/report.js';

/** How much of what there is was looked at. */
export function coverageOf(containers: readonly ContainerReport[], fields: readonly FieldReport[]): Coverage {
  const byReason: Record<string, number> = {};
  const shut = containers.filter((c) => c.notExamined !== undefined);
  // A shut container's fields carry its reason; one without fields is counted itself.
  const withFields = new Set(
    fields.map((f) => formatLocation({ store: f.store, schema: f.schema, name: f.container })),
  );
  const bare = shut.filter((c) => !withFields.has(formatLocation(c)));
  for (const { notExamined } of [...bare, ...fields]) {
    if (notExamined !== undefined) byReason[notExamined.code] = (byReason[notExamined.code] ?? 0) + 1;
  }
  const rows = containers.map((c) => c.rows?.value ?? null);
  return {
    containers: { examined: containers.length - shut.length, total: containers.length },
    fields: { examined: fields.filter((f) => f.notExamined === undefined).length, total: fields.length },
    rows: {
      examined: containers.reduce((n, c) => n + c.sampled.rows, 0),
      total: rows.includes(null) ? null : rows.reduce((n: number, r) => n + (r ?? 0), 0),
    },
    byReason: Object.fromEntries(Object.entries(byReason).sort(([a], [b]) => byCodeUnit(a, b))),
  };
}
