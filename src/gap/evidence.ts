/** What a gap rests on, small enough to be kept with a decision, and whether it has grown since. */
import type { GapEvidence } from '../model/decision.js';
import { formatLocation } from '../model/location.js';
import { type Confidence, type EvidenceChange, type Gap, SEVERITIES } from '../model/report.js';

/** A container that doubles under a settled gap is another matter than the one that was looked at. */
const GROWTH = 2;

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** Counts and classes of a gap's evidence. */
export function evidenceOf(gap: Gap): GapEvidence {
  const found = gap.because.find((b) => b.code === 'found')?.params.confidence;
  const rows = gap.affectedRows;
  return {
    severity: gap.severity,
    confidence: CONFIDENCES.find((c) => c === found) ?? null,
    basis: gap.basis,
    rows: rows === null ? null : (rows.upper ?? rows.estimate),
  };
}

/**
 * What has grown materially since: the severity, the confidence, the rows (the lower bound of now is above twice the
 * most that could be known then), or the basis (content was read where only the schema was). Empty: nothing has.
 */
export function materialChanges(then: GapEvidence, gap: Gap): EvidenceChange[] {
  const now = evidenceOf(gap);
  const rank = (c: Confidence | null): number => (c === null ? -1 : CONFIDENCES.indexOf(c));
  const lower = gap.affectedRows?.lower ?? 0;
  const grown: Readonly<Record<EvidenceChange, boolean>> = {
    severity: SEVERITIES.indexOf(now.severity) > SEVERITIES.indexOf(then.severity),
    confidence: rank(now.confidence) > rank(then.confidence),
    rows: then.rows !== null && lower > GROWTH * Math.max(1, then.rows),
    basis: then.basis === 'schema' && now.basis === 'content',
  };
  return (Object.keys(grown) as EvidenceChange[]).filter((change) => grown[change]);
}

/** A gap's place as text: a location, a store, a line of the register, a system, or null when it concerns none. */
export function gapPlace(
  gap: Pick<Gap, 'store' | 'schema' | 'container' | 'field' | 'system' | 'pointer'>,
): string | null {
  const { store, schema, container, field, system, pointer } = gap;
  if (store === null) return pointer === null ? system : `#${pointer}`;
  if (container === null) return store;
  return formatLocation({ store, schema: schema ?? '', name: container, ...(field === null ? {} : { path: field }) });
}
