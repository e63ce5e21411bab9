/** Gaps: where the map and the register disagree, in both directions, and where nothing can be said. */
import { byCodeUnit } from '../model/location.js';
import type { Gap } from '../model/report.js';
import { SEVERITIES } from '../model/report.js';
import { absentGaps } from './absent.js';
import { claimGaps } from './claims.js';
import { expiredGaps, incompleteGaps } from './incomplete.js';
import type { GapInput } from './input.js';
import { recipientGaps, regionGaps } from './places.js';
import { protectionGaps } from './protection.js';
import { retentionGaps } from './retention.js';
import { subjectGaps } from './subject.js';
import { undeclaredGaps, unknownStoreGaps } from './undeclared.js';

const KINDS: readonly ((input: GapInput) => Gap[])[] = [
  unknownStoreGaps,
  undeclaredGaps,
  subjectGaps,
  regionGaps,
  recipientGaps,
  retentionGaps,
  protectionGaps,
  claimGaps,
  incompleteGaps,
  expiredGaps,
  absentGaps,
];

/** All gaps, the gravest first. Pure. */
export function buildGaps(input: GapInput): Gap[] {
  const distinct = new Map<string, Gap>();
  for (const gap of KINDS.flatMap((of) => of(input))) if (!distinct.has(gap.id)) distinct.set(gap.id, gap);
  return [...distinct.values()].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || byCodeUnit(a.id, b.id),
  );
}
