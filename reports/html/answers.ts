import { type Html, joined, markup } from '../shared/escape.js';
import { gather } from '../shared/gather.js';
import { counted } from '../shared/headline.js';
import { formatCount } from '../shared/numbers.js';
import { type UnexaminedGroup, unexaminedOf } from '../shared/unexamined.js';
import { category, place, reasonTitle } from './pieces.js';
import { themeAnchor, type View } from './view.js';
import { both, count, counts, t } from './words.js';

const MOST_TAGS = 12;
const MOST_PLACES = 4;

/** Undeclared categories, each a link to its card. */
function untold(view: View): Html {
  const { untold: ids, found, compared } = view.facts;
  if (!compared)
    return markup`<p>${t('Uten behandlingsprotokoll kan vi ikke si hva som mangler. Funnet:', 'Without a record of processing we cannot say what is missing. Found:')} ${joined(
      found.map((id) => category(view, id)),
      ', ',
    )}.</p>`;
  if (ids.length === 0) return markup`<p>${t('Ingenting i det vi undersøkte.', 'Nothing in what we examined.')}</p>`;
  const ordered = view.themes.filter((theme) => theme.kind === 'undeclared-category');
  const tags = ordered
    .slice(0, MOST_TAGS)
    .map(
      (theme) => markup`<li><a href="#${themeAnchor(view, theme)}">${category(view, theme.category ?? '')}</a></li>`,
    );
  const rest =
    ordered.length > MOST_TAGS
      ? markup`<p><a href="#gaps">${t('og', 'and')} ${ordered.length - MOST_TAGS} ${t('til', 'more')}</a></p>`
      : '';
  return markup`<ul class="tags">${tags}</ul>${rest}`;
}

/** Where undeclared data lies, the places with most first. */
function places(view: View): Html {
  if (!view.facts.compared && view.report.map.length > 0) {
    return markup`<p>${t('Kartet viser hvor.', 'The map shows where.')} <a href="#map">${t('Se kartet', 'See the map')}</a></p>`;
  }
  const found = view.groups.filter((group) => group.kind === 'undeclared-category' || group.kind === 'undeclared-here');
  const at = [...gather(found, (group) => [group.system, group.store]).values()].sort((a, b) => b.length - a.length);
  if (at.length === 0) return markup`<p>${t('Ingen steder.', 'Nowhere.')}</p>`;
  const items = at.slice(0, MOST_PLACES).map(([first, ...more], i) => {
    const n = more.length + 1;
    return first ? markup`${place(view, first, i === 0)} (${counts(n, 'category')})` : markup``;
  });
  const rest = at.length > MOST_PLACES ? markup` ${t('og', 'and')} ${at.length - MOST_PLACES} ${t('til', 'more')}` : '';
  return markup`<p>${joined(items, ', ')}${rest}. <a href="#map">${t('Se kartet', 'See the map')}</a></p>`;
}

function certainty(view: View): Html {
  const { verdicts, bounds } = view.facts;
  const { targetBound, level } = view.report.scope;
  const findings = verdicts.certain + verdicts.likely;
  const found = both(view, (l) =>
    l.pick({
      nb: `${counted(findings, 'funn', 'funn')}: ${counted(verdicts.certain, 'sikkert', 'sikre')} og ${counted(verdicts.likely, 'sannsynlig', 'sannsynlige')}.`,
      en: `${counted(findings, 'finding', 'findings')}: ${formatCount(verdicts.certain)} certain and ${formatCount(verdicts.likely)} likely.`,
    }),
  );
  const maybe =
    verdicts.possible > 0 &&
    both(view, (l) =>
      l.pick({
        nb: ` ${counted(verdicts.possible, 'som bare er mulig, er vist, men ikke regnet', 'som bare er mulige, er vist, men ikke regnet')} med.`,
        en: ` ${counted(verdicts.possible, 'that is merely possible is', 'that are merely possible are')} shown but not counted.`,
      }),
    );
  const loose = bounds.wider + bounds.none;
  const bound = both(view, (l) => {
    const most = l.percent(targetBound, 'up');
    const sure = l.percent(level, 'near');
    return l.pick({
      nb: `I ${formatCount(bounds.met)} felt er det nok lest til å si, med ${sure} sikkerhet, at det vi ikke fant, finnes i høyst ${most} av cellene. I ${formatCount(loose)} felt kan vi si mindre eller ingenting.`,
      en: `In ${formatCount(bounds.met)} fields enough was read to say, at ${sure} confidence, that what we did not find is in at most ${most} of the cells. In ${formatCount(loose)} fields we can say less, or nothing.`,
    });
  });
  return markup`<p>${found}${maybe}</p><p>${bound} <a href="#method">${t('Slik leses tallene', 'How to read the numbers')}</a></p>`;
}

function unexamined(view: View): Html {
  const groups = unexaminedOf(view.report).filter((group) => !group.harmless);
  if (groups.length === 0)
    return markup`<p>${t('Alt som har innhold, ble undersøkt.', 'Everything with content was examined.')}</p>`;
  const sum = (size: (group: UnexaminedGroup) => number): number => groups.reduce((n, group) => n + size(group), 0);
  const { total } = view.report.coverage.containers;
  const containers = markup`${count(sum((g) => g.containers.length))} ${t('av', 'of')} ${counts(total, 'container')}`;
  const fields = markup`${counts(
    sum((g) => g.fields.length),
    'field',
  )} ${t('i andre tabeller', 'in other tables')}`;
  const blind = new Set(groups.filter((g) => g.code === 'no-rule').flatMap((g) => g.cells.map((cell) => cell.category)))
    .size;
  const unseen =
    blind > 0 && markup` ${counts(blind, 'category')} ${t('kan ingen regel kjenne igjen.', 'no rule can recognise.')}`;
  const reasons = groups
    .slice(0, MOST_PLACES)
    .map((group) => markup`<a href="#ne-${group.code.replace(/[^a-z-]/g, '')}">${reasonTitle(view, group.code)}</a>`);
  return markup`<p>${containers}, ${t('og', 'and')} ${fields}.${unseen}</p><p>${t('Grunner:', 'Reasons:')} ${joined(reasons, ' · ')}. <a href="#unexamined">${t('Se alt', 'See all')}</a></p>`;
}

/** The reader's questions, each answered in a line or two. */
export function answers(view: View): Html {
  const asked: readonly (readonly [Html, Html])[] = [
    [t('Hva har vi som vi ikke har fortalt om?', 'What do we hold that we have not told people about?'), untold(view)],
    [t('Hvor ligger det?', 'Where is it?'), places(view)],
    [t('Hvor sikkert er det?', 'How sure are you?'), certainty(view)],
    [t('Hva har dere ikke sett på?', 'What did you not look at?'), unexamined(view)],
  ];
  return markup`<dl class="asked">${asked.map(([question, answer]) => markup`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>`;
}
