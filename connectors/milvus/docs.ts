import type { ConnectorDocs } from '../../src/model/connector-docs.js';

export const docs: ConnectorDocs = {
  samples: [
    'A collection of at most twice the rows wanted is read whole, in key order.',
    'Up to five million rows, every key is read and some are drawn by the seed: the same seed gives the same rows.',
    'Above that, the rows that follow 64 random places in the range of integer keys, or the first rows where keys are text. Rows after a gap are favoured, so no bound is claimed.',
    'The keys or rows that came are compared with the server’s own count; where they differ, no bound is claimed.',
  ],
  readOnly: [
    'Only calls that read are made: lists, descriptions, load states, queries. With `loadCollections` collections are loaded and released too; without it, never. Milvus has no read-only session, so an account that may write is named (`asked`).',
    '`enforced` only when the account logs in by name, its roles hold nothing but reading, and the server refuses calls without a login.',
    'Vectors are never asked for.',
  ],
  cancels: [
    'An abort, the end of the iteration and the closing of the session cancel the call (gRPC); collections that were loaded are released.',
  ],
  timeouts: [
    'Connecting: 10 s. A call: `statementTimeout` (30 s), sent to the server as its deadline. Loading a collection: 10 minutes.',
    'A lost connection is tried again twice, at the place where the reading was.',
  ],
  tested: [
    'Milvus Lite 3.2: contract, types, pages, a server that is killed half-way. Another server can be named with PERSONKART_TEST_MILVUS_URL.',
  ],
  untested: [
    'No real Milvus (standalone or cluster) and no Zilliz Cloud has been scanned. Only against a protocol double, built on the driver’s own codecs: tokens and API keys, users, roles and privileges, TLS with the URL’s authority, unloaded collections and partitions, refusals, types that Lite does not take, the cancelling of calls, collections of more than five million rows (with a lower limit).',
    'Nothing has shown client certificates.',
  ],
};
