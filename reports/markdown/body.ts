import type { Report } from '../../src/model/report.js';
import { formatDate } from '../shared/dates.js';
import { factsOf } from '../shared/facts.js';
import { type Brief, briefsOf, isOpen, lower, UNDECIDED } from '../shared/gap-brief.js';
import { SEVERITIES_DOWN } from '../shared/gap-groups.js';
import { headline, lead } from '../shared/headline.js';
import { lensFor } from '../shared/lens.js';
import { formatCount } from '../shared/numbers.js';
import type { Locale } from '../shared/renderer.js';
import { SEVERITY_WORDS } from '../shared/words.js';
import { code, md } from './text.js';

const WORDS = {
  nb: {
    follow: 'Å følge opp',
    unseen: 'Ikke avgjort eller ikke undersøkt',
    settled: 'Tatt stilling til',
    none: 'Ingen forskjeller er funnet. Se hva som ikke ble undersøkt, før du legger det bort.',
    severity: 'Alvorlighet',
    count: 'Antall',
    coverage: 'Undersøkt',
    of: 'av',
    tables: 'tabeller og filer',
    fields: 'felt',
    rows: 'rader',
    cut: (shown: number, all: number) =>
      `Viser ${formatCount(shown)} av ${formatCount(all)}, de mest alvorlige først. Resten står i rapporten.`,
  },
  en: {
    follow: 'To follow up',
    unseen: 'Not decided or not examined',
    settled: 'Settled',
    none: 'No differences were found. See what was not examined before you put this away.',
    severity: 'Severity',
    count: 'Count',
    coverage: 'Examined',
    of: 'of',
    tables: 'tables and files',
    fields: 'fields',
    rows: 'rows',
    cut: (shown: number, all: number) =>
      `Showing ${formatCount(shown)} of ${formatCount(all)}, the most severe first. The rest is in the report.`,
  },
} as const;

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A gap as a list item: how grave, what and where, then why, where it stands and what to do. */
function item(brief: Brief): string {
  const { gap, severity, kind, title, place, why, standing, actions } = brief;
  const head = gap.category === null ? md(kind) : `${md(title)} – ${md(lower(kind))}`;
  const at = place.length === 0 ? '' : `: ${place.map(md).join(' › ')}`;
  const more = [
    why.slice(0, 2).map(md).join(' '),
    standing ? md(standing) : '',
    actions[0] ? `→ ${md(actions[0])}` : '',
  ];
  return `- **${severity}** ${head}${at} · ${code(gap.id)}${more.map((text) => (text === '' ? '' : `  \n  ${text}`)).join('')}\n`;
}

function head(report: Report, locale: Locale): string {
  const lens = lensFor(report, locale);
  const facts = factsOf(report);
  const w = WORDS[locale];
  const { containers, fields, rows } = report.coverage;
  const part = (n: number, all: number | null, what: string): string =>
    `${formatCount(n)}${all === null ? '' : ` ${w.of} ${formatCount(all)}`} ${what}`;
  const cells = SEVERITIES_DOWN.map(
    (severity) =>
      `| ${SEVERITY_WORDS[severity][locale]} | ${formatCount(report.gaps.filter((g) => isOpen(g) && g.severity === severity).length)} |`,
  );
  return [
    `## personkart · ${md(formatDate(report.run.finishedAt, locale))}`,
    '',
    `**${md(headline(facts, lens))}**`,
    '',
    ...lead(report, facts, lens).flatMap((text) => [md(text), '']),
    `| ${w.severity} | ${w.count} |`,
    '|---|---:|',
    ...cells,
    '',
    `${w.coverage}: ${part(containers.examined, containers.total, w.tables)}, ${part(fields.examined, fields.total, w.fields)}, ${part(rows.examined, rows.total, w.rows)}.`,
    '',
  ].join('\n');
}

/** Items while they fit; what is left out is told. The room for telling is kept free. */
function section(title: string, briefs: readonly Brief[], room: number, locale: Locale): string {
  if (briefs.length === 0) return '';
  const heading = `\n### ${title} (${formatCount(briefs.length)})\n\n`;
  const telling = `\n${WORDS[locale].cut(briefs.length, briefs.length)}\n`;
  let left = room - sizeOf(heading) - sizeOf(telling);
  const items: string[] = [];
  for (const brief of briefs) {
    const text = item(brief);
    left -= sizeOf(text);
    if (left < 0) break;
    items.push(text);
  }
  const rest = items.length < briefs.length ? `\n${WORDS[locale].cut(items.length, briefs.length)}\n` : '';
  return room < sizeOf(heading) + sizeOf(telling) ? '' : heading + items.join('') + rest;
}

/** The report in Markdown, at most `most` bytes of UTF-8. */
export function body(report: Report, locale: Locale, most: number): string {
  const w = WORDS[locale];
  const briefs = briefsOf(report, locale);
  const sections: readonly (readonly [string, readonly Brief[]])[] = [
    [w.follow, briefs.filter(({ gap }) => isOpen(gap) && !UNDECIDED.has(gap.kind))],
    [w.settled, briefs.filter(({ gap }) => !isOpen(gap))],
    [w.unseen, briefs.filter(({ gap }) => isOpen(gap) && UNDECIDED.has(gap.kind))],
  ];
  let text = head(report, locale);
  if (briefs.length === 0) text += `\n${w.none}\n`;
  for (const [title, some] of sections) text += section(title, some, most - sizeOf(text), locale);
  return text;
}
