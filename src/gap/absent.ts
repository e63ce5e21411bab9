/** What was declared and not found, and what was not looked at. */
import type { Gap, GapKind } from '../model/report.js';
import { gapOf } from './gap.js';
import type { GapAbsence, GapInput, GapUnexamined } from './input.js';

const ABSENCE: Readonly<Record<GapAbsence['state'], { kind: GapKind; actions: string[] }>> = {
  'declared-not-found': { kind: 'not-found', actions: ['correct-register', 'ask-owner'] },
  inconclusive: { kind: 'inconclusive', actions: ['scan-more', 'confirm-by-hand'] },
  'not-examined': { kind: 'not-examined', actions: ['confirm-by-hand', 'ask-owner'] },
};

/** `not-found`, `inconclusive` and `not-examined`: never one for the other. */
export const absentGaps = ({ absences, unexamined }: GapInput): Gap[] => [
  ...absences.map(absenceGap),
  ...unexamined.map(unexaminedGap),
];

function absenceGap({ system, category, state, because }: GapAbsence): Gap {
  const { kind, actions } = ABSENCE[state];
  return gapOf(
    { kind, category, system: system.id },
    { basis: 'content', severity: 'low', affectedRows: null, because: [because], actions },
  );
}

function unexaminedGap({ reason, ...place }: GapUnexamined): Gap {
  return gapOf(
    { kind: 'not-examined', ...place },
    {
      basis: 'content',
      severity: place.container === null ? 'medium' : 'low',
      affectedRows: null,
      because: [{ code: 'unexamined', params: { reason: reason.code, fields: place.field === null ? 0 : 1 } }],
      actions:
        reason.code === 'permission-denied' || reason.code === 'row-level-security'
          ? ['grant-read', 'confirm-by-hand']
          : ['scan-more', 'confirm-by-hand'],
    },
  );
}
