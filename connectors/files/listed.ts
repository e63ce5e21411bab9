/** What is known of the files that were found. */
import type { Batch, SamplePlan } from '../../src/model/cells.js';
import type { Container, Reason } from '../../src/model/container.js';
import type { Encoding } from './bytes.js';
import type { Format } from './format.js';
import type { Source } from './source.js';

/** Where a file stands: in a folder, or in an archive that is taken for one. */
export interface Place {
  readonly schema: string;
  readonly name: string;
  readonly refused?: Reason;
}

/** A place and the bytes there. */
export interface Found extends Place {
  readonly source: Source;
}

/** One file of a container. */
export interface Member {
  readonly source: Source;
  readonly gzip: boolean;
  readonly encoding: Encoding;
}

/** A file, and what it was found to be. */
export interface Examined extends Member {
  readonly entry: Place;
  readonly format: Format;
}

/** A container and what it takes to read it. */
export interface Listed {
  readonly container: Container;
  readonly format: Format;
  readonly members: readonly Member[];
  /** The file on disk that it is a part of. */
  readonly path?: string;
  /** Reads it, where that is not done record by record. */
  readonly read?: (plan: SamplePlan, signal: AbortSignal) => AsyncIterable<Batch>;
}

/** A part of a file that is a container of its own: what it takes to read it. */
export function partOf(
  { schema, name }: Place,
  container: Omit<Container, 'ref'> & { readonly ref: Pick<Container['ref'], 'store' | 'name'> },
  read: NonNullable<Listed['read']>,
): Listed {
  return {
    container: { ...container, ref: partRef({ schema, name }, container.ref.store, container.ref.name) },
    format: { kind: 'empty' },
    members: [],
    read,
  };
}

/** The reference of one part of a file. */
export const partRef = ({ schema, name }: Place, store: string, part: string): Container['ref'] => ({
  store,
  schema,
  name: `${name}/${part}`,
});
