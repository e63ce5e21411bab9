/**
 * Every code a report may carry, with the parameters that go with it. Renderers must have a text for each
 * (the type of their tables sees to it); nothing else in a report is prose.
 */

/** Why a verdict is what it is, and the arithmetic behind it. */
export const VERDICT_CODES = [
  'share', // {hits, cells, whole}
  'chance', // {rule, situation, distinct, hits, background, rate, p, threshold}
  'name-supports', // {}
  'name-contradicts', // {}
  'type-supports', // {declaredType}
  'labelled', // {spans}
  'kind', // {kind, spans, synthetic}
  'paired-with', // {path}
  'preferred-over', // {dataType, overlap}
  'container-name', // {}
  'container-shape', // {}
  'role', // {role, path}
  'comment-supports', // {}: the comment on the field
  'named-with', // {path}: two names that belong together
  'schema-only', // {declaredType}: no cell was read
] as const;

/** Why a field, container or category was not examined. */
export const NOT_EXAMINED_CODES = [
  'no-rule', // {category}
  'excluded',
  'views-not-asked',
  'foreign-not-asked',
  'partitions-not-asked',
  'not-populated',
  'not-loaded', // a vector store keeps it on disk only
  'permission-denied',
  'row-level-security',
  'vector',
  'type-not-readable', // {type}
  'virtual-table',
  'format-not-supported', // {extension}
  'encrypted', // a file, or a column of it, that wants a password or a key
  'symlink-refused',
  'not-a-file',
  'too-large', // {bytes}
  'malformed', // {line?}: a file that has no lines has none
  'empty', // no rows
  'no-cells', // only nulls and empty strings
  'generated-file', // a lock file, minified code
  'columns-unknown', // made by a query, or without a declared shape
  'schema-only', // only names and types were looked at
  'not-asked', // a store of the config that this run was not about
  'unread', // the reading ended before this container
  'not-configured', // the register names a store that the config lacks
  'nothing-there', // the register names a place where nothing is
  'store-unreachable', // {fault}
  'fault', // {fault}
] as const;

/** What went wrong with a store or a container. */
export const FAULT_CODES = [
  'connect-refused',
  'connect-timeout',
  'host-unknown',
  'auth-failed',
  'tls-failed',
  'database-missing',
  'connection-lost',
  'permission-denied',
  'row-level-security',
  'statement-timeout',
  'lock-timeout',
  'dropped',
  'not-loaded',
  'cancelled',
  'server-error', // {sqlstate}
  'no-server-fits', // {wanted}: none of the URL's hosts is what it asks for
  'recovery-conflict', // a standby had to go on replaying
  'not-replicated', // unlogged: a standby does not have it
  'file-not-found',
  'not-a-file',
  'not-a-database',
  'no-space', // {needed, free}
  'snapshot-unstable',
  'malformed', // {line?}: a file that has no lines has none
  'too-large', // {bytes, line}
  'corrupt-database',
  'encoding-not-supported',
  'read-failed',
  'url-invalid',
  'sql-not-parsed', // {line}
  'git-failed', // {exit}
  'budget', // {limit}
  'internal', // a mistake of ours
] as const;

/** Why a gap is one: by the register's own lines, or by how the data is kept. */
export const REGISTER_GAP_CODES = [
  'subject-told', // {subject, told, by}: names say whose data this is
  'subjects-declared', // {category, subjects}: whose data the register says it is, ids with a comma between
  'region-differs', // {observed, declared}
  'region-silent', // {observed}: the register names no region
  'recipient-differs', // {observed, declared}
  'recipient-silent', // {observed}: the register names no recipient for the system
  'recipient-unknown', // {observed}: the policy's list lacks it
  'older-than-declared', // {path, month, months, older, cells}: the oldest month seen; dated cells that are too old
  'from-not-seen', // {from}: the event the period runs from is not in the container
  'sampled', // {rows}: older rows may exist
  'concerns', // {categories}: ids with a comma between
  'unprotected', // {protection}: declared so, found in the clear; {clear, veiled} where some is not
  'protected', // {protection, fields}: declared so, and then no rule can recognise it; fields that look so
  'real-in-test', // {kind}
  'claim', // {claim}
  'claim-regions', // {regions, observed}
  'claim-absent', // {dataType}
  'claim-masked', // {dataType}
  'claim-untested', // {claim}
  'lint', // {lint, law}
  'place-empty', // {glob}: the register names a place where nothing is
  'expired', // {gap, until}
] as const;

/** Why a gap is one. */
export const GAP_CODES = [
  ...REGISTER_GAP_CODES,
  'found', // {dataType, confidence, kind, estimate, lower, upper, cells, sound}
  'found-in-schema', // {dataType, confidence}: by name and type alone
  'policy-silent', // {category}: the category is nowhere in the policy
  'policy-absent', // {category}: the policy names it only to leave it out
  'system-silent', // {category, system}
  'no-system', // {}: the container is in no system of the register
  'no-store', // {findings}: nothing of the store is in any system
  'not-recognised', // {upper, level, fields}: at the joint level
  'unsound', // {fields}: no bound is claimed for so many
  'place-only', // {}
  'only-possible', // {dataType}
  'declared-by-person', // {dataType}: the config's `fields` says so; not measured
  'synthetic', // {kind}
  'severity', // {sensitivity, exposure, volume, score}
  'no-rule', // {category}
  'unexamined', // {reason, fields}
] as const;

/** What a person may do about a gap, first things first. */
export const ACTION_CODES = [
  'declare-category',
  'declare-in-system',
  'add-to-system',
  'delete-data',
  'restrict-access',
  'correct-register',
  'scan-more',
  'grant-read',
  'ask-owner',
  'confirm-by-hand',
  'declare-subject',
  'correct-region',
  'move-data',
  'declare-recipient',
  'delete-old',
  'correct-retention',
  'protect-data',
  'use-test-data',
  'correct-claim',
  'complete-register',
  'decide-again',
] as const;

export type VerdictCode = (typeof VERDICT_CODES)[number];
export type NotExaminedCode = (typeof NOT_EXAMINED_CODES)[number];
export type FaultCode = (typeof FAULT_CODES)[number];
export type RegisterGapCode = (typeof REGISTER_GAP_CODES)[number];
export type GapCode = (typeof GAP_CODES)[number];
export type ActionCode = (typeof ACTION_CODES)[number];
