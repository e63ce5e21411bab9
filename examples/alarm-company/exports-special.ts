/** Exports that a scanner cannot read in full, and what is in them. */
import { gzipSync } from 'node:zlib';
import type { DemoFiles } from './files.js';
import { mobileNumber, writePhone } from './people.js';
import { type AnyTable, type ContainerSummary, csvBytes, describe, table, type World } from './tables.js';
import { agent } from './texts.js';

/** The list of recorded calls; the archive of it has the same columns. */
export function telephonyRecordings(world: World, name: string, rows: number): AnyTable {
  const r = world.stream(`exports.${name}`);
  return table({
    name,
    rows: world.size(rows),
    row: () => r.int(20, 1500),
    columns: [
      ['call_id', (_, i) => `C${500_000 + i * 3}`],
      ['nummer', () => writePhone(r, mobileNumber(r))],
      ['agent', () => agent(r)],
      ['opptak_fil', (_, i) => `opptak/C${500_000 + i * 3}.wav`],
      ['sekunder', (seconds) => seconds],
      ['formal', () => r.pick(['opplæring', 'kvalitet', 'dokumentasjon'])],
    ],
  });
}

/** A gzip file cut off in the middle: the first part reads, the rest is lost. */
export function cutArchive(world: World): DemoFiles {
  const t = telephonyRecordings(world, 'telephony-archive', 900);
  const whole = gzipSync(csvBytes(t, { separator: ';' }), { level: 3 });
  const summary: ContainerSummary = {
    ...describe('exports', '', 'telephony-archive.csv.gz', t),
    rows: 0,
    readable: 'partly',
  };
  const bytes = whole.subarray(0, Math.floor(whole.length * 0.6));
  return { files: [{ path: 'exports/telephony-archive.csv.gz', bytes }], summary };
}

/** A format that no connector reads: the compound file of Excel before 2007, its signature before noise. */
export function oldWorkbook(world: World): DemoFiles {
  const r = world.stream('exports.segments');
  const noise = Uint8Array.from({ length: 4096 }, () => r.int(0, 255));
  const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise]);
  const at = { store: 'exports', schema: 'marketing', container: 'segments.xls' };
  const files = [{ path: 'exports/marketing/segments.xls', bytes }];
  return { files, summary: { ...at, fields: [], rows: 0, readable: 'no' } };
}
