/** The whole job: stores in, one report out. Knows no rule, connector or renderer by name. */
import { NameGuard } from '../detect/guard.js';
import { Rules } from '../detect/rules.js';
import type { Source } from '../model/cells.js';
import type { Config, StoreConfig } from '../model/config.js';
import type { Standing } from '../model/decision.js';
import type { RuleSet } from '../model/detector.js';
import type { Register } from '../model/register.js';
import type { Report } from '../model/report.js';
import { lintRegister } from '../register/lint.js';
import { assemble } from './assemble.js';
import type { AssembleInput } from './assemble-input.js';
import { judgeOf } from './judge.js';
import { packsHash, withPacks } from './packs.js';
import { settleAll } from './settle.js';
import { type Before, carrierOf, type Terms, termsHash } from './since.js';
import { dayOf, expiredDecisions, withStatuses } from './status.js';
import { type ScanContext, type StoreProgress, scanStore } from './store.js';

export interface RunInput {
  readonly config: Config;
  /** What to read in place of the config's stores. */
  readonly stores?: readonly StoreConfig[];
  readonly register: { readonly register: Register; readonly hash: string } | null;
  /** Decisions and baseline that give the gaps their status; null where there is nothing to settle. */
  readonly standing: Standing | null;
  readonly rules: RuleSet;
  readonly sourceFor: (store: StoreConfig) => Promise<Source<StoreConfig>>;
  readonly mode: 'sample' | 'full' | 'schema';
  readonly version: string;
  /** What was there before, when only what has changed since is to be read; absent: everything is read. */
  readonly before?: Before;
  /** Epoch milliseconds; a parameter so that runs can be repeated. */
  readonly now: () => number;
  readonly runId: string;
  readonly signal: AbortSignal;
  readonly progress: StoreProgress;
}

/** Scans every store and puts the report together. Throws only UsageError, or the signal's reason. */
export async function runScan(input: RunInput): Promise<Report> {
  const { now, before } = input;
  const config = before === undefined ? input.config : withSeedOf(before, input.config);
  const startedAt = now();
  const set = enabledRules(await withPacks(input.rules, config.rules.packs), config.rules.disable);
  const rules = new Rules(set, config.sample.seed);
  const { seconds } = config.sample.budget;
  const settings = await termsOf(input, config, set);
  const terms = termsHash(settings);
  const carrier = before === undefined ? null : carrierOf(before, terms, settings);
  const context: ScanContext = {
    rules,
    guard: new NameGuard(rules),
    sample: config.sample,
    mode: input.mode,
    now,
    deadline: seconds === null ? null : startedAt + seconds * 1000,
    signal: input.signal,
    judge: judgeOf(config, set),
    terms,
    carrier,
  };
  const outcomes = await settleAll(
    (input.stores ?? config.stores).map(async (store) =>
      scanStore(store, await input.sourceFor(store), context, input.progress),
    ),
    input.signal,
  );
  const lint = input.register === null ? [] : lintRegister(input.register.register);
  const parts: AssembleInput = {
    ...input,
    config,
    rules: set,
    lint,
    outcomes,
    terms,
    ...(carrier === null ? {} : { carrier }),
    startedAt,
    finishedAt: now(),
  };
  const report = assemble(parts);
  return input.standing === null ? report : settled(parts, report, input.standing);
}

const termsOf = async ({ version, mode }: RunInput, config: Config, rules: RuleSet): Promise<Terms> => ({
  version,
  mode,
  rules,
  packs: await packsHash(config.rules.packs),
  sample: config.sample,
  fields: config.fields,
});

/** A seed that nobody chose is the last run's: with another, every sample would be another. */
function withSeedOf(before: Before, config: Config): Config {
  if (typeof before === 'string' || !config.sample.drawn) return config;
  return { ...config, sample: { ...config.sample, seed: before.run.seed } };
}

/** The report with what people decided. A decision whose time is up is a gap itself, beside the one it was about. */
function settled(parts: AssembleInput, report: Report, standing: Standing): Report {
  const today = dayOf(parts.startedAt);
  const expired = expiredDecisions(report.gaps, standing, today).map(({ gap, decision }) => ({
    gapId: gap.id,
    pointer: '/until',
    until: decision.until ?? today,
  }));
  return withStatuses(expired.length === 0 ? report : assemble({ ...parts, expired }), standing, today);
}

/** The rules that are left when ids or data types are switched off. */
export function enabledRules(rules: RuleSet, disable: readonly string[]): RuleSet {
  const on = (r: { id: string; dataType: string }): boolean => !disable.includes(r.id) && !disable.includes(r.dataType);
  return {
    detectors: rules.detectors.filter(on),
    pairs: rules.pairs.filter(on),
    fields: rules.fields.filter(on),
    containers: rules.containers.filter(on),
  };
}
