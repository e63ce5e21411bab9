/** Looks at a store before anything is read from it: what it is, what we may do, what it holds. */
import type { NameGuard } from '../detect/guard.js';
import type { Connector } from '../model/cells.js';
import type { StoreConfig } from '../model/config.js';
import type { Container, Fault } from '../model/container.js';
import { byCodeUnit } from '../model/location.js';
import type { StoreSurvey } from '../model/survey.js';
import { guardContainers } from './guarded.js';

/** Opens, probes, lists, and asks for a role. Reads no values. Throws `StoreFault` when the store cannot be reached. */
export async function surveyStore(
  config: StoreConfig,
  connector: Connector<StoreConfig>,
  guard: NameGuard,
  signal: AbortSignal,
): Promise<StoreSurvey> {
  await using session = await connector.open(config, signal);
  const probe = await session.probe(signal);
  const listed: Container[] = [];
  const faults: Fault[] = [];
  for await (const item of session.containers(signal)) {
    if ('ref' in item) listed.push(item);
    else faults.push({ code: item.code, params: item.params });
  }
  // The role needs the names as they are; all else is shown guarded.
  const schemas = [...new Set(listed.map(({ ref }) => ref.schema))].sort(byCodeUnit);
  const role = await connector.proposeRole(config, { server: probe.server, schemas }, signal);
  return { id: config.id, kind: config.kind, ...probe, containers: guardContainers(listed, guard), faults, role };
}
