/** The words of `personkart register`; each action loads its own code when it is called. */
import type { Argv } from 'yargs';

type Run = (command: () => Promise<number>) => Promise<void>;

const file = { type: 'string', describe: 'register (JSON or YAML); the config’s register unless given' } as const;
const locale = { locale: { choices: ['nb', 'en'] as const, describe: 'language of the texts' } } as const;
const SEVERITY = ['low', 'medium', 'high'] as const;

/** Adds the actions to the command `register`. */
export const registerCommands = (y: Argv, run: Run): Argv =>
  exchange(y, run)
    .command(
      'lint [file]',
      'say what the register leaves out that the law asks for',
      (sub) =>
        sub.positional('file', file).options({
          format: { choices: ['text', 'json'] as const, default: 'text' as const },
          'fail-on': { choices: SEVERITY, describe: 'exit 1 on findings at or above' },
          ...locale,
        }),
      (argv) => run(async () => (await import('./register-lint.js')).lintCommand(argv)),
    )
    .command(
      'suggest',
      'turn the gaps of a report into changes of the register, to accept one by one',
      (sub) =>
        sub.options({
          report: { type: 'string', default: 'personkart-report/report.json', describe: 'the report with the gaps' },
          register: { type: 'string', describe: file.describe },
          out: { type: 'string', describe: 'write the JSON Patch (RFC 6902) here' },
          accept: { type: 'string', array: true, default: [] as string[], describe: 'take only this gap’s change' },
          write: { type: 'boolean', default: false, describe: 'change the register: the accepted gaps only' },
          ...locale,
        }),
      (argv) => run(async () => (await import('./register-suggest.js')).suggestCommand(argv)),
    )
    .demandCommand(1, 'Name an action: lint, import, export or suggest.');

const exchange = (y: Argv, run: Run): Argv =>
  y
    .command(
      'import <file>',
      'make a register of a spreadsheet, CSV or fideslang file',
      (sub) =>
        sub
          .positional('file', { type: 'string', demandOption: true, describe: 'XLSX, CSV or fideslang YAML' })
          .options({
            out: { type: 'string', demandOption: true, describe: 'register to write (.json, .yaml)' },
            map: { type: 'string', describe: 'JSON file: your heading -> our field' },
            sheet: { type: 'string', describe: 'name of the sheet; the first with known headings unless given' },
            controller: { type: 'string', describe: 'name of the controller, where the file has none' },
            ...locale,
          }),
      (argv) => run(async () => (await import('./register-import.js')).importCommand(argv)),
    )
    .command(
      'export [file]',
      'write the record of processing (GDPR Art. 30) or an exchange format',
      (sub) =>
        sub.positional('file', file).options({
          format: {
            choices: ['xlsx', 'csv', 'md', 'html', 'jsonld', 'fideslang'] as const,
            demandOption: true,
          },
          out: { type: 'string', describe: 'output file; standard output unless given' },
          ...locale,
        }),
      (argv) => run(async () => (await import('./register-export.js')).exportCommand(argv)),
    );
