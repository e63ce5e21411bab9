/** Runs the unit tests and the SQLite contract on the other supported Node versions, brought by the npm package `node`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VERSIONS = ['22', '24'];
const root = new URL('..', import.meta.url).pathname;

for (const version of VERSIONS) {
  const dir = join(root, '.tmp', `node-${version}`);
  const binary = join(dir, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(binary)) {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `node@${version}`], {
      cwd: dir,
      stdio: 'inherit',
    });
  }
  console.log(`Node ${execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()}`);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const ran = spawnSync(binary, [vitest, 'run', 'test/unit', 'test/rules/examples', 'test/connectors/sqlite'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}
