import { type Gap, type GapKind, SEVERITIES, type Severity } from '../../src/model/report.js';
import { kindWords, UNDECIDED } from '../shared/gap-brief.js';
import type { Locale } from '../shared/renderer.js';
import { SEVERITY_WORDS } from '../shared/words.js';

/** GitHub reads a score: above 9.0 critical, from 7.0 high, from 4.0 medium, above 0 low (SARIF support, docs.github.com). */
const SCORE: Readonly<Record<Severity, string>> = { low: '2.0', medium: '5.5', high: '8.0', critical: '9.5' };
const LEVEL: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = {
  low: 'note',
  medium: 'warning',
  high: 'error',
  critical: 'error',
};

/** The score belongs to the rule on GitHub, not to the result, so that each kind is a rule per severity. */
export const ruleId = ({ kind, severity }: Pick<Gap, 'kind' | 'severity'>): string => `${kind}.${severity}`;

/** What was not seen is told as a note, whatever it weighs. */
export const levelOf = ({ kind, severity }: Pick<Gap, 'kind' | 'severity'>): string =>
  UNDECIDED.has(kind) ? 'note' : LEVEL[severity];

/** One rule, described in both languages, the reader's own first. */
function ruleOf(kind: GapKind, severity: Severity, locale: Locale): object {
  const own = kindWords(kind, locale);
  const order: readonly Locale[] = locale === 'nb' ? ['nb', 'en'] : ['en', 'nb'];
  const both = order.map((l) => kindWords(kind, l));
  const undecided = UNDECIDED.has(kind);
  return {
    id: ruleId({ kind, severity }),
    name: `${kind} (${severity})`,
    shortDescription: { text: `${own.name} (${SEVERITY_WORDS[severity][locale]})` },
    fullDescription: { text: own.meaning || own.name },
    help: {
      text: both.map(({ name, meaning }) => `${name}: ${meaning}`).join('\n\n'),
      markdown: both.map(({ name, meaning }) => `**${name}**\n\n${meaning}`).join('\n\n'),
    },
    defaultConfiguration: { level: levelOf({ kind, severity }) },
    properties: {
      tags: undecided ? ['privacy', 'gdpr', kind] : ['security', 'privacy', 'gdpr', kind],
      precision: undecided ? 'low' : 'high',
      ...(undecided ? {} : { 'security-severity': SCORE[severity] }),
    },
  };
}

/** The rules of these gaps, by id, and the place of each in the list. */
export function rulesOf(gaps: readonly Gap[], locale: Locale): { rules: object[]; indexOf: Map<string, number> } {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))].sort();
  const used = new Set(gaps.map(ruleId));
  const pairs = kinds
    .flatMap((kind) => SEVERITIES.map((severity) => ({ kind, severity })))
    .filter((pair) => used.has(ruleId(pair)));
  return {
    rules: pairs.map(({ kind, severity }) => ruleOf(kind, severity, locale)),
    indexOf: new Map(pairs.map((pair, i) => [ruleId(pair), i])),
  };
}
