/** Whole columns of documents, plates, births, gender and user names: what the verdict makes of the rules' rates. */
import { describe, expect, it } from 'vitest';
import { random } from '../../connectors/shared/random.js';
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { Rules } from '../../src/detect/rules.js';
import type { SampleDesign } from '../../src/model/cells.js';
import type { Container, Storage } from '../../src/model/container.js';
import { aboutContainer } from '../../src/text/surroundings.js';
import { decider } from '../../src/verdict/decide.js';

const OURS = /^(?:identity\.(?:birth_date|gender|passport|national_id\.other)|vehicle\.plate|account\.username)$/;
const rules = new Rules(RULES, 'documents');
const decide = decider(RULES);
const rng = random(7);
const pick = <T>(of: readonly T[]): T => of[rng.below(of.length)] as T;
const letters = (n: number, of = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'): string =>
  Array.from({ length: n }, () => pick([...of])).join('');
const number = (n: number): string => `${1 + rng.below(9)}${letters(n - 1, '0123456789')}`;
const list = (n: number, make: () => string): string[] => Array.from({ length: n }, make);
const at = (from: number, to: number): Date => {
  const start = Date.UTC(from, 0, 1);
  return new Date(start + rng.below(Math.floor((Date.UTC(to, 0, 1) - start) / 1000)) * 1000);
};
const day = (from: number, to: number): string => at(from, to).toISOString().slice(0, 10);
const moment = (from: number, to: number): string => at(from, to).toISOString().slice(0, 19).replace('T', ' ');
const duf = (): string => {
  const ten = `20${number(2)}9${letters(5, '0123456789')}`;
  const sum = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5].reduce((s, w, i) => s + w * Number(ten[i]), 0) % 11;
  return ten.slice(0, 4) > '2025' ? duf() : ten + String(sum).padStart(2, '0');
};
const names = list(300, () => `${letters(5, 'aeiklnorst')}.${letters(6, 'aeiklnorst')}`);
const plate = (): string => letters(2, 'ABCDEFHJKLNPRSTUVXYZ') + number(5);

/** Findings of our types in one column, as `type confidence`. */
function told(path: string, cells: readonly string[], storage: Storage = 'text', table = 't'): string[] {
  const field = { path, declaredType: storage, storage };
  const ref = { store: 's', schema: '', name: table };
  const container: Container = { ref, kind: 'table', rows: null, fields: [field] };
  const count = new ContainerCount(container, rules);
  const design: SampleDesign = { method: 'row', sound: true };
  count.add({ design, rows: cells.length, columns: [{ field, values: cells }], bytes: 0 });
  const read = count.evidence().fields[path];
  if (read === undefined) throw new Error('no evidence');
  const how = { method: design.method, sound: true, population: null, level: 0.95, looks: 1 } as const;
  return decide(read, how, aboutContainer(table, undefined, []))
    .verdicts.filter((v) => OURS.test(v.dataType) && v.confidence !== 'possible')
    .map((v) => `${v.dataType} ${v.kind}`);
}

describe('columns that hold it', () => {
  it.each<[string, string[], Storage, string]>([
    ['fodselsdato', list(50, () => day(1940, 2005)), 'temporal', 'identity.birth_date is'],
    ['dob', list(50, () => String(Date.parse(day(1940, 2005)) / 1000)), 'integer', 'identity.birth_date is'],
    ['fødselsår', list(50, () => day(1940, 2005).slice(0, 4)), 'integer', 'identity.birth_date is'],
    ['fdato', ['17.03.84', '3.11.1991', 'ukjent', '24.12.70', ''], 'text', 'identity.birth_date is'],
    ['c1', list(40, () => `Kari, f. ${day(1940, 2005)}, ringte`), 'text', 'identity.birth_date contains'],
    [
      'c2',
      list(40, () => `${day(1940, 2005).replace(/^..(..)-(..)-(..)$/, '$3$2$1')}*****`),
      'text',
      'identity.birth_date is',
    ],
    ['kjønn', list(50, () => pick(['M', 'K'])), 'text', 'identity.gender is'],
    ['gender', list(50, () => pick(['male', 'female', 'other', 'unknown'])), 'text', 'identity.gender is'],
    ['sex', list(50, () => pick(['0', '1', '2', '9'])), 'integer', 'identity.gender is'],
    ['passnr', list(50, () => letters(3) + number(6)), 'text', 'identity.passport is'],
    ['passport_no', list(50, () => number(8)), 'integer', 'identity.passport is'],
    [
      'note',
      list(30, () => `Legitimerte seg med passnr ${letters(3)}${number(6)}`),
      'text',
      'identity.passport contains',
    ],
    ['duf', list(50, duf), 'text', 'identity.national_id.other is'],
    ['c3', list(50, duf), 'integer', 'identity.national_id.other is'],
    ['regnr', list(50, plate), 'text', 'vehicle.plate is'],
    ['license_plate', list(50, () => `${letters(3)} ${number(3)}`), 'text', 'vehicle.plate is'],
    ['notat', list(50, () => `Bilen ${plate()} sto parkert`), 'text', 'vehicle.plate contains'],
    ['brukernavn', names, 'text', 'account.username is'],
    ['created_by', [...names, 'system', 'admin'], 'text', 'account.username is'],
    ['line', names.map((n) => `INFO login ok user=${n} ip=192.0.2.7`), 'text', 'account.username contains'],
  ])('%s', (path, cells, storage, expected) => {
    expect(told(path, cells, storage)).toContain(expected);
  });
});

