import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import { docs } from './mongodb/docs.js';

/** MongoDB 4.4 and later, and what speaks its protocol. */
export const mongodb: Connector<StoreConfig> = {
  id: 'mongodb',
  title: 'MongoDB',
  config: {
    type: 'object',
    required: ['url'],
    properties: {
      url: {
        description:
          'mongodb://user@host:port/database?authSource=admin&tls=true, or mongodb+srv://; without a database, all',
      },
      views: { type: 'boolean', default: false, description: 'Read views too. They run pipelines of other people.' },
      connections: {
        type: 'integer',
        minimum: 1,
        default: 4,
        description: 'Most connections to one server at a time.',
      },
      statementTimeout: { type: 'string', default: '30s', description: 'Longest time for one statement.' },
    },
  },
  limits: [
    'Collections of MongoDB itself (system.*, and the databases admin, config and local) are not read; query profiles (system.profile) may hold personal data.',
    'Collections of more than 100,000 documents are sampled by $sample, which takes no seed: each run reads other documents.',
    'A server without $sample has the ids of at most a million documents listed; of a larger collection that is only a part, and no bound is claimed.',
    'Views are read from their beginning, and no bound is claimed for them. Views and time series are not counted, as that would read all of them.',
    'Reads go to a secondary where there is one; when it is more than 20 seconds behind, or the cluster is sharded and the lag cannot be seen, no bound is claimed. readPreference=primary in the URL avoids that.',
    'A full reading is one cursor, not a snapshot: documents that come or go meanwhile may be read or not.',
    'Client-side encrypted values and vectors are listed, but not read.',
    'Binary UUIDs of the old subtype 3 are shown in the order of their bytes, which differs by the driver that wrote them.',
    'Files in GridFS are read as the bytes of their chunks.',
    'Besides the connections of the config there is one to each server that watches over it.',
  ],
  docs,
  types: async () => (await import('./mongodb/type-rows.js')).typeRows(),
  async proposeRole(_config, request) {
    return (await import('./mongodb/role.js')).roleFor(request);
  },
  async open(config, signal) {
    const { openSession } = await import('./mongodb/session.js');
    return openSession(config, signal);
  },
};
