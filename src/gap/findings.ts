/** What gaps of different kinds say of one finding. */
import type { Reason } from '../model/container.js';
import type { Gap, Verdict } from '../model/report.js';
import { type GapFinding, type GapInput, regionOf } from './input.js';
import { type Exposure, type Weighed, weigh } from './severity.js';

/** True when a person's word in the config put the finding on the map. */
export const isByPerson = (verdict: Verdict): boolean => verdict.because.some((b) => b.code === 'declared-by-person');

/** What a finding rests on. */
export const basisOf = (verdict: Verdict): Gap['basis'] =>
  isByPerson(verdict) ? 'person' : (verdict.basis ?? 'content');

const kindsOf = (verdict: Verdict): readonly Reason[] => verdict.because.filter((b) => b.code === 'kind');

/** Kinds of numbers made for tests only: every span of the verdict must be one. */
export function syntheticKind(verdict: Verdict): string | undefined {
  const kinds = kindsOf(verdict);
  return kinds.length > 0 && kinds.every((k) => k.params.synthetic === true)
    ? String(kinds[0]?.params.kind)
    : undefined;
}

/** Spans of the verdict by whether what stands there still shows the value: masked, hashed and sealed spans do not. */
export function clarity(verdict: Verdict): { readonly clear: number; readonly veiled: number } {
  const spans = (veiled: boolean): number =>
    kindsOf(verdict)
      .filter((k) => (k.params.veiled !== undefined) === veiled)
      .reduce((n, k) => n + Number(k.params.spans), 0);
  return { clear: spans(false), veiled: spans(true) };
}

/** True when nothing of what was found can be read: addresses cut short, hashes, masked cards. */
export function isVeiled(verdict: Verdict): boolean {
  const { clear, veiled } = clarity(verdict);
  return veiled > 0 && clear === 0;
}

/** Where a finding is, as a gap says it. */
export const placeOf = ({ place }: GapFinding): Pick<Gap, 'store' | 'schema' | 'container' | 'field'> => ({
  store: place.store,
  schema: place.schema,
  container: place.container,
  field: place.field,
});

/** The finding as a reason. */
export function foundReason({ verdict, place }: GapFinding): Reason {
  const { dataType, confidence, kind } = verdict;
  if (isByPerson(verdict)) return { code: 'declared-by-person', params: { dataType } };
  if (verdict.basis === 'schema') return { code: 'found-in-schema', params: { dataType, confidence } };
  const { estimate, lower, upper, sound } = verdict.share;
  const { cells } = place.examined;
  return { code: 'found', params: { dataType, confidence, kind, estimate, lower, upper, cells, sound } };
}

/** That the numbers are made for tests, where they are. */
export function syntheticReason(verdict: Verdict): Reason[] {
  const kind = syntheticKind(verdict);
  return kind === undefined ? [] : [{ code: 'synthetic', params: { kind } }];
}

/** Rows the finding is about; null where they are not known. */
export function affectedRows({ rows, verdict, place }: GapFinding): Gap['affectedRows'] {
  if (rows === null || isByPerson(verdict) || verdict.basis === 'schema') return null;
  // Shares are of non-null cells; rows without the field are not concerned.
  const filled = place.examined.rows === 0 ? 0 : Math.min(1, place.examined.cells / place.examined.rows);
  const { estimate, lower, upper, sound } = verdict.share;
  const of = (share: number): number => Math.round(share * filled * rows);
  return { estimate: of(estimate), lower: sound ? of(lower) : 0, upper: sound ? of(upper) : null };
}

/** How grave a finding is where it lies. */
export const weighFinding = (
  finding: GapFinding,
  input: GapInput,
  of: Pick<Exposure, 'unowned' | 'sameLaw'> = {},
): Weighed =>
  weigh(finding.verdict.dataType, affectedRows(finding)?.estimate ?? 0, {
    ...of,
    region: regionOf(input, finding.place.store),
    synthetic: syntheticKind(finding.verdict) !== undefined,
  });

/** The gravest of several findings; undefined when there is none. */
export const worstOf = (
  findings: readonly GapFinding[],
  input: GapInput,
  of: Pick<Exposure, 'unowned' | 'sameLaw'> = {},
): Weighed | undefined =>
  findings
    .map((f) => weighFinding(f, input, of))
    .reduce<Weighed | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
