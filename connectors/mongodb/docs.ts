import type { ConnectorDocs } from '../../src/model/connector-docs.js';

export const docs: ConnectorDocs = {
  samples: [
    'Fields are the union of the documents that were read: a collection declares none.',
    'A collection of at most twice the documents wanted is read whole. Up to 100,000 documents, their ids are listed and some drawn by the seed: the same seed gives the same documents.',
    'Above that, rounds of `$sample`, each below the 5 % from which the server would sort the whole collection; documents that came before are dropped. The server takes no seed, so each run reads other documents.',
    'A server without `$sample` has at most a million ids listed; of a larger collection that is only a part, and no bound is claimed.',
    'Time series are drawn by `$sample` when large; views are read from their beginning, and no bound is claimed.',
  ],
  hosts: [
    'The `readPreference` of the URL; without one `secondaryPreferred`: a secondary where there is one. Read concern `local`, unless the URL says otherwise.',
    'A secondary that is more than 20 s behind, or of which that is not known, gives no bound; nor does what comes through a router or load balancer, unless the primary is asked for.',
  ],
  readOnly: [
    'Only commands that read are sent: listing, `count`, `find`, `aggregate` with `$sample`, and what ends them; `$sample` may not use the server’s disk. The protocol has no read-only session, so an account that may write is named (`asked`).',
    '`enforced` when the account is logged in and every privilege that the server tells of is one that reads.',
  ],
  cancels: [
    'When the consumer has enough, the cursor is killed (`killCursors`). An abort in the middle of a query closes the connection, on which MongoDB ends what ran for it.',
  ],
  timeouts: [
    'Finding a server and connecting: 10 s, unless the URL says otherwise.',
    'A command, and a sampling cursor as a whole: `statementTimeout` (30 s) as `maxTimeMS`. A full reading has the limit on each reply instead. A server that is silent a second longer is hung up on.',
    'A lost connection is tried again twice, as long as nothing of the reading was handed out.',
  ],
  tested: [
    'mongo-java-server 1.47, which announces MongoDB 7.0: contract, every BSON type, sampling, TLS with verified certificate and name.',
    'FerretDB 1.24 (embedded, SQLite backend), which lacks `$sample`: contract and sampling. Another server can be named with PERSONKART_TEST_MONGODB_URL.',
  ],
  untested: [
    'No real mongod has been scanned. Only against a protocol double, built on the driver’s own BSON: SCRAM-SHA-256 logins, the rights of an account, replica sets and lag, sharded clusters behind a router, views, time series, error codes, the end of cursors and of queries.',
    'Nothing has shown `mongodb+srv://` with a cluster behind it, X.509, LDAP, Kerberos, AWS and OIDC logins, client-side encryption, or Atlas.',
  ],
};
