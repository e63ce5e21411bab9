import type { ConnectorDocs } from '../../src/model/connector-docs.js';

export const docs: ConnectorDocs = {
  samples: [
    'A table of at most twice the cells wanted is read whole, in one snapshot with its count.',
    'With a unique integer key that is dense enough, random keys are looked up, and those that no row has are thrown away: a row after a gap is not favoured.',
    'With another unique key, the rows whose SHA-1 of seed and key is smallest; without a key, a scan keeps each row with the same seeded chance. Both read an index or the table through.',
    'Over 20 million rows or 8 GiB nothing is read through: only the head is read, and no bound is claimed. `ORDER BY RAND()` over a table with a key is never used.',
    'The same seed gives the same rows; without a key only as long as the server scans in the same order.',
  ],
  hosts: [
    'The one that the URL names. URLs of MySQL have no lists of hosts, and one is refused (`url-invalid`): to spare the primary, name the replica. A replica that lags is not told from one that does not.',
  ],
  readOnly: [
    'Every session is set to READ ONLY transactions, and a statement that writes is refused by the server (25006; the contract tests it with a view that calls a writing function).',
    'LOCAL INFILE is not announced, and a server that asks for a file all the same is given nothing.',
    'One statement at a time: several in one text are not possible.',
    'The probe reads SHOW GRANTS, roles that the account holds or may take on included: `enforced` only when none of it can write.',
  ],
  cancels: [
    'An abort, the end of the iteration and the closing of the session close the connection and end the statement with KILL CONNECTION from a further one; the query ends on the server within a second.',
  ],
  timeouts: [
    'Connecting: 10 s, or `connect_timeout` of the URL. A statement: `statementTimeout` (30 s), as `max_statement_time` on MariaDB and `max_execution_time` on MySQL; a server that is silent 3 s longer is hung up on.',
    'A reading that is one statement (no key, views): at most an hour, the pauses of the scan included. A lock: 3 s, or half of `statementTimeout`, at least 1 s.',
    'With a `throttle`, no pause keeps a statement or transaction open beyond 35 s. A whole reading in pages of a key holds nothing; one without a key, and a view, is read on without pauses then, and what it owes to the caps is waited for afterwards.',
    'A lost connection is tried again twice; where there is a key the reading goes on where it was.',
  ],
  tested: [
    'MariaDB 10.11, started by the tests: contract, types, catalogue, grants, faults, TLS with verified certificates.',
    'Another server can be named with PERSONKART_TEST_MYSQL_URL.',
  ],
  untested: [
    'No real MySQL has been scanned. Only against a protocol double of MySQL 8.4, built on the driver’s own codecs: the native JSON type, VECTOR, `max_execution_time`, `information_schema_stats_expiry`, nested roles, the error numbers that are MySQL’s own, a server that asks for a local file.',
    'Nothing has shown the logins of MySQL 8 (`caching_sha2_password`, `sha256_password`), client certificates, partial revokes, or the engines FEDERATED, CONNECT and SPIDER.',
  ],
};
