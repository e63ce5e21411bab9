import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { Rules } from '../../src/detect/rules.js';
import type { Batch, Column } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { type ContainerEvidence, Evidence } from '../../src/model/evidence.js';
import { SKETCH_SIZE, Sketch } from '../../src/model/sketch.js';

const rules = new Rules(RULES, 'law');
const container: Container = {
  ref: { store: 's', schema: '', name: 't' },
  kind: 'table',
  rows: null,
  fields: ['note', 'lat', 'lon', 'opprettet'].map((path) => ({ path, declaredType: 'text', storage: 'text' as const })),
};

type Row = readonly [string | null, string | null, string | null, string | null];

function evidenceOf(rows: readonly Row[], firstCluster: number): ContainerEvidence {
  const count = new ContainerCount(container, rules);
  const columns = container.fields.map((field, c): Column => ({ field, values: rows.map((r) => r[c] ?? null) }));
  const batch: Batch = {
    design: { method: 'block', sound: true },
    rows: rows.length,
    columns,
    clusterOf: Uint32Array.from(rows.keys(), (i) => firstCluster + i),
    clusterRows: Uint32Array.from(rows, (_, i) => 1 + (i % 3)),
    bytes: rows.length,
  };
  count.add(batch);
  return count.evidence();
}

/** Evidence as plain data: sketches by what they sample. */
const plain = (e: ContainerEvidence): unknown =>
  JSON.parse(JSON.stringify(e, (_k, v) => (v instanceof Sketch ? v.sample() : v)));

const cell = fc.oneof(
  fc.constant(null),
  fc.constant(''),
  fc.constantFrom(
    '5f4dcc3b5aa765d61d8327deb882cf99',
    'ring 987 65 432',
    'ola@example.org',
    '41814061033',
    '203.0.113.77 og 198.51.100.23',
    'ingenting',
  ),
  fc.nat(99_999_999).map((n) => `tlf ${String(n).padStart(8, '0')}`),
);
const degrees = fc.double({ min: 4, max: 72, noNaN: true }).map((d) => d.toFixed(5));
const created = fc.constantFrom('2024-03-31', '2019-12-01', '1900-01-01', null);
const row: fc.Arbitrary<Row> = fc.tuple(cell, degrees, degrees, created);
const part = fc.array(row, { minLength: 0, maxLength: 12 });

describe('Evidence.merge adds ranges up to the same in any order', () => {
  it('is commutative and associative', () => {
    fc.assert(
      fc.property(part, part, part, (x, y, z) => {
        const [a, b, c] = [evidenceOf(x, 0), evidenceOf(y, 100), evidenceOf(z, 200)];
        const merge = Evidence.mergeContainer;
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('gives what reading the whole range at once gives', () => {
    fc.assert(
      fc.property(part, part, (x, y) => {
        // Cluster numbers and sizes go by position, so the second half starts where a period of three ends.
        const padded = [...x, ...Array.from({ length: (3 - (x.length % 3)) % 3 }, (): Row => [null, null, null, null])];
        const whole = plain(evidenceOf([...padded, ...y], 0)) as { fields: object };
        const parts = plain(Evidence.mergeContainer(evidenceOf(padded, 0), evidenceOf(y, padded.length))) as {
          fields: object;
        };
        expect(parts.fields).toEqual(whole.fields);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

describe('Sketch', () => {
  const fill = (hashes: Iterable<number>): Sketch => {
    const sketch = new Sketch();
    for (const h of hashes) sketch.add(h, { hit: h % 2 === 0 ? 'strong' : 'none', mask: String(h % 5) });
    return sketch;
  };

  it('keeps the smallest hashes whatever the order', () => {
    const hashes = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5003);
    const forward = fill(hashes);
    expect(fill([...hashes].reverse()).sample()).toEqual(forward.sample());
    expect(forward.sample()).toHaveLength(SKETCH_SIZE);
    expect(forward.trials()).toEqual({ distinct: SKETCH_SIZE, valid: 256, strong: 256 });
  });

  it('counts one value repeated as one trial', () => {
    expect(fill([8, 8, 8, 8]).trials()).toEqual({ distinct: 1, valid: 1, strong: 1 });
  });
});
