/** Which cases of the contract do not hold for a connector, and why. A module without side effects, as documentation is made of it. */
import type { CaseTitle } from './contract-cases.js';

/** What the contract is run on: a connector, or a connector with a second server. */
export type Tested = 'postgres' | 'mysql' | 'sqlite' | 'mongodb' | 'ferretdb' | 'milvus' | 'files';

const NO_CONNECTION = 'a file is opened: there is no connection and no login';
const NO_QUERY = 'there is no server with a query under way: the reading stops between two rows or pieces of a file';

/** Cases excepted by name. Each reason is a clause for those who read the documentation. */
export const EXCEPTIONS: Readonly<Record<Tested, Readonly<Partial<Record<CaseTitle, string>>>>> = {
  postgres: {},
  mysql: {},
  sqlite: {
    'claims nothing for a sample that is only the beginning':
      'every table and view of the private copy is counted and drawn from, so that no sample is only a beginning',
    'does not read ahead of a slow consumer':
      'rows are stepped through in the process that takes them: nobody reads ahead',
    'ends a query that is under way within a second of an abort': NO_QUERY,
    'loses one container only where permission is denied': 'a database file has no permissions for single tables',
    'reports a container that went away as dropped': 'a session reads a private copy, from which nothing goes away',
    'reports a connection lost half-way, and reads on when the store is back': NO_CONNECTION,
    'reports a wrong password': NO_CONNECTION,
    'reports a closed port': NO_CONNECTION,
    'reports an unknown host': NO_CONNECTION,
    'reports a server that cannot be reached by TLS': NO_CONNECTION,
  },
  mongodb: {},
  ferretdb: {},
  milvus: {},
  files: {
    'ends a query that is under way within a second of an abort': NO_QUERY,
    'reports a connection lost half-way, and reads on when the store is back': NO_CONNECTION,
    'reports a wrong password': NO_CONNECTION,
    'reports a closed port': NO_CONNECTION,
    'reports an unknown host': NO_CONNECTION,
    'reports a server that cannot be reached by TLS': NO_CONNECTION,
  },
};
