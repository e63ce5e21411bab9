/** Gaps of one place in a brief page: what they share is said once, and a line of each has only its own. */
import { displayPath, formatLocation } from '../../src/model/location.js';
import type { Gap } from '../../src/model/report.js';
import { type Html, markup } from '../shared/escape.js';
import type { GapGroup } from '../shared/gap-groups.js';
import { gather } from '../shared/gather.js';
import { marks } from './filter.js';
import { place, rows, severity, status } from './pieces.js';
import { gapAnchor, groupKey, type View } from './view.js';
import { both, counts, nameText, t } from './words.js';

const OPEN_LINES = 8;

/** How the card tells what a gap shares with others, and how large its own part is. */
export interface PartText {
  /** What was found, and the reasons beside those of the whole card. */
  readonly said: (gap: Gap) => Html;
  readonly size: (gap: Gap) => Html;
}

function at(view: View, gap: Gap): Html {
  const { store, schema, container, field } = gap;
  if (store === null || container === null) return place(view, gap);
  const location = formatLocation({
    store,
    schema: schema ?? '',
    name: container,
    ...(field === null ? {} : { path: field }),
  });
  const table = schema ? `${schema}.${container}` : container;
  const path = markup`<bdi>${nameText(view, store)}</bdi> › <bdi>${nameText(view, table)}</bdi>`;
  const text = field === null ? path : markup`<bdi>${nameText(view, displayPath(field))}</bdi> <small>${path}</small>`;
  const anchor = view.anchors.places.get(location);
  return anchor === undefined ? text : markup`<a href="#${anchor}">${text}</a>`;
}

const line = (view: View, gap: Gap, text: PartText): Html =>
  markup`<tr id="${gapAnchor(view, gap)}"${marks(gap)}><th scope="row">${at(view, gap)}</th><td>${text.size(gap)}</td><td>${gap.affectedRows && rows(gap.affectedRows, false)}</td><td class="id">${gap.id}</td></tr>
`;

function part(view: View, group: GapGroup, gaps: readonly Gap[], text: PartText): Html {
  const [first] = gaps;
  if (!first) return markup``;
  const head = [
    t('Sted', 'Place'),
    t('Andel av cellene', 'Share of the cells'),
    t('Rader det gjelder, ca.', 'Rows concerned, about'),
    'Id',
  ];
  const { subject } = first;
  const who = subject !== null && markup` – ${both(view, (lens) => lens.subject(subject))}`;
  const title = markup`${place(view, group, true)}${who}`;
  const open = gaps.length <= OPEN_LINES && markup` open`;
  return markup`<details class="part"${open}><summary><b>${title}</b> <small>${counts(gaps.length, 'field')}</small> ${severity(view, first)}${status(view, first)}<br>${text.said(first)}</summary><div class="wide"><table class="gp"><caption class="vh">${title}</caption><thead><tr>${head.map((h) => markup`<th scope="col">${h}</th>`)}</tr></thead><tbody>${gaps.map((gap) => line(view, gap, text))}</tbody></table></div></details>
`;
}

/** A place's gaps in parts: those of one part differ in field, share and rows only. */
export function gapParts(view: View, group: GapGroup, text: PartText): Html {
  const alike = gather(group.gaps, (gap) => [
    text.said(gap).text,
    severity(view, gap).text,
    markup`${status(view, gap)}`.text,
    gap.subject,
  ]);
  const parts = [...alike.values()].map((gaps) => part(view, group, gaps, text));
  return markup`<div id="${view.anchors.groups.get(groupKey(group))}">${parts}</div>`;
}
