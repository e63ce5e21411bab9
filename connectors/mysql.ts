import type { Connector } from '../src/model/cells.js';
import type { StoreConfig } from '../src/model/config.js';
import { docs } from './mysql/docs.js';

/** MySQL 5.7.8 and later, MariaDB 10.2 and later, and what speaks their protocol and keeps their catalogue. */
export const mysql: Connector<StoreConfig> = {
  id: 'mysql',
  title: 'MySQL and MariaDB',
  config: {
    type: 'object',
    required: ['url'],
    properties: {
      url: {
        description:
          'mysql://user@host:port/database?ssl-mode=VERIFY_IDENTITY&ssl-ca=ca.pem; without a database, all that the role sees',
      },
      views: { type: 'boolean', default: false, description: 'Read views too. They run functions of other people.' },
      partitions: { type: 'boolean', default: false, description: 'List partitions in place of their table.' },
      foreign: {
        type: 'boolean',
        default: false,
        description: 'Read tables of the engines FEDERATED, CONNECT and SPIDER: rows of another server.',
      },
      connections: { type: 'integer', minimum: 1, default: 4, description: 'Most connections at a time.' },
      statementTimeout: { type: 'string', default: '30s', description: 'Longest time for one statement.' },
    },
  },
  limits: [
    'Tables and columns that the role has no right to at all are hidden by the server, so they are not listed, not even as withheld.',
    'The schemas information_schema, mysql, performance_schema and sys are not read, nor are sequences, temporary tables and stored routines.',
    'Generated columns are read like others: their expressions may call built-in functions only.',
    'A table without a dense integer key is sampled by a hash of its key, one without a usable key by a scan that counts and one that draws: they read an index or the table through. Over 20 million rows or 8 GiB only the head is read, and no bound is claimed.',
    'A view of more rows than may be fetched is read by its head only, and no bound is claimed.',
    'A full reading goes page by page along the primary key: rows whose key changes meanwhile may be read twice or not at all. Without a key, and for views, it is one statement, however long it takes (an hour at most).',
    'Tables with history (MariaDB) are read with all of it, and without keys.',
    'TIMESTAMP is given in UTC; FLOAT with the six digits that the server writes; BIT as a number; geometries as EWKB in hex.',
    'Of TLS parameters ssl-mode, ssl, ssl-ca, ssl-cert and ssl-key are understood; any other is refused. Without any, TLS is used if the server has it, and not verified.',
    'Ending a running statement takes one connection more than allowed, for a moment; an account whose MAX_USER_CONNECTIONS is full leaves it to the time limit. Proxies that reroute KILL are not supported, nor those that drop session settings.',
  ],
  docs,
  types: async () => (await import('./mysql/type-rows.js')).typeRows(),
  async proposeRole(config, request) {
    return (await import('./mysql/role.js')).roleFor(request, config);
  },
  async open(config, signal) {
    const { openSession } = await import('./mysql/session.js');
    return openSession(config, signal);
  },
};
