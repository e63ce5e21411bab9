/** Scans one store: probe, catalogue, containers with bounded concurrency. Its faults stay its own. */
import pLimit from 'p-limit';
import type { Probe, Session, Source } from '../model/cells.js';
import type { StoreConfig } from '../model/config.js';
import type { Container, Fault } from '../model/container.js';
import { systemClock } from '../sample/clock.js';
import { Load } from '../sample/load.js';
import { guardContainers, safeFile } from './guarded.js';
import { examine, faultOf, type IsolateContext } from './isolate.js';
import type { JudgedContainer, StoreOutcome } from './outcome.js';
import { settleAll } from './settle.js';
import { type Carrier, fingerprintOf } from './since.js';

/** What a store is scanned with. */
export interface ScanContext extends IsolateContext {
  /** Digest of what decides verdicts besides the data. */
  readonly terms: string;
  /** What need not be read again; null: everything is read. */
  readonly carrier: Carrier | null;
}

export type StoreProgress = (event: { store: string; done: number; total: number; rows: number }) => void;

/** Never throws for a fault of the store. */
export async function scanStore(
  config: StoreConfig,
  connector: Source<StoreConfig>,
  context: ScanContext,
  progress: StoreProgress,
): Promise<StoreOutcome> {
  const base = { id: config.id, kind: config.kind };
  let session: Session;
  try {
    session = await connector.open(config, context.signal);
  } catch (error) {
    return { ...base, probe: null, containers: [], faults: [faultOf(error)] };
  }
  try {
    return { ...base, ...(await scanSession(session, config, context, progress)) };
  } finally {
    // What was read stands, even if the farewell fails.
    await session[Symbol.asyncDispose]().then(undefined, () => {});
  }
}

async function scanSession(
  session: Session,
  config: StoreConfig,
  context: ScanContext,
  progress: StoreProgress,
): Promise<Omit<StoreOutcome, 'id' | 'kind'>> {
  const faults: Fault[] = [];
  let probe: Probe | null = null;
  const listed: Container[] = [];
  try {
    probe = await session.probe(context.signal);
    for await (const item of session.containers(context.signal)) {
      if ('ref' in item) listed.push(item);
      else faults.push(guardFault(item, context));
    }
  } catch (error) {
    return { probe, containers: [], faults: [...faults, faultOf(error)] };
  }
  const load = config.throttle && new Load(config.throttle, session, systemClock);
  const throttled = load === undefined ? context : { ...context, load };
  const containers = await examineAll(session, listed, config, throttled, progress);
  return { probe, containers, faults, ...(load === undefined ? {} : { load: load.report() }) };
}

async function examineAll(
  session: Session,
  listed: readonly Container[],
  config: StoreConfig,
  context: ScanContext,
  progress: StoreProgress,
): Promise<JudgedContainer[]> {
  const limit = pLimit(config.connections);
  let done = 0;
  let rows = 0;
  progress({ store: config.id, done, total: listed.length, rows });
  const safe = guardContainers(listed, context.guard);
  return settleAll(
    listed.map((container, i) =>
      limit(async () => {
        context.signal.throwIfAborted();
        const one = await carriedOrRead(session, container, safe[i] as Container, config, context);
        done++;
        rows += one.carriedFrom === undefined ? (one.read?.rows ?? 0) : 0;
        progress({ store: config.id, done, total: listed.length, rows });
        return one;
      }),
    ),
    context.signal,
  );
}

async function carriedOrRead(
  session: Session,
  container: Container,
  safe: Container,
  config: StoreConfig,
  context: ScanContext,
): Promise<JudgedContainer> {
  const fingerprint = fingerprintOf(context.terms, config, container, safe);
  const carried = fingerprint === undefined ? undefined : context.carrier?.carried(fingerprint, safe);
  const one = carried ?? context.judge(await examine(session, container, safe, context));
  return fingerprint === undefined ? one : { ...one, fingerprint };
}

const guardFault = (fault: Fault, { guard }: IsolateContext): Fault =>
  fault.at === undefined
    ? fault
    : { ...fault, at: { ...fault.at, schema: safeFile(fault.at.schema, guard), name: safeFile(fault.at.name, guard) } };
