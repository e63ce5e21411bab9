/** Columns of special categories and of correspondence, from cells to verdicts. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { ContainerCount } from '../../src/detect/container.js';
import { Rules } from '../../src/detect/rules.js';
import type { Container, Storage } from '../../src/model/container.js';
import { aboutContainer } from '../../src/text/surroundings.js';
import { decider } from '../../src/verdict/decide.js';

const rules = new Rules(RULES, 'place-columns');
const decide = decider(RULES);
type Column = readonly [name: string, cells: readonly (string | null)[], storage?: Storage, container?: string];

/** Types found at least likely in one column, of those that `prefix` begins. */
function found([name, cells, storage = 'text', table = 't']: Column, prefix: string): string[] {
  const field = { path: name, declaredType: storage, storage };
  const ref = { store: 's', schema: '', name: table };
  const container: Container = { ref, kind: 'table', rows: null, fields: [field] };
  const count = new ContainerCount(container, rules);
  count.add({
    design: { method: 'row', sound: true },
    rows: cells.length,
    columns: [{ field, values: cells }],
    bytes: 0,
  });
  const read = count.evidence().fields[name];
  if (read === undefined) throw new Error('no evidence');
  const design = { method: 'row', sound: true, population: null, level: 0.95, looks: 1 } as const;
  return decide(read, design, aboutContainer(table, undefined, [name]))
    .verdicts.filter((v) => v.confidence !== 'possible' && v.dataType.startsWith(prefix))
    .map((v) => `${v.dataType} ${v.kind}`);
}

const times = (n: number, cell: string | ((i: number) => string)): string[] =>
  Array.from({ length: n }, (_, i) => (typeof cell === 'string' ? cell : cell(i)));
const DULL = times(500, (i) => `Sensor ${i} byttet, test utført uten feil`);
const PROSE = (i: number) => `Kunden ringte for ${i}. gang om fakturaen og fikk svar`;

describe('special categories in columns', () => {
  it.each<[string, Column, string[]]>([
    [
      'three different words in notes',
      ['c1', [...DULL, 'diabetes', 'brukar insulin', 'epilepsi']],
      ['special.health contains'],
    ],
    ['two different words', ['c1', [...DULL, 'diabetes', 'epilepsi']], []],
    ['one word, many times', ['c1', [...DULL, ...times(90, 'migrene')]], []],
    [
      'two phrases about persons',
      ['c1', [...DULL, 'hun lider av astma', 'han har epilepsi']],
      ['special.health contains'],
    ],
    ['one phrase', ['c1', [...DULL, 'hun lider av astma']], []],
    ['yes and no under a name', ['har_diabetes', [...times(50, 'ja'), ...times(50, 'nei')]], ['special.health is']],
    ['true and false', ['union_member', [...times(9, 'true'), ...times(9, 'false')], 'boolean'], ['special.union is']],
    ['false only', ['union_member', times(90, 'false'), 'boolean'], []],
    ['0 and 1', ['gravid', [...times(9, '0'), ...times(9, '1')], 'integer'], ['special.health is']],
    ['counts', ['allergi', times(90, (i) => String(i + 2)), 'integer'], []],
    ['dates', ['sykmelding', times(90, (i) => `2024-01-${10 + (i % 20)}`)], []],
    ['beliefs', ['livssyn', ['muslim', 'kristen', 'humanetiker', 'ukjent']], ['special.religion is']],
    ['lots of goods', ['parti', times(90, (i) => `L${1000 + i}`)], []],
    ['health of servers', ['health', ['ok', 'degraded', 'down', 'healthy'], 'text', 'servers'], []],
    [
      'health of patients',
      ['health', ['good', 'asthmatic', 'recovering', 'frail'], 'text', 'patients'],
      ['special.health is'],
    ],
    ['key fingerprints', ['fingerprint_template', times(40, (i) => `${i}`.padStart(64, 'a'))], []],
    ['orientation of pages', ['orientation', ['portrait', 'landscape'], 'text', 'pages'], []],
    ['burglaries', ['c1', times(300, (i) => `Innbrudd i sone ${i}, politiet varslet, tyveri meldt`)], []],
    ['lamps and doors', ['c1', times(300, (i) => `Rødt lys til høyre for dør ${i}, venstre sensor ok`)], []],
  ])('%s', (_, column, expected) => {
    expect(found(column, 'special.')).toEqual(expected);
  });
});

describe('correspondence in columns', () => {
  it.each<[string, Column, string[]]>([
    ['notes', ['notat', times(40, PROSE)], ['comms.correspondence is']],
    [
      'a third of them prose',
      ['kommentar', [...times(20, PROSE), ...times(40, (i) => `ok ${i}`)]],
      ['comms.correspondence contains'],
    ],
    [
      'prose among the same short words',
      ['kommentar', [...times(6, PROSE), ...times(400, 'ringt')]],
      ['comms.correspondence contains'],
    ],
    ['short words', ['kommentar', times(90, (i) => `ok ${i}`)], []],
    ['texts about sensors', ['kommentar', DULL], []],
    [
      'texts about goods',
      ['description', times(40, (i) => `Alarm nr. ${i} for deg som har hytte`), 'text', 'products'],
      [],
    ],
    ['prose under another name', ['c1', times(40, PROSE)], []],
    [
      'whole messages under another name',
      ['c1', times(3, (i) => `From: a${i}@example.org\nTo: b@example.org\nSubject: x\n\nHei`)],
      ['comms.correspondence contains'],
    ],
  ])('%s', (_, column, expected) => {
    expect(found(column, 'comms.')).toEqual(expected);
  });
});
