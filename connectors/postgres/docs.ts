import type { ConnectorDocs } from '../../src/model/connector-docs.js';

export const docs: ConnectorDocs = {
  samples: [
    'A table of at most 64 pages, or of at most twice the cells wanted, is read whole, in one snapshot with its count.',
    'Larger tables are sampled row by row with TABLESAMPLE BERNOULLI and a seed; with more than four pages for each cell wanted, one random row is taken from each of random blocks (TABLESAMPLE SYSTEM), and the bound is widened for it.',
    'The same seed gives the same rows as long as the table does not change.',
    'Views and foreign tables of more rows than may be fetched are read from their beginning: no bound is claimed.',
  ],
  hosts: [
    'A URL may name several hosts, `postgres://h1:5432,h2:5432/db`, and what is wanted of them by libpq’s `target_session_attrs`: `any`, `read-write`, `read-only`, `primary`, `standby`, `prefer-standby`. Unlike in libpq, several hosts without it mean `prefer-standby`: the first standby that answers, else the primary. Each new connection chooses again, so a scan goes on when a standby goes down.',
    'A login or database that one host refuses is not tried on the others. Lists of hosts in the options (`?host=a,b`) are refused.',
    'What a hot standby gives is `sound` only while it streams and has replayed all that it received, or committed something of the last 20 s; else no bound is claimed. Unlogged tables are not on a standby: `not-replicated`. `max_standby_streaming_delay` (30 s) there should not be below the time of a statement.',
  ],
  readOnly: [
    'Every session sets `default_transaction_read_only`, and every statement runs in a transaction that is READ ONLY and is rolled back. A view that calls a function that writes fails with 25006; the contract tests it.',
    '`search_path` is `pg_catalog` and every name is qualified, so that no object of a user takes the place of a built-in one.',
    '`row_security` is off: a table whose rows are hidden from the account is an error, and listed, instead of a false “clean”.',
    'The probe counts what the role may do, and what roles it may take on with SET ROLE may do: `enforced` only when none of it can write.',
  ],
  cancels: [
    'An abort, the end of the iteration and the closing of the session send a cancel request on a connection of its own (it takes no session slot), over TLS where the session has TLS; the query ends on the server within a second.',
  ],
  timeouts: [
    'Connecting: 10 s, or `connect_timeout` of the URL. A statement: `statementTimeout` (30 s), set on the server; a server that is silent 3 s longer is taken for lost.',
    'A lock: 3 s, or half of `statementTimeout` if that is less. A transaction left idle: 60 s. Picked rows are fetched from a new snapshot after 30 s.',
    'A lost connection, and a conflict of a standby with what it has to replay, are tried again twice, as long as nothing of the reading was handed out.',
    'With a `throttle`, no pause keeps a snapshot open beyond 35 s: sweeps and picks then go on in a new one, behind the last row. A view, or any table before PostgreSQL 14, is read on without pauses instead, and what it owes to the caps is waited for afterwards.',
  ],
  tested: [
    'PostgreSQL 15, started by the tests: contract, types, catalogue, faults, and TLS with `require`, `verify-ca` and `verify-full`; a streaming standby beside its primary.',
    'Foreign tables by file_fdw; hstore and citext. Another server can be named with PERSONKART_TEST_POSTGRES_URL.',
  ],
  untested: [
    'Other versions than 15: what differs between them is taken from the manuals.',
    'PostGIS is tested only where it is installed; pgvector by a stand-in type of the same name.',
    'Client certificates, Kerberos and LDAP; poolers; products that only speak the protocol (Redshift, CockroachDB, YugabyteDB).',
  ],
};
