import type { Gap } from '../../src/model/report.js';
import { type Html, markup } from '../shared/escape.js';
import { GAP_KINDS } from '../shared/facts.js';
import { SEVERITIES_DOWN } from '../shared/gap-groups.js';
import { GAP_WORDS } from '../shared/gap-words.js';
import type { Both } from '../shared/renderer.js';
import { STATUS_WORDS } from '../shared/status-text.js';
import { SEVERITY_WORDS } from '../shared/words.js';
import type { View } from './view.js';
import { t, Word } from './words.js';

/** What the script needs to know of a gap: severity, kind, status and rows. Only words of ours and numbers. */
export const marks = ({ severity, kind, status, affectedRows }: Gap): Html =>
  markup` data-s="${severity}" data-k="${kind}" data-t="${status}" data-r="${Math.round(affectedRows?.estimate ?? 0)}"`;

const box = (name: string, value: string, words: Both): Html =>
  markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${Word(words)}</label>`;

const group = (legend: Html, boxes: readonly Html[]): Html =>
  boxes.length < 2 ? markup`<div hidden>${boxes}</div>` : markup`<div role="group"><b>${legend}</b> ${boxes}</div>`;

const ORDERS: readonly (readonly [id: string, words: Both])[] = [
  ['severity', { nb: 'alvorlighet', en: 'severity' }],
  ['rows', { nb: 'rader det gjelder', en: 'rows concerned' }],
  ['name', { nb: 'navn', en: 'name' }],
];

/** The form that filters and sorts the list. Hidden until the script runs, for without it nothing would happen. */
export function filterForm(view: View): Html {
  const { gaps } = view.report;
  const has = (key: 'kind' | 'severity' | 'status', value: string): boolean => gaps.some((gap) => gap[key] === value);
  const severities = SEVERITIES_DOWN.filter((s) => has('severity', s)).map((s) => box('s', s, SEVERITY_WORDS[s]));
  const kinds = GAP_KINDS.filter((k) => has('kind', k)).map((k) => box('k', k, GAP_WORDS[k].name));
  const statuses = Object.entries(STATUS_WORDS).flatMap(([id, words]) =>
    has('status', id) ? box('t', id, words) : [],
  );
  const orders = ORDERS.map(
    ([id, words], i) =>
      markup`<label><input type="radio" name="o" value="${id}"${i === 0 && markup` checked`}> ${Word(words)}</label>`,
  );
  return markup`<form id="filter" class="filter" hidden>
<p><label for="q">${t('Søk etter sted, kategori eller id', 'Search for place, category or id')}</label> <input type="search" id="q" name="q" autocomplete="off"> <output aria-live="polite"></output> <button type="reset">${t('Vis alt', 'Show all')}</button></p>
${group(t('Alvorlighet', 'Severity'), severities)}${group(t('Status', 'Status'), statuses)}<details><summary>${t('Slag og rekkefølge', 'Kinds and order')}</summary>${group(t('Slag', 'Kind'), kinds)}${group(t('Sorter etter', 'Sort by'), orders)}</details>
</form>`;
}
