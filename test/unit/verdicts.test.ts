/** From cells to verdicts, through detection: names that lie, values that lie, and how rare a hit may be. */
import { describe, expect, it } from 'vitest';
import { random } from '../../connectors/shared/random.js';
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { Rules } from '../../src/detect/rules.js';
import type { SampleDesign } from '../../src/model/cells.js';
import type { Container, Storage } from '../../src/model/container.js';
import { decider } from '../../src/verdict/decide.js';

const rules = new Rules(RULES, 'verdicts');
const decide = decider(RULES);

interface Given {
  readonly name: string;
  readonly cells: readonly (string | null)[];
  readonly storage?: Storage;
  readonly design?: Partial<SampleDesign>;
}

/** Verdicts of one column, read as one random sample unless told. */
function verdictsOf({ name, cells, storage = 'text', design }: Given) {
  const field = { path: name, declaredType: storage, storage };
  const container: Container = {
    ref: { store: 's', schema: '', name: 't' },
    kind: 'table',
    rows: null,
    fields: [field],
  };
  const count = new ContainerCount(container, rules);
  const how: SampleDesign = { method: 'row', sound: true, ...design };
  count.add({ design: how, rows: cells.length, columns: [{ field, values: cells }], bytes: 0 });
  const evidence = count.evidence();
  const read = evidence.fields[name];
  if (read === undefined) throw new Error('no evidence');
  const population = how.population?.exact ? how.population.value : null;
  return decide(read, { method: how.method, sound: how.sound, population, level: 0.95, looks: 1 }, 'unknown');
}

const told = (given: Given): string[] =>
  verdictsOf(given).verdicts.map((v) => `${v.dataType} ${v.kind} ${v.confidence}`);

const rng = random(42);
const digits = (n: number): string => Array.from({ length: n }, () => rng.below(10)).join('');
const list = (n: number, make: (i: number) => string | null): (string | null)[] =>
  Array.from({ length: n }, (_, i) => make(i));
/** Random numbers in the mobile ranges; no fictitious Norwegian range exists. */
const mobile = (): string => `${9 - 5 * rng.below(2)}${rng.below(2) === 0 ? '1' : '7'}${digits(6)}`;
/** Kontonummer with a valid control digit (weights of the fødselsnummer's second). */
function account(register: string): string {
  for (;;) {
    const body = register + digits(6);
    const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((s, w, i) => s + w * Number(body[i]), 0);
    const control = (11 - (sum % 11)) % 11;
    if (control < 10) return body + control;
  }
}
const PROSE = 'Kunden ringte om fakturaen og fikk svar på det meste.';

describe('whole columns', () => {
  it.each<[string, Given, string[]]>([
    ['phones under their name', { name: 'mobilnr', cells: list(200, mobile) }, ['contact.phone is certain']],
    ['five phones under their name', { name: 'telefon', cells: list(5, mobile) }, ['contact.phone is likely']],
    ['the same phones without a name', { name: 'c7', cells: list(200, mobile) }, []],
    ['article codes called phone', { name: 'phone', cells: list(300, () => digits(8)) }, []],
    ['order numbers of eight digits', { name: 'ordrenr', cells: list(300, mobile) }, []],
    ['e-mail without a name', { name: 'c1', cells: list(50, (i) => `a${i}@example.org`) }, ['contact.email is likely']],
    [
      'e-mail under its name',
      { name: 'epost', cells: list(50, (i) => `a${i}@example.org`) },
      ['contact.email is certain'],
    ],
    ['random eleven digits', { name: 'c2', cells: list(3000, () => digits(11)) }, []],
    [
      'kontonummer in registers that read as dates',
      { name: 'c3', cells: list(3000, () => account('1503')) },
      ['payment.bank_account is likely'],
    ],
    [
      'kontonummer under their name',
      { name: 'kontonr', cells: list(3000, () => account('1201')) },
      ['payment.bank_account is certain'],
    ],
    [
      'version strings',
      { name: 'firmware', cells: list(300, () => `4.${rng.below(20)}.${rng.below(9)}.${rng.below(30)}`) },
      [],
    ],
    [
      'version strings without a name',
      { name: 'c4', cells: list(300, () => `10.${rng.below(20)}.${rng.below(9)}.${rng.below(30)}`) },
      [],
    ],
    [
      'addresses under a name',
      { name: 'client_ip', cells: list(100, (i) => `203.0.113.${i}`) },
      ['device.ip is certain'],
    ],
    [
      'inet columns, by their type',
      { name: 'c5', storage: 'network', cells: list(20, (i) => `10.0.0.${i + 1}`) },
      ['device.ip is certain'],
    ],
    ['unix seconds', { name: 'c6', storage: 'integer', cells: list(2000, (i) => String(1_700_000_000 + i * 977)) }, []],
    ['prices', { name: 'pris', cells: list(500, () => `${digits(2)}.${digits(2)}, ${digits(2)}.${digits(2)}`) }, []],
    [
      'dates as digits',
      {
        name: 'dato',
        cells: list(500, (i) => `2024${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}`),
      },
      [],
    ],
    ['hashes', { name: 'checksum', cells: list(500, () => digits(32)) }, []],
    ['one value repeated', { name: 'c8', cells: list(3000, () => '15038612345') }, []],
  ])('%s', (_what, given, expected) => {
    expect(told(given)).toEqual(expected);
  });
});

