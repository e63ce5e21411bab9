import { afterAll, beforeAll, describe } from 'vitest';
import { type MongoServer, startFerretdb, startMongodb, whyNoFerretdb, whyNoMongodb } from '../servers/mongodb.js';
import { connectorContract } from './contract.js';
import { buildStore } from './mongodb-help.js';
import { LACKS, mongodbTypes } from './mongodb-matrix.js';
import { mongodbExtras, mongodbLarge } from './mongodb-stores.js';

/** The first build fetches what it needs. */
const BUILD_MS = 900_000;

const NO_RELAY = 'the driver goes to the members that a server names, past the relay of the tests';

describe.skipIf(whyNoMongodb())('MongoDB by mongo-java-server', () => {
  let server: MongoServer;

  beforeAll(async () => {
    server = await startMongodb();
  }, BUILD_MS);

  afterAll(() => server?.stop());

  connectorContract('mongodb', {
    build: (fixture) => buildStore(server, fixture),
    types: () => mongodbTypes(server, LACKS['mongo-java-server']),
    extras: () => mongodbExtras(server),
    large: mongodbLarge,
    here: {
      ...(process.env.PERSONKART_TEST_MONGODB_URL && {
        'loses one container only where permission is denied': 'no right is taken on a server that is not ours',
        'reports a connection lost half-way, and reads on when the store is back': NO_RELAY,
        'does not read ahead of a slow consumer': NO_RELAY,
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
    types: () => mongodbTypes(server, LACKS.FerretDB),
    extras: () => mongodbExtras(server, false),
  });
});

/** FerretDB 1.24 allows no dot in a key, and writes JSON that is none of a quote. */
const CANNOT_HOLD = new Set(['a.b', 'say "hi"']);
