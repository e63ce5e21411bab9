/** What every connector declares about itself: `docs/connectors.md` is made of it. Sentences in English. */
import type { Storage } from './container.js';

/** One type of a store's, and what becomes of its cells. */
export interface TypeRow {
  /** The store's own name, or several that are treated alike. */
  readonly type: string;
  /** Decides which rules run; null where that is for the parts to say, or nothing of it is examined. */
  readonly storage: Storage | null;
  /** How a cell is handed out, or why it is not. */
  readonly text: string;
}

/** What an operator must know before letting a connector at a store. Each a list of sentences, none empty. */
export interface ConnectorDocs {
  /** How rows are chosen, and when no bound is claimed. */
  readonly samples: readonly string[];
  /** Which server of several is read, and what follows from that; for stores that have replicas. */
  readonly hosts?: readonly string[];
  /** What keeps it from changing anything, whatever the account may do. */
  readonly readOnly: readonly string[];
  /** How an abort ends what runs on the server. */
  readonly cancels: readonly string[];
  /** Every limit of time. */
  readonly timeouts: readonly string[];
  /** Which real servers and files the tests run on. */
  readonly tested: readonly string[];
  /** What only a protocol double showed, or nothing did. */
  readonly untested: readonly string[];
}

/** What a connector says of itself before it is opened. */
export interface ConnectorFacts {
  readonly id: string;
  readonly title: string;
  /** JSON Schema of the store's entry in the config, beyond the keys that all stores share. */
  readonly config: object;
  /** What this connector does not do, in one sentence each. */
  readonly limits: readonly string[];
  /** How it works, for those who must trust it. */
  readonly docs: ConnectorDocs;
  /** The type matrix, from what the code itself decides by; loaded when asked for. */
  types(): Promise<readonly TypeRow[]>;
}
