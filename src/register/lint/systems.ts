import { pointerOf } from '../../model/pointer.js';
import type { Match, System } from '../../model/register.js';
import { isFreeRegion } from '../../text/regions.js';
import { declaredCategories } from '../policy.js';
import { finder, type LintFinding, type LintRule } from './finding.js';

const none = finder('no-systems', 'gdpr:30.1 gdpr:24.1');
const region = finder('system-region-missing', 'gdpr:30.1.e gdpr:13.1.f');
const outside = finder('system-outside-eea', 'gdpr:44 gdpr:46 gdpr:30.1.e');
const owner = finder('system-owner-missing', 'gdpr:24.1 gdpr:5.2');
const retention = finder('system-retention-missing', 'gdpr:30.1.f gdpr:5.1.e');
const purpose = finder('system-purpose-missing', 'gdpr:30.1.b gdpr:5.1.b');
const suggested = finder('suggestion-unconfirmed', 'gdpr:5.2 gdpr:24.1');
const tie = finder('match-tie', 'gdpr:5.2');

export const noSystems: LintRule = (_policy, { systems }) => (systems.length === 0 ? [none('medium', '/systems')] : []);

const each = (systems: readonly System[], check: (system: System, i: number) => LintFinding[]): LintFinding[] =>
  systems.flatMap(check);

export const systemRegion: LintRule = ({ recipients = {} }, { systems }) =>
  each(systems, ({ id: system, region: place, recipient }, i) => {
    if (!place) return [region('medium', pointerOf('systems', i), { system })];
    const told = recipient ? recipients[recipient]?.transfer_mechanism : undefined;
    if (isFreeRegion(place) || told) return [];
    return [outside('high', pointerOf('systems', i, 'region'), { system, region: place })];
  });

export const systemOwner: LintRule = (_policy, { systems }) =>
  each(systems, ({ id: system, owner: who }, i) => (who ? [] : [owner('low', pointerOf('systems', i), { system })]));

/** A line of the record without a period, when the policy has none for the category either. */
export const systemRetention: LintRule = (policy, { systems }) =>
  each(systems, ({ id: system, categories }, i) =>
    categories.flatMap(({ category, retention: own }, j) => {
      const said = own ?? policy.categories[category]?.retention ?? policy.retention?.global;
      return said ? [] : [retention('medium', pointerOf('systems', i, 'categories', j), { system, category })];
    }),
  );

export const systemPurpose: LintRule = (policy, { systems }) =>
  each(systems, ({ id: system, categories }, i) =>
    categories.flatMap(({ category, purposes }, j) => {
      const said = purposes ?? policy.categories[category]?.purposes ?? [];
      return said.length > 0 ? [] : [purpose('medium', pointerOf('systems', i, 'categories', j), { system, category })];
    }),
  );

const placesOf = ({ where }: Match): string => [...(where ?? [])].sort().join(' ');

/** Two categories that mean the same data type in the same places: a finding counts as both. */
export const ties: LintRule = (policy) => {
  const seen = new Map<string, string>();
  return declaredCategories(policy).flatMap(([category, { match }]) =>
    match.flatMap((m, i) => {
      const key = `${m.dataType} ${m.subject ?? ''} ${placesOf(m)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, category);
      if (first === undefined || first === category) return [];
      const where = pointerOf('policy', 'categories', category, 'match', i);
      return [tie('low', where, { category: first, other: category, dataType: m.dataType })];
    }),
  );
};

/** Lines that `register suggest` wrote: a person has to confirm them. */
export const suggestions: LintRule = (policy, { systems }) => [
  ...Object.entries(policy.categories)
    .filter(([, { suggested: open }]) => open === true)
    .map(([id]) => suggested('medium', pointerOf('policy', 'categories', id))),
  ...systems.flatMap((system, i) => [
    ...(system.suggested === true ? [suggested('medium', pointerOf('systems', i))] : []),
    ...system.categories.flatMap((entry, j) =>
      entry.suggested === true ? [suggested('medium', pointerOf('systems', i, 'categories', j))] : [],
    ),
  ]),
];
