import { sectionsOf } from '../diff/sections.js';
import { formatInstant } from '../shared/dates.js';
import { type Html, markup } from '../shared/escape.js';
import type { View } from './view.js';
import { both, count, said, t } from './words.js';

/** Lines of a kind of change before the rest is counted only; `personkart diff` shows them all. */
const MOST = 12;

/** What has changed since the run before, when there was one: a line of counts, and the changes in folds. */
export function since(view: View): Html {
  const { diff } = view;
  if (diff === null) return markup``;
  const [nb, en] = [sectionsOf(diff, view.nb), sectionsOf(diff, view.en)];
  const folds = nb.map(({ title, lines }, i) => {
    const other = en[i];
    const items = lines
      .slice(0, MOST)
      .map((line, j) => markup`<li>${t(said(line, view.nb), said(other?.lines[j] ?? [], view.en))}</li>`);
    const rest =
      lines.length > MOST && markup`<li>… ${t('og', 'and')} ${count(lines.length - MOST)} ${t('til', 'more')}</li>`;
    return markup`<details><summary>${t(title, other?.title)}: <b>${count(lines.length)}</b></summary><ul>${items}${rest}</ul></details>`;
  });
  const when = both(view, (lens) => formatInstant(diff.before.startedAt, lens.locale));
  const nothing = markup`<p>${t('Ingenting er endret.', 'Nothing has changed.')}</p>`;
  return markup`<div class="since"><h2>${t('Siden forrige undersøkelse', 'Since the last examination')} <small>${when}</small></h2>${folds.length === 0 ? nothing : folds}</div>`;
}
