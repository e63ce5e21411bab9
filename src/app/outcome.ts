/** What the isolate hands out: evidence and coded faults, with safe names, in catalogue order. */

import type { Probe } from '../model/cells.js';
import type { Container, Fault, Reason } from '../model/container.js';
import type { ContainerEvidence } from '../model/evidence.js';
import type { ContainerReport } from '../model/report.js';

export interface ContainerOutcome {
  readonly container: Container;
  readonly evidence: ContainerEvidence | null;
  readonly endedBy: ContainerReport['sampled']['endedBy'];
  /** Why nothing, or not everything, was read. */
  readonly fault: Reason | null;
}

export interface StoreOutcome {
  readonly id: string;
  readonly kind: string;
  readonly probe: Probe | null;
  readonly containers: readonly ContainerOutcome[];
  readonly faults: readonly Fault[];
}
