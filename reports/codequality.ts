import type { Severity } from '../src/model/report.js';
import { briefsOf, isOpen, UNDECIDED } from './shared/gap-brief.js';
import { messageOf } from './shared/message.js';
import { placesOf } from './shared/places.js';
import type { Renderer } from './shared/renderer.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  low: 'minor',
  medium: 'major',
  high: 'critical',
  critical: 'blocker',
};

/**
 * GitLab Code Quality: a line of the repository per gap. The format knows no settled findings, so accepted gaps and
 * false positives are left out; what was not seen is `info`.
 */
export const codequality: Renderer = {
  id: 'codequality',
  extension: 'codequality.json',
  usesSources: true,
  render: async (report, { locale, sources }) => {
    const placeOf = await placesOf(report, sources);
    const issues = briefsOf(report, locale)
      .filter(({ gap }) => isOpen(gap))
      .map((brief) => {
        const { file, line } = placeOf(brief.gap);
        return {
          description: messageOf(brief),
          check_name: `personkart.${brief.gap.kind}`,
          fingerprint: brief.gap.id,
          severity: UNDECIDED.has(brief.gap.kind) ? 'info' : SEVERITY[brief.gap.severity],
          location: { path: file, lines: { begin: line } },
        };
      });
    return `${JSON.stringify(issues, null, 1)}\n`;
  },
};
