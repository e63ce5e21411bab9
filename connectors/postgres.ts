import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import { docs } from './postgres/docs.js';

/** PostgreSQL 10 and later, and what speaks its protocol and keeps its catalogue. */
export const postgres: Connector<StoreConfig> = {
  id: 'postgres',
  title: 'PostgreSQL',
  config: {
    type: 'object',
    required: ['url'],
    properties: {
      url: { description: 'postgres://user@host:port,replica:port/database?sslmode=verify-full&sslrootcert=ca.pem' },
      views: { type: 'boolean', default: false, description: 'Read views too. They run functions of other people.' },
      partitions: { type: 'boolean', default: false, description: 'List partitions in place of their table.' },
      foreign: { type: 'boolean', default: false, description: 'Read foreign tables: rows of another server.' },
      connections: { type: 'integer', minimum: 1, default: 4, description: 'Most connections at a time.' },
      statementTimeout: { type: 'string', default: '30s', description: 'Longest time for one statement.' },
    },
  },
  limits: [
    'Large objects, sequences and the system catalogues are not read.',
    'Views, foreign tables and columns granted one by one are sampled in one round; when a view or foreign table has more rows than may be fetched, only its head is read and no bound is claimed.',
    'A block sample takes one row of each block at most, so a large table yields no more rows than it has pages.',
    'A full reading of a large table is a row of short snapshots: rows that are moved by an update meanwhile may be read twice or not at all.',
    'Before PostgreSQL 14, and for views, a full reading is one transaction, however long it takes.',
    'Connection poolers in transaction mode are not supported: they lose the session settings that keep us read-only.',
  ],
  docs,
  types: async () => (await import('./postgres/type-rows.js')).typeRows(),
  async proposeRole(config, request, signal) {
    return (await import('./postgres/role.js')).proposeRole(config, request, signal);
  },
  async open(config, signal) {
    const { openSession } = await import('./postgres/session.js');
    return openSession(config, signal);
  },
};
