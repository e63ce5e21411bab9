import type { Reason } from '../../src/model/container.js';
import type { Gap, GapKind } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, markup } from '../shared/escape.js';
import type { GapGroup } from '../shared/gap-groups.js';
import { GAP_TEXT } from '../shared/gap-text.js';
import { gather } from '../shared/gather.js';
import { sentence } from '../shared/phrase.js';
import { GAP_WORDS } from '../shared/words.js';
import { action, category, place, severity, where } from './pieces.js';
import { gapAnchor, groupKey, type View } from './view.js';
import { both, counts, t, Word } from './words.js';

const reasons = (gap: Gap): readonly Reason[] => gap.because.filter(({ code }) => code !== 'severity');

/** The columns that gaps of one reason share. */
function shared(view: View, gap: Gap): Html {
  const because = reasons(gap).map(
    (reason) => markup`<p>${both(view, (lens) => sentence(reasonText(GAP_TEXT, reason, lens)))}</p>`,
  );
  return markup`<td>${because}</td><td>${gap.actions.map((id) => markup`<p>${action(view, id)}</p>`)}</td>`;
}

const id = (gap: Gap): Html => markup`<small class="id">${gap.id}</small>`;

function categoryRow(view: View, gap: Gap, name: string): Html {
  const { subject } = gap;
  const who = subject !== null && markup`<small>${both(view, (lens) => lens.subject(subject))}</small>`;
  return markup`<tr id="${gapAnchor(view, gap)}"><th scope="row">${category(view, name)}${who}</th><td>${place(view, gap, true)}</td>${shared(view, gap)}<td>${severity(view, gap)}${id(gap)}</td></tr>
`;
}

function thing(view: View, gap: Gap): Html {
  const { store, schema, container, field } = gap;
  const at = store === null ? place(view, gap) : where(view, { store, schema: schema ?? '', container, field });
  return markup`<li id="${gapAnchor(view, gap)}">${at} ${id(gap)}</li>`;
}

/** Tables and fields left out for one reason in one place: a single row, with the places folded. */
function placeRow(view: View, gaps: readonly Gap[]): Html {
  const [first] = gaps;
  if (!first) return markup``;
  const list = markup`<ul class="plain">${gaps.map((gap) => thing(view, gap))}</ul>`;
  const what =
    gaps.length === 1 ? list : markup`<details><summary>${counts(gaps.length, 'place')}</summary>${list}</details>`;
  return markup`<tr><th scope="row">${what}</th><td>${place(view, first, true)}</td>${shared(view, first)}<td>${severity(view, first)}</td></tr>
`;
}

function groupRows(view: View, group: GapGroup): Html[] {
  const named = group.gaps.flatMap((gap) => (gap.category === null ? [] : categoryRow(view, gap, gap.category)));
  const places = group.gaps.filter((gap) => gap.category === null);
  const alike = gather(places, (gap) => [gap.severity, gap.actions, reasons(gap)]);
  return [...named, ...[...alike.values()].map((gaps) => placeRow(view, gaps))];
}

/** One table for all gaps of a kind about what was not seen. Each group is a body of its own, so it can be linked. */
export function absenceTable(view: View, kind: GapKind, groups: readonly GapGroup[]): Html {
  const head = [
    t('Hva', 'What'),
    t('Hvor', 'Where'),
    t('Hvorfor', 'Why'),
    t('Hva dere kan gjøre', 'What you can do'),
    t('Alvorlighet', 'Severity'),
  ];
  const bodies = groups.map(
    (group) => markup`<tbody id="${view.anchors.groups.get(groupKey(group))}">${groupRows(view, group)}</tbody>`,
  );
  return markup`<div class="wide"><table class="absent"><caption class="vh">${Word(GAP_WORDS[kind].name)}</caption><thead><tr>${head.map((h) => markup`<th scope="col">${h}</th>`)}</tr></thead>${bodies}</table></div>`;
}
