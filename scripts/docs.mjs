/** Writes docs/rules.md from the built rules, or with --check says that it is stale. Needs `npm run build` first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPacks } from '../dist/src/app/packs.js';
import { qualityOf, rulesMarkdown } from '../dist/src/app/rules-docs.js';
import { loadRules } from '../dist/src/compose.js';
import { DEFAULT_PACKS } from '../dist/src/config/load.js';

const file = join(new URL('..', import.meta.url).pathname, 'docs', 'rules.md');
const text = rulesMarkdown(await withPacks(await loadRules(), DEFAULT_PACKS), qualityOf());
let current = '';
try {
  current = readFileSync(file, 'utf8');
} catch {
  // Not written yet: stale.
}
if (current !== text) {
  if (process.argv.includes('--check')) {
    console.error('docs/rules.md is stale: run `npm run generate`');
    process.exit(1);
  }
  writeFileSync(file, text);
  console.log('wrote docs/rules.md');
}
