/** Data about people whom the register does not list here. */

import { pointerOf } from '../model/pointer.js';
import type { Gap } from '../model/report.js';
import { affectedRows, basisOf, foundReason, placeOf, syntheticReason, weighFinding } from './findings.js';
import { lineGap } from './gap.js';
import type { GapFinding, GapInput } from './input.js';
import { systemCategoryPointer } from './lines.js';

/**
 * `subject-undeclared`: the category is declared for the system, the people it is about are not. A category that the
 * register gives no subjects at all is a matter for its lint.
 */
export const subjectGaps = (input: GapInput): Gap[] => input.findings.flatMap((f) => subjectGap(f, input) ?? []);

function subjectGap(finding: GapFinding, input: GapInput): Gap | undefined {
  const { category, declared, system, told, verdict } = finding;
  const own = system?.categories.find((c) => c.category === category);
  if (!declared || system === null || own === undefined) return undefined;
  if (told === null || told.covered || told.declared.length === 0) return undefined;
  const weighed = weighFinding(finding, input);
  const { subject, by, told: name } = told;
  const pointer =
    (own.subjects ?? []).length > 0
      ? systemCategoryPointer(input.register, system.id, category, 'subjects')
      : pointerOf('policy', 'categories', category, 'subjects');
  return lineGap(
    input.register,
    { kind: 'subject-undeclared', category, subject, system: system.id, ...placeOf(finding), pointer },
    {
      basis: basisOf(verdict),
      severity: weighed.severity,
      affectedRows: affectedRows(finding),
      because: [
        foundReason(finding),
        { code: 'subject-told', params: { subject, told: name, by } },
        { code: 'subjects-declared', params: { category, subjects: told.declared.join(',') } },
        ...syntheticReason(verdict),
        weighed.because,
      ],
      actions: ['declare-subject', 'delete-data', 'ask-owner'],
    },
  );
}
