import { afterAll, beforeAll, describe } from 'vitest';
import { type MongoServer, startFerretdb, startMongodb, whyNoFerretdb, whyNoMongodb } from '../servers/mongodb.js';
import { connectorContract } from './contract.js';
import { buildStore } from './mongodb-help.js';

/** The first build fetches what it needs. */
const BUILD_MS = 900_000;

const NO_SCHEMA = 'a collection declares no fields: they are the union of the documents that were read';

describe.skipIf(whyNoMongodb())('MongoDB by mongo-java-server', () => {
  let server: MongoServer;

  beforeAll(async () => {
    server = await startMongodb();
  }, BUILD_MS);

  afterAll(() => server?.stop());

  connectorContract('mongodb', {
    build: (fixture) => buildStore(server, fixture),
    except: {
      'lists every column in order': NO_SCHEMA,
      ...(process.env.PERSONKART_TEST_MONGODB_URL && {
        'loses one container only where permission is denied': 'no right is taken on a server that is not ours',
      }),
    },
  });
});

describe.skipIf(whyNoFerretdb())('MongoDB by FerretDB', () => {
  let server: MongoServer;

  beforeAll(async () => {
    server = await startFerretdb();
  }, BUILD_MS);

  afterAll(() => server?.stop());

  connectorContract('ferretdb', {
    build: (fixture) => buildStore(server, fixture, (table) => !CANNOT_HOLD.has(table.name)),
    except: {
      'lists every column in order': NO_SCHEMA,
      'lists every container once, in the same order each time': 'FerretDB refuses some of the names',
      'reads containers and columns with odd names': 'FerretDB refuses some of the names',
      'loses one container only where permission is denied': 'FerretDB has no rights to take',
    },
  });
});

/** FerretDB 1.24 allows no dot in a key, and writes JSON that is none of a quote. */
const CANNOT_HOLD = new Set(['a.b', 'say "hi"']);
