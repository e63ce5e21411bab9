/** What need not be read again: containers of which neither the store nor anything that decides verdicts has changed. */
import { canonicalJson, digest } from '../model/canonical.js';
import type { CarriedFrom, Since } from '../model/carried.js';
import type { Config, StoreConfig } from '../model/config.js';
import type { Container } from '../model/container.js';
import type { RuleSet } from '../model/detector.js';
import { groupBy } from '../model/group.js';
import type { ContainerRef } from '../model/location.js';
import { type Report, SCHEMA_VERSION } from '../model/report.js';
import { carry, type Earlier } from './carry.js';
import type { JudgedContainer } from './outcome.js';
import { rulesHash } from './rules-hash.js';

/** The report of the run before, or why there is none. */
export type Before = Report | 'no-report' | 'unreadable';

/** What decides verdicts besides the data. */
export interface Terms {
  readonly version: string;
  readonly rules: RuleSet;
  /** A digest of the rule packs as they are written: a pattern's checks are not in the rules' own hash. */
  readonly packs: string;
  readonly mode: Report['scope']['mode'];
  readonly sample: Config['sample'];
  readonly fields: Config['fields'];
}

/** Of the terms one digest. Equal digests: the same data gives the same verdicts. */
export function termsHash({ version, rules, packs, mode, sample, fields }: Terms): string {
  const { targetBound, level, budget, seed } = sample;
  const plan = { targetBound, level, budget, seed };
  return digest({ schema: SCHEMA_VERSION, version, rules: rulesHash(rules), packs, mode, plan, fields });
}

/**
 * The digest by which a container is known again; undefined when its store cannot tell its state, and for names that
 * were guarded: two of them may read alike. `safe` is its catalogue entry with guarded names.
 */
export function fingerprintOf(terms: string, store: StoreConfig, raw: Container, safe: Container): string | undefined {
  const { state, ref, kind, comment, fields, members, notExamined } = safe;
  if (state === undefined || notExamined !== undefined || namesOf(raw) !== namesOf(safe)) return undefined;
  const { views, partitions, foreign } = store;
  const shape = fields.map((f) => [f.path, f.declaredType, f.storage, f.comment ?? null, f.notExamined ?? null]);
  const read = { kind: store.kind, at: placeOf(store), views, partitions, foreign };
  return digest({ terms, read, ref, kind, comment: comment ?? null, members: members ?? 1, shape, state });
}

const namesOf = ({ ref, fields }: Container): string => canonicalJson([ref, fields.map((f) => f.path)]);

/** Where a server is, without the login: the same names on another server are other data. */
const placeOf = ({ url = '' }: StoreConfig): string => /^[^?#]*@([^?#]*)/.exec(url)?.[1] ?? url.replace(/[?#].*/s, '');

/** Hands out what an earlier report has of a container that is as it was. */
export interface Carrier {
  readonly run: CarriedFrom | null;
  /** Why nothing can be carried over, where that is so. */
  readonly because?: Since['because'];
  readonly carried: (fingerprint: string, now: Container) => JudgedContainer | undefined;
}

/** Prepares an earlier report. `terms`: those of the run that builds on it. */
export function carrierOf(before: Before, terms: string, now: Pick<Terms, 'version' | 'rules' | 'mode'>): Carrier {
  const none = (because: Since['because'], run: CarriedFrom | null): Carrier => ({
    run,
    ...(because === undefined ? {} : { because }),
    carried: () => undefined,
  });
  if (typeof before === 'string') return none(before, null);
  const { readings, id, startedAt } = before.run;
  const run = { runId: id, examinedAt: startedAt };
  if (readings === undefined) return none('no-readings', run);
  if (readings.terms !== terms) return none(differenceOf(before, now), run);
  const known = earlierOf(before, run);
  return {
    run,
    carried: (fingerprint, container) => {
      const found = known.get(keyOf(container.ref));
      return found?.fingerprint === fingerprint ? carry(found, container) : undefined;
    },
  };
}

function differenceOf({ tool, scope }: Report, now: Pick<Terms, 'version' | 'rules' | 'mode'>): Since['because'] {
  if (tool.version !== now.version) return 'version';
  if (tool.rulesHash !== rulesHash(now.rules)) return 'rules';
  return scope.mode === now.mode ? 'settings' : 'mode';
}

function earlierOf(before: Report, run: CarriedFrom): Map<string, Earlier & { readonly fingerprint: string }> {
  const containers = new Map(before.containers.map((c) => [keyOf(c), c]));
  const fields = groupBy(before.fields, (f) => keyOf({ ...f, name: f.container }));
  return new Map(
    (before.run.readings?.containers ?? []).flatMap(({ fingerprint, ...ref }) => {
      const key = keyOf(ref);
      const container = containers.get(key);
      if (container === undefined || container.notExamined !== undefined) return [];
      const from = container.carriedFrom ?? run;
      return [[key, { fingerprint, container, fields: fields.get(key) ?? [], from }]];
    }),
  );
}

const keyOf = ({ store, schema, name }: ContainerRef): string => JSON.stringify([store, schema, name]);
