/** A container that is carried over comes out as it did from its reading, in numbers as in what is made of them. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { carry } from '../../src/app/carry.js';
import { carrierOf, fingerprintOf, type Terms, termsHash } from '../../src/app/since.js';
import type { NOTHING_CARRIED } from '../../src/model/carried.js';
import type { StoreConfig } from '../../src/model/config.js';
import type { Container } from '../../src/model/container.js';
import type { FieldEvidence } from '../../src/model/evidence.js';
import type { ContainerReport, Report } from '../../src/model/report.js';
import { countsOf, fieldResult } from '../../src/verdict/result.js';
import type { DesignOfField } from '../../src/verdict/share.js';
import { fieldBound } from '../../src/verdict/share.js';
import { fixture } from '../reports/fixture.js';

const ref = { store: 'crm', schema: 'public', name: 'kunder' };
const table: Container = {
  ref,
  kind: 'table',
  fields: [{ path: 'epost', declaredType: 'text', storage: 'text' }],
  rows: { value: 90, exact: false },
  state: 'a',
};
const store = {
  id: 'crm',
  kind: 'postgres',
  url: 'postgres://me:secret@db.example.org/crm?sslmode=require',
} as StoreConfig;
const terms: Terms = {
  version: '1',
  rules: RULES,
  packs: 'p',
  mode: 'sample',
  sample: { targetBound: 0.001, level: 0.95, seed: 's', budget: { rows: 1, seconds: null, bytes: 1 } },
  fields: {},
};

const evidence = (over: Partial<FieldEvidence>): FieldEvidence => ({
  path: 'epost',
  declaredType: 'text',
  storage: 'text',
  order: 0,
  rows: 3000,
  nulls: 20,
  empty: 10,
  cells: 2970,
  truncated: 0,
  capped: 0,
  clusters: { m: 0, nn: 0, largest: 0, size: 0 },
  months: {},
  forms: { hashed: 0, encoded: 0 },
  types: {},
  ...over,
});

describe('bounds from the numbers of a report', () => {
  const rest = [
    { dataType: 'contact.phone', firm: { cells: 4, whole: 1, xx: 6, nx: 11 } },
    { dataType: 'device.imei', firm: { cells: 9, whole: 0, xx: 21, nx: 30 } },
    { dataType: 'identity.name', firm: { cells: 0, whole: 0, xx: 0, nx: 0 } },
  ];
  const blocks = { m: 1400, nn: 9100, largest: 4, size: 5600 };
  const full = { cells: 300, rows: 300, nulls: 0, empty: 0 };
  it.each<[string, Partial<FieldEvidence>, Partial<DesignOfField>]>([
    ['rows at random', {}, {}],
    ['rows of a small table', { cells: 3000, nulls: 0, empty: 0 }, { population: 4000 }],
    ['rows of a small table with nulls', {}, { population: 4000 }],
    ['blocks', { clusters: blocks }, { method: 'block' }],
    ['everything', full, { method: 'full', population: 300 }],
    ['everything, uncounted', full, { method: 'full' }],
    ['less than everything', full, { method: 'full', population: 400 }],
    ['the head', { truncated: 3 }, { method: 'head', sound: false }],
    ['nothing but nulls', { cells: 0, nulls: 3000, empty: 0 }, {}],
    ['cells cut short', { truncated: 3 }, {}],
    ['cells with more hits than are counted', { capped: 2 }, {}],
  ])('of %s', (_, field, how) => {
    const read = evidence(field);
    const design: DesignOfField = { method: 'row', sound: true, population: null, level: 0.95, looks: 1, ...how };
    const tallies = rest.map((r) => r.firm);
    const counts = countsOf(read, rest);
    const report = JSON.parse(
      JSON.stringify({
        path: read.path,
        examined: { cells: read.cells, rows: read.rows, clusters: read.clusters.m },
        nulls: read.nulls + read.empty,
        ...(read.truncated > 0 ? { truncated: read.truncated } : {}),
        ...(read.capped > 0 ? { capped: read.capped } : {}),
        bound: fieldBound(read, tallies, design),
        counts,
      }),
    );
    const { upperAt, sound } = fieldResult(report, design);
    for (const level of [0.95, 0.999, 1 - 0.05 / 37]) {
      expect(upperAt(level, () => true)).toBe(fieldBound(read, tallies, { ...design, level }).upper);
      const [phone] = tallies;
      expect(upperAt(level, (t) => t === 'contact.phone')).toBe(
        fieldBound(read, phone ? [phone] : [], { ...design, level }).upper,
      );
      expect(upperAt(level, () => false)).toBe(fieldBound(read, [], { ...design, level }).upper);
    }
    expect(sound).toBe(fieldBound(read, tallies, design).sound);
  });
});

describe('rows of a container', () => {
  const sampled = { method: 'row', rows: 80, clusters: 0, bytes: 9, endedBy: 'target' } as const;
  it.each<[string, ContainerReport['rows'], Partial<ContainerReport['sampled']>]>([
    ['counted by the reading', { value: 90, exact: true }, { population: 90 }],
    ['counted by the catalogue', { value: 90, exact: true }, {}],
    ['estimated', { value: 90, exact: false }, {}],
    ['read whole', { value: 80, exact: true }, { method: 'full', endedBy: 'complete' }],
    ['estimated and read whole', { value: 90, exact: false }, { method: 'full', endedBy: 'complete' }],
    ['unknown', null, {}],
  ])('%s', (_, rows, over) => {
    const container = {
      ...ref,
      kind: 'table',
      system: null,
      rows,
      sampled: { ...sampled, ...over },
      verdicts: [],
    } as const;
    const from = { runId: 'r', examinedAt: '2026-11-01T00:00:00.000Z' };
    const one = carry({ container, fields: [], from }, { ...table, rows: { value: 7, exact: false } });
    expect(one.container.rows).toEqual(rows);
    expect(one.carriedFrom).toBe(from);
    // What the assembly takes for the number of rows, and whether it says that the reading counted them.
    const counted = one.read?.population ?? null;
    const whole = one.read?.method === 'full' && one.endedBy === 'complete' ? { value: 80, exact: true } : rows;
    expect(counted ?? whole).toEqual(rows);
    expect(counted?.exact === true).toBe('population' in over);
  });
});

describe('a container is known again', () => {
  const of = (now: Partial<Container> = {}, at: Partial<StoreConfig> = {}, raw?: Container): string | undefined => {
    const safe = { ...table, ...now };
    return fingerprintOf('t', { ...store, ...at }, raw ?? safe, safe);
  };
  it('whatever the number of rows is thought to be, and by whatever login', () => {
    expect(of({ rows: null })).toBe(of());
    expect(of({}, { url: 'postgres://you:other@db.example.org/crm' })).toBe(of());
    expect(of({}, { region: 'NO', connections: 9, include: ['public/*'] })).toBe(of());
  });
  it.each<[string, Partial<Container>, Partial<StoreConfig>]>([
    ['rows were written', { state: 'b' }, {}],
    ['a column came', { fields: [...table.fields, { path: 'x', declaredType: 'int', storage: 'integer' }] }, {}],
    ['a column has another type', { fields: [{ path: 'epost', declaredType: 'xml', storage: 'text' }] }, {}],
    [
      'a column was withheld',
      { fields: table.fields.map((f) => ({ ...f, notExamined: { code: 'permission-denied', params: {} } })) },
      {},
    ],
    ['it has a comment', { comment: 'e-post' }, {}],
    ['it has another name', { ref: { ...ref, name: 'kunde' } }, {}],
    ['a file came to its series', { members: 2 }, {}],
    ['the store is another server', {}, { url: 'postgres://me:secret@db2.example.org/crm' }],
    ['partitions are asked for', {}, { partitions: true }],
  ])('but not when %s', (_, now, at) => {
    expect(of(now, at)).toMatch(/^[0-9a-f]{64}$/);
    expect(of(now, at)).not.toBe(of());
  });
  it('nor when its store cannot tell, it is withheld, or its name was guarded', () => {
    const { state: _, ...stateless } = table;
    expect(fingerprintOf('t', store, stateless, stateless)).toBeUndefined();
    expect(of({ notExamined: { code: 'permission-denied', params: {} } })).toBeUndefined();
    expect(of({}, {}, { ...table, ref: { ...ref, name: 'ola@example.org' } })).toBeUndefined();
  });
});

describe('terms', () => {
  const { sample } = terms;
  it.each<[string, Partial<Terms>]>([
    ['version', { version: '2' }],
    ['a rule', { rules: { ...RULES, detectors: RULES.detectors.slice(1) } }],
    ['a pack', { packs: 'q' }],
    ['the mode', { mode: 'full' }],
    ['the seed', { sample: { ...sample, seed: 'z' } }],
    ['the bound', { sample: { ...sample, targetBound: 0.01 } }],
    ['the budget', { sample: { ...sample, budget: { ...sample.budget, rows: 2 } } }],
    ['a correction', { fields: { 'crm://public/kunder#epost': { is: [], not: ['contact.email'], because: 'x' } } }],
  ])('are others with another %s', (_, over) => expect(termsHash({ ...terms, ...over })).not.toBe(termsHash(terms)));
});

describe('an earlier report', () => {
  const hash = termsHash(terms);
  const now = { version: '0.1.0', rules: RULES, mode: 'sample' as const };
  const [first] = fixture().containers.filter((c) => c.notExamined === undefined);
  const at = first as ContainerReport;
  const withReadings = (
    over: Partial<Report> = {},
    readings = { terms: hash, containers: [{ ...key(at), fingerprint: 'f' }] },
  ) => {
    const made = fixture(over);
    return { ...made, run: { ...made.run, readings } };
  };
  function key({ store: of, schema, name }: ContainerReport) {
    return { store: of, schema, name };
  }
  const here = { ...table, ref: key(at) };

  it('hands out what it has, with the run that read it', () => {
    const carrier = carrierOf(withReadings(), hash, now);
    expect(carrier.because).toBeUndefined();
    const one = carrier.carried('f', here);
    expect(one?.carriedFrom).toEqual({ runId: 'r1', examinedAt: '2026-11-22T18:20:04.120Z' });
    expect(one?.fields.length).toBe(
      fixture().fields.filter((f) => f.container === at.name && f.store === at.store).length,
    );
    expect(carrier.carried('g', here)).toBeUndefined();
    expect(carrier.carried('f', { ...here, ref: { ...here.ref, name: 'ny' } })).toBeUndefined();
  });
  it('that carried it over itself names the run that read it', () => {
    const carriedFrom = { runId: 'r0', examinedAt: '2026-10-01T00:00:00.000Z' };
    const containers = fixture().containers.map((c) => (c.name === at.name ? { ...c, carriedFrom } : c));
    expect(carrierOf(withReadings({ containers }), hash, now).carried('f', here)?.carriedFrom).toEqual(carriedFrom);
  });
  it.each<[(typeof NOTHING_CARRIED)[number], Report | 'no-report' | 'unreadable', Partial<typeof now>]>([
    ['no-report', 'no-report', {}],
    ['unreadable', 'unreadable', {}],
    ['no-readings', fixture(), {}],
    ['version', withReadings({}, { terms: 'x', containers: [] }), { version: '9' }],
    ['rules', withReadings({}, { terms: 'x', containers: [] }), {}],
  ])('gives nothing: %s', (because, before, over) => {
    const carrier = carrierOf(before, hash, { ...now, ...over });
    expect(carrier.because).toBe(because);
    expect(carrier.carried('f', here)).toBeUndefined();
  });
});
