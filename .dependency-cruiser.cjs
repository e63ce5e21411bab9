/** The architecture as rules: connector -> sample -> detect -> verdict -> map -> gap -> report, one way. */
const stage = (name, comment, allowed) => ({
  name: `${name}-stays-in-its-stage`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^(src|rules|connectors|reports|examples)/', pathNot: [`^src/${name}/`, '^src/model/', ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files that can only be understood together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans-resolved',
      comment: 'An import that resolves to nothing breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The model is what every stage shares; it may depend on none of them.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^(src|rules|connectors|reports)/', pathNot: '^src/model/' },
    },
    stage('text', 'A leaf helper: words and globs know the model only.', []),
    stage('stats', 'Bounds are arithmetic; they know nothing of stores or reports.', []),
    stage('files', 'A leaf helper around the file system.', ['^src/errors.ts$']),
    stage('config', 'Reading the config must not depend on what is done with it.', ['^src/errors.ts$', '^src/files/']),
    stage('sample', 'Sampling hands out batches; it must not know what is looked for.', [
      '^src/stats/',
      '^src/errors.ts$',
    ]),
    stage('detect', 'Detection is the last stage that sees values; it hands out evidence only.', ['^src/text/']),
    stage('sources', 'Files of a repository are read like a store: by the contract, the errors and leaf helpers.', [
      '^src/(text|files)/',
      '^src/errors.ts$',
    ]),
    stage('verdict', 'Verdicts are pure functions of evidence and names.', ['^src/text/', '^src/stats/']),
    stage('map', 'The map is a pure function of verdicts and register.', ['^src/text/', '^src/errors.ts$']),
    stage('register', 'Reading, checking and writing the register must not depend on scans or on the command line.', [
      '^src/errors.ts$',
      '^src/text/',
    ]),
    stage('gap', 'Gaps are a pure function of map and register.', ['^src/text/']),
    {
      name: 'values-stay-in-the-isolate',
      comment:
        'Types that hold sampled values may only be imported where values may be: connectors, sources, sample, detect, and the isolate that joins them.',
      severity: 'error',
      from: {
        path: '^(src|reports)/',
        pathNot: [
          '^src/(sample|detect|sources)/',
          '^src/app/(isolate|counting|threads|thread|store|run|outcome|survey).ts$',
          '^src/compose.ts$',
          '^src/model/',
        ],
      },
      to: { path: '^src/model/cells.ts$' },
    },
    {
      name: 'connectors-know-the-contract-only',
      comment:
        'A connector is written from the contract, the errors and shared helpers; copying one file must be enough for the next.',
      severity: 'error',
      from: { path: '^connectors/' },
      to: { path: '^(src|rules|reports)/', pathNot: ['^src/model/', '^src/errors.ts$'] },
    },
    {
      name: 'rules-are-declarative',
      comment: 'A rule depends on the contract and shared word lists, never on the engine that runs it.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { path: '^(src|connectors|reports)/', pathNot: ['^src/model/', '^src/text/'] },
    },
    {
      name: 'reports-are-pure',
      comment: 'A renderer is a function of the report document: no files, no network, no stage.',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^(src|connectors|rules)/|^(node:)?(fs|net|http|https|child_process)$', pathNot: ['^src/model/'] },
    },
    {
      name: 'only-compose-knows-the-plugins',
      comment: 'Which rules, connectors and reports exist is decided in one file.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/compose.ts$', '^src/cli/(explain|demo|init).ts$'] },
      to: { path: '^(rules|connectors|reports)/' },
    },
    {
      name: 'nothing-imports-the-command-line',
      comment: 'The library must work without the command line.',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What ships must not need what is only installed for development.',
      severity: 'error',
      from: { path: '^(src|rules|connectors|reports|examples)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'examples-stand-alone',
      comment: 'The demo writes data as a stranger would: without the engine.',
      severity: 'error',
      from: { path: '^examples/' },
      to: { path: '^(src|rules|connectors|reports)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
