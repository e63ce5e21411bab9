/** Data that stands in the clear where it should not. */
import type { Reason } from '../model/container.js';
import type { Gap } from '../model/report.js';
import {
  affectedRows,
  basisOf,
  clarity,
  foundReason,
  isByPerson,
  isVeiled,
  placeOf,
  syntheticKind,
  syntheticReason,
  weighFinding,
} from './findings.js';
import { lineGap } from './gap.js';
import type { GapFinding, GapInput } from './input.js';
import { systemCategoryPointer, systemPointer } from './lines.js';
import { graver, type Weighed } from './severity.js';

/**
 * `protection`: values that a rule could read, where the register says hashed, encrypted or pseudonymised; and real
 * national ids in a system for tests. Hashes, masked cards and addresses cut short are no clear text, nor is what
 * only a person or the names of a container told.
 */
export const protectionGaps = (input: GapInput): Gap[] =>
  input.findings.flatMap((f) => [...unprotected(f, input), ...realInTest(f, input)]);

function unprotected(finding: GapFinding, input: GapInput): Gap[] {
  const { category, system, verdict } = finding;
  const protection = system?.categories.find((c) => c.category === category)?.protection ?? 'clear';
  if (system === null || protection === 'clear' || !isMeasured(finding) || isVeiled(verdict)) return [];
  const { clear, veiled } = clarity(verdict);
  return [
    inTheClear(finding, input, {
      pointer: systemCategoryPointer(input.register, system.id, category, 'protection'),
      why: { code: 'unprotected', params: { protection, ...(veiled > 0 ? { clear, veiled } : {}) } },
      weighed: weighFinding(finding, input),
      actions: ['protect-data', 'delete-data', 'restrict-access'],
    }),
  ];
}

/** Numbers made for tests are what a test system should hold; any other is somebody's. */
function realInTest(finding: GapFinding, input: GapInput): Gap[] {
  const { system, verdict } = finding;
  if (system?.environment !== 'test' || !verdict.dataType.startsWith('identity.national_id')) return [];
  if (!isMeasured(finding) || syntheticKind(verdict) !== undefined) return [];
  const weighed = weighFinding(finding, input);
  return [
    inTheClear(finding, input, {
      pointer: systemPointer(input.register, system.id, 'environment'),
      why: { code: 'real-in-test', params: {} },
      weighed: { ...weighed, severity: graver(weighed.severity, 'high') },
      actions: ['use-test-data', 'delete-data'],
    }),
  ];
}

const isMeasured = ({ place, verdict }: GapFinding): boolean =>
  place.field !== null && !isByPerson(verdict) && verdict.basis !== 'schema';

interface Why {
  readonly pointer: string;
  readonly why: Reason;
  readonly weighed: Weighed;
  readonly actions: readonly string[];
}

const inTheClear = (finding: GapFinding, { register }: GapInput, { pointer, why, weighed, actions }: Why): Gap =>
  lineGap(
    register,
    {
      kind: 'protection',
      category: finding.category,
      system: finding.system?.id ?? null,
      ...placeOf(finding),
      pointer,
    },
    {
      basis: basisOf(finding.verdict),
      severity: weighed.severity,
      affectedRows: affectedRows(finding),
      because: [foundReason(finding), why, ...syntheticReason(finding.verdict), weighed.because],
      actions,
    },
  );
