/** Writes the datastores of a made-up alarm company: four databases and three folders of files. */
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { alarmTables } from './alarm-centre.js';
import { billingTables } from './billing.js';
import { chatTables } from './chat.js';
import { crmTables } from './crm.js';
import { exportFiles } from './exports.js';
import { logFiles } from './logs.js';
import { oldBackupFiles } from './old-backup.js';
import { createPerson } from './people.js';
import { createRandom } from './random.js';
import { type ContainerSummary, createWorld, type World, writeDatabase } from './tables.js';
import { TODAY } from './values.js';

export { PLANTED_GAPS, RARE_VALUES, TRAPS, type Trap } from './planted.js';
export type { PlantedGap } from './planted-gap.js';
export type { ContainerSummary } from './tables.js';

export interface DemoOptions {
  /** Another seed gives other people; the same seed gives the same bytes. */
  readonly seed?: number;
  /** Share of the full size; 1 unless told. Every planted gap is there at 0.1 and above. */
  readonly scale?: number;
  /** The day the data are taken, in epoch milliseconds; a fixed day unless told. */
  readonly today?: number;
  /** Called before each step, with its name. */
  readonly onProgress?: (step: string) => void;
}

export interface DemoSummary {
  readonly dir: string;
  /** Every container, in the order written. A file per day counts as one. */
  readonly containers: readonly ContainerSummary[];
  readonly totals: { readonly containers: number; readonly fields: number; readonly rows: number };
}

const CUSTOMERS = 8_000;

/** The databases and folders the demo owns under its folder. */
export const DEMO_STORES = ['crm.db', 'alarm-centre.db', 'billing.db', 'chat.db', 'exports', 'logs', 'old-backup'];

const MARKER = '.personkart-demo';

/**
 * Writes the demo's stores under `dir`, replacing those of an earlier run. Refuses a folder that already has
 * files of these names from somewhere else (error code `DEMO_FOLDER_IN_USE`). Takes about two seconds and 22 MB.
 */
export async function writeDemoStores(dir: string, options: DemoOptions = {}): Promise<DemoSummary> {
  const { seed = 1, scale = 1, today = TODAY, onProgress = () => {} } = options;
  await clear(dir);
  onProgress('people');
  const world = createDemoWorld(seed, scale, today);
  const containers: ContainerSummary[] = [];
  for (const [store, file, tables] of [
    ['crm', 'crm.db', crmTables],
    ['alarm', 'alarm-centre.db', alarmTables],
    ['billing', 'billing.db', billingTables],
    ['chat', 'chat.db', chatTables],
  ] as const) {
    onProgress(file);
    containers.push(...(await writeDatabase(join(dir, file), store, tables(world))));
  }
  for (const [folder, make] of [
    ['exports', exportFiles],
    ['logs', logFiles],
    ['old-backup', oldBackupFiles],
  ] as const) {
    onProgress(folder);
    for (const { files, summary } of make(world)) {
      for (const { path, bytes } of files) await writeInside(dir, path, bytes);
      containers.push(summary);
    }
  }
  return { dir, containers, totals: totals(containers) };
}

/** Removes an earlier demo, known by its marker file. What somebody else put there stays. */
async function clear(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const ours = await exists(join(dir, MARKER));
  for (const name of DEMO_STORES) {
    const path = join(dir, name);
    if (!ours && (await exists(path))) {
      const message = `${path} exists and is not from an earlier demo. Choose an empty folder.`;
      throw Object.assign(new Error(message), { code: 'DEMO_FOLDER_IN_USE' });
    }
    await rm(path, { recursive: true, force: true });
    if (ours) await rm(`${path}.lock`, { recursive: true, force: true }); // left by a run that was killed
  }
  await writeFile(join(dir, MARKER), 'Made-up data, written by `personkart demo`. Safe to delete.\n');
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function createDemoWorld(seed: number, scale: number, today: number): World {
  const random = createRandom(seed, 'people');
  const count = Math.max(60, Math.round(CUSTOMERS * scale));
  return createWorld(
    seed,
    scale,
    today,
    Array.from({ length: count }, () => createPerson(random)),
  );
}

async function writeInside(dir: string, path: string, bytes: Uint8Array): Promise<void> {
  const target = join(dir, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}

const totals = (containers: readonly ContainerSummary[]) => ({
  containers: containers.length,
  fields: containers.reduce((sum, c) => sum + c.fields.length, 0),
  rows: containers.reduce((sum, c) => sum + c.rows, 0),
});
