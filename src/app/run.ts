/** The whole job: stores in, one report out. Knows no rule, connector or renderer by name. */
import type { Worker } from 'node:worker_threads';
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
import type { StoreOutcome } from './outcome.js';
import { enabledRules, packsHash, type ReadPacks, withPacks } from './packs.js';
import { settleAll } from './settle.js';
import { type Before, carrierOf, type Terms, termsHash } from './since.js';
import { dayOf, expiredDecisions, withStatuses } from './status.js';
import { type ScanContext, type StoreProgress, scanStore } from './store.js';
import { type ThreadSpec, Threads } from './threads.js';

export interface RunInput {
  readonly config: Config;
  /** What to read in place of the config's stores. */
  readonly stores?: readonly StoreConfig[];
  readonly register: { readonly register: Register; readonly hash: string } | null;
  /** Decisions and baseline that give the gaps their status; null where there is nothing to settle. */
  readonly standing: Standing | null;
  readonly rules: RuleSet;
  /** Packs of the config that are not to be read from the working tree. */
  readonly packs?: ReadPacks;
  readonly sourceFor: (store: StoreConfig) => Promise<Source<StoreConfig>>;
  readonly mode: 'sample' | 'full' | 'schema';
  /** Most threads that classify beside the one that reads; 0 for none. The report is the same. */
  readonly threads: number;
  readonly startThread: (spec: ThreadSpec) => Worker;
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
export async function runScan(given: RunInput): Promise<Report> {
  const input = withSeed(given);
  const { config, now, before } = input;
  const startedAt = now();
  const set = enabledRules(await withPacks(input.rules, config.rules.packs, input.packs), config.rules.disable);
  const rules = new Rules(set, config.sample.seed);
  const { seconds } = config.sample.budget;
  const threads = threadsOf(input);
  const settings = await termsOf(input, set);
  const terms = termsHash(settings);
  const carrier = before === undefined ? null : carrierOf(before, terms, settings);
  const context: ScanContext = {
    rules,
    threads,
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
  const outcomes = await scanStores(input, context).finally(() => threads?.close());
  const lint = input.register === null ? [] : lintRegister(input.register.register);
  const parts: AssembleInput = {
    ...input,
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

const scanStores = (input: RunInput, context: ScanContext): Promise<StoreOutcome[]> =>
  settleAll(
    (input.stores ?? input.config.stores).map(async (store) =>
      scanStore(store, await input.sourceFor(store), context, input.progress),
    ),
    input.signal,
  );

function threadsOf({ threads, startThread, config, packs: read }: RunInput): Threads | null {
  if (threads === 0) return null;
  const { packs, disable } = config.rules;
  return new Threads(threads, () =>
    startThread({ packs, disable, seed: config.sample.seed, ...(read === undefined ? {} : { read }) }),
  );
}

const termsOf = async ({ version, mode, config, packs }: RunInput, rules: RuleSet): Promise<Terms> => ({
  version,
  mode,
  rules,
  packs: await packsHash(config.rules.packs, packs),
  sample: config.sample,
  fields: config.fields,
});

/** A seed that nobody chose is the last run's: with another, every sample would be another. */
function withSeed(input: RunInput): RunInput {
  const { before, config } = input;
  if (before === undefined || typeof before === 'string' || !config.sample.drawn) return input;
  return { ...input, config: { ...config, sample: { ...config.sample, seed: before.run.seed } } };
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
