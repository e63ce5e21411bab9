/** Which cases of the contract do not hold for a connector, and why. A module without side effects, as documentation is made of it. */
import type { CaseTitle } from './contract-cases.js';

/** What the contract is run on: a connector, or a connector with a second server. */
export type Tested = 'postgres' | 'mysql' | 'sqlite' | 'mongodb' | 'ferretdb' | 'milvus' | 'files';

const NO_CONNECTION = 'a file is opened: there is no connection and no login';
const NO_QUERY = 'there is no server with a query under way: the reading stops between two rows or pieces of a file';

const NO_SCHEMA = 'a collection declares no fields: they are the union of the documents that were read';

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
  mongodb: {
    'lists every column in order': NO_SCHEMA,
    'reads text that is not UTF-8, and goes on':
      'the test server mends text before it stores it; mongodb.types.test.ts reads such bytes from BSON itself',
    'claims nothing for a sample that is only the beginning':
      'the test server has no views; mongodb.cluster.test.ts shows it against a double',
    'ends a query that is under way within a second of an abort':
      'the test server has no query that takes long; mongodb.faults.test.ts shows it against a double',
    'reports a wrong password':
      'the test server asks nobody for a password; mongodb.faults.test.ts shows it against a double',
  },
  ferretdb: {
    'lists every column in order': NO_SCHEMA,
    'lists every container once, in the same order each time': 'FerretDB refuses some of the names',
    'reads containers and columns with odd names': 'FerretDB refuses some of the names',
    'reads text that is not UTF-8, and goes on': 'FerretDB refuses it',
    'gives nested arrays and objects stable paths': 'FerretDB stores no arrays in arrays',
    'takes a few of a million rows for a sample, and says of how many':
      'FerretDB takes minutes over a million documents',
    'claims nothing for a sample that is only the beginning': 'FerretDB has no views',
    'ends a query that is under way within a second of an abort':
      'FerretDB has no query that takes long; mongodb.faults.test.ts shows it against a double',
    'loses one container only where permission is denied': 'FerretDB has no rights to take',
    'reports a wrong password': 'FerretDB asks nobody for a password; mongodb.faults.test.ts shows it against a double',
  },
  milvus: {
    'reads text that is not UTF-8, and goes on': 'Milvus takes no text that is not UTF-8, nor does its protocol',
    'claims nothing for a sample that is only the beginning':
      'a sample is only a beginning above five million rows; milvus.doubt.test.ts shows it against a double',
    'ends a query that is under way within a second of an abort':
      'Milvus Lite has no query that takes long; milvus.faults.test.ts shows it against a double',
    'loses one container only where permission is denied':
      'Milvus Lite has no permissions; milvus.double.test.ts shows it against a double',
    'reports a wrong password':
      'Milvus Lite asks nobody for a password; milvus.double.test.ts shows it against a double',
  },
  files: {
    'ends a query that is under way within a second of an abort': NO_QUERY,
    'reports a connection lost half-way, and reads on when the store is back': NO_CONNECTION,
    'reports a wrong password': NO_CONNECTION,
    'reports a closed port': NO_CONNECTION,
    'reports an unknown host': NO_CONNECTION,
    'reports a server that cannot be reached by TLS': NO_CONNECTION,
  },
};

/** Cases that hold, but are shown against a double of the server's protocol, and why. */
export const BY_DOUBLE: Readonly<Partial<Record<Tested, Readonly<Partial<Record<CaseTitle, string>>>>>> = {
  mongodb: {
    'takes a few of a million rows for a sample, and says of how many':
      'the test server takes minutes to hold a million documents; on 120,000 of its own mongodb.sample.test.ts shows it',
    'reports a server that cannot be reached by TLS': 'the test server leaves a greeting by TLS without an answer',
  },
  milvus: {
    'takes a few of a million rows for a sample, and says of how many':
      'Milvus Lite takes minutes to load a million rows',
  },
};
