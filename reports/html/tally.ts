import { type Html, joined, markup } from '../shared/escape.js';
import { GAP_KINDS } from '../shared/facts.js';
import { SEVERITIES_DOWN } from '../shared/gap-groups.js';
import { GAP_WORDS, SEVERITY_MANY, SEVERITY_WORDS } from '../shared/words.js';
import type { View } from './view.js';
import { count, counts, t, Word, word } from './words.js';

/** How many gaps of each severity, in one line. */
export function severities(view: View): Html {
  const { bySeverity } = view.facts;
  const total = view.report.gaps.length;
  if (total === 0) return markup``;
  const parts = SEVERITIES_DOWN.filter((s) => bySeverity[s] > 0).map(
    (s) => markup`<b>${count(bySeverity[s])}</b> ${word(SEVERITY_MANY[s])}`,
  );
  return markup`<p><a href="#gaps">${counts(total, 'gap')} ${t('å følge opp', 'to follow up')}</a>: ${joined(parts, ' · ')}</p>`;
}

/** Gaps by kind and severity. */
export function tally(view: View): Html {
  const { gaps, bySeverity } = view.facts;
  const number = (n: number): Html => (n === 0 ? markup`<td class="zero">0</td>` : markup`<td>${count(n)}</td>`);
  const head = SEVERITIES_DOWN.map((s) => markup`<th scope="col">${Word(SEVERITY_WORDS[s])}</th>`);
  const rows = GAP_KINDS.map(
    (kind) =>
      markup`<tr><th scope="row">${Word(GAP_WORDS[kind].name)}</th>${SEVERITIES_DOWN.map((s) => number(gaps[kind][s]))}</tr>`,
  );
  const total = markup`<tr><th scope="row">${t('Til sammen', 'In total')}</th>${SEVERITIES_DOWN.map((s) => number(bySeverity[s]))}</tr>`;
  return markup`<div class="wide"><table class="tally"><caption>${t('Punkter til oppfølging etter slag og alvorlighet. Ett punkt er én kategori på ett sted.', 'Gaps by kind and severity. One gap is one category in one place.')}</caption><thead><tr><th scope="col">${t('Slag', 'Kind')}</th>${head}</tr></thead><tbody>${rows}${total}</tbody></table></div>`;
}
