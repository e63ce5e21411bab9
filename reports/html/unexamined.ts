import type { NotExaminedCode } from '../../src/model/codes.js';
import type { Reason } from '../../src/model/container.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { gather } from '../shared/gather.js';
import { type UnexaminedGroup, unexaminedOf } from '../shared/unexamined.js';
import { UNEXAMINED_TEXT, UNEXAMINED_WHY } from '../shared/unexamined-text.js';
import { category, place, reasonTitle, where } from './pieces.js';
import type { View } from './view.js';
import { both, counts, t } from './words.js';

/** The anchor of a reason; codes are ours, but a report may hold others. */
export const reasonAnchor = (code: string): string => `ne-${code.replace(/[^a-z-]/g, '')}`;

const text = (code: string): (typeof UNEXAMINED_TEXT)[NotExaminedCode] | undefined =>
  Object.hasOwn(UNEXAMINED_TEXT, code) ? UNEXAMINED_TEXT[code as NotExaminedCode] : undefined;

/** The reason itself, where it says more than its heading. */
function why(view: View, reason: Reason | undefined): Html | '' {
  if (!reason || Object.keys(reason.params).length === 0) return '';
  return markup` <small>${both(view, (lens) => reasonText(UNEXAMINED_WHY, reason, lens))}</small>`;
}

function things(view: View, group: UnexaminedGroup): Html[] {
  const containers = group.containers.map(
    ({ container: c, fields }) =>
      markup`<li>${where(view, { store: c.store, schema: c.schema, container: c.name, field: null })}${fields > 0 && markup` (${counts(fields, 'field')})`}${why(view, c.notExamined)}</li>`,
  );
  const fields = group.fields.map(
    (f) =>
      markup`<li>${where(view, { store: f.store, schema: f.schema, container: f.container, field: f.path })}${why(view, f.notExamined)}</li>`,
  );
  return [...containers, ...fields];
}

/** Categories whose squares stay open, each with its places. */
function open(view: View, group: UnexaminedGroup): Html[] {
  if (group.code !== 'no-rule') return [];
  return [...gather(group.cells, (cell) => cell.category)].map(([, cells]) => {
    const at = [...gather(cells, (cell) => [cell.system, cell.store]).values()].flatMap(([cell]) =>
      cell ? [place(view, cell)] : [],
    );
    return markup`<li><b>${category(view, cells[0]?.category ?? '')}</b>: ${joined(at, ', ')}</li>`;
  });
}

function size(group: UnexaminedGroup, categories: number): Html {
  const parts = [
    group.containers.length > 0 && counts(group.containers.length, 'container'),
    group.fields.length > 0 && counts(group.fields.length, 'field'),
    categories > 0 && counts(categories, 'category'),
  ].filter((part) => part !== false);
  return joined(parts, ', ');
}

function block(view: View, group: UnexaminedGroup): Html {
  const sample = group.containers[0]?.container.notExamined ??
    group.fields[0]?.notExamined ?? { code: group.code, params: {} };
  const known = text(group.code);
  const plain = known && Object.keys(sample.params).length === 0;
  const categories = open(view, group);
  const heading = markup`<b>${reasonTitle(view, group.code)}</b> <small>${size(group, categories.length)}</small>`;
  const because = plain && group.code !== 'no-rule' && both(view, (lens) => reasonText(UNEXAMINED_WHY, sample, lens));
  const takes =
    known &&
    markup` <b>${t('Hva som skal til:', 'What it takes:')}</b> ${both(view, (lens) => reasonText({ [group.code]: known.takes }, sample, lens))}`;
  const list = [...things(view, group), ...categories];
  return markup`<details class="box" id="${reasonAnchor(group.code)}"${!group.harmless && list.length <= 12 && markup` open`}><summary>${heading}</summary><div><p>${because}${takes}</p><ul>${list}</ul></div></details>
`;
}

/** What was not looked at, why, and what it would take. */
export function unexamined(view: View): Html {
  const groups = unexaminedOf(view.report);
  const worry = groups.filter((group) => !group.harmless);
  const nothing = groups.filter((group) => group.harmless);
  const none = markup`<p>${t('Alt som har innhold, ble undersøkt.', 'Everything with content was examined.')}</p>`;
  const rest =
    nothing.length > 0 &&
    markup`<section aria-labelledby="h-nothing"><h3 id="h-nothing">${t('Ikke noe å undersøke', 'Nothing there to examine')}</h3>${nothing.map((group) => block(view, group))}</section>`;
  const intro = t(
    'Om dette kan rapporten ikke si noe som helst. Det kan ligge personopplysninger her.',
    'Of this the report can say nothing at all. There may be personal data here.',
  );
  return markup`<section id="unexamined" aria-labelledby="h-unexamined"><h2 id="h-unexamined">${t('Ikke undersøkt', 'Not examined')}</h2>${worry.length === 0 ? none : markup`<p>${intro}</p>${worry.map((group) => block(view, group))}`}${rest}</section>`;
}
