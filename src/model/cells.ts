/**
 * Sampled values. Only connectors, `sample` and `detect` may import this file (an arrow rule keeps it so):
 * what is in these types must never reach a report, a log or an error.
 */
import type { ConnectorFacts } from './connector-docs.js';
import type { Container, Fault, Field, SampleMethod } from './container.js';
import type { RoleProposal, RoleRequest } from './survey.js';

export interface SampleDesign {
  readonly method: SampleMethod;
  /** Rows in the container; `exact` only when counted by the same read. */
  readonly population?: { readonly value: number; readonly exact: boolean };
  /** False when the source may hide or lag rows, or the way of reading gives no known chances. */
  readonly sound: boolean;
}

/** One field's cells in a batch. */
export interface Column {
  readonly field: Field;
  /** Text of each cell as the store writes it; null for an absent value. At most `maxCellChars` long. */
  readonly values: readonly (string | null)[];
  /**
   * For fields inside arrays, which row each value belongs to (ascending). Absent when value i is row i.
   */
  readonly rowOf?: Uint32Array;
  /** The line of each value, from 1, for text files of a repository. */
  readonly lines?: readonly number[];
  /** How many values of this batch were cut short on the server. */
  readonly truncated?: number;
}

/** Some rows of one container, column by column. */
export interface Batch {
  readonly design: SampleDesign;
  readonly rows: number;
  readonly columns: readonly Column[];
  /** For block samples: a number that is equal for rows of the same block, and distinct between blocks. */
  readonly clusterOf?: Uint32Array;
  /** For block samples: how many live rows the source holds in row i's block. */
  readonly clusterRows?: Uint32Array;
  /** Size of the text, as the budget counts it. */
  readonly bytes: number;
  /** Since when (`performance.now()`) a transaction has been open that stays open until the next batch is pulled. */
  readonly heldSince?: number;
}

/** What to read from one container. */
export interface SamplePlan {
  readonly mode: 'sample' | 'full';
  /** Non-null cells wanted per field; the reader goes on until every field has them or a limit is met. */
  readonly cells: number;
  /** Most rows to fetch in sample mode. */
  readonly maxRows: number;
  /** 32-bit seed; the same seed gives the same sample where the store allows it. */
  readonly seed: number;
  readonly batchRows: number;
  readonly batchBytes: number;
  readonly maxCellChars: number;
  /**
   * Given when the consumer may make long pauses. Whoever holds a transaction over several batches then ends it before it
   * is too old (`heldSince`), where he can, and awaits this before he takes another: it waits for what is owed.
   */
  readonly rest?: (signal: AbortSignal) => Promise<void>;
}

/** What a store tells about itself and about us. */
export interface Probe {
  /** Product and version, e.g. `PostgreSQL 15.18`. */
  readonly server: string;
  /** `enforced` only if the role itself cannot write; `asked` if only our session is read-only. */
  readonly readOnly: 'enforced' | 'asked';
  /** Rights beyond reading that the scanning role holds. */
  readonly excessGrants: readonly string[];
}

/** An open connection to one store. Closing it ends every query on the server. */
export interface Session extends AsyncDisposable {
  probe(signal: AbortSignal): Promise<Probe>;
  /** The catalogue, in a fixed order. One unreadable container is a fault, not the end. */
  containers(signal: AbortSignal): AsyncIterable<Container | Fault>;
  /**
   * Batches of a container, pulled by the consumer (that is the back-pressure). In sample mode the batches
   * are rounds of one random sample, and the consumer stops when it has enough. Ending the iteration or
   * aborting ends the query on the server. Throws `StoreFault`.
   */
  sample(container: Container, plan: SamplePlan, signal: AbortSignal): AsyncIterable<Batch>;
  /**
   * The least that the store can be asked, over a connection that is open and free at the moment; false when none is.
   * Throws `StoreFault`. Absent where there is no server.
   */
  ping?(signal: AbortSignal): Promise<boolean>;
}

/** Whatever can be opened and sampled: a datastore, or files of a repository that stand for one. */
export interface Source<Config> extends Pick<ConnectorFacts, 'id' | 'title' | 'config' | 'limits'> {
  /** Opens read-only. Throws `StoreFault` with a code and our own words, never the driver's. */
  open(config: Config, signal: AbortSignal): Promise<Session>;
}

/** A kind of datastore. One file per kind in `connectors/`. */
export interface Connector<Config> extends ConnectorFacts, Source<Config> {
  /**
   * The least that an account needs for a scan of this store. May ask the server, read-only like `open`, what it must
   * know for it; throws `StoreFault` then. Changes nothing.
   */
  proposeRole(config: Config, request: RoleRequest, signal: AbortSignal): Promise<RoleProposal>;
}
