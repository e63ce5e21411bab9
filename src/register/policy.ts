/** The policy layer as its schema has it: what lint, import and export read of it. */
import type { Basis, Category, Label, Register, Retention } from '../model/register.js';

/** A named thing of the policy with its texts. */
export interface Item {
  readonly label?: Label;
  readonly note?: string;
  readonly ref?: string | null;
}

export interface Subject extends Item {
  readonly basis?: Basis;
  readonly members?: readonly string[];
  readonly stated?: readonly { readonly ref: string | null; readonly categories: readonly string[] }[];
}

export interface Source extends Item {
  readonly kinds?: readonly string[];
  readonly open_ended?: boolean;
  readonly categories?: readonly string[] | null;
}

export interface LegalBasis extends Item {
  /** `6.1.b`, with a variant after a hyphen; null where the policy names no ground. */
  readonly article?: string | null;
  readonly basis: Basis;
  readonly purposes?: readonly string[];
}

export interface Recipient extends Item {
  readonly examples?: readonly string[];
  readonly example_kinds?: readonly string[];
  readonly use?: Label | null;
  readonly condition?: string | null;
  readonly region?: string | null;
  readonly parent_countries?: readonly string[];
  readonly transfer_mechanism?: string | null;
  readonly gdpr_role?: 'processor' | 'controller' | 'joint-controller' | null;
}

export interface Claim {
  readonly label?: Label;
  readonly statement: string;
  readonly category?: string;
  readonly denies_personal_data?: boolean;
  readonly predicate?: { readonly kind: string; readonly dataType?: string; readonly where?: readonly string[] } | null;
}

export interface Controller {
  readonly name: string;
  readonly address?: string;
  readonly care_of?: string;
}

/** The whole policy; every part but controller and categories may be missing, which means that it is silent. */
export interface Policy {
  readonly created?: string;
  readonly reviewed?: string;
  readonly outdated?: readonly { readonly statement: string }[];
  readonly recipients_exhaustive?: boolean | null;
  readonly controller: Controller;
  readonly issuer_named_in_intro?: { readonly name: string; readonly relation?: string | null };
  readonly dpo?: { readonly contact: string; readonly same_as_controller?: boolean | null };
  readonly authority?: { readonly name: string };
  readonly security?: { readonly statement: string };
  readonly subjects?: Readonly<Record<string, Subject>>;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly categories: Readonly<Record<string, Category>>;
  readonly purposes?: Readonly<Record<string, Item>>;
  readonly legal_basis?: Readonly<Record<string, LegalBasis>>;
  readonly legal_basis_unstated?: readonly string[];
  readonly recipients?: Readonly<Record<string, Recipient>>;
  readonly transfers?: { readonly other?: string | null };
  readonly retention?: { readonly global: Retention | null };
  readonly rights?: readonly { readonly id: string }[];
  readonly claims?: Readonly<Record<string, Claim>>;
}

/** The policy layer of a register that its schema has taken. */
export const policyOf = (register: Register): Policy => register.policy as unknown as Policy;

/** Categories that the policy declares: all but those it is noted to leave out. */
export const declaredCategories = (policy: Policy): [string, Category][] =>
  Object.entries(policy.categories).filter(([, { basis }]) => basis !== 'absent');
