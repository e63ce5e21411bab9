import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { loadExchangeReports } from '../compose.js';
import { checkSchema, nearest } from '../config/check.js';
import { readDocument } from '../config/read-document.js';
import { EXIT, UsageError } from '../errors.js';
import { packageFile } from '../files/root.js';
import { writeWhole } from '../files/write-whole.js';
import { pointerOf } from '../model/pointer.js';
import type { Locale } from '../register/exchange/cells.js';
import { registerOf } from '../register/exchange/draft.js';
import { FIELD_IDS, type FieldId } from '../register/exchange/fields.js';
import { type Imported, importTable } from '../register/exchange/import-table.js';
import { registerText } from '../register/text.js';

interface Args {
  readonly file: string;
  readonly out: string;
  readonly map?: string | undefined;
  readonly sheet?: string | undefined;
  readonly controller?: string | undefined;
  readonly locale?: Locale | undefined;
}

/** `personkart register import`: what was understood becomes a register; what was not is listed on standard error. */
export async function importCommand(args: Args): Promise<number> {
  const file = resolve(args.file);
  const out = resolve(args.out);
  if (existsSync(out))
    throw new UsageError(
      'output-exists',
      'the register is there already',
      { file: out },
      'choose another name with --out',
    );
  const { draft, issues } = await read(file, args);
  if (args.controller) draft.controller.name = args.controller;
  if (draft.controller.name === '')
    throw new UsageError('import-invalid', 'the file names no controller', { file }, 'name it with --controller');
  const schema = relative(dirname(out), packageFile('schemas', 'register.schema.json'));
  const register = registerOf(draft, schema);
  checkSchema(register, 'register.schema.json', 'import-invalid', file);
  const { issueLines, importedLine } = await loadExchangeReports();
  const locale = args.locale ?? 'nb';
  writeWhole(out, await registerText(register, ['.yaml', '.yml'].includes(extname(out)) ? 'yaml' : 'json'));
  for (const line of issueLines(issues, locale)) process.stderr.write(`${line}\n`);
  const { policy, systems } = register;
  const count = (key: string): number => Object.keys((policy[key] as object | undefined) ?? {}).length;
  const counts = {
    systems: systems.length,
    categories: count('categories'),
    purposes: count('purposes'),
    recipients: count('recipients'),
  };
  process.stdout.write(`${importedLine(counts, locale)}\n`);
  return EXIT.clean;
}

async function read(file: string, args: Args): Promise<Imported> {
  const kind = extname(file).toLowerCase();
  if (['.yaml', '.yml'].includes(kind)) {
    const { importFideslang } = await import('../register/exchange/fideslang-read.js');
    return importFideslang((await readDocument(file, 'import-invalid')).document, file, args.locale ?? 'nb');
  }
  const { readCsv, readWorkbook } = await import('../register/exchange/read-table.js');
  const bytes = bytesOf(file);
  const options = {
    file,
    ...(args.map === undefined ? {} : { map: await mapping(resolve(args.map)) }),
    ...(args.sheet === undefined ? {} : { sheet: args.sheet }),
  };
  if (kind === '.xlsx') return importTable(await readWorkbook(bytes, file), options);
  if (['.csv', '.tsv', '.txt'].includes(kind)) return importTable(await readCsv(bytes, file), options);
  throw new UsageError(
    'import-invalid',
    `files of the kind "${kind}" cannot be read`,
    { file },
    'use .xlsx, .csv, .yaml',
  );
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    const what = reason === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${reason})`;
    throw new UsageError('import-invalid', what, { file }, 'check the path');
  }
}

/** A mapping file: the user's heading -> our field. */
async function mapping(file: string): Promise<Readonly<Record<string, FieldId>>> {
  const { document } = await readDocument(file, 'map-invalid');
  if (document === null || typeof document !== 'object' || Array.isArray(document))
    throw new UsageError('map-invalid', 'a mapping is an object', { file }, 'write {"your heading": "categories"}');
  for (const [heading, field] of Object.entries(document)) {
    if (FIELD_IDS.some((id) => id === field)) continue;
    const pointer = pointerOf(heading);
    throw new UsageError('map-invalid', 'there is no such field', { file, pointer }, nearest(String(field), FIELD_IDS));
  }
  return document as Readonly<Record<string, FieldId>>;
}
