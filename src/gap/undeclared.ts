/** Findings that the register does not know of: the policy, the system's line, or the whole store. */
import type { Reason } from '../model/container.js';
import type { Gap } from '../model/report.js';
import { affectedRows, basisOf, foundReason, placeOf, syntheticReason, weighFinding, worstOf } from './findings.js';
import { gapOf } from './gap.js';
import type { GapFinding, GapInput } from './input.js';

/** `undeclared-category` and `undeclared-here`. */
export const undeclaredGaps = (input: GapInput): Gap[] => input.findings.flatMap((f) => findingGap(f, input) ?? []);

function findingGap(finding: GapFinding, input: GapInput): Gap | undefined {
  const { category, subject, declared, system, verdict } = finding;
  const why = whyGap(finding, input);
  if (why === undefined) return undefined;
  const weighed = weighFinding(finding, input, { unowned: system === null });
  return gapOf(
    {
      kind: declared ? 'undeclared-here' : 'undeclared-category',
      category,
      subject,
      system: system?.id ?? null,
      ...placeOf(finding),
    },
    {
      basis: basisOf(verdict),
      severity: weighed.severity,
      affectedRows: affectedRows(finding),
      because: [foundReason(finding), why, ...syntheticReason(verdict), weighed.because],
      actions: actionsFor(finding),
    },
  );
}

/** Why a finding is a gap; undefined when the register knows of it, or the whole store is one gap. */
function whyGap(
  { category, declared, absentInPolicy, system, place }: GapFinding,
  input: GapInput,
): Reason | undefined {
  if (!declared) return { code: absentInPolicy ? 'policy-absent' : 'policy-silent', params: { category } };
  if (input.unknownStores.includes(place.store)) return undefined;
  if (system === null) return { code: 'no-system', params: {} };
  const named = system.categories.some((c) => c.category === category);
  return named ? undefined : { code: 'system-silent', params: { category, system: system.id } };
}

const actionsFor = ({ declared, system }: GapFinding): string[] =>
  !declared
    ? ['delete-data', 'declare-category', 'restrict-access']
    : system === null
      ? ['add-to-system', 'ask-owner', 'delete-data']
      : ['delete-data', 'declare-in-system', 'restrict-access'];

/** `unknown-store`, once for each store that is wholly in no system. */
export const unknownStoreGaps = (input: GapInput): Gap[] =>
  input.unknownStores.map((store) => {
    const inside = input.findings.filter((f) => f.place.store === store);
    const worst = worstOf(inside, input, { unowned: true });
    return gapOf(
      { kind: 'unknown-store', store },
      {
        basis: 'content',
        // A store that nobody declared is worth a look even when no rule recognised anything in it.
        severity: worst === undefined || worst.severity === 'low' ? 'medium' : worst.severity,
        affectedRows: null,
        because: [
          { code: 'no-store', params: { findings: inside.length } },
          ...(worst === undefined ? [] : [worst.because]),
        ],
        actions: ['ask-owner', 'add-to-system', 'delete-data'],
      },
    );
  });
