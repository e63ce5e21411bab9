/** Fields of which the same can be said share a row, or a wide database would be a page of repetitions. */
import { displayPath } from '../../src/model/location.js';
import type { FieldReport, Verdict } from '../../src/model/report.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { gather } from '../shared/gather.js';
import { notesOf } from './note-keys.js';
import { briefVerdict } from './verdicts.js';
import { locationOfField, type View } from './view.js';
import { both, count, nameText, t } from './words.js';

/** Nothing found, nothing stated, read without anything cut: only how much was read and how tight the bound is. */
export const isPlain = ({ notExamined, verdicts, declared, truncated, capped }: FieldReport): boolean =>
  notExamined === undefined && verdicts.length === 0 && declared === undefined && !truncated && !capped;

/** Something found and nothing else to say: in a brief page these are told together when their verdicts are alike. */
export const isCommon = ({ notExamined, verdicts, declared, truncated, capped, basis }: FieldReport): boolean =>
  notExamined === undefined &&
  verdicts.length > 0 &&
  declared === undefined &&
  !truncated &&
  !capped &&
  basis !== 'schema';

/** What can at most be there of everything else: the loosest bound of the fields, and none when one has none. */
export function bound(view: View, fields: readonly FieldReport[]): Html {
  const uppers = fields.map(({ bound: of }) => (of?.sound ? of.upper : null));
  if (uppers.includes(null)) return t('ingen grense', 'no bound');
  const upper = Math.max(...uppers.map(Number));
  return both(view, (lens) => [lens.percent(upper, 'up')]);
}

/** How many cells were examined: one number, or the least and the most of several fields. */
function cells(fields: readonly FieldReport[]): Html {
  const all = fields.map(({ examined }) => examined.cells);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? count(least) : markup`${count(least)}–${count(most)}`;
}

const names = (view: View, fields: readonly FieldReport[]): Html =>
  joined(
    fields.map(
      (field) =>
        markup`<bdi id="${view.anchors.places.get(locationOfField(field))}">${nameText(view, displayPath(field.path))}</bdi> <small>${nameText(view, field.declaredType)}</small>`,
    ),
    ', ',
  );

/** Whether the bound of a row is said above the whole table, or by the row itself. */
type Whole = { readonly whole: boolean };

/** A row of several fields. */
const sharedRow = (view: View, fields: readonly FieldReport[], amount: Html, found: Html | string, at: Whole): Html =>
  markup`<tr><th scope="row">${names(view, fields)}</th><td class="num">${amount}</td><td>${found}</td>${!at.whole && markup`<td class="num">${bound(view, fields)}</td>`}</tr>
`;

/** The bound that all fields of a table have in common, when a brief page can say it once; else undefined. */
export function boundOfAll(view: View, fields: readonly FieldReport[]): Html | undefined {
  if (!view.brief || !fields.every((field) => isPlain(field) || isCommon(field))) return undefined;
  const [first, ...others] = gather(fields, (field) => bound(view, [field]).text).values();
  return first && others.length === 0 ? bound(view, first) : undefined;
}

/** Fields without findings, by what was read of them; in a brief page by their bound alone. */
export function plainRows(view: View, fields: readonly FieldReport[], at: Whole): Html[] {
  const alike = gather(fields, ({ bound: of, examined, nulls }) => [
    of?.sound === true ? view.nb.percent(of.upper, 'up') : null,
    ...(view.brief ? [] : [examined.cells, nulls]),
  ]);
  return [...alike.values()].map((same) => {
    if (at.whole)
      return markup`<tr><th scope="row" colspan="3"><b>${t('Ingen funn', 'No findings')}</b> (${cells(same)} ${t('celler i hvert felt', 'cells in each field')}): ${names(view, same)}</th></tr>
`;
    const [nulls = 0] = same.map((field) => field.nulls);
    const empty = !view.brief && nulls > 0 && markup`<small>+ ${count(nulls)} ${t('tomme', 'empty')}</small>`;
    return sharedRow(view, same, markup`${cells(same)}${empty}`, '–', at);
  });
}

// Shares within ten percentage points, or one power of ten below that, may be told as one range.
const band = (share: number): number => (share >= 0.1 ? Math.floor(share * 10) : Math.floor(Math.log10(share)));

const verdictKey = (verdict: Verdict): unknown => {
  const { dataType, kind, confidence, share } = verdict;
  return [dataType, kind, confidence, share.sound, band(share.estimate), notesOf(verdict)];
};

/** The range that holds the shares of all: true of each of them, though looser. */
function joint(verdicts: readonly Verdict[]): Verdict | undefined {
  const [first] = verdicts;
  if (!first) return undefined;
  const of = (key: 'estimate' | 'lower' | 'upper'): number[] => verdicts.map(({ share }) => share[key]);
  const estimates = of('estimate');
  const estimate = estimates.reduce((sum, n) => sum + n, 0) / estimates.length;
  const share = { ...first.share, estimate, lower: Math.min(...of('lower')), upper: Math.max(...of('upper')) };
  return { ...first, share };
}

/** Fields with findings, told together where they are found to be the same for the same reasons. */
export function commonRows(view: View, fields: readonly FieldReport[], at: Whole): Html[] {
  const alike = gather(fields, ({ bound: of, verdicts }) => [of?.sound === true, verdicts.map(verdictKey)]);
  return [...alike.values()].map((same) => {
    const verdicts = (same[0]?.verdicts ?? []).flatMap((_, i) => joint(same.flatMap((f) => f.verdicts[i] ?? [])) ?? []);
    return sharedRow(view, same, cells(same), markup`${verdicts.map((verdict) => briefVerdict(view, verdict))}`, at);
  });
}
