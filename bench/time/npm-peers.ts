/** Packages of npm that find personal data in a text, installed beside the project and never into it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

export interface NpmPeer {
  readonly name: string;
  readonly version: string;
  /** Looks at every cell, with the package's own settings. */
  readonly run: (cells: readonly string[]) => unknown;
}

const FOLDER = '.tmp/peers/npm';
const PACKAGES = { openredaction: '1.1.5', 'redact-pii': '3.4.0' } as const;

interface OpenRedaction {
  OpenRedaction: new () => { detect(text: string): Promise<unknown> };
}
interface RedactPii {
  SyncRedactor: new () => { redact(text: string): string };
}

/** The packages that could be installed; why another could not be is said on stderr. */
export async function npmPeers(): Promise<NpmPeer[]> {
  const peers: NpmPeer[] = [];
  for (const [name, version] of Object.entries(PACKAGES)) {
    try {
      const required = installed(name, version);
      peers.push({ name, version, run: runnerOf(name, required) });
    } catch (error) {
      console.error(`${name}@${version} is left out: ${String(error).split('\n')[0]}`);
    }
  }
  return peers;
}

function installed(name: string, version: string): unknown {
  const folder = resolve(FOLDER);
  const manifest = join(folder, 'node_modules', name, 'package.json');
  const has = (): boolean =>
    existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version === version;
  if (!has()) {
    mkdirSync(folder, { recursive: true });
    const own = join(folder, 'package.json'); // without one npm installs into the project above
    if (!existsSync(own)) writeFileSync(own, '{"private":true}\n');
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`];
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 });
  }
  return createRequire(join(folder, 'package.json'))(name);
}

function runnerOf(name: string, loaded: unknown): NpmPeer['run'] {
  if (name === 'openredaction') {
    const redactor = new (loaded as OpenRedaction).OpenRedaction();
    return async (cells) => {
      for (const cell of cells) await redactor.detect(cell);
    };
  }
  const redactor = new (loaded as RedactPii).SyncRedactor();
  return (cells) => {
    for (const cell of cells) redactor.redact(cell);
  };
}
