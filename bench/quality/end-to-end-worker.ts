/** Runs the end-to-end part in a thread of its own and posts what came of it. */
import { parentPort } from 'node:worker_threads';
import { tables } from './corpus.js';
import { endToEnd } from './end-to-end.js';

parentPort?.postMessage(await endToEnd(tables()));
