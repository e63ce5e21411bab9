import type { Reason } from '../../src/model/container.js';
import { formatLocation } from '../../src/model/location.js';
import type { Gap, Share, Verdict } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, markup } from '../shared/escape.js';
import type { GapGroup, GapTheme } from '../shared/gap-groups.js';
import { GAP_TEXT } from '../shared/gap-text.js';
import { sentence } from '../shared/phrase.js';
import { CONFIDENCE_WORDS } from '../shared/words.js';
import { marks } from './filter.js';
import { gapParts, type PartText } from './gap-parts.js';
import {
  action,
  badge,
  carried,
  category,
  law,
  place,
  rows,
  severity,
  shapes,
  share,
  status,
  where,
} from './pieces.js';
import { gapAnchor, groupKey, themeAnchor, type View } from './view.js';
import { both, count, counts, t, word } from './words.js';

const OPEN_ROWS = 6;
const SELF = new Set(['found', 'severity']);

const reasonHtml = (view: View, reason: Reason): Html =>
  both(view, (lens) => sentence(reasonText(GAP_TEXT, reason, lens)));

const keyOf = (reason: Reason): string => JSON.stringify([reason.code, reason.params]);

/** Reasons that all the gaps share. What was found, and the severity, stand by each gap. */
function shared(gaps: readonly Gap[], told: readonly Reason[] = []): Reason[] {
  const [first, ...rest] = gaps;
  const said = new Set(told.map(keyOf));
  return (first?.because ?? []).filter(
    (reason) =>
      !SELF.has(reason.code) &&
      !said.has(keyOf(reason)) &&
      rest.every((gap) => gap.because.some((other) => keyOf(other) === keyOf(reason))),
  );
}

/** The share a `found` reason carries. */
function shareOf({ params }: Reason): Share {
  const number = (key: string): number => (typeof params[key] === 'number' ? params[key] : Number.NaN);
  return {
    estimate: number('estimate'),
    lower: number('lower'),
    upper: number('upper'),
    level: number('level'),
    sound: params.sound === true,
  };
}

/** The verdicts of the field a gap is about. */
function verdictsAt(view: View, gap: Gap): readonly Verdict[] {
  const { store, schema, container, field } = gap;
  if (store === null || container === null || field === null) return [];
  const anchor = view.anchors.places.get(formatLocation({ store, schema: schema ?? '', name: container, path: field }));
  return anchor === undefined ? [] : (view.report.fields[Number(anchor.slice(1))]?.verdicts ?? []);
}

function finding(view: View, gap: Gap, found: Reason): Html {
  const dataType = String(found.params.dataType ?? '');
  const confidence = String(found.params.confidence ?? '');
  const sure = Object.hasOwn(CONFIDENCE_WORDS, confidence)
    ? CONFIDENCE_WORDS[confidence as keyof typeof CONFIDENCE_WORDS]
    : undefined;
  const part =
    found.params.kind === 'is'
      ? t('hele feltet', 'the whole field')
      : t('i noe av innholdet', 'in some of the content');
  const masks = verdictsAt(view, gap).find((verdict) => verdict.dataType === dataType)?.masks ?? [];
  return markup`${both(view, (lens) => sentence([lens.dataType(dataType)].flat()))} <small>${sure && markup`${word(sure)}, `}${part}</small>${shapes(view, masks)}`;
}

function size(view: View, gap: Gap, found: readonly Reason[]): Html {
  const shares = found.map(
    (reason) =>
      markup`${share(view, shareOf(reason))}<small>${count(Number(reason.params.cells))} ${t('celler undersøkt', 'cells examined')}</small>`,
  );
  return markup`<td>${shares}</td><td>${gap.affectedRows && rows(gap.affectedRows)}</td>`;
}

/** That a gap's container was not read in this run, where that is so. */
function age(view: View, { store, schema, container }: Gap): Html | '' {
  if (store === null || container === null) return '';
  const anchor = view.anchors.places.get(formatLocation({ store, schema: schema ?? '', name: container }));
  const read = anchor === undefined ? undefined : view.report.containers[Number(anchor.slice(1))];
  return read?.carriedFrom === undefined ? '' : markup`<small>${carried(view, read)}</small>`;
}

function gapRow(view: View, gap: Gap, told: ReadonlySet<string>): Html {
  const found = gap.because.filter((reason) => reason.code === 'found');
  const more = gap.because
    .filter((reason) => !SELF.has(reason.code) && !told.has(keyOf(reason)))
    .map((reason) => markup`<small>${reasonHtml(view, reason)}</small>`);
  const { store, schema, container, field, subject } = gap;
  const at = store === null ? place(view, gap) : where(view, { store, schema: schema ?? '', container, field });
  const who =
    subject !== null &&
    markup`<small>${t('Gjelder:', 'Concerns:')} ${both(view, (lens) => lens.subject(subject))}</small>`;
  return markup`<tr id="${gapAnchor(view, gap)}"${marks(gap)}><th scope="row">${at}${who}${age(view, gap)}</th><td>${found.map((reason) => finding(view, gap, reason))}${more}</td>${size(view, gap, found)}<td>${severity(view, gap)}${status(view, gap)}<small class="id">${gap.id}</small></td></tr>
`;
}

