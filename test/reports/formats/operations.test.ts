/** Formats for those who run things: events for a SIEM, metrics for Prometheus. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { ocsf } from '../../../reports/ocsf.js';
import { prometheus } from '../../../reports/prometheus.js';
import type { Gap, Report, StoreReport } from '../../../src/model/report.js';
import { fixture } from '../fixture.js';
import { everything } from './cases.js';
import { readMetrics } from './prometheus-text.js';

interface Event {
  type_uid: number;
  status_id: number;
  severity_id: number;
  finding_info: { uid: string };
  database?: { name: string; type_id: number };
  table?: { name: string };
  file?: { name: string; path: string };
  data_security: { category_id: number };
}

const schema = JSON.parse(readFileSync('test/fixtures/schemas/ocsf-1.8.0-data-security-finding.json', 'utf8'));
const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const eventsOf = (report: Report): Event[] =>
  ocsf
    .render(report, { locale: 'en' })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);

it('every event is a Data Security Finding by the published schema', () => {
  const report = everything();
  const events = eventsOf(report);
  expect(events.map((event) => event.finding_info.uid).sort()).toEqual(report.gaps.map(({ id }) => id).sort());
  for (const event of events) {
    valid(event);
    expect(valid.errors ?? []).toEqual([]);
  }
  expect(valid({ ...events[0], severity_id: 'high' })).toBe(false);
  expect(valid({ ...events[0], finding_info: undefined })).toBe(false);
});

it.each([
  ['postgres', 1],
  ['mysql', 1],
  ['sqlite', 1],
  ['mongodb', 6],
  ['milvus', 7],
  ['warehouse-of-tomorrow', 99],
])('a %s store is a database of type %i', (kind, type) => {
  const report = fixture();
  const stores = report.stores.map((store): StoreReport => (store.id === 'crm' ? { ...store, kind } : store));
  const events = eventsOf({ ...report, stores }).filter((event) => event.database?.name === 'crm');
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) expect(event.database?.type_id).toBe(type);
});

it('a file is a file, money is financial, and what was settled is suppressed', () => {
  const report = fixture();
  const of = (gap: Gap | undefined): Event => eventsOf({ ...report, gaps: [gap as Gap] })[0] as Event;
  const inFile = report.gaps.find((gap) => gap.store === 'exports' && gap.container === 'larm/kundeliste.csv');
  expect(of(inFile).file).toMatchObject({ name: 'kundeliste.csv', path: 'larm/kundeliste.csv' });
  const account = report.gaps.find((gap) => gap.category === 'payment.bank_account');
  expect(of(account).data_security.category_id).toBe(3);
  expect([of(account).type_uid, of(account).status_id]).toEqual([200601, 1]);
  expect(of({ ...(account as Gap), status: 'accepted' }).status_id).toBe(3);
  expect(of({ ...(account as Gap), status: 'known' }).type_uid).toBe(200602);
});

it('metrics count what the report counts', () => {
  const report = everything();
  const metrics = readMetrics(prometheus.render(report, { locale: 'en' }));
  const sum = (name: string, labels: object = {}): number =>
    metrics
      .filter((m) => m.name === name && Object.entries(labels).every(([key, value]) => m.labels[key] === value))
      .reduce((n, { value }) => n + value, 0);
  expect(sum('personkart_gaps')).toBe(report.gaps.length);
  expect(sum('personkart_gaps', { severity: 'critical', status: 'new' })).toBe(
    report.gaps.filter((gap) => gap.severity === 'critical' && gap.status === 'new').length,
  );
  expect(sum('personkart_open_gaps')).toBe(
    report.gaps.filter(({ status }) => status !== 'accepted' && status !== 'false-positive').length,
  );
  expect(sum('personkart_fields', { examined: 'true' })).toBe(report.coverage.fields.examined);
  expect(sum('personkart_fields')).toBe(report.coverage.fields.total);
  expect(sum('personkart_store_up', { store: 'crm' })).toBe(1);
  expect(sum('personkart_store_up', { store: 'legacy' })).toBe(0);
  expect(sum('personkart_last_run_timestamp_seconds')).toBeCloseTo(Date.parse(report.run.finishedAt) / 1000, 3);
  expect(sum('personkart_last_run_duration_seconds')).toBeCloseTo(695.887, 3);
});

it('tells of the last success only after one', () => {
  const names = (complete: boolean) =>
    readMetrics(prometheus.render(fixture({ run: { ...fixture().run, complete } }), { locale: 'en' })).map(
      (m) => m.name,
    );
  expect(names(true)).toContain('personkart_last_success_timestamp_seconds');
  expect(names(false)).not.toContain('personkart_last_success_timestamp_seconds');
});
