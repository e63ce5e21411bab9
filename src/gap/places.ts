/** Where data lies and with whom, observed in the config against declared in the register. */
import type { Reason } from '../model/container.js';
import type { Recipient, System } from '../model/register.js';
import type { Gap, GapKind } from '../model/report.js';
import { distanceOf, within } from '../text/regions.js';
import { worstOf } from './findings.js';
import { lineGap } from './gap.js';
import type { GapInput, GapStore } from './input.js';
import { systemPointer } from './lines.js';
import type { Exposure } from './severity.js';

/** Each store with each system that covers something of it. */
const pairs = ({ stores, register }: GapInput): [GapStore, System][] =>
  stores.flatMap((store) =>
    register.systems.filter((s) => store.systems.includes(s.id)).map((system): [GapStore, System] => [store, system]),
  );

/**
 * `region`: the store is certainly outside the declared region. A system without a declared region is
 * `register-incomplete`; a store without an observed one cannot be compared.
 */
export const regionGaps = (input: GapInput): Gap[] =>
  pairs(input).flatMap(([store, system]) => {
    if (store.region === null) return [];
    const observed = store.region;
    if (system.region === null || system.region === undefined) {
      const graver = distanceOf(observed) !== 'eea';
      return [
        placeGap(input, 'register-incomplete', store, system, 'region', {
          because: [{ code: 'region-silent', params: { observed } }],
          severity: graver ? 'medium' : 'low',
          actions: ['complete-register'],
        }),
      ];
    }
    if (within(observed, [system.region]) !== 'out') return [];
    const sameLaw = distanceOf(observed) === 'eea';
    const because = { code: 'region-differs', params: { observed, declared: system.region } };
    return [placeGap(input, 'region', store, system, 'region', weighed(input, store, system, because, { sameLaw }))];
  });

/** `recipient`: the store is with somebody whom the register does not name for the system. */
export const recipientGaps = (input: GapInput): Gap[] =>
  pairs(input).flatMap(([store, system]) => {
    if (store.recipient === null) return [];
    const { recipients = {} } = input.register.policy;
    const observed = recipientId(store.recipient, recipients) ?? store.recipient;
    const declared = system.recipient ?? null;
    if (declared !== null && (recipientId(declared, recipients) ?? declared) === observed) return [];
    const known = recipientId(observed, recipients) !== undefined;
    const because: Reason =
      declared === null
        ? { code: 'recipient-silent', params: { observed } }
        : { code: 'recipient-differs', params: { observed, declared } };
    const rest = weighed(input, store, system, because, {});
    const unknown = known ? [] : [{ code: 'recipient-unknown', params: { observed } }];
    return [
      placeGap(input, 'recipient', store, system, 'recipient', {
        ...rest,
        because: [...rest.because.slice(0, 1), ...unknown, ...rest.because.slice(1)],
        actions: ['declare-recipient', 'ask-owner'],
      }),
    ];
  });

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The policy's id of a recipient, by id, by label, or by a company it names as an example. */
function recipientId(name: string, recipients: Readonly<Record<string, Recipient>>): string | undefined {
  if (Object.hasOwn(recipients, name)) return name;
  return Object.entries(recipients).find(([, { label, examples }]) =>
    [label?.nb, label?.en, ...(examples ?? [])].some((known) => known !== undefined && same(known, name)),
  )?.[0];
}

type Rest = Pick<Gap, 'because' | 'severity' | 'actions'>;

/** As grave as the gravest data of the system in the store. */
function weighed(
  input: GapInput,
  store: GapStore,
  system: System,
  because: Reason,
  of: Pick<Exposure, 'sameLaw'>,
): Rest {
  const inside = input.findings.filter((f) => f.place.store === store.id && f.system?.id === system.id);
  const worst = worstOf(inside, input, of);
  return {
    because: [because, ...(worst === undefined ? [] : [worst.because])],
    severity: worst?.severity ?? 'low',
    actions: ['correct-region', 'move-data'],
  };
}

const placeGap = (
  input: GapInput,
  kind: GapKind,
  store: GapStore,
  system: System,
  key: 'region' | 'recipient',
  rest: Rest,
): Gap =>
  lineGap(
    input.register,
    { kind, system: system.id, store: store.id, pointer: systemPointer(input.register, system.id, key) },
    { basis: 'register', affectedRows: null, ...rest },
  );