function head(): Html {
  const titles = [
    t('Sted', 'Place'),
    t('Funn', 'Finding'),
    t('Andel av cellene', 'Share of the cells'),
    t('Rader det gjelder', 'Rows concerned'),
    t('Alvorlighet', 'Severity'),
  ];
  return markup`<thead><tr>${titles.map((h) => markup`<th scope="col">${h}</th>`)}</tr></thead>`;
}

const table = (caption: Html, bodies: Html | readonly Html[]): Html =>
  markup`<div class="wide"><table class="gt"><caption class="vh">${caption}</caption>${head()}${bodies}</table></div>`;

/** One place's gaps: its own reasons once, then a row for each; the tail of a long list is folded. */
function groupRows(
  view: View,
  group: GapGroup,
  common: readonly Reason[],
): { readonly body: Html; readonly tail: Html | '' } {
  const own = shared(group.gaps, common);
  const told = new Set([...common, ...own].map(keyOf));
  const rows = group.gaps.map((gap) => gapRow(view, gap, told));
  const cutAt = rows.length > OPEN_ROWS + 2 ? OPEN_ROWS : rows.length;
  const why = own.map((reason) => markup` <small>– ${reasonHtml(view, reason)}</small>`);
  const name = markup`${place(view, group, true)} <small>${counts(group.gaps.length, 'field')}</small>`;
  const body = markup`<tbody id="${view.anchors.groups.get(groupKey(group))}"><tr><th scope="rowgroup" colspan="5">${name}${why}</th></tr>${rows.slice(0, cutAt)}</tbody>`;
  if (cutAt === rows.length) return { body, tail: '' };
  const rest = rows.slice(cutAt);
  const summary = markup`${t('Vis', 'Show')} ${counts(rest.length, 'field')} ${t('til i', 'more in')} ${place(view, group)}`;
  return {
    body,
    tail: markup`<details><summary>${summary}</summary>${table(name, markup`<tbody>${rest}</tbody>`)}</details>`,
  };
}

/** What the gaps of a theme without measurements need: the place, the severity and the id. */
function line(view: View, group: GapGroup): Html {
  const at = ({ store, schema, container, field }: Gap): Html | '' =>
    store === null || container === null
      ? ''
      : markup`${where(view, { store, schema: schema ?? '', container, field })} `;
  const each = group.gaps.map(
    (gap) =>
      markup`<p id="${gapAnchor(view, gap)}"${marks(gap)}>${at(gap)}${severity(view, gap)} <span class="id">${gap.id}</span>${status(view, gap)}</p>`,
  );
  return markup`<div class="line" id="${view.anchors.groups.get(groupKey(group))}">${each}</div>`;
}

/** What gaps of a large report may have in common, beside the reasons of their card: their age too. */
function partText(view: View, common: readonly Reason[]): PartText {
  const told = new Set(common.map(keyOf));
  const isFound = ({ code }: Reason): boolean => code === 'found';
  return {
    said: (gap) => {
      const more = gap.because.filter((reason) => !SELF.has(reason.code) && !told.has(keyOf(reason)));
      const old = age(view, gap);
      return markup`${gap.because.filter(isFound).map((reason) => finding(view, gap, reason))}${more.map((reason) => markup` <small>– ${reasonHtml(view, reason)}</small>`)}${old && markup` ${old}`}`;
    },
    size: (gap) => markup`${gap.because.filter(isFound).map((reason) => share(view, shareOf(reason)))}`,
  };
}

function places(view: View, theme: GapTheme, title: Html, common: readonly Reason[]): Html {
  const measured = theme.groups.some((group) =>
    group.gaps.some((gap) => gap.because.some(({ code }) => code === 'found')),
  );
  if (!measured) return markup`${theme.groups.map((group) => line(view, group))}`;
  if (view.brief) return markup`${theme.groups.map((group) => gapParts(view, group, partText(view, common)))}`;
  const parts = theme.groups.map((group) => groupRows(view, group, common));
  return markup`${table(
    title,
    parts.map(({ body }) => body),
  )}${parts.map(({ tail }) => tail)}`;
}

/** One card for all gaps that say the same: why it is one, what to do, and every place. */
export function gapCard(view: View, theme: GapTheme): Html {
  const gaps = theme.groups.flatMap((group) => group.gaps);
  const common = shared(gaps);
  const actions = [...new Set(gaps.flatMap((gap) => gap.actions))];
  const [first] = theme.groups;
  const title = theme.category === null ? first && place(view, first, true) : category(view, theme.category);
  const size = theme.category === null ? '' : markup`<small>${counts(gaps.length, 'field')}</small>`;
  const why = common.map((reason) => markup`<p>${reasonHtml(view, reason)}</p>`);
  const todo = actions.map((id) => markup`<li>${action(view, id)}</li>`);
  return markup`<article class="card ${theme.severity}" id="${themeAnchor(view, theme)}"><h4>${badge(theme.severity)} <span>${title}</span> ${size}</h4><div class="why"><div>${why.length > 0 && markup`<b>${t('Hvorfor', 'Why')}</b>`}${why}${gaps[0] && law(view, gaps[0])}</div><div><b>${t('Hva dere kan gjøre', 'What you can do')}</b><ul>${todo}</ul></div></div>${places(view, theme, markup`${title}`, common)}</article>
`;
}
