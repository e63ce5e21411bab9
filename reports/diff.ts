import type { CONDITIONS, ReportDiff } from '../src/model/diff.js';
import type { Report } from '../src/model/report.js';
import { sectionsOf } from './diff/sections.js';
import { formatInstant } from './shared/dates.js';
import { gapLine } from './shared/gap-line.js';
import { type Lens, lensFor } from './shared/lens.js';
import { formatCount } from './shared/numbers.js';
import { coded, type Phrase, say } from './shared/phrase.js';
import { asMarkdown, asText, type PrintPhrase } from './shared/print-phrase.js';
import type { Both, Locale } from './shared/renderer.js';

/** How a difference between two reports can be written. */
export type DiffFormat = 'text' | 'json' | 'md';

/** Lines of a section before the rest is counted only; JSON holds them all. */
const MOST = 25;

const CONDITION_WORDS: Readonly<Record<(typeof CONDITIONS)[number], Both>> = {
  version: { nb: 'personkarts versjon', en: 'the version of personkart' },
  rules: { nb: 'reglene', en: 'the rules' },
  register: { nb: 'registeret', en: 'the register' },
  config: { nb: 'konfigurasjonen', en: 'the config' },
  mode: { nb: 'utvalg eller alle rader', en: 'sample or every row' },
};

/** The difference as text, Markdown or JSON. Names of systems and categories are those of `after`. */
export function renderDiff(diff: ReportDiff, after: Report, format: DiffFormat, locale: Locale): string {
  if (format === 'json') return `${JSON.stringify(diff, null, 2)}\n`;
  const lens = lensFor(after, locale);
  const print: PrintPhrase = format === 'md' ? asMarkdown : asText;
  const heading = (text: string): string => (format === 'md' ? `### ${text}` : text);
  const item = (text: string): string => (format === 'md' ? `- ${text}` : `  ${text}`);
  const parts = [
    [print(span(diff, lens)), print([diffSummary(diff, lens)]), ...conditions(diff, lens).map(print)].join(
      format === 'md' ? '\n\n' : '\n',
    ),
    ...sectionsOf(diff, lens).map(({ title, lines }) => {
      const rest = lines.length - MOST;
      const more = lens.pick({ nb: `… og ${formatCount(rest)} til`, en: `… and ${formatCount(rest)} more` });
      return [
        heading(`${title} (${formatCount(lines.length)})`),
        ...(format === 'md' ? [''] : []),
        ...lines.slice(0, MOST).map((line) => item(print(line))),
        ...(rest > 0 ? [item(more)] : []),
      ].join('\n');
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

const FIRST = 3;

/** What changed since the run before, for the end of a scan's summary: the counts, and the first new gaps. */
export function renderSince(diff: ReportDiff, after: Report, locale: Locale): string {
  const lens = lensFor(after, locale);
  const when = formatInstant(diff.before.startedAt, locale);
  const title = lens.pick({ nb: say`Siden ${coded(when)}`, en: say`Since ${coded(when)}` });
  const added = diff.gaps.added.filter((g) => g.status === 'new').slice(0, FIRST);
  return [
    `\n${asText(title)}: ${diffSummary(diff, lens)}`,
    ...conditions(diff, lens).map((line) => `  ${asText(line)}`),
    ...added.map((gap) => `  + ${asText(gapLine(gap, lens))}`),
    '',
  ].join('\n');
}

/** The counts in one sentence. */
export function diffSummary({ gaps, unexamined }: ReportDiff, lens: Lens): string {
  const n = formatCount;
  return lens.pick({
    nb: `${n(gaps.added.length)} nye avvik, ${n(gaps.gone.length)} borte, ${n(gaps.changed.length)} endret, ${n(gaps.same)} som før; ${n(unexamined.newly.length)} steder nå ikke undersøkt.`,
    en: `${n(gaps.added.length)} new gaps, ${n(gaps.gone.length)} gone, ${n(gaps.changed.length)} changed, ${n(gaps.same)} as before; ${n(unexamined.newly.length)} places newly not examined.`,
  });
}

const span = ({ before, after }: ReportDiff, lens: Lens): Phrase => {
  const [from, to] = [before, after].map(({ startedAt }) => coded(formatInstant(startedAt, lens.locale)));
  return lens.pick({ nb: say`Fra ${from ?? ''} til ${to ?? ''}`, en: say`From ${from ?? ''} to ${to ?? ''}` });
};

/** What else differs, so that nobody takes a new rule for new data. */
function conditions({ conditions: which, after }: ReportDiff, lens: Lens): Phrase[] {
  const what = which.map((c) => lens.pick(CONDITION_WORDS[c])).join(', ');
  const differ = lens.pick({
    nb: `Også dette er forskjellig, og kan være grunnen: ${what}.`,
    en: `This differs too, and may be the reason: ${what}.`,
  });
  const incomplete = lens.pick({
    nb: 'Den siste undersøkelsen ble ikke fullført.',
    en: 'The later scan is not complete.',
  });
  return [...(which.length > 0 ? [[differ]] : []), ...(after.complete ? [] : [[incomplete]])];
}