describe('rare values in running text', () => {
  const among = (rare: string, n: number) =>
    list(3000, (i) => (i % Math.ceil(3000 / n) === 7 ? rare.replace('#', String(i)) : PROSE));

  it('one e-mail address in 3,000 notes is found, and its share is bounded', () => {
    const { verdicts } = verdictsOf({ name: 'notat', cells: among('skriv til a#@example.org', 1) });
    expect(verdicts).toMatchObject([{ dataType: 'contact.email', kind: 'contains', confidence: 'likely' }]);
    expect(verdicts[0]?.share.estimate).toBeCloseTo(1 / 3000, 6);
    expect(verdicts[0]?.share.upper).toBeLessThan(0.002);
  });

  it('a hit is not diluted by the size of the sample', () => {
    const many = list(30_000, (i) => (i === 7 ? 'skriv til a7@example.org' : PROSE));
    expect(told({ name: 'notat', cells: many })).toEqual(['contact.email contains likely']);
  });

  it('a labelled phone counts, a bare one does not', () => {
    expect(told({ name: 'notat', cells: among('tlf 98765432', 3) })).toEqual(['contact.phone contains likely']);
    expect(told({ name: 'notat', cells: among('98765432', 3) })).toEqual([]);
    expect(told({ name: 'notat', cells: list(3000, (i) => (i % 10 === 0 ? `ordre ${mobile()}` : PROSE)) })).toEqual([]);
  });

  it('labels that stand before random digits again and again lose to the arithmetic', () => {
    expect(told({ name: 'notat', cells: list(500, () => `tlf ${digits(8)}`) })).toEqual([]);
  });
});

describe('bounds', () => {
  const none = list(2995, () => PROSE);

  it('states what 2,995 cells without a hit allow', () => {
    const { bound } = verdictsOf({ name: 'notat', cells: none });
    expect(bound.sound).toBe(true);
    expect(bound.upper).toBeLessThanOrEqual(0.001);
    expect(bound.upper).toBeGreaterThan(0.00099);
  });

  it('knows everything of a table read whole', () => {
    const { bound } = verdictsOf({
      name: 'notat',
      cells: none,
      design: { method: 'full', population: { value: 2995, exact: true } },
    });
    expect(bound).toEqual({ upper: 0, level: 0.95, sound: true });
  });

  it('is tighter where the population is known and small', () => {
    const { bound } = verdictsOf({ name: 'notat', cells: none, design: { population: { value: 4000, exact: true } } });
    expect(bound.upper).toBeLessThan(0.0008);
  });

  it.each<[string, Partial<SampleDesign>]>([
    ['the head of a table', { method: 'head', sound: false }],
    ['blocks without cluster counts', { method: 'block', sound: true }],
  ])('claims nothing for %s', (_what, design) => {
    expect(verdictsOf({ name: 'notat', cells: none, design }).bound.sound).toBe(false);
  });

  it('allows for hits that were explained as chance', () => {
    // No bank has this register: nothing but chance makes some of them a fødselsnummer.
    const cells = list(3000, (i) => (i % 100 === 0 ? account('1301') : PROSE));
    const { verdicts, bound } = verdictsOf({ name: 'c', cells });
    expect(verdicts).toEqual([]);
    expect(bound.upper).toBeGreaterThan(0.001);
  });
});

describe('evidence without values', () => {
  it('shows a shape only when five different values share it', () => {
    const masks = (n: number) =>
      verdictsOf({ name: 'epost', cells: list(40, (i) => `abcd${i % n}@example.org`) }).verdicts[0]?.masks;
    expect(masks(4)).toEqual([]);
    expect(masks(5)?.[0]).toMatch(/^a\{4\+\}9\{1\}@a\{4\+\}\.a\{2-3\}$/);
  });

  it('tells synthetic numbers by their kind', () => {
    const because = verdictsOf({ name: 'fnr', cells: ['41814061033'] }).verdicts[0]?.because;
    expect(because).toContainEqual({ code: 'kind', params: { kind: 'synthetic', spans: 1, synthetic: true } });
  });
});
