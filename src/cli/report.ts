import { resolve } from 'node:path';
import { RENDERERS } from '../compose.js';
import { checkSchema } from '../config/check.js';
import { readDocument } from '../config/read-document.js';
import { EXIT } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import type { Report } from '../model/report.js';

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
  locale?: 'nb' | 'en' | undefined;
}): Promise<number> {
  const report = await readReport(args.file);
  const renderer = await (RENDERERS[args.format] as (typeof RENDERERS)[string])();
  const text = renderer.render(report, {
    locale: args.locale ?? 'nb',
    color: args.out === undefined && process.stdout.isTTY === true,
  });
  if (args.out === undefined) process.stdout.write(text);
  else writeWhole(resolve(args.out), text);
  return EXIT.clean;
}
