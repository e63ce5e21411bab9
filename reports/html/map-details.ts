import { formatLocation, parseLocation } from '../../src/model/location.js';
import type { MapCell } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { GAP_KINDS } from '../shared/facts.js';
import { GAP_TEXT } from '../shared/gap-text.js';
import { gather } from '../shared/gather.js';
import type { Matrix, Row, Square } from '../shared/matrix.js';
import { UNEXAMINED_WHY } from '../shared/unexamined-text.js';
import { stateWords } from '../shared/words.js';
import { chip } from './chip.js';
import { category, place, printed } from './pieces.js';
import { groupKey, type View } from './view.js';
import { both, count, counts, t, Word } from './words.js';

// A map cell gives the reason of its gap or of what was not examined; the two lists share no meaning.
const BECAUSE = { ...UNEXAMINED_WHY, ...GAP_TEXT };
const SHOWN = 6;

/** In a brief page by table, with the number of its fields: the fields stand there. */
function tables(view: View, locations: readonly string[]): Html[] {
  const byTable = gather(locations, (location) => {
    const { store, schema, name } = parseLocation(location) ?? { store: location, schema: '', name: '' };
    return formatLocation({ store, schema, name });
  });
  return [...byTable].map(
    ([table, fields]) =>
      markup`<li>${printed(view, JSON.parse(table))} <small>${counts(fields.length, 'field')}</small></li>`,
  );
}

function places(view: View, cell: MapCell): Html {
  if (view.brief && cell.locations.length > SHOWN)
    return markup`<details><summary>${counts(cell.locations.length, 'field')}</summary><ul>${tables(view, cell.locations)}</ul></details>`;
  const all = cell.locations.map((location) => markup`<li>${printed(view, location)}</li>`);
  if (all.length <= SHOWN) return all.length === 0 ? markup`` : markup`<ul>${all}</ul>`;
  return markup`<details><summary>${counts(all.length, 'field')}</summary><ul>${all}</ul></details>`;
}

function grounds(view: View, cell: MapCell): Html {
  const { because, bound, cells } = cell;
  const why = because && markup`<p>${both(view, (lens) => reasonText(BECAUSE, because, lens))}</p>`;
  const most =
    bound?.sound &&
    markup`<p>${both(view, (l) => [
      l.pick({
        nb: `Finnes i høyst ${l.percent(bound.upper, 'up')} av cellene i noe felt, med ${l.percent(bound.level, 'near')} sikkerhet.`,
        en: `In at most ${l.percent(bound.upper, 'up')} of the cells of any field, at ${l.percent(bound.level, 'near')} confidence.`,
      }),
    ])}</p>`;
  return markup`${places(view, cell)}${why}${most}<small>${count(cells)} ${t('celler undersøkt', 'cells examined')}</small>`;
}

function followUp(view: View, cell: MapCell): Html {
  const anchors = GAP_KINDS.flatMap((kind) => view.anchors.groups.get(groupKey({ ...cell, kind })) ?? []);
  return markup`${anchors.slice(0, 1).map((anchor) => markup`<a href="#${anchor}">${t('Å følge opp', 'Follow up')}</a>`)}`;
}

function cellRow(view: View, of: Square, cell: MapCell, anchor: string): Html {
  const { subject } = cell;
  const who = subject === null ? t('ikke angitt', 'not stated') : both(view, (lens) => lens.subject(subject));
  return markup`<tr${anchor && markup` id="${anchor}"`}><th scope="row">${place(view, of.column, true)}</th><td>${chip(cell.state, view.facts.compared)}${Word(stateWords(cell.state, view.facts.compared).name)}</td><td>${who}</td><td>${grounds(view, cell)}</td><td>${followUp(view, cell)}</td></tr>
`;
}

/** Squares where nothing is declared and nothing found need one line together, not one each. */
const isQuiet = (of: Square): boolean => of.states.every((state) => state === 'not-declared-not-found');

function rowDetails(view: View, row: Row, r: number): Html {
  const squares = row.squares.flatMap((of, c) => (of ? [{ of, anchor: `m${r}-${c}` }] : []));
  const loud = squares.filter(({ of }) => !isQuiet(of));
  const quiet = squares.filter(({ of }) => isQuiet(of));
  const rows = loud.flatMap(({ of, anchor }) =>
    of.cells.map((cell, i) => cellRow(view, of, cell, i === 0 ? anchor : '')),
  );
  const head = [
    t('Sted', 'Place'),
    t('Tilstand', 'State'),
    t('Hvem det gjelder', 'Whose data'),
    t('Grunnlag', 'Grounds'),
    t('Videre', 'Next'),
  ];
  const table =
    rows.length > 0 &&
    markup`<div class="wide"><table><caption class="vh">${category(view, row.category)}</caption><thead><tr>${head.map((h) => markup`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
  const rest =
    quiet.length > 0 &&
    markup`<p>${t('Verken oppgitt eller funnet i:', 'Neither declared nor found in:')} ${joined(
      quiet.map(({ of }) => place(view, of.column)),
      ', ',
    )}.</p>`;
  const signs = [...new Set(loud.flatMap(({ of }) => of.states))].map((state) => chip(state, view.facts.compared));
  return markup`<details class="row"><summary>${category(view, row.category)} ${signs}</summary>${table}${rest}</details>
`;
}

/** Behind every square: subjects, places and grounds, one fold per category that has any. */
export function mapDetails(view: View, matrix: Matrix): Html {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const isEmpty = (row: Row): boolean => row.squares.every((of) => of === undefined || isQuiet(of));
  const empty = rows.filter(isEmpty);
  const folds = rows.flatMap((row, r) => (isEmpty(row) ? [] : rowDetails(view, row, r)));
  const rest =
    empty.length > 0 &&
    markup`<p>${t('Verken oppgitt eller funnet noe sted:', 'Neither declared nor found anywhere:')} ${joined(
      empty.map((row) => category(view, row.category)),
      ', ',
    )}.</p>`;
  return markup`<section aria-labelledby="h-behind"><h3 id="h-behind">${t('Bak hver rute', 'Behind each square')}</h3><div class="folds">${folds}</div>${rest}</section>`;
}
