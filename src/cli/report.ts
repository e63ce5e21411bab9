import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkSchema } from '../config/check.js';
import { readDocument } from '../config/read-document.js';
import { EXIT } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import type { Report } from '../model/report.js';
import { needsSources, readSources, render, type SourcePaths } from './render.js';

/** Reads a report and checks it against its schema. Throws UsageError. */
export async function readReport(file: string): Promise<Report> {
  const path = resolve(file);
  const { document } = await readDocument(path, 'report-invalid');
  checkSchema(document, 'report.schema.json', 'report-invalid', path);
  return document as Report;
}

/** `personkart report`: the same document in another format. */
export async function reportCommand(args: {
  file: string;
  format: string;
  out?: string | undefined;
  table?: string | undefined;
  config?: string | undefined;
  locale?: 'nb' | 'en' | undefined;
}): Promise<number> {
  const report = await readReport(args.file);
  const content = await render(args.format, report, {
    locale: args.locale ?? 'nb',
    color: args.out === undefined && process.stdout.isTTY === true,
    ...((await needsSources(args.format)) ? { sources: await readSources(await sourcePaths(args.config)) } : {}),
    ...(args.table === undefined ? {} : { part: args.table }),
  });
  if (args.out === undefined) process.stdout.write(content);
  else writeWhole(resolve(args.out), content);
  return EXIT.clean;
}

/** The config that was named, or the one that lies here by convention, and the register that it names. */
async function sourcePaths(named: string | undefined): Promise<SourcePaths> {
  const config = resolve(named ?? 'personkart.json');
  if (named === undefined && !existsSync(config)) return { config: null, register: null };
  const { document } = await readDocument(config, 'config-invalid');
  const register = (document as { register?: unknown } | null)?.register;
  return { config, register: typeof register === 'string' ? resolve(dirname(config), register) : null };
}
