/** Counts against those that are committed. */
import { grouped, table } from '../harness.js';
import type { Work } from './scenarios.js';

/** Part by which a count may grow unseen: what one row more or less, or one rule's words, may do. The others not at all. */
const SLACK: Readonly<Record<string, number>> = {
  attempts: 0.02,
  validations: 0.02,
  spans: 0.02,
  hits: 0.02,
  sketchInsertions: 0.02,
  bytes: 0.02,
  wireBytes: 0.02,
};

/** What grew, and where a scan of everything saw less than before. A scenario of a server that is not here is passed over. */
export function growth(before: Work, now: Work): string[] {
  const out: string[] = [];
  for (const [scenario, counts] of Object.entries(now)) {
    const was = before[scenario];
    if (was === undefined) {
      out.push(`${scenario}: not in the committed file`);
      continue;
    }
    for (const [name, is] of Object.entries(counts)) {
      const old = was[name];
      if (old === undefined) out.push(`${scenario}: ${name} is not in the committed file`);
      else if (is > old * (1 + (SLACK[name] ?? 0))) out.push(`${scenario}: ${name} grew from ${old} to ${is}`);
      else if (scenario.endsWith('full') && (name === 'cells' || name === 'rows') && is < old)
        out.push(`${scenario}: ${name} fell from ${old} to ${is}, and everything should be seen`);
    }
  }
  return out;
}

export function workTable(work: Work): string {
  const names = [...new Set(Object.values(work).flatMap((counts) => Object.keys(counts)))];
  const rows = Object.entries(work).map(([scenario, counts]) => [
    scenario,
    ...names.map((name) => (counts[name] === undefined ? '' : grouped(counts[name]))),
  ]);
  return table(['scenario', ...names], rows);
}
