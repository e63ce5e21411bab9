import { type Html, joined, markup } from '../shared/escape.js';
import type { GapTheme } from '../shared/gap-groups.js';
import { GAP_WORDS } from '../shared/gap-words.js';
import { headline, lead } from '../shared/headline.js';
import { answers } from './answers.js';
import { action, badge, category, place } from './pieces.js';
import { since } from './since.js';
import { severities } from './tally.js';
import { themeAnchor, type View } from './view.js';
import { both, count, counts, t, Word } from './words.js';

const FIRST_THINGS = 5;

/** What a theme is about: its category, or the data source that is unknown. */
function subject(view: View, theme: GapTheme): Html {
  if (theme.category !== null) return category(view, theme.category);
  const [first] = theme.groups;
  return first ? place(view, first, true) : markup``;
}

function firstThing(view: View, theme: GapTheme): Html {
  const [first] = theme.groups;
  if (!first) return markup``;
  const anchor = themeAnchor(view, theme);
  const gaps = theme.groups.reduce((n, group) => n + group.gaps.length, 0);
  const places = theme.groups.slice(0, 3).map((group) => place(view, group));
  const more = theme.groups.length > 3 ? markup` ${t('og', 'and')} ${theme.groups.length - 3} ${t('til', 'more')}` : '';
  const where =
    theme.category === null
      ? ''
      : markup`<p><small>${Word(GAP_WORDS[theme.kind].name)} · ${joined(places, ', ')}${more} · ${counts(gaps, 'field')}</small></p>`;
  return markup`<li><a href="#${anchor}"><b>${subject(view, theme)}</b></a> ${badge(theme.severity)}<p>${action(view, first.gaps[0]?.actions[0] ?? '')}</p>${where}</li>`;
}

const nothingFirst = (view: View): Html =>
  view.facts.compared
    ? t('Ingenting skiller seg fra registeret.', 'Nothing differs from the register.')
    : t(
        'Legg behandlingsprotokollen til i konfigurasjonen, så kan kartet sammenlignes med det som er oppgitt.',
        'Add the record of processing to the config, so that the map can be compared with what is declared.',
      );

function firstThings(view: View): Html {
  const themes = view.themes.slice(0, FIRST_THINGS);
  const body =
    themes.length === 0
      ? markup`<p>${nothingFirst(view)}</p>`
      : markup`<ol>${themes.map((theme) => firstThing(view, theme))}</ol>`;
  return markup`<div class="todo"><h2>${t('Gjør dette først', 'Do this first')}</h2>${body}${severities(view)}</div>`;
}

function figures(view: View): Html {
  const { coverage, stores, scope } = view.report;
  const reached = stores.filter((store) => store.server !== '' || store.readOnly !== 'unknown').length;
  const of = (total: number | null): Html | '' =>
    total === null ? '' : markup` <small>${t('av', 'of')} ${count(total)}</small>`;
  const mode =
    scope.mode === 'schema'
      ? t('Rader lest (bare navn og typer er undersøkt)', 'Rows read (only names and types were examined)')
      : scope.mode === 'full'
        ? t('Rader lest (alle)', 'Rows read (all)')
        : t('Rader lest (tilfeldig utvalg)', 'Rows read (random sample)');
  const items: readonly (readonly [Html, Html])[] = [
    [t('Datakilder', 'Data sources'), markup`${count(reached)}${of(stores.length)}`],
    [
      t('Tabeller og filer undersøkt', 'Tables and files examined'),
      markup`${count(coverage.containers.examined)}${of(coverage.containers.total)}`,
    ],
    [t('Felt undersøkt', 'Fields examined'), markup`${count(coverage.fields.examined)}${of(coverage.fields.total)}`],
    [mode, markup`${count(coverage.rows.examined)}${of(coverage.rows.total)}`],
  ];
  return markup`<dl class="figs">${items.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The first screen: the verdict, the answers to the reader's questions, and what to do. */
export function summary(view: View): Html {
  const sentences = both(view, (lens) => [lead(view.report, view.facts, lens).join(' ')]);
  return markup`<section id="summary" aria-labelledby="h-summary"><h1 id="h-summary">${both(view, (lens) => headline(view.facts, lens))}</h1><p class="lead">${sentences}</p><div class="first">${answers(view)}${firstThings(view)}</div>${figures(view)}${since(view)}</section>`;
}
