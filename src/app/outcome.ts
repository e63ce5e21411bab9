/** What the isolate hands out: evidence and coded faults, with safe names, in catalogue order. */

import type { MappedContainer } from '../map/input.js';
import type { CarriedFrom } from '../model/carried.js';
import type { Probe } from '../model/cells.js';
import type { Container, Fault, Reason } from '../model/container.js';
import type { ContainerEvidence } from '../model/evidence.js';
import type { LoadReport } from '../model/load.js';
import type { ContainerReport, Verdict } from '../model/report.js';
import type { FieldResult } from '../verdict/result.js';

export interface ContainerOutcome {
  readonly container: Container;
  readonly evidence: ContainerEvidence | null;
  readonly endedBy: ContainerReport['sampled']['endedBy'];
  /** Why nothing, or not everything, was read. */
  readonly fault: Reason | null;
}

/** A container with its verdicts. Its evidence is gone: sketches of thousands of tables would not fit in memory. */
export interface JudgedContainer {
  readonly container: Container;
  readonly read: Omit<ContainerEvidence, 'fields'> | null;
  readonly endedBy: ContainerOutcome['endedBy'];
  readonly fault: Reason | null;
  readonly fields: readonly FieldResult[];
  /** What the container is as a whole. */
  readonly verdicts: readonly Verdict[];
  /** By which a later run knows it again; absent when its store cannot tell whether it changes. */
  readonly fingerprint?: string;
  /** The run that read it, when it was not this one. */
  readonly carriedFrom?: CarriedFrom;
}

/** A container as the map takes it, with its outcome. */
export interface Examined extends MappedContainer {
  readonly outcome: JudgedContainer;
}

export interface StoreOutcome {
  readonly id: string;
  readonly kind: string;
  readonly probe: Probe | null;
  readonly containers: readonly JudgedContainer[];
  readonly faults: readonly Fault[];
  /** How it was spared, where that was asked for. */
  readonly load?: LoadReport;
}
