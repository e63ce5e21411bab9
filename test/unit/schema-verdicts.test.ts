/** What names and types alone may fail a merge for, column by column. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { storageOf } from '../../src/sources/types.js';
import { aboutContainer } from '../../src/text/surroundings.js';
import { type SchemaField, schemaDecider } from '../../src/verdict/schema.js';
import { SCHEMA_TABLES } from './schema-columns.js';

const decide = schemaDecider(RULES);

interface Row extends SchemaField {
  readonly table: string;
  readonly mark: string;
  readonly wanted: string;
  readonly likely: readonly string[];
  readonly possible: readonly string[];
}

function rowsOf(line: string): Row[] {
  const colon = line.indexOf(':');
  const table = line.slice(0, colon);
  const columns = line
    .slice(colon + 1)
    .split(/, (?![^(]*\))/)
    .map((column) => /^\s*(?<path>\S+) (?<type>.+?)(?: (?<mark>[=~]) (?<wanted>\S+))?$/.exec(column)?.groups ?? {})
    .map(({ path = '', type = '', mark = '', wanted = '' }) => ({
      path,
      declaredType: type,
      storage: storageOf(type),
      mark,
      wanted,
    }));
  const about = aboutContainer(
    table,
    undefined,
    columns.map((c) => c.path),
  );
  const judged = decide(table, columns, about);
  return columns.map((column) => {
    const verdicts = judged.get(column.path) ?? [];
    const of = (sure: boolean): string[] =>
      verdicts.filter((v) => (v.confidence === 'possible') !== sure).map((v) => v.dataType);
    return { ...column, table, likely: of(true), possible: of(false) };
  });
}

const rows = SCHEMA_TABLES.trim().split('\n').flatMap(rowsOf);
const personal = rows.filter((r) => r.mark === '=');
const others = rows.filter((r) => r.mark === '');

/** `recipient` holds addresses, ids and telephone numbers as often as names. */
const MISSED = ['delivery_addresses.recipient'];

describe('a column with personal data', () => {
  it('is tried in more than a hundred surroundings', () => expect(personal.length).toBeGreaterThan(120));

  it.each(personal.filter((r) => !MISSED.includes(`${r.table}.${r.path}`)))(
    '$table.$path $declaredType is $wanted',
    ({ likely, wanted }) => {
      expect(likely.some((type) => type === wanted || type.startsWith(`${wanted}.`))).toBe(true);
      expect(likely).toHaveLength(1);
    },
  );

  it.each(personal.filter((r) => MISSED.includes(`${r.table}.${r.path}`)))('$table.$path is missed', ({ likely }) =>
    expect(likely).toEqual([]),
  );
});

describe('a column without', () => {
  it('is tried in more than three hundred surroundings', () => expect(others.length).toBeGreaterThan(300));
  it.each(others)('$table.$path $declaredType', ({ likely }) => expect(likely).toEqual([]));
});

describe('a verdict by name and type', () => {
  const field = (path: string, declaredType: string, comment?: string): SchemaField => ({
    path,
    declaredType,
    storage: storageOf(declaredType),
    ...(comment === undefined ? {} : { comment }),
  });
  const of = (table: string, ...fields: SchemaField[]) =>
    decide(
      table,
      fields,
      aboutContainer(
        table,
        undefined,
        fields.map((f) => f.path),
      ),
    );

  it('claims no share, no bound and no certainty', () => {
    const [verdict] = of('t', field('fnr', 'char(11)')).get('fnr') ?? [];
    expect(verdict).toMatchObject({ confidence: 'likely', basis: 'schema', masks: [] });
    expect(verdict?.share).toEqual({ estimate: 0, lower: 0, upper: 1, level: 0, sound: false });
    expect(verdict?.because.at(-1)).toEqual({ code: 'schema-only', params: { declaredType: 'char(11)' } });
  });

  it('asks the comment where the name says nothing, and only what the comment is about', () => {
    const types = (comment: string) =>
      of('t', field('c7', 'text', comment))
        .get('c7')
        ?.map((v) => v.dataType);
    expect(types('E-post til kunden')).toEqual(['contact.email']);
    expect(types('Fødselsnummer')).toEqual(['identity.national_id.no']);
    expect(types('Tidspunkt for siste e-post')).toEqual([]);
    expect(types('Antall telefoner')).toEqual([]);
  });

  it('wants room for a value', () => {
    expect(of('t', field('fnr', 'char(1)')).get('fnr')).toEqual([]);
    expect(of('t', field('fnr', 'numeric(5,2)')).get('fnr')).toEqual([]);
    expect(of('t', field('mobil', 'varchar(8)')).get('mobil')).toHaveLength(1);
    expect(of('t', field('epost', 'boolean')).get('epost')).toEqual([]);
  });

  it('heeds the neighbours: a leasehold number, an account of a ledger, a pin of a board', () => {
    const likely = (table: string, ...fields: SchemaField[]) =>
      [...of(table, ...fields).values()]
        .flat()
        .filter((v) => v.confidence === 'likely')
        .map((v) => v.dataType);
    expect(likely('eiendom', field('fnr', 'int'), field('gnr', 'int'), field('snr', 'int'))).toEqual([]);
    expect(likely('hovedbok', field('kontonr', 'text'), field('debet', 'numeric'))).toEqual([]);
    expect(likely('board_config', field('pin', 'integer'))).toEqual([]);
    expect(likely('servers', field('ip', 'inet'), field('hostname', 'text'))).toEqual([]);
    expect(likely('logins', field('ip', 'inet'), field('user_id', 'int'))).toEqual(['device.ip']);
  });

  it('takes a pair of positions unless places are what the table is of', () => {
    const pair = [field('gps_lat', 'double precision'), field('gps_lon', 'double precision')];
    const [first] = of('installasjoner', ...pair).get('gps_lat') ?? [];
    expect(first).toMatchObject({ dataType: 'location.gps', confidence: 'likely' });
    expect(first?.because[0]).toEqual({ code: 'named-with', params: { path: 'gps_lon' } });
    expect(of('stations', ...pair).get('gps_lat')?.[0]?.confidence).toBe('possible');
    expect(of('charts', field('x', 'numeric'), field('y', 'numeric')).get('x')).toEqual([]);
  });
});
