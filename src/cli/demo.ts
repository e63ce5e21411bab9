import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { otherCores } from '../app/threads.js';
import { completeConfig, type RawConfig } from '../config/load.js';
import { EXIT, UsageError } from '../errors.js';
import { packageFile } from '../files/root.js';
import { writeReports } from './render.js';
import { printSummary, scanWith } from './scan.js';

/** `personkart demo`: writes the alarm company's datastores, scans them, and shows the result. Exit 0. */
export async function demo(args: { dir: string; locale?: 'nb' | 'en' | undefined }): Promise<number> {
  const dir = resolve(args.dir);
  const { writeDemoStores } = await import('../../examples/alarm-company/generate.js');
  const now = new Date();
  // Up to the end of last month: fresh enough for every period, and the same bytes for as long as a month lasts.
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0);
  const say = (line: string): void => void process.stderr.write(process.stderr.isTTY ? `${line}\n` : '');
  try {
    await writeDemoStores(dir, { today, onProgress: say });
  } catch (error) {
    if ((error as { code?: string }).code !== 'DEMO_FOLDER_IN_USE') throw error;
    throw new UsageError(
      'demo-folder-in-use',
      'this folder holds files that the demo did not write',
      { file: dir },
      'choose another with --dir',
    );
  }
  const config = completeConfig(demoConfig(dir), packageFile('config.example.json'), process.env);
  const locale = args.locale ?? config.locale;
  const report = await scanWith(config, { mode: 'sample', stores: config.stores, threads: otherCores() });
  const out = join(dir, 'report');
  const files = await writeReports(report, out, { locale, formats: ['json', 'html'] });
  await printSummary(report, locale, files);
  process.stdout.write(nextSteps(relative(process.cwd(), out) || out, locale));
  return EXIT.clean;
}

/** The example config at the root, with its stores in the demo's folder. */
function demoConfig(dir: string): RawConfig {
  const raw = JSON.parse(readFileSync(packageFile('config.example.json'), 'utf8')) as RawConfig;
  const moved = (path: string): string => join(dir, path.replace(/^(?:\.\/)?personkart-demo\/?/, ''));
  return {
    ...raw,
    stores: raw.stores.map((s) => (typeof s.path === 'string' ? { ...s, path: moved(s.path) } : s)),
  };
}

const nextSteps = (out: string, locale: 'nb' | 'en'): string =>
  locale === 'nb'
    ? `\nNeste steg: åpne ${out}/report.html i en nettleser.\nSe regnestykket bak en dom:  personkart explain 'crm:///customers#notes' --report ${out}/report.json\nSkann noe av ditt eget:       personkart scan postgres://bruker@vert/database\n`
    : `\nNext: open ${out}/report.html in a browser.\nThe arithmetic of a verdict:  personkart explain 'crm:///customers#notes' --report ${out}/report.json\nScan something of your own:   personkart scan postgres://user@host/database\n`;
