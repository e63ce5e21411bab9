/** What `personkart init` learns of a store before anything is read from it, and what it proposes. No sampled values. */
import type { Container, Fault, Reason } from './container.js';

/** Why a proposed role is as it is, and what the operator must decide. Renderers have a text for each. */
export const ROLE_CODES = [
  'password', // {}: the placeholder, and where a password must not end up
  'owners', // {}: some lines need membership in the owners of tables
  'row-level-security', // {tables, statement}
  'read-all', // {role}: a shorter way that gives more
  'create-for-all', // {schema, statement}: a right that everybody has
  'views', // {}: the grant covers views too
  'any-host', // {}
  'tls', // {clause}
  'time-limit', // {setting}: no limit of the account's own; ours is set in each session
  'all-collections', // {}: those made later too
  'no-access-control', // {}: a role restrains nobody until logins are required
  'server-lacks-roles', // {}: this server has none
  'load', // {privilege}: only when collections are to be loaded
  'folders-above', // {}
  'wal', // {file}
  'run-as', // {account}
  'left-out', // {names}: names that cannot be printed safely
  'nothing-found', // {}
] as const;

export type RoleCode = (typeof ROLE_CODES)[number];

/** A least-privilege account as text for an administrator. personkart never runs it. */
export interface RoleProposal {
  readonly language: 'sql' | 'javascript' | 'python' | 'shell';
  /** The account that the script makes. */
  readonly account: string;
  /** Lines, safe to print and to run whatever the store's names hold. The password is a placeholder. */
  readonly script: readonly string[];
  /** Codes of `ROLE_CODES`. */
  readonly notes: readonly Reason[];
}

/** What a role is proposed for. */
export interface RoleRequest {
  /** Product and version, as the probe tells them. */
  readonly server: string;
  /** The schemas or databases that hold containers, by the store's own names, in order. */
  readonly schemas: readonly string[];
}

/** A store as it presents itself to the account that asks. */
export interface StoreSurvey {
  readonly id: string;
  readonly kind: string;
  readonly server: string;
  readonly readOnly: 'enforced' | 'asked';
  readonly excessGrants: readonly string[];
  /** The catalogue, names guarded. */
  readonly containers: readonly Container[];
  readonly faults: readonly Fault[];
  readonly role: RoleProposal;
}
