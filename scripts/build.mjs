/**
 * Makes dist/. Run by `npm run build` and, through `prepare`, by `npm ci`.
 *
 * The compiler writes each source file to .tmp/build; what ships is those files bundled, because looking up, reading
 * and linking five hundred small modules costs more than running them. Whatever is imported by `import()` stays a
 * chunk of its own, loaded when it is asked for; packages are not bundled.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
const compiled = join(root, '.tmp', 'build');
const require = createRequire(import.meta.url);

/** What is loaded from node_modules. Anything else that is imported must be a file of ours. */
const PACKAGES = Object.keys(require('../package.json').dependencies);

/** Files that are started by name: the command, the library. Workers are found by their URL. */
const ENTRIES = ['src/cli/main', 'src/index'];

/** What is loaded together is one chunk. The files that each begins with; what an earlier one holds is not in a later one. */
const TOGETHER = {
  base: ['src/cli/main'],
  scan: ['src/cli/scan'],
  reports: ['reports/html', 'reports/terminal', 'reports/json', 'reports/diff'],
};

/** A worker's file, as `new Worker(new URL('./worker.js', import.meta.url))` names it: a path beside the module. */
const BESIDE = /new URL\('(\.{1,2}\/[^']+\.js)', import\.meta\.url\)/g;

compile();
compileSchemas();
await bundle();
chmodSync(join(dist, 'src/cli/main.js'), 0o755);

function compile() {
  rmSync(dist, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit', cwd: root });
}

/** The published schemas as code that says yes or no; why not is told by the schema itself (src/config/check.ts). */
function compileSchemas() {
  const { Ajv2020 } = require('ajv/dist/2020.js');
  const standalone = require('ajv/dist/standalone/index.js').default;
  mkdirSync(join(dist, 'schemas'));
  for (const file of readdirSync(join(root, 'schemas'))) {
    const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true, messages: false, code: { source: true } });
    require('ajv-formats').default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')));
    writeFileSync(join(dist, 'schemas', file.replace(/\.json$/, '.cjs')), standalone(ajv, validate));
  }
}

async function bundle() {
  const together = new Map();
  const built = await rolldown({
    cwd: compiled,
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(compiled, `${name}.js`)])),
    platform: 'node',
    external: (id) => id.startsWith('node:') || PACKAGES.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [workers(), chunksOf(together)],
  });
  await built.write({
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: false,
    codeSplitting: { groups: [{ debugName: 'together', name: (id) => together.get(id) ?? null }] },
  });
}

/** Notes in which chunk a module goes: the first whose files import it, at any remove but not by `import()`. */
function chunksOf(together) {
  return {
    name: 'chunks',
    buildEnd() {
      for (const [chunk, files] of Object.entries(TOGETHER)) {
        const waiting = files.map((file) => join(compiled, `${file}.js`));
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          const module = this.getModuleInfo(id);
          if (together.has(id) || !module || module.isExternal) continue;
          // Entries stay what they are: the command waits for its commands, which must not wait for it.
          if (!module.isEntry) together.set(id, chunk);
          waiting.push(...module.importedIds);
        }
      }
    },
  };
}

/** A file named by its URL beside the module becomes an entry of its own, in the place the sources have it. */
function workers() {
  return {
    name: 'workers',
    transform(code, id) {
      if (!code.includes('import.meta.url)')) return null;
      return code.replace(BESIDE, (_, path) => {
        const file = resolve(dirname(id), path);
        const reference = this.emitFile({ type: 'chunk', id: file, fileName: relative(compiled, file) });
        return `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
      });
    },
  };
}
