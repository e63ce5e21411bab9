import type { Reason } from '../../src/model/container.js';
import type { Gap, GapKind } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, markup } from '../shared/escape.js';
import type { GapGroup } from '../shared/gap-groups.js';
import { GAP_TEXT } from '../shared/gap-text.js';
import { GAP_WORDS } from '../shared/gap-words.js';
import { gather } from '../shared/gather.js';
import { lintText } from '../shared/lint-text.js';
import { sentence } from '../shared/phrase.js';
import { marks } from './filter.js';
import { action, category, law, place, severity, status, where } from './pieces.js';
import { gapAnchor, type View } from './view.js';
import { both, code, counts, t, Word, word } from './words.js';

const OPEN_PLACES = 4;

const reasons = (gap: Gap): readonly Reason[] => gap.because.filter(({ code }) => code !== 'severity');

/** What to do: of a shortcoming of the register just that, in its own words. */
function todo(view: View, gap: Gap): Html {
  const lint = gap.because.find(({ code }) => code === 'lint')?.params.lint;
  const own = lint === undefined ? undefined : lintText(String(lint))?.todo;
  return own ? markup`<p>${word(own)}</p>` : markup`${gap.actions.map((id) => markup`<p>${action(view, id)}</p>`)}`;
}

/** The columns that gaps of one reason share. */
function shared(view: View, gap: Gap): Html {
  const because = reasons(gap).map(
    (reason) => markup`<p>${both(view, (lens) => sentence(reasonText(GAP_TEXT, reason, lens)))}</p>`,
  );
  return markup`<td>${because}${law(view, gap)}</td><td>${todo(view, gap)}</td>`;
}

const id = (gap: Gap): Html => markup`<small class="id">${gap.id}</small>`;

/** Places of one reason: listed when few, folded when many. */
function folded(items: readonly Html[]): Html {
  const list = markup`<ul class="plain">${items}</ul>`;
  if (items.length <= OPEN_PLACES) return list;
  return markup`<details><summary>${counts(items.length, 'place')}</summary>${list}</details>`;
}

function inSystem(view: View, gap: Gap): Html {
  const { subject } = gap;
  const who = subject !== null && markup` <small>${both(view, (lens) => lens.subject(subject))}</small>`;
  return markup`<li id="${gapAnchor(view, gap)}"${marks(gap)}>${place(view, gap, true)}${who}${status(view, gap)}${id(gap)}</li>`;
}

function thing(view: View, gap: Gap): Html {
  const { store, schema, container, field } = gap;
  const { pointer, system } = gap;
  // What is about the register itself lies nowhere else.
  if (store === null && system === null && pointer !== null)
    return markup`<li id="${gapAnchor(view, gap)}"${marks(gap)}>${code(view, pointer)}${status(view, gap)}${id(gap)}</li>`;
  const at = store === null ? place(view, gap) : where(view, { store, schema: schema ?? '', container, field });
  return markup`<li id="${gapAnchor(view, gap)}"${marks(gap)}>${at}${status(view, gap)}${id(gap)}</li>`;
}

/** Gaps that differ in their place only: one row. Those without a category are about tables and fields. */
function row(view: View, gaps: readonly Gap[]): Html {
  const [first] = gaps;
  if (!first) return markup``;
  const what =
    first.category !== null
      ? category(view, first.category)
      : first.pointer !== null
        ? t('Protokoll og erklæring', 'Record and policy')
        : t('Tabeller og felt', 'Tables and fields');
  const places = gaps.map((gap) => (gap.category === null ? thing(view, gap) : inSystem(view, gap)));
  return markup`<tr><th scope="row">${what}</th><td>${folded(places)}</td>${shared(view, first)}<td>${severity(view, first)}</td></tr>
`;
}

/** One table for all gaps of a kind about what was not seen. */
export function absenceTable(view: View, kind: GapKind, groups: readonly GapGroup[]): Html {
  const head = [
    t('Hva', 'What'),
    t('Hvor', 'Where'),
    t('Hvorfor', 'Why'),
    t('Hva dere kan gjøre', 'What you can do'),
    t('Alvorlighet', 'Severity'),
  ];
  const gaps = groups.flatMap((group) => group.gaps);
  const alike = gather(gaps, (gap) => [gap.category, gap.severity, gap.actions, reasons(gap)]);
  const rows = [...alike.values()].map((same) => row(view, same));
  return markup`<div class="wide" tabindex="0" role="group" aria-labelledby="h-${kind}"><table class="absent"><caption class="vh">${Word(GAP_WORDS[kind].name)}</caption><thead><tr>${head.map((h) => markup`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
