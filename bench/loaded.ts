/** What a command reads of code before it ends: a count that is the same on every machine, busy or idle. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Loaded {
  /** Our own files, as paths below `dist`. */
  readonly own: readonly string[];
  /** Names of packages of which a file was loaded. */
  readonly packages: readonly string[];
  /** Files of both. */
  readonly modules: number;
  /** Their size together. */
  readonly bytes: number;
}

/** Runs `node` with these words and lists the modules that it loaded, by V8's own account of them. */
export function loadedBy(args: readonly string[]): Loaded {
  const dir = mkdtempSync(join(tmpdir(), 'personkart-loaded-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, NODE_V8_COVERAGE: dir },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return countOf(readdirSync(dir).flatMap((file) => scriptsIn(join(dir, file))));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function scriptsIn(file: string): string[] {
  const { result } = JSON.parse(readFileSync(file, 'utf8')) as { result: { url: string }[] };
  return result.filter(({ url }) => url.startsWith('file:')).map(({ url }) => fileURLToPath(url));
}

function countOf(files: readonly string[]): Loaded {
  const packages = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return {
    own: files.flatMap((file) => (file.includes('node_modules') ? [] : (/\/dist\/(.*)/.exec(file)?.[1] ?? []))).sort(),
    packages: [...new Set(packages)].sort(),
    modules: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
