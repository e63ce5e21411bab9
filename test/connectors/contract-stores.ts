/** What a connector brings to be tested: stores that hold what the cases read. */
import type { SamplePlan, Session } from '../../src/model/cells.js';
import type { Storage } from '../../src/model/container.js';
import type { CaseTitle } from './contract-cases.js';

/** A table as plain data. Every column holds text; a connector's harness maps it to whatever its store has. */
export interface PlainTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** The scanning role may not read it, where the store has such a thing. */
  readonly denied?: boolean;
}

/** Tables that belong together in one store. */
export type Fixture = readonly PlainTable[];

type Open = (signal: AbortSignal) => Promise<Session>;

/** Ways to open that must fail, and the code of the fault. */
export const BROKEN = {
  'wrong password': 'auth-failed',
  'closed port': 'connect-refused',
  'unknown host': 'host-unknown',
  'no TLS': 'tls-failed',
} as const;

/** A store of a case. */
export interface Store {
  readonly open: Open;
  destroy(): Promise<void>;
}

/** A store that holds a fixture. */
export interface BuiltStore extends Store {
  /** Openings that must fail: those of `BROKEN` where they can be, and others. */
  readonly broken: Readonly<Partial<Record<keyof typeof BROKEN, Open>>> & Readonly<Record<string, Open>>;
  /** Passwords and the like that no error may hold. */
  readonly secrets: readonly string[];
  /** Tries to write with the connector's own means; true if the store has changed. */
  wrote?(): Promise<boolean>;
  /** Removes the table while sessions are open. */
  dropTable?(name: string): Promise<void>;
  /** How many of our queries the store is working on. */
  running?(): Promise<number>;
}

/** One line of a type matrix: a value in, its text out. */
export interface TypeLine {
  /** The type as the store declares it, or what the value is where types are not declared. */
  readonly declared: string;
  readonly container: string;
  readonly path: string;
  /** The first texts of the path; a regular expression where the store decides on the rest. */
  readonly texts?: readonly (string | null | RegExp)[];
  readonly storage?: Storage;
  /** The code of the reason for which the field is listed and not read. */
  readonly notExamined?: string;
}

/** A store with a value of every type. */
export interface TypedStore extends Store {
  readonly lines: readonly TypeLine[];
  /** Types of the matrix that this server does not have. */
  readonly lacking?: readonly string[];
}

/** A store with containers that plain tables cannot stand for. A missing part must be excepted by name. */
export interface ExtraStore extends Store {
  /** `DOCUMENTS` one by one; `base` is the path that they are below. */
  readonly documents?: { readonly container: string; readonly base: string };
  /** `DEEP`, the same way. */
  readonly deep?: { readonly container: string; readonly base: string };
  /** Text that is not UTF-8, with `after` as the value behind it. */
  readonly broken?: {
    readonly container: string;
    readonly path: string;
    readonly texts: readonly string[];
    /** Where it is in a store of its own. */
    readonly open?: Open;
  };
  /** A container of which this plan reads only the beginning. */
  readonly head?: { readonly container: string; readonly plan: Partial<SamplePlan> };
  /** A container that takes long to give its first row, and how many of our queries the store is working on. */
  readonly slow?: { readonly container: string; running(): Promise<number> };
  /** `BULKY`: bytes that the store has handed out so far, and its connections, which can be cut and be possible again. */
  readonly bulky?: {
    readonly container: string;
    fetched(): number;
    readonly cut?: () => void;
    readonly heal?: () => void;
  };
}

/** A store with `MILLION` rows in `many`; the field `id` holds the numbers from 1. */
export interface LargeStore extends Store {
  /** Bytes that the store has handed out so far, where that can be seen. */
  fetched?(): number;
  /** Size of all its text. */
  readonly bytes: number;
}

/** What a connector brings to be tested. */
export interface Harness {
  build(fixture: Fixture): Promise<BuiltStore>;
  types?(): Promise<TypedStore>;
  extras?(): Promise<ExtraStore>;
  large?(): Promise<LargeStore>;
  /** Cases that cannot be run where the tests run, by their name; those of the store stand in `exceptions.ts`. */
  readonly here?: Readonly<Partial<Record<CaseTitle, string>>>;
}

/** Stores are built when the first case asks for them. */
export type Stores = {
  readonly [K in 'types' | 'extras' | 'large']: () => Promise<Awaited<ReturnType<Required<Harness>[K]>>>;
};

/** A case. The first store holds the fixture. */
export type Case = (store: () => Promise<BuiltStore>, stores: Stores) => Promise<void>;

/** The cases of a part of the contract. */
export type CasesOf<T extends CaseTitle> = Readonly<Record<T, Case>>;
