import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import { docs } from './milvus/docs.js';

/** Milvus 2.2 and later, Milvus Lite and Zilliz Cloud. */
export const milvus: Connector<StoreConfig> = {
  id: 'milvus',
  title: 'Milvus',
  config: {
    type: 'object',
    required: ['url'],
    properties: {
      url: {
        description:
          'milvus://user:password@host:19530/database, or https://host for TLS; ?token=, ?tls=true&ca=ca.pem&cert=&key=&serverName=',
      },
      partitions: { type: 'boolean', default: false, description: 'List partitions in place of their collection.' },
      loadCollections: {
        type: 'boolean',
        default: false,
        description: 'Load collections that are not in memory, and release them afterwards. It costs the server.',
      },
      connections: { type: 'integer', minimum: 1, default: 4, description: 'Most collections read at a time.' },
      statementTimeout: { type: 'string', default: '30s', description: 'Longest time for one query.' },
    },
  },
  limits: [
    'Vectors are listed and never fetched; arrays of structs are listed and not read.',
    'Collections that are not in memory are listed and not read, unless loading is asked for. If personkart is killed meanwhile, what it loaded stays loaded.',
    'Where only some partitions or fields are in memory, rows are left out by the server; no bound is claimed, or the query fails.',
    'Milvus has no random sample: every key of a collection is read and some are drawn. Above five million rows, rows that follow random keys are read (with text keys the first rows), and no bound is claimed.',
    'A value is cut to length after it was fetched: the server cannot.',
    'The rows that came are compared with the count of the server; where they differ, no bound is claimed.',
    'An alias is listed with its collection, not as one of its own.',
    'Partitions of a collection with a partition key are not listed by themselves: the server does not let them be read so.',
    'The rights of the account are known only where it may ask for them (SelectUser, SelectOwnership) and logs in by name.',
    'A global cluster of Zilliz Cloud is read at the address that is given, without following it to another site.',
  ],
  docs,
  types: async () => (await import('./milvus/type-rows.js')).typeRows(),
  async proposeRole(_config, request) {
    return (await import('./milvus/role.js')).roleFor(request);
  },
  async open(config, signal) {
    const { openSession } = await import('./milvus/session.js');
    return openSession(config, signal);
  },
};
