/** Lint findings of a register as text: what is missing, where, by which law, and what to do. */
import type { Report } from '../src/model/report.js';
import { lawsText } from './shared/law-text.js';
import { type Lens, lensOf } from './shared/lens.js';
import { lintText } from './shared/lint-text.js';
import { paramsOf } from './shared/params.js';
import { coded, plain, sentence } from './shared/phrase.js';
import type { Both, Locale } from './shared/renderer.js';
import { wrap } from './terminal/text.js';

export interface LintEntry {
  readonly code: string;
  readonly severity: 'low' | 'medium' | 'high';
  readonly pointer: string;
  readonly law: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Line in the register file, where it is known. */
  readonly line: number | null;
  /** The register's own name of the thing, in its languages. */
  readonly name: { readonly nb?: string; readonly en?: string };
}

export interface LintSheet {
  readonly file: string;
  readonly entries: readonly LintEntry[];
  readonly labels: Report['scope']['labels'];
}

const SEVERITY: Readonly<Record<LintEntry['severity'], Both>> = {
  high: { nb: 'ALVORLIG', en: 'HIGH' },
  medium: { nb: 'MIDDELS', en: 'MEDIUM' },
  low: { nb: 'LAV', en: 'LOW' },
};
const WORDS: Readonly<Record<'law' | 'todo' | 'none', Both>> = {
  law: { nb: 'Lov:  ', en: 'Law:  ' },
  todo: { nb: 'Gjør: ', en: 'Do:   ' },
  none: { nb: 'Registeret er fullstendig: ingen funn.', en: 'The register is complete: nothing found.' },
};

/** The findings grouped by code and law; each group says once what is common to it. */
export function lintReport({ file, entries, labels }: LintSheet, locale: Locale): string {
  const lens = lensOf(labels, locale);
  if (entries.length === 0) return `${WORDS.none[locale]}\n`;
  const groups = new Map<string, LintEntry[]>();
  for (const entry of entries) {
    const key = `${entry.severity} ${entry.code}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const blocks = [...groups.values()].map((group) => block(group, file, lens).join('\n'));
  return `${heading(entries, locale)}\n\n${blocks.join('\n\n')}\n`;
}

function heading(entries: readonly LintEntry[], locale: Locale): string {
  const count = (severity: LintEntry['severity']): number => entries.filter((e) => e.severity === severity).length;
  const [high, medium, low] = [count('high'), count('medium'), count('low')];
  return {
    nb: `${entries.length} funn i registeret: ${high} alvorlige, ${medium} middels, ${low} lave.`,
    en: `${entries.length} findings in the register: ${high} high, ${medium} medium, ${low} low.`,
  }[locale];
}

/** What a finding says, with its first letter raised. */
export function lintSentence(entry: LintEntry, lens: Lens): string {
  const text = lintText(entry.code)?.missing[lens.locale](paramsOf(entry, lens)) ?? [coded(entry.code)];
  const said = plain(sentence(text), 100);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function block(group: readonly LintEntry[], file: string, lens: Lens): string[] {
  const [first] = group as [LintEntry];
  const { locale } = lens;
  const sentences = group.map((entry) => lintSentence(entry, lens));
  const same = new Set(sentences).size === 1;
  const title = same ? sentences[0] : (lintText(first.code)?.todo[locale] ?? '');
  const laws = [...new Set(group.flatMap(({ law }) => law.split(' ')))].join(' ');
  return [
    ...wrap(`${SEVERITY[first.severity][locale]} ${title}`),
    ...group.flatMap((entry, i) => [
      `  ${place(entry, file, locale)}`,
      ...(same ? [] : wrap(sentences[i] ?? '', '    ')),
    ]),
    ...wrap(`${WORDS.law[locale]}${lawsText(laws, locale)}`, '  '),
    ...(same ? wrap(`${WORDS.todo[locale]}${lintText(first.code)?.todo[locale] ?? ''}`, '  ') : []),
    `  [${first.code}]`,
  ];
}

function place({ line, pointer, name }: LintEntry, file: string, locale: Locale): string {
  const label = name[locale] ?? name[locale === 'nb' ? 'en' : 'nb'];
  const at = line === null ? file : `${file}:${line}`;
  return plain([coded(at), ' ', coded(pointer), label ? ' – ' : '', label ? coded(label) : ''], 100);
}
