/** What a webhook is told: counts, ids, kinds, severities and places. No values, no prose. Pure. */
import { createHmac } from 'node:crypto';
import { brief } from '../app/diff.js';
import { isFinding } from '../app/gating.js';
import type { DiffGap } from '../model/diff.js';
import type { Gap, GapStatus, Report, Severity } from '../model/report.js';

/** Gaps in one message; beyond them their number is told. */
const MOST = 100;

const TELLING: ReadonlySet<GapStatus> = new Set(['new', 'reopened', 'expired']);

export interface Message {
  readonly event: 'gaps';
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: Pick<Report['run'], 'id' | 'startedAt' | 'finishedAt' | 'complete'>;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly gaps: readonly Omit<DiffGap, 'subject' | 'actions'>[];
  /** Gaps that there was no room for. */
  readonly more: number;
}

/**
 * Findings that nobody has answered for and that were not told of before: new, re-opened or expired since the last run,
 * or still so and waiting to be told of.
 */
export function untold(report: Report, previous: Report | null, waiting: ReadonlySet<string>): Gap[] {
  const before = new Map((previous?.gaps ?? []).map((g) => [g.id, g.status]));
  return report.gaps.filter(
    (g) => isFinding(g) && TELLING.has(g.status) && (before.get(g.id) !== g.status || waiting.has(g.id)),
  );
}

/** The message about some gaps of a report. */
export function messageOf({ tool, run }: Report, gaps: readonly Gap[]): Message {
  const counts: Record<Severity, number> = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { severity } of gaps) counts[severity] += 1;
  return {
    event: 'gaps',
    tool: { name: tool.name, version: tool.version },
    run: { id: run.id, startedAt: run.startedAt, finishedAt: run.finishedAt, complete: run.complete },
    counts,
    gaps: gaps.slice(0, MOST).map((gap) => {
      const { id, kind, severity, status, category, system, at } = brief(gap);
      return { id, kind, severity, status, category, system, at };
    }),
    more: Math.max(0, gaps.length - MOST),
  };
}

/** `sha256=` and the HMAC-SHA-256 in hex of the timestamp (seconds), a dot, and the body as sent. */
export const signature = (secret: string, timestamp: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
