/** The declared side: what the policy promises, and which systems the company says hold it. */
import type { DataType } from './detector.js';

/** Whether the policy says it, implies it, or leaves it out. Only the first two declare. */
export type Basis = 'explicit' | 'implied' | 'absent';

export interface Label {
  readonly nb?: string;
  readonly en?: string;
}

/** Which data types mean a category, and where. An entry with `where` wins over one without. */
export interface Match {
  readonly dataType: DataType;
  /** System ids, or location globs such as `crm://public/contacts*`. */
  readonly where?: readonly string[];
  readonly subject?: string;
}

export interface Category {
  readonly label?: Label;
  readonly subjects?: readonly string[];
  /** Explicit unless said otherwise. */
  readonly basis?: Basis;
  readonly purposes?: readonly string[] | null;
  readonly retention?: Retention | null;
  readonly sensitive?: 'art9' | 'art10';
  /** Empty: no rule can see this category yet. */
  readonly match: readonly Match[];
  readonly note?: string;
  readonly ref?: string;
  readonly [extra: string]: unknown;
}

/** A period from an event, an event alone that ends it, or words; a plain string is the short form of `text`. */
export type Retention =
  | { readonly months: number; readonly from: string }
  | { readonly until: string }
  | { readonly text: string }
  | string;

export interface System {
  readonly id: string;
  readonly type?: string;
  readonly label?: Label;
  readonly owner?: string | null;
  readonly environment?: 'production' | 'test';
  readonly region?: string | null;
  readonly recipient?: string | null;
  /** What the system covers: location globs `store://schema/container`, or a store id alone. */
  readonly containers: readonly string[];
  readonly categories: readonly SystemCategory[];
  /** Measures that protect the system (GDPR Art. 30(1)(g)). */
  readonly security?: string | null;
  readonly note?: string;
  readonly suggested?: boolean;
}

export interface SystemCategory {
  readonly category: string;
  readonly subjects?: readonly string[];
  readonly purposes?: readonly string[] | null;
  readonly retention?: Retention | null;
  readonly protection?: 'clear' | 'hashed' | 'encrypted' | 'pseudonymised' | null;
  /** True for a line that was suggested and that nobody has confirmed. */
  readonly suggested?: boolean;
}

/** Who receives data. Keyed by id, as `systems[].recipient` names it. */
export interface Recipient {
  readonly label?: Label;
  /** Companies named as examples. */
  readonly examples?: readonly string[];
  readonly region?: string | null;
  readonly [extra: string]: unknown;
}

/** What a scan can test about a claim. `where`: system ids or location globs; everywhere when absent. */
export type Predicate = { readonly where?: readonly string[] } & (
  | { readonly kind: 'region-in'; readonly regions: readonly (string | null)[] }
  | { readonly kind: 'type-absent' | 'masked'; readonly dataType: DataType }
  | { readonly kind: 'age<=months'; readonly months: number; readonly from?: string }
);

/** A promise in the policy. Without a predicate nothing of it can be tested. */
export interface Claim {
  readonly statement: string;
  readonly label?: Label;
  readonly category?: string;
  readonly predicate?: Predicate | null;
  readonly ref?: string;
}

/** The policy layer is kept whole; the parts that the map needs are typed here. */
export interface Register {
  readonly policy: {
    readonly controller: { readonly name: string; readonly [extra: string]: unknown };
    readonly subjects?: Readonly<Record<string, { readonly label?: Label; readonly [extra: string]: unknown }>>;
    readonly categories: Readonly<Record<string, Category>>;
    readonly recipients?: Readonly<Record<string, Recipient>>;
    readonly retention?: { readonly global: Retention | null; readonly cookies?: Retention | null };
    readonly claims?: Readonly<Record<string, Claim>>;
    readonly [extra: string]: unknown;
  };
  readonly systems: readonly System[];
}
