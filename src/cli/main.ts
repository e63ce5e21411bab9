#!/usr/bin/env node
/** The command line: words in, exit code out. Every command loads its own code when it is called. */
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { RENDERERS } from '../compose.js';
import { packageJsonFile } from '../files/root.js';
import { failWith, usage } from './failure.js';
import { keepHeapSmall } from './heap.js';
import { registerCommands } from './register.js';

const { version } = packageJsonFile('package.json') as { version: string };

const FORMATS = Object.keys(RENDERERS);

const out = { out: { type: 'string', describe: 'folder for the report', default: 'personkart-report' } } as const;
const locale = { locale: { choices: ['nb', 'en'] as const, describe: 'language of the summary' } } as const;
const delivery = {
  format: {
    choices: FORMATS,
    array: true,
    default: [] as string[],
    describe: 'formats to write beside json and html',
  },
  keep: { type: 'number', default: 10, describe: 'runs to keep under DIR/runs' },
  notify: { type: 'string', describe: 'webhook (https) to tell of new, re-opened and expired gaps' },
  metrics: { type: 'string', describe: 'file for the Prometheus textfile collector' },
} as const;
const threads = {
  threads: {
    type: 'number',
    describe: 'threads that classify beside the one that reads (as many as cores; 0 for none)',
  },
} as const;
const failOn = (describe: string) =>
  ({ 'fail-on': { choices: ['low', 'medium', 'high', 'critical'] as const, describe } }) as const;

const sinceLast = {
  'since-last': { type: 'boolean', default: false, describe: 'read only what changed since the report in the folder' },
} as const;

/** What can be looked at without any data: see docs/sources.md. */
const sources = {
  'schema-only': { type: 'boolean', describe: 'names, types and comments only; no row is read' },
  ddl: { type: 'string', array: true, describe: 'migrations or Prisma schemas (glob) in place of a store' },
  dialect: { choices: ['postgres', 'mysql'] as const, describe: 'of the migrations' },
  store: { type: 'string', describe: 'id of the store that the migrations make' },
  schema: { type: 'string', describe: 'schema of names written without one (postgres: public)' },
  changed: { type: 'string', describe: 'lines added since this revision, in text files of the repository' },
} as const;

