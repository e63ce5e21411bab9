import type { Gap, GapKind } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, markup } from '../shared/escape.js';
import type { GapGroup } from '../shared/gap-groups.js';
import { GAP_TEXT } from '../shared/gap-text.js';
import { sentence } from '../shared/phrase.js';
import { GAP_WORDS } from '../shared/words.js';
import { action, category, place, severity } from './pieces.js';
import { gapAnchor, groupKey, type View } from './view.js';
import { both, t, Word } from './words.js';

function gapRow(view: View, gap: Gap): Html {
  const because = gap.because
    .filter((reason) => reason.code !== 'severity')
    .map((reason) => markup`<p>${both(view, (lens) => sentence(reasonText(GAP_TEXT, reason, lens)))}</p>`);
  const { subject } = gap;
  const who = subject !== null && markup`<small>${both(view, (lens) => lens.subject(subject))}</small>`;
  return markup`<tr id="${gapAnchor(view, gap)}"><th scope="row">${gap.category === null ? t('Alle kategorier', 'All categories') : category(view, gap.category)}${who}</th><td>${place(view, gap)}</td><td>${because}</td><td>${gap.actions.map((id) => markup`<p>${action(view, id)}</p>`)}</td><td>${severity(gap)}<small class="id">${gap.id}</small></td></tr>
`;
}

/** One table for all gaps of a kind about what was not seen. Each group is a body of its own, so it can be linked. */
export function absenceTable(view: View, kind: GapKind, groups: readonly GapGroup[]): Html {
  const head = [
    t('Kategori', 'Category'),
    t('Sted', 'Place'),
    t('Hvorfor', 'Why'),
    t('Hva dere kan gjøre', 'What you can do'),
    t('Alvorlighet', 'Severity'),
  ];
  const bodies = groups.map(
    (group) =>
      markup`<tbody id="${view.anchors.groups.get(groupKey(group))}">${group.gaps.map((gap) => gapRow(view, gap))}</tbody>`,
  );
  return markup`<div class="wide"><table class="absent"><caption class="vh">${Word(GAP_WORDS[kind].name)}</caption><thead><tr>${head.map((h) => markup`<th scope="col">${h}</th>`)}</tr></thead>${bodies}</table></div>`;
}
