/** Promises of the policy that what was seen contradicts. */
import type { Reason } from '../model/container.js';
import { pointerOf } from '../model/pointer.js';
import type { Claim, Predicate } from '../model/register.js';
import type { Gap } from '../model/report.js';
import { within } from '../text/regions.js';
import { startOf } from '../text/times.js';
import { type Age, ageByField, ageOf } from './age.js';
import {
  affectedRows,
  basisOf,
  clarity,
  foundReason,
  isByPerson,
  isVeiled,
  placeOf,
  syntheticReason,
  weighFinding,
  worstOf,
} from './findings.js';
import { type About, gapOf, lineGap } from './gap.js';
import { type GapContainer, type GapFinding, type GapInput, regionOf } from './input.js';
import { ageReasons, olderRows } from './retention.js';
import { type Scope, scopeOf } from './scope.js';
import { weigh } from './severity.js';

/** One claim with what it is tested on. */
interface Tested {
  readonly input: GapInput;
  readonly id: string;
  readonly claim: Claim;
  readonly pointer: string;
  readonly scope: Scope;
}

/**
 * `claim-contradicted`, at each place that contradicts. A claim that nothing in its scope can test is `not-examined`;
 * a claim without a predicate is a matter for the register's lint.
 */
export const claimGaps = (input: GapInput): Gap[] =>
  Object.entries(input.register.policy.claims ?? {}).flatMap(([id, claim]) => {
    const { predicate } = claim;
    if (predicate === null || predicate === undefined) return [];
    const tested = {
      input,
      id,
      claim,
      pointer: pointerOf('policy', 'claims', id),
      scope: scopeOf(input, predicate.where),
    };
    return contradictions(tested, predicate) ?? [untested(tested)];
  });

/** Every contradiction; undefined when there was nothing to test the claim on. */
function contradictions(tested: Tested, predicate: Predicate): Gap[] | undefined {
  switch (predicate.kind) {
    case 'region-in':
      return outsideRegions(tested, predicate.regions);
    case 'type-absent':
      return presentTypes(tested, predicate.dataType, 'claim-absent', (f) => !isVeiled(f.verdict));
    case 'masked':
      return presentTypes(tested, predicate.dataType, 'claim-masked', isUnmasked);
    case 'age<=months':
      return tooOld(tested, predicate.months, predicate.from);
  }
}

/** What only names or a person told has no form to be masked or not. */
const isUnmasked = ({ verdict, place }: GapFinding): boolean => {
  const { clear, veiled } = clarity(verdict);
  return place.field !== null && !isByPerson(verdict) && (veiled === 0 || clear > 0);
};

/** Stores that hold personal data and are certainly elsewhere. */
function outsideRegions(tested: Tested, regions: readonly (string | null)[]): Gap[] | undefined {
  const { input, scope } = tested;
  const placed = scope.stores.filter((s) => s.region !== null);
  if (placed.length === 0) return undefined;
  return placed.flatMap((store) => {
    const observed = store.region as string;
    const worst = worstOf(
      scope.findings.filter((f) => f.place.store === store.id),
      input,
    );
    if (worst === undefined || within(observed, regions) !== 'out') return [];
    const declared = regions.filter((r) => r !== null).join(',');
    return [
      contradicted(tested, { store: store.id }, [{ code: 'claim-regions', params: { observed, regions: declared } }], {
        basis: 'register',
        severity: worst.severity,
        affectedRows: null,
        weighed: worst.because,
        actions: ['move-data', 'correct-claim'],
      }),
    ];
  });
}

function presentTypes(
  tested: Tested,
  dataType: string,
  code: 'claim-absent' | 'claim-masked',
  counts: (finding: GapFinding) => boolean,
): Gap[] | undefined {
  const { input, scope } = tested;
  if (!scope.containers.some((c) => c.examined)) return undefined;
  const isType = (type: string): boolean => type === dataType || type.startsWith(`${dataType}.`);
  return scope.findings
    .filter((f) => isType(f.verdict.dataType) && counts(f))
    .map((f) => {
      const weighed = weighFinding(f, input);
      const because = [{ code, params: { dataType } }, foundReason(f), ...syntheticReason(f.verdict)];
      return contradicted(tested, { system: f.system?.id ?? null, ...placeOf(f) }, because, {
        basis: basisOf(f.verdict),
        severity: weighed.severity,
        affectedRows: affectedRows(f),
        weighed: weighed.because,
        actions: [code === 'claim-masked' ? 'protect-data' : 'delete-data', 'correct-claim'],
      });
    });
}

function tooOld(tested: Tested, months: number, from: string | undefined): Gap[] | undefined {
  const { claim, scope } = tested;
  const about = scope.findings.filter((f) => claim.category === undefined || f.category === claim.category);
  const measured = scope.containers.flatMap((container) => {
    const findings = about.filter(({ place: p }) => isIn(p, container));
    const age = findings.length === 0 ? undefined : ageFor(container, months, from, tested.input.month);
    return age === undefined ? [] : [{ container, age, findings }];
  });
  if (measured.length === 0) return undefined;
  return measured.filter(({ age }) => age.older > 0).map((m) => oldGap(tested, m, months));
}

const isIn = (place: GapFinding['place'], c: GapContainer): boolean =>
  place.store === c.store && place.schema === c.schema && place.container === c.name;

/** `from` may name a field of dates outright. Age from another event than the one promised proves nothing. */
function ageFor(container: GapContainer, months: number, from: string | undefined, now: string): Age | undefined {
  const named = container.dates.find((d) => d.path === from);
  if (named !== undefined) return ageByField(named, months, now);
  const age = ageOf(container, from === undefined ? 'own' : startOf(from), months, now);
  return age?.startSeen === true ? age : undefined;
}

function oldGap(
  tested: Tested,
  { container, age, findings }: { container: GapContainer; age: Age; findings: readonly GapFinding[] },
  months: number,
): Gap {
  const rows = olderRows(container, age);
  const worst = worstOf(findings, tested.input);
  const type = findings.find((f) => weighFinding(f, tested.input).score === worst?.score)?.verdict.dataType ?? '';
  const weighed = weigh(type, rows?.estimate ?? age.older, { region: regionOf(tested.input, container.store) });
  const { store, schema, name, system } = container;
  return contradicted(
    tested,
    { system: system?.id ?? null, store, schema, container: name, field: age.path },
    ageReasons(container, age, months),
    {
      basis: 'content',
      severity: weighed.severity,
      affectedRows: rows,
      weighed: weighed.because,
      actions: ['delete-old', 'correct-claim'],
    },
  );
}

type Rest = Pick<Gap, 'basis' | 'severity' | 'affectedRows' | 'actions'> & { readonly weighed: Reason };

const contradicted = (
  { input, id, claim, pointer }: Tested,
  place: Omit<About, 'kind'>,
  because: readonly Reason[],
  { weighed, ...rest }: Rest,
): Gap =>
  lineGap(
    input.register,
    { kind: 'claim-contradicted', category: claim.category ?? null, ...place, pointer },
    { ...rest, because: [{ code: 'claim', params: { claim: id } }, ...because, weighed] },
  );

const untested = ({ id, claim, pointer }: Tested): Gap =>
  gapOf(
    { kind: 'not-examined', category: claim.category ?? null, pointer },
    {
      basis: 'register',
      severity: 'low',
      affectedRows: null,
      because: [{ code: 'claim-untested', params: { claim: id } }],
      actions: ['confirm-by-hand', 'ask-owner'],
    },
  );
