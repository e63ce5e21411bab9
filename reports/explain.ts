/** The arithmetic behind one field's verdicts, in words and numbers. */

import { formatLocation } from '../src/model/location.js';
import type { Bound, ContainerReport, FieldReport, Report, Verdict } from '../src/model/report.js';
import { reasonText } from './shared/code-text.js';
import { type Lens, lensFor } from './shared/lens.js';
import { formatCount, formatPercent } from './shared/numbers.js';
import { plain, sentence } from './shared/phrase.js';
import type { Locale } from './shared/renderer.js';
import { carriedNote } from './shared/since-text.js';
import { UNEXAMINED_WHY } from './shared/unexamined-text.js';
import { VERDICT_TEXT } from './shared/verdict-text.js';
import { visible } from './shared/visible.js';
import { CONFIDENCE_WORDS, METHOD_WORDS } from './shared/words.js';

const WORDS = {
  nb: {
    type: 'Lagret som',
    sample: 'Lest',
    rows: 'rader',
    cells: 'ikke-tomme celler undersøkt',
    truncated: 'av dem er kuttet: det bak kuttet ble ikke sett',
    capped: 'av dem har flere treff enn det telles i én celle: resten ble ikke sett',
    clusters: 'blokker eller rader som teller som uavhengige',
    is: 'feltet er',
    contains: 'feltet inneholder',
    share: 'andel',
    unsound: 'Ingen grense oppgis: utvalget er ikke tilfeldig, eller noe ble ikke sett.',
    rest: 'Alt annet reglene kan kjenne igjen: høyst',
    ofCells: 'av cellene',
    at: 'med sikkerhet',
    none: 'Ingen datatype ble gjenkjent.',
    unexamined: 'Ikke undersøkt',
    shapes: 'former',
    declared: 'Rettet av et menneske',
  },
  en: {
    type: 'Stored as',
    sample: 'Read',
    rows: 'rows',
    cells: 'non-empty cells examined',
    truncated: 'of them were cut short: what was past the cut was not seen',
    capped: 'of them hold more hits than are counted in one cell: the rest was not seen',
    clusters: 'blocks or rows that count as independent',
    is: 'the field is',
    contains: 'the field contains',
    share: 'share',
    unsound: 'No bound is claimed: the sample is not random, or something was not seen.',
    rest: 'Everything else the rules can recognise: at most',
    ofCells: 'of the cells',
    at: 'at confidence',
    none: 'No data type was recognised.',
    unexamined: 'Not examined',
    shapes: 'shapes',
    declared: 'Corrected by a person',
  },
} as const;

/** All that the report holds about a field, one statement a line. Names are made harmless for a terminal. */
export function explainField(report: Report, field: FieldReport, locale: Locale): string {
  const lens = lensFor(report, locale);
  const lines = [
    visible(formatLocation({ store: field.store, schema: field.schema, name: field.container, path: field.path })),
    ...reading(report, field, locale),
    '',
    ...(field.verdicts.length === 0 && field.notExamined === undefined ? [`  ${WORDS[locale].none}`] : []),
    ...field.verdicts.flatMap((v) => verdictLines(v, lens, locale)),
    ...boundLine(field.bound, field.examined.cells, locale),
  ];
  return `${lines.join('\n')}\n`;
}

function reading(report: Report, field: FieldReport, locale: Locale): string[] {
  const w = WORDS[locale];
  const lens = lensFor(report, locale);
  const lines = [`  ${w.type} ${visible(field.declaredType)}`];
  if (field.notExamined !== undefined) {
    return [...lines, `  ${w.unexamined}: ${plain(reasonText(UNEXAMINED_WHY, field.notExamined, lens))}`];
  }
  const container = report.containers.find((c) => isOf(c, field));
  const { cells, rows, clusters } = field.examined;
  const how = container === undefined ? '' : ` (${METHOD_WORDS[container.sampled.method][locale]})`;
  lines.push(`  ${w.sample}: ${formatCount(rows)} ${w.rows}${how}, ${formatCount(cells)} ${w.cells}`);
  if (field.truncated) lines.push(`  ${formatCount(field.truncated)} ${w.truncated}`);
  if (field.capped) lines.push(`  ${formatCount(field.capped)} ${w.capped}`);
  const carried = container && carriedNote(container, lens);
  if (carried !== undefined) lines.push(`  ${plain(sentence([carried]))}`);
  if (clusters > 0) lines.push(`  ${formatCount(clusters)} ${w.clusters}`);
  if (field.declared !== undefined) lines.push(`  ${w.declared}: ${visible(field.declared.because)}`);
  return lines;
}

const isOf = (c: ContainerReport, f: FieldReport): boolean =>
  c.store === f.store && c.schema === f.schema && c.name === f.container;

function verdictLines(verdict: Verdict, lens: Lens, locale: Locale): string[] {
  const w = WORDS[locale];
  const { estimate, lower, upper, level, sound } = verdict.share;
  const range = `${formatPercent(lower, 'down', locale)} – ${formatPercent(upper, 'up', locale)}`;
  return [
    `  ${w[verdict.kind]} ${verdict.dataType} (${CONFIDENCE_WORDS[verdict.confidence][locale]})`,
    `    ${w.share} ${formatPercent(estimate, 'near', locale)}${sound ? `, ${range} ${w.at} ${formatPercent(level, 'near', locale)}` : ''}`,
    ...(sound ? [] : [`    ${w.unsound}`]),
    ...verdict.because.map((reason) => `    - ${plain(reasonText(VERDICT_TEXT, reason, lens))}`),
    ...(verdict.masks.length > 0 ? [`    - ${w.shapes}: ${verdict.masks.map(visible).join('   ')}`] : []),
    '',
  ];
}

function boundLine(bound: Bound | null, cells: number, locale: Locale): string[] {
  const w = WORDS[locale];
  if (bound === null) return [];
  if (!bound.sound) return [`  ${w.unsound}`];
  const upper = formatPercent(bound.upper, 'up', locale);
  return [
    `  ${w.rest} ${upper} ${w.ofCells} (${formatCount(cells)}), ${w.at} ${formatPercent(bound.level, 'near', locale)}.`,
  ];
}