const cli = yargs(hideBin(process.argv))
  .scriptName('personkart')
  .version(version)
  .usage('$0 <command>\n\nMaps where personal data lives and compares the map with the register.')
  .command(
    'demo',
    'write the datastores of an alarm company, scan them and show the result',
    (y) =>
      y.options({ dir: { type: 'string', default: 'personkart-demo', describe: 'folder for the demo' }, ...locale }),
    (argv) => run(async () => (await import('./demo.js')).demo(argv)),
  )
  .command(
    'scan [url]',
    'scan the stores of a config, or one store by its URL or path',
    (y) =>
      y
        .positional('url', {
          type: 'string',
          describe: 'postgres://, mysql://, mongodb://, milvus://, a SQLite file, a file, folder or glob',
        })
        .options({
          config: { type: 'string', describe: 'config file (personkart.json)' },
          full: { type: 'boolean', default: false, describe: 'every row of every container' },
          ...threads,
          ...failOn('exit 1 on open gaps at or above'),
          ...sinceLast,
          seed: { type: 'string', describe: 'same seed, same sample' },
          ...delivery,
          ...sources,
          ...out,
          ...locale,
        }),
    (argv) => run(async () => (await import('./scan.js')).scanCommand(argv)),
  )
  .command(
    'init <url>',
    'look at a store, propose an account that may only read, and write a config for it',
    (y) =>
      y.positional('url', { type: 'string', demandOption: true, describe: 'as for scan' }).options({
        out: { type: 'string', default: 'personkart.json', describe: 'the config to write' },
        id: { type: 'string', describe: 'what to call the store; after its database unless given' },
        add: { type: 'boolean', default: false, describe: 'add the store to the config that is there' },
        force: { type: 'boolean', default: false, describe: 'replace the config that is there' },
        ...locale,
      }),
    (argv) => run(async () => (await import('./init.js')).initCommand(argv)),
  )
  .command(
    'report <file>',
    'render a report.json in another format',
    (y) =>
      y.positional('file', { type: 'string', demandOption: true }).options({
        format: { choices: FORMATS, default: 'terminal' },
        out: { type: 'string', describe: 'output file; standard output unless given' },
        table: { choices: ['gaps', 'map', 'fields', 'coverage'] as const, describe: 'csv: which table' },
        config: {
          type: 'string',
          describe: 'sarif, codequality, annotations: the config whose lines gaps are shown at',
        },
        ...locale,
      }),
    (argv) => run(async () => (await import('./report.js')).reportCommand(argv)),
  )
  .command(
    'explain <location>',
    'show the arithmetic behind a field’s verdicts',
    (y) =>
      y
        .positional('location', { type: 'string', demandOption: true, describe: 'store://schema/container#path' })
        .options({
          report: { type: 'string', default: 'personkart-report/report.json', describe: 'the report to explain' },
          ...locale,
        }),
    (argv) => run(async () => (await import('./explain.js')).explainCommand(argv)),
  )
  .command(
    'check',
    'the merge gate: fail on gaps that nobody has answered for',
    (y) =>
      y.options({
        config: { type: 'string', default: 'personkart.json', describe: 'config file' },
        report: { type: 'string', describe: 'judge this report.json instead of scanning' },
        base: { type: 'string', describe: 'git revision that decides: its register, decisions, baseline and gate' },
        'update-baseline': { type: 'boolean', default: false, describe: 'write the gaps of today as known' },
        ...failOn('instead of the config’s gate.failOn'),
        full: { type: 'boolean', default: false, describe: 'every row of every container' },
        ...threads,
        ...sinceLast,
        seed: { type: 'string', describe: 'same seed, same sample' },
        ...sources,
        ...delivery,
        out: { type: 'string', describe: 'folder for the report (personkart-report, unless --report is given)' },
        ...locale,
      }),
    (argv) => run(async () => (await import('./check.js')).checkCommand(argv)),
  )
  .command(
    'diff <before> <after>',
    'say what changed between two reports',
    (y) =>
      y
        .positional('before', { type: 'string', demandOption: true, describe: 'report.json of the earlier scan' })
        .positional('after', { type: 'string', demandOption: true, describe: 'report.json of the later scan' })
        .options({
          format: { choices: ['text', 'json', 'md'] as const, default: 'text' as const },
          ...failOn('exit 1 on new gaps at or above'),
          ...locale,
        }),
    (argv) => run(async () => (await import('./diff.js')).diffCommand(argv)),
  )
  .command(
    'decide <gap>',
    'write down what is decided about a gap, in a file to commit',
    (y) =>
      y.positional('gap', { type: 'string', demandOption: true, describe: 'id of the gap: g_…' }).options({
        accept: { type: 'boolean', default: false, describe: 'bear the risk until a date' },
        'false-positive': { type: 'boolean', default: false, describe: 'the finding is wrong' },
        declare: { type: 'boolean', default: false, describe: 'the register will say it by a date' },
        fix: { type: 'boolean', default: false, describe: 'the data will be gone by a date' },
        by: { type: 'string', demandOption: true, describe: 'who decides' },
        because: { type: 'string', demandOption: true, describe: 'why; no personal data' },
        until: { type: 'string', describe: 'last day it holds, as 2027-06-30' },
        report: { type: 'string', default: 'personkart-report/report.json', describe: 'the report with the gap' },
        config: { type: 'string', describe: 'config that names the folder (personkart.json)' },
        decisions: { type: 'string', describe: 'folder of decisions, instead of the config’s' },
      }),
    (argv) => run(async () => (await import('./decide.js')).decideCommand(argv)),
  )
  .command(
    'rules <action>',
    'list the rules, test their examples, print their documentation, or match JSON lines from standard input',
    (y) =>
      y
        .positional('action', { choices: ['list', 'test', 'docs', 'match'] as const, demandOption: true })
        .options({ pack: { type: 'string', array: true, default: [], describe: 'rule packs to add (JSON files)' } }),
    (argv) => run(async () => (await import('./rules.js')).rulesCommand(argv.action, argv.pack)),
  )
  .command('register', 'check, import, export or complete the register', (y) => registerCommands(y, run))
  .demandCommand(1, 'Name a command.')
  .strict()
  .fail((message, error) => failWith(error ?? usage(message)))
  .help()
  .wrap(100);

async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    failWith(error);
  }
}

process.on('uncaughtException', (error) => failWith(error));
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that went away (`| head`) changes nothing about what was found.
  if (error.code !== 'EPIPE') failWith(error);
});

keepHeapSmall();
// yargs lays out the whole help of a command right after starting it, in case it fails; here nothing prints that, and
// it takes longer than reading the words.
interface Internals {
  getInternalMethods(): { getUsageInstance(): { cacheHelpMessage: () => void } };
}
(cli as unknown as Internals).getInternalMethods().getUsageInstance().cacheHelpMessage = () => {};

await cli.parseAsync();
