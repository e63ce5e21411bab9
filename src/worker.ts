/** What a thread of a scan runs: the rules of the run, ready to count what it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { enabledRules, withPacks } from './app/packs.js';
import { serve } from './app/thread.js';
import type { ThreadSpec } from './app/threads.js';
import { loadRules } from './compose.js';
import { Rules } from './detect/rules.js';

const { packs, read, disable, seed } = workerData as ThreadSpec;
const set = enabledRules(await withPacks(await loadRules(), packs, read), disable);
if (parentPort !== null) serve(parentPort, new Rules(set, seed));
