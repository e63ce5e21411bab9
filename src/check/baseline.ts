/** The committed list of known gaps. */
import { isFinding } from '../app/gating.js';
import { evidenceOf, gapPlace } from '../gap/evidence.js';
import type { Baseline, BaselineGap } from '../model/decision.js';
import { byCodeUnit } from '../model/location.js';
import type { Gap, Report } from '../model/report.js';

const LONGEST = 500;

/**
 * The findings of a report that no decision is about, sorted by id. From a report that is not complete, gaps that were
 * known stay: that they were not seen says nothing.
 */
export function baselineOf(report: Report, before: Baseline | null): Baseline {
  const seen = report.gaps.filter((g) => isFinding(g) && g.decision === undefined).map(lineOf);
  const ids = new Set(report.gaps.map((g) => g.id));
  const kept = report.run.complete ? [] : (before?.gaps ?? []).filter((g) => !ids.has(g.id));
  return { schemaVersion: '1.0', gaps: [...seen, ...kept].sort((a, b) => byCodeUnit(a.id, b.id)) };
}

function lineOf(gap: Gap): BaselineGap {
  const at = gapPlace(gap);
  const { id, kind, category } = gap;
  return { id, kind, category, at: at === null ? null : at.slice(0, LONGEST), evidence: evidenceOf(gap) };
}

/** The baseline as it is committed: one gap a line, so that two branches seldom touch the same one. */
export function baselineText({ schemaVersion, gaps }: Baseline): string {
  const lines = gaps.map((gap) => `\n    ${JSON.stringify(gap)}`).join(',');
  return `{\n  "schemaVersion": ${JSON.stringify(schemaVersion)},\n  "gaps": [${lines}${gaps.length > 0 ? '\n  ' : ''}]\n}\n`;
}
