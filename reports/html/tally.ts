import type { GapKind, Severity } from '../../src/model/report.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { GAP_KINDS } from '../shared/facts.js';
import { SEVERITIES_DOWN } from '../shared/gap-groups.js';
import { GAP_WORDS } from '../shared/gap-words.js';
import { SEVERITY_MANY, SEVERITY_WORDS } from '../shared/words.js';
import type { View } from './view.js';
import { count, counts, t, Word, word } from './words.js';

const OPEN: ReadonlySet<GapKind> = new Set(['inconclusive', 'not-examined']);

/** How many differences of each severity in one line, and apart from them how much is open. */
export function severities(view: View): Html {
  const { gaps } = view.facts;
  const sum = (kinds: readonly GapKind[], of: readonly Severity[]): number =>
    kinds.reduce((n, kind) => n + of.reduce((m, severity) => m + gaps[kind][severity], 0), 0);
  const seen = GAP_KINDS.filter((kind) => !OPEN.has(kind));
  const total = sum(seen, SEVERITIES_DOWN);
  const open = sum([...OPEN], SEVERITIES_DOWN);
  const parts = SEVERITIES_DOWN.flatMap((severity) => {
    const n = sum(seen, [severity]);
    return n > 0
      ? markup`<b>${count(n)}</b> ${word(n === 1 ? SEVERITY_WORDS[severity] : SEVERITY_MANY[severity])}`
      : [];
  });
  const found =
    total > 0 &&
    markup`<p><a href="#gaps">${counts(total, 'gap')} ${t('å følge opp', 'to follow up')}</a>: ${joined(parts, ' · ')}</p>`;
  const rest =
    open > 0 &&
    markup`<p>${t('I tillegg', 'In addition')} <b>${count(open)}</b> ${t('der noe ikke er undersøkt eller avgjort', 'where something is not examined or not settled')}</p>`;
  return markup`${found}${rest}`;
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
  return markup`<div class="wide"><table class="tally"><caption>${t('Punkter til oppfølging etter slag og alvorlighet. Ett punkt er én forskjell på ett sted.', 'Gaps by kind and severity. One gap is one difference in one place.')}</caption><thead><tr><th scope="col">${t('Slag', 'Kind')}</th>${head}</tr></thead><tbody>${rows}${total}</tbody></table></div>`;
}
