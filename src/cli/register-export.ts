import { resolve } from 'node:path';
import { loadExchangeReports, loadRecordReports } from '../compose.js';
import { loadRegister } from '../config/register.js';
import { EXIT, UsageError } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import type { Register } from '../model/register.js';
import type { Locale } from '../register/exchange/cells.js';
import { exportRegister, type Format } from '../register/exchange/export.js';
import { lossesOf } from '../register/exchange/losses.js';
import { registerFile } from './register-file.js';

/** `personkart register export`: the record of processing, or a format that other tools read. */
export async function exportCommand(args: {
  file?: string | undefined;
  format: string;
  out?: string | undefined;
  locale?: Locale | undefined;
}): Promise<number> {
  const { register } = await loadRegister(await registerFile(args.file));
  const locale = args.locale ?? 'nb';
  const { bytes, held } = await render(register, args.format as Format, locale);
  if (args.out === undefined && args.format === 'xlsx' && process.stdout.isTTY)
    throw new UsageError('usage', 'a workbook is not for the terminal', {}, 'name a file with --out');
  if (args.out === undefined) process.stdout.write(bytes);
  else writeWhole(resolve(args.out), bytes);
  const { lossLines } = await loadExchangeReports();
  for (const line of lossLines(lossesOf(register, held), args.format, locale)) process.stderr.write(`${line}\n`);
  return EXIT.clean;
}

async function render(register: Register, format: Format, locale: Locale): ReturnType<typeof exportRegister> {
  const { recordHtml, recordMarkdown } = await loadRecordReports();
  return exportRegister(register, format, locale, { html: recordHtml, md: recordMarkdown });
}
