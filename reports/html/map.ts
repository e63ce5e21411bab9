import { type Html, markup } from '../shared/escape.js';
import { type Column, type Matrix, matrixOf, type Row, type Square, STATES, type Standing } from '../shared/matrix.js';
import { plain } from '../shared/phrase.js';
import type { Both } from '../shared/renderer.js';
import { stateWords } from '../shared/words.js';
import { STATE_CLASSES } from './chip.js';
import { mapDetails } from './map-details.js';
import { category } from './pieces.js';
import type { View } from './view.js';
import { whereabouts } from './whereabouts.js';
import { both, code, count, counts, t, unseen, Word, word } from './words.js';

// A longer word is broken rather than allowed to widen its column.
const LONG_WORD = /\S{18}/;

const STANDING: Readonly<Record<Standing, Both>> = {
  untold: { nb: 'Funnet, men ikke nevnt i personvernerklæringen', en: 'Found, but not in the privacy policy' },
  told: {
    nb: 'Oppgitt i personvernerklæringen eller behandlingsprotokollen',
    en: 'Declared in the policy or the record',
  },
  blind: {
    nb: 'Oppgitt, men ingen regel kan se dem: Her må noen se etter',
    en: 'Declared, but no rule can see them: someone has to look',
  },
  neither: { nb: 'Ikke oppgitt for noe system, og ikke funnet', en: 'Not declared for any system, and not found' },
};

/** Without a register: what was found. */
const FOUND: Both = { nb: 'Funnet', en: 'Found' };

function legend(compared: boolean): Html {
  const items = (compared ? STATES : STATES.slice(0, 1)).map((state) => {
    const { sign, name, meaning } = stateWords(state, compared);
    return markup`<li><span class="sq ${STATE_CLASSES[state]}" aria-hidden="true"><i>${sign}</i></span><span><b>${Word(name)}</b><br>${word(meaning)}</span></li>`;
  });
  return markup`<ul class="legend">${items}</ul>`;
}

function square(of: Square | undefined, anchor: string, compared: boolean): Html {
  const [main, ...others] = of?.states ?? [];
  if (!of || main === undefined) return unseen(t('ikke vurdert', 'not considered'));
  const fields = of.locations.length > 0 ? markup`<span>${count(of.locations.length)}</span>` : '';
  const told = others.map((state) => markup`<i class="also">${stateWords(state, compared).sign}</i>`);
  const spoken = [main, ...others].map((state, i) => markup`${i > 0 && ', '}${word(stateWords(state, compared).name)}`);
  const inner = markup`<span aria-hidden="true"><i>${stateWords(main, compared).sign}</i> ${fields}</span>${told.length > 0 && markup`<span aria-hidden="true">${told}</span>`}${unseen(markup`${spoken}${of.locations.length > 0 && markup`: ${counts(of.locations.length, 'field')}`}`)}`;
  if (main === 'not-declared-not-found') return markup`<span class="sq ${STATE_CLASSES[main]}">${inner}</span>`;
  return markup`<a class="sq ${STATE_CLASSES[main]}" href="#${anchor}">${inner}</a>`;
}

function heading(view: View, column: Column): Html {
  const { system, store } = column;
  if (system !== null) {
    const long = LONG_WORD.test(`${plain(view.nb.system(system))} ${plain(view.en.system(system))}`);
    return markup`<th scope="col"${long && markup` class="lw"`}>${both(view, (lens) => lens.system(system))}</th>`;
  }
  const name = store === null ? t('hele virksomheten', 'the whole company') : code(view, store);
  return markup`<th scope="col" class="out">${name}${view.facts.compared && markup`<small>${t('ikke i protokollen', 'not in the record')}</small>`}</th>`;
}

const rowHtml = (view: View, row: Row, r: number): Html =>
  markup`<tr><th scope="row">${category(view, row.category)}</th>${row.squares.map((of, c) => markup`<td${of?.column.system === null && markup` class="out"`}>${square(of, `m${r}-${c}`, view.facts.compared)}</td>`)}</tr>
`;

function table(view: View, matrix: Matrix): Html {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const bodies = matrix.groups.map(
    ({ standing, rows: here }) =>
      markup`<tbody class="${standing}"><tr><th scope="rowgroup" colspan="${matrix.columns.length + 1}"><span class="in">${word(standing === 'untold' && !view.facts.compared ? FOUND : STANDING[standing])} <small>(${count(here.length)})</small></span></th></tr>${here.map((row) => rowHtml(view, row, rows.indexOf(row)))}</tbody>`,
  );
  const caption = t(
    'Kategorier av personopplysninger nedover, systemer bortover. Tallet er antall felt der de er funnet.',
    'Categories of personal data downwards, systems across. The number is how many fields they were found in.',
  );
  return markup`<div class="sheet" tabindex="0" role="region" aria-labelledby="m-caption"><table class="map"><caption id="m-caption">${caption}</caption><thead><tr><th scope="col">${t('Kategori', 'Category')}</th>${matrix.columns.map((column) => heading(view, column))}</tr></thead>${bodies}</table></div>`;
}

/** The heart of the page: which personal data lies where, against what is declared. */
export function map(view: View): Html {
  const matrix = matrixOf(view.report);
  const intro = view.facts.compared
    ? t(
        'Hver rute viser hva vi fant sammenlignet med det som er oppgitt. Velg en rute for å se stedene og grunnlaget.',
        'Each square shows what we found against what is declared. Choose a square to see the places and the grounds.',
      )
    : t(
        'Hver rute viser hva vi fant. Velg en rute for å se stedene og grunnlaget.',
        'Each square shows what we found. Choose a square to see the places and the grounds.',
      );
  const body =
    matrix.columns.length === 0
      ? markup`<p>${t('Kartet er tomt: Ingenting er funnet og ingenting er oppgitt.', 'The map is empty: nothing was found and nothing is declared.')}</p>`
      : markup`${table(view, matrix)}${mapDetails(view, matrix)}`;
  return markup`<section id="map" aria-labelledby="h-map"><h2 id="h-map">${t('Kartet', 'The map')}</h2><p>${intro}</p>${legend(view.facts.compared)}${body}${whereabouts(view)}</section>`;
}
