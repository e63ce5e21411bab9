import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.js';

/**
 * Writes a file whole or not at all: to a temporary name in the same folder, readable by its owner only unless
 * `mode` says else, then renamed. Throws UsageError when the folder cannot be written.
 */
export function writeWhole(file: string, text: string | Uint8Array, mode = 0o600): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, text, { mode });
    renameSync(temporary, file);
  } catch (error) {
    discard(temporary);
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UsageError(
      'output-not-writable',
      `cannot write the output (${code})`,
      { file },
      'choose another folder with --out',
    );
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder itself is no folder: nothing was written.
  }
}
