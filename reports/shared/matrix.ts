import { byCodeUnit } from '../../src/model/location.js';
import type { MapCell, MapState, Report } from '../../src/model/report.js';
import { factsOf } from './facts.js';
import { gather } from './gather.js';

/** A system of the record, or a data source that lies in none. */
export interface Column {
  readonly system: string | null;
  readonly store: string | null;
}

/** What the map says of one category in one place, over all subjects. */
export interface Square {
  readonly column: Column;
  readonly cells: readonly MapCell[];
  /** Distinct states, the one that matters most first. */
  readonly states: readonly MapState[];
  /** Distinct locations of the findings of the first state. */
  readonly locations: readonly string[];
}

export interface Row {
  readonly category: string;
  /** One per column; undefined where the map says nothing. */
  readonly squares: readonly (Square | undefined)[];
}

/** How the policy stands to the categories of a group of rows. */
export type Standing = 'untold' | 'told' | 'blind' | 'neither';

export interface Matrix {
  readonly columns: readonly Column[];
  readonly groups: readonly { readonly standing: Standing; readonly rows: readonly Row[] }[];
}

/** What was seen outweighs what was not, and what is undeclared outweighs all. */
export const STATES: readonly MapState[] = [
  'undeclared-found',
  'declared-found',
  'inconclusive',
  'not-examined',
  'declared-not-found',
  'not-declared-not-found',
];

const columnKey = (at: Column): readonly (string | null)[] => [at.system, at.system === null ? at.store : null];

function columnsOf(map: readonly MapCell[]): Column[] {
  const columns = [...gather(map, columnKey).values()].flatMap(([cell]) =>
    cell ? [{ system: cell.system, store: cell.system === null ? cell.store : null }] : [],
  );
  const order = (c: Column): string => (c.system === null ? `1${c.store ?? ''}` : `0${c.system}`);
  return columns.sort((a, b) => byCodeUnit(order(a), order(b)));
}

function squareOf(column: Column, cells: readonly MapCell[]): Square {
  const states = STATES.filter((state) => cells.some((cell) => cell.state === state));
  // The number stands beside the sign: of eleven fields with names, three may be about people nobody was told of.
  const told = cells.filter((cell) => cell.state === states[0]);
  return { column, cells, states, locations: [...new Set(told.flatMap((cell) => cell.locations))] };
}

/** Nothing is known here because no rule can see the category, or nothing is said at all. */
const isBlind = (square: Square): boolean =>
  square.cells.every(({ state, because }) => state === 'not-declared-not-found' || because?.code === 'no-rule');

function standingOf(row: Row, untold: readonly string[], compared: boolean): Standing {
  if (untold.includes(row.category)) return 'untold';
  const states = new Set(row.squares.flatMap((square) => square?.states ?? []));
  if (!compared && states.has('undeclared-found')) return 'untold';
  if (states.size === 1 && states.has('not-declared-not-found')) return 'neither';
  return row.squares.every((square) => square === undefined || isBlind(square)) ? 'blind' : 'told';
}

/** The map as rows and columns: what nobody was told about first. */
export function matrixOf(report: Report): Matrix {
  const columns = columnsOf(report.map);
  const facts = factsOf(report);
  const byRow = gather(report.map, (cell) => cell.category);
  const rows = [...byRow.values()].map((cells): Row => {
    const byColumn = gather(cells, columnKey);
    const squares = columns.map((column) => {
      const here = byColumn.get(JSON.stringify(columnKey(column)));
      return here && squareOf(column, here);
    });
    return { category: cells[0]?.category ?? '', squares };
  });
  rows.sort((a, b) => byCodeUnit(a.category, b.category));
  const standings: readonly Standing[] = ['untold', 'told', 'blind', 'neither'];
  const groups = standings.map((standing) => ({
    standing,
    rows: rows.filter((row) => standingOf(row, facts.untold, facts.compared) === standing),
  }));
  return { columns, groups: groups.filter(({ rows: some }) => some.length > 0) };
}
