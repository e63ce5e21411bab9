import type { ContainerRef } from './location.js';

/** A code and its numbers. Prose is made from it by a renderer, never here. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Something that went wrong at a known place. Never carries a driver's own message: those quote values. */
export interface Fault extends Reason {
  /** The container concerned; absent when the whole store is. */
  readonly at?: ContainerRef;
}

/**
 * How a store keeps a field's cells, as far as it decides which data types the field can hold.
 * `any` is for stores that do not enforce declared types; `document` for JSON and its like.
 */
export type Storage =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'temporal'
  | 'network'
  | 'geometry'
  | 'binary'
  | 'uuid'
  | 'document'
  | 'any';

/** A place in a text file. */
export interface SourcePlace {
  /** Relative to the root of the repository, or to the working directory; with slashes. */
  readonly file: string;
  /** The first line that counts, from 1. */
  readonly line: number;
  /** The next such lines, where there are more. */
  readonly lines?: readonly number[];
}

/** A column, or a path inside a document. */
export interface Field {
  /** Canonical path, see `canonicalPath`. */
  readonly path: string;
  /** The store's own name of the type, for people to read. */
  readonly declaredType: string;
  readonly storage: Storage;
  readonly comment?: string;
  /** Where it is written down, when it is known from a file. */
  readonly source?: SourcePlace;
  /** Set when the field cannot be read at all; it is listed with this reason. */
  readonly notExamined?: Reason;
}

/** How rows were chosen. */
export type SampleMethod = 'full' | 'row' | 'block' | 'key-range' | 'reservoir' | 'head';

export type ContainerKind =
  | 'table'
  | 'partitioned-table'
  | 'partition'
  | 'view'
  | 'materialised-view'
  | 'foreign-table'
  | 'file';

/** A container as the catalogue shows it, before anything was read from it. */
export interface Container {
  readonly ref: ContainerRef;
  readonly kind: ContainerKind;
  readonly comment?: string;
  /** Fields in the store's own order. Documents may add paths while they are read. */
  readonly fields: readonly Field[];
  /** Number of rows; `exact` only when counted in the same read. Null when the store does not say. */
  readonly rows: { readonly value: number; readonly exact: boolean } | null;
  /** How many members a rotating container stands for. */
  readonly members?: number;
  /** Where it is written down, when it is known from a file. */
  readonly source?: SourcePlace;
  /**
   * What the store itself says of the state of its rows, taken before they are read. Equal text means: nothing was
   * written between; how far a store can be relied on in that, docs/gate.md says. Absent when the store cannot tell.
   */
  readonly state?: string;
  /** True when it is known by its definition: names and types are judged for themselves, whatever cells there are. */
  readonly definition?: boolean;
  /** Set when nothing of it can be read. */
  readonly notExamined?: Reason;
}