describe('columns that only look so', () => {
  it.each<[string, string, string[], Storage]>([
    ['dates without a name', 'c1', list(300, () => day(1940, 2005)), 'temporal'],
    ['dates of orders', 'ordredato', list(300, () => day(2019, 2026)), 'temporal'],
    ['moments called born', 'born_at', list(300, () => moment(2019, 2026)), 'temporal'],
    ['sentinels under the right name', 'fodselsdato', list(300, () => '1900-01-01'), 'temporal'],
    ['places under a lying name', 'født', list(300, () => pick(['Oslo', 'Bergen', 'Bodø', 'Hamar'])), 'text'],
    ['counts called born', 'born', list(300, () => String(rng.below(900))), 'integer'],
    ['dates of installation in text', 'c2', list(300, () => `Installert ${day(2019, 2026)}`), 'text'],
    ['six random digits before five marks', 'c3', list(300, () => `${number(6)}*****`), 'text'],
    ['sizes called sex', 'sex', list(300, () => pick(['S', 'M', 'L', 'XL', '38', '40'])), 'text'],
    ['truth values called gender', 'gender', list(300, () => pick(['0', '1'])), 'integer'],
    ['letters without a name', 'c4', list(300, () => pick(['M', 'K'])), 'text'],
    ['timestamps to the minute', 'c5', list(500, () => moment(2019, 2026).replace(/\D/g, '').slice(0, 12)), 'text'],
    ['full hours', 'c6', list(500, () => `${moment(2019, 2026).replace(/\D/g, '').slice(0, 10)}00`), 'integer'],
    ['timestamps called duf', 'duf', list(500, () => moment(2019, 2026).replace(/\D/g, '').slice(0, 12)), 'text'],
    ['orders that begin with the year', 'ordre', list(500, () => `2024${number(8)}`), 'text'],
    ['the same without a name', 'c7', list(500, () => `2024${number(8)}`), 'text'],
    ['telephones of machines', 'c8', list(500, () => `58${number(10)}`), 'text'],
    ['codes of three letters and six digits', 'c9', list(300, () => letters(3) + number(6)), 'text'],
    ['eight digits', 'ordrenr', list(300, () => number(8)), 'integer'],
    ['passwords called pass', 'pass', list(300, () => letters(4) + number(4)), 'text'],
    ['dates of expiry called passport', 'passport', list(300, () => day(2026, 2036)), 'text'],
    ['article codes', 'varenr', list(300, plate), 'text'],
    ['the same without a name', 'c10', list(300, plate), 'text'],
    ['article codes called plate', 'plate_no', list(300, () => `${letters(2)}-${number(6)}-${letters(2)}`), 'text'],
    ['organisation numbers called reg.no.', 'registreringsnummer', list(300, () => number(9)), 'text'],
    ['keys called user', 'user_id', list(300, () => number(5)), 'integer'],
    ['digests called user', 'bruker', list(300, () => letters(32, '0123456789abcdef')), 'text'],
    ['names called operator', 'operator', list(300, () => `${letters(1)}${letters(4, 'aeinor')} Nordmann`), 'text'],
    ['addresses called username', 'username', names.map((n) => `${n}@example.org`), 'text'],
    ['words without a name', 'c11', names, 'text'],
    ['keys in log lines', 'c12', list(300, () => `INFO user=${number(5)} ok`), 'text'],
  ])('%s', (_, path, cells, storage) => {
    expect(told(path, cells, storage)).toEqual([]);
  });

  it('target groups of goods', () => {
    expect(
      told(
        'gender',
        list(50, () => pick(['male', 'female'])),
        'text',
        'products',
      ),
    ).toEqual([]);
    expect(
      told(
        'gender',
        list(50, () => pick(['male', 'female'])),
        'text',
        'customers',
      ),
    ).toEqual(['identity.gender is']);
  });
});
