/** A realistic report of an alarm company, made by code: every state, kind and severity, and hostile names. */
import { digest } from '../../src/model/canonical.js';
import type { Report, StoreReport } from '../../src/model/report.js';
import { CELLS, LABELS, LEVEL, SERVERS, TABLES } from './fixture-data.js';
import { gapsOf, mapOf } from './fixture-gaps.js';
import { tableOf } from './fixture-tables.js';

export { HOSTILE, LONG } from './fixture-data.js';

/** The fixture. Parts can be replaced, to try one thing. */
export function fixture(over: Partial<Report> = {}): Report {
  const tables = TABLES.trim().split('\n').map(tableOf);
  const containers = tables.map((t) => t.container);
  const fields = tables.flatMap((t) => t.fields);
  const map = mapOf(tables);
  const byReason: Record<string, number> = {};
  for (const { notExamined } of [...containers, ...fields])
    if (notExamined) byReason[notExamined.code] = (byReason[notExamined.code] ?? 0) + 1;
  const stores = Object.entries(SERVERS).map(
    ([id, s]): StoreReport => ({
      id,
      readOnly: 'unknown',
      excessGrants: [],
      region: null,
      recipient: null,
      faults: [],
      system: [...new Set(containers.filter((c) => c.store === id).flatMap((c) => c.system ?? []))],
      ...s,
    }),
  );
  return {
    schemaVersion: '1.0',
    tool: { name: 'personkart', version: '0.1.0', rulesHash: digest('rules') },
    run: {
      id: 'r1',
      startedAt: '2026-11-22T18:20:04.120Z',
      finishedAt: '2026-11-22T18:31:40.007Z',
      seed: 'sensor-2026',
      configHash: digest('config'),
      registerHash: digest('register'),
      complete: false,
    },
    scope: {
      mode: 'sample',
      targetBound: 0.001,
      level: LEVEL,
      cells: CELLS,
      dataTypes: [...new Set(fields.flatMap((f) => f.verdicts.map((v) => v.dataType)))].sort(),
      labels: LABELS,
      controller: 'Sensor Alarm AS',
    },
    stores,
    containers,
    fields,
    map,
    gaps: gapsOf(tables, map),
    coverage: {
      containers: { examined: containers.filter((c) => !c.notExamined).length, total: containers.length },
      fields: { examined: fields.filter((f) => !f.notExamined).length, total: fields.length },
      rows: {
        examined: containers.reduce((n, c) => n + c.sampled.rows, 0),
        total: containers.reduce((n, c) => n + (c.rows?.value ?? 0), 0),
      },
      byReason,
    },
    ...over,
  };
}
