/**
 * Writes docs/rules.md from the compiled rules and docs/connectors.md from the compiled connectors, or with --check says
 * which of them is stale. Needs `npm run build` first.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_DEPTH } from '../.tmp/build/connectors/shared/document-reader.js';
import { MAX_KEYS, MAX_PATHS } from '../.tmp/build/connectors/shared/path-tree.js';
import { connectorsMarkdown } from '../.tmp/build/src/app/connectors-docs.js';
import { withPacks } from '../.tmp/build/src/app/packs.js';
import { qualityOf, rulesMarkdown } from '../.tmp/build/src/app/rules-docs.js';
import { CONNECTOR_KINDS, connectorFor, loadRules } from '../.tmp/build/src/compose.js';
import { DEFAULT_PACKS } from '../.tmp/build/src/config/load.js';
import { MAX_CELL_CHARS } from '../.tmp/build/src/sample/plan.js';

const root = new URL('..', import.meta.url).pathname;
const check = process.argv.includes('--check');

const pages = {
  'docs/rules.md': rulesMarkdown(await withPacks(await loadRules(), DEFAULT_PACKS), qualityOf()),
  'docs/connectors.md': await connectorsPage(),
};

async function connectorsPage() {
  const connectors = await Promise.all(
    CONNECTOR_KINDS.map(async (kind) => {
      const connector = await connectorFor({ kind });
      return { ...connector, types: await connector.types() };
    }),
  );
  const common = { maxCellChars: MAX_CELL_CHARS, depth: MAX_DEPTH, keys: MAX_KEYS, paths: MAX_PATHS };
  return connectorsMarkdown(connectors, common, await exceptions());
}

/** The tests' own list. It is TypeScript, which Node 20 does not read, and imports nothing at run time. */
async function exceptions() {
  const file = join(root, 'test/connectors/exceptions.ts');
  if (!existsSync(file)) return {};
  const { default: ts } = await import('typescript');
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: options });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
  return module.EXCEPTIONS;
}

let stale = 0;
for (const [path, text] of Object.entries(pages)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale++;
  if (check) console.error(`${path} is stale: run \`npm run generate\``);
  else {
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
if (check && stale > 0) process.exit(1);
