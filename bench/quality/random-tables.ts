/** Wide tables of random numbers, dates, hashes and codes: nothing in them is anything, and nothing may be found. */
import type { Storage } from '../../src/model/container.js';
import { add } from './assemble.js';
import { BIGINT, clean, INTEGER, TEXT } from './concepts.js';
import type { Cell, FieldSpec, TableSpec } from './model.js';
import { silentName } from './naming.js';
import { DATE_FORMS } from './people.js';
import { pad, Rng } from './random.js';

type Maker = (rng: Rng) => readonly [Cell, readonly [string, Storage]];
const text = (rng: Rng): readonly [string, Storage] => rng.pick(TEXT);

const MAKERS: readonly Maker[] = [
  (rng) => {
    const length = rng.int(3, 18);
    return [(r) => String(r.int(1, 9)) + r.digits(length - 1), rng.chance(0.5) ? BIGINT : text(rng)];
  },
  (rng) => {
    const length = rng.pick([8, 9, 10, 11, 11, 12, 13, 15, 16]);
    return [(r) => r.digits(length), text(rng)];
  },
  (rng) => {
    const form = rng.pick(Object.keys(DATE_FORMS));
    return [(_, row) => (DATE_FORMS[form] as (d: Date) => string)(new Date(row.time * 1000)), text(rng)];
  },
  (rng) => [(_, row) => new Date(row.time * 1000).toISOString(), text(rng)],
  () => [(_, row) => String(row.time), BIGINT],
  (rng) => [(_, row) => new Date(row.time * 1000).toISOString().replace(/\D/g, '').slice(0, 14), text(rng)],
  (rng) => {
    const length = rng.pick([8, 16, 32, 40, 64, 128]);
    return [(r) => r.hex(length), text(rng)];
  },
  (rng) => [(r) => r.uuid(), rng.chance(0.5) ? ['uuid', 'uuid'] : text(rng)],
  (rng) => {
    const letters = rng.int(1, 4);
    const digits = rng.int(2, 8);
    const between = rng.pick(['', '-', ' ', '/']);
    return [(r) => r.of('ABCDEFGHJKLMNPRSTUVXYZ', letters) + between + r.digits(digits), text(rng)];
  },
  (rng) => {
    const scale = rng.pick([1, 10, 60, 100, 1000]);
    const places = rng.int(1, 6);
    return [(r) => (r.next() * scale).toFixed(places), rng.chance(0.6) ? ['double precision', 'decimal'] : text(rng)];
  },
  (rng) => [(r) => r.bytes(rng.int(12, 12)).toString('base64'), text(rng)],
  (rng) => [(r) => `${r.int(0, 20)}.${r.int(0, 99)}.${r.int(0, 99)}`, text(rng)],
  (rng) => [(r) => r.of('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 10), text(rng)],
  (rng) => [(r) => `${pad(r.int(0, 23), 2)}:${pad(r.int(0, 59), 2)}`, text(rng)],
  (rng) => [(r) => r.pick(['A', 'B', 'C', 'X', 'JA', 'NEI', '01', '02']), text(rng)],
  () => [(r) => String(r.int(0, 100_000)), INTEGER],
];

export const randomTables = (seed: string): TableSpec[] =>
  Array.from({ length: 24 }, (_, i) => {
    const rng = new Rng(`${seed}/random/${i}`);
    const fields: FieldSpec[] = [];
    for (let n = 0; n < 60; n++) {
      const [cell, declared] = rng.pick(MAKERS)(rng);
      add(fields, rng.chance(0.5) ? `c${n + 1}` : silentName(rng), clean(rng, cell, declared));
    }
    return {
      container: `wide_${i + 1}`,
      rows: rng.pick([5, 30, 100, 100, 300, 300, 1000, 1000]),
      fields,
      holds: [],
      family: 'random',
    };
  });
