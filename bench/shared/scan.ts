/** Runs the command line's own scan in a process of its own, and tells what it cost. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';

export interface Measured {
  readonly report: Report;
  readonly exitCode: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** `personkart scan` with these arguments, as compiled beside this file. Throws when it writes no report. */
export async function measuredScan(args: readonly string[], nodeOptions: readonly string[] = []): Promise<Measured> {
  const directory = mkdtempSync(join(tmpdir(), 'pk-bench-'));
  const usage = join(directory, 'usage.json');
  const main = new URL('../../src/cli/main.js', import.meta.url).pathname;
  const preload = new URL('../../../../bench/shared/usage.mjs', import.meta.url).href;
  const out = join(directory, 'out');
  try {
    const argv = [...nodeOptions, '--import', preload, main, 'scan', ...args, '--out', out];
    const env = { ...process.env, PERSONKART_BENCH_USAGE: usage };
    const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-2_000);
    });
    const exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
    if (exitCode !== 0 && exitCode !== 3) throw new Error(`scan ended with ${exitCode}: ${said}`);
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    return { report, exitCode, ...JSON.parse(readFileSync(usage, 'utf8')) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
