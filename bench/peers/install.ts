/** Installs the peers, each in a folder of its own below `.tmp/peers`, and says why another could not be. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const HOME = resolve('.tmp/peers');

/** How a peer comes from PyPI. */
export interface PythonPackage {
  /** Requirements, pinned. */
  readonly wants: readonly string[];
  /** Newest Python it runs on, as a minor version of 3. */
  readonly newest?: number;
  /** Requirements with hashes that are taken as they are, and may be missing. */
  readonly optional?: string;
  /** Needs the headers of a MySQL client library to build. */
  readonly mysql?: boolean;
}

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string =>
  execFileSync(command, args, {
    cwd: HOME,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 900_000,
    maxBuffer: 1 << 26,
  });

/** The line of an installer's output that says most. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const lines = (stderr ?? '').split('\n').map((l) => l.trim());
  const said = lines.filter((l) => /error|forbidden|not available|no matching/i.test(l));
  return (said.at(-1) ?? lines.filter((l) => l !== '').at(-1) ?? message).slice(0, 300);
}

/** Installs once; the marker holds what was asked for. Returns why it failed, or undefined. */
function once(name: string, asked: string, install: (folder: string) => void): string | undefined {
  const folder = join(HOME, name);
  const marker = join(folder, '.installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === asked) return undefined;
  console.error(`installing ${asked}`);
  mkdirSync(HOME, { recursive: true });
  try {
    rmSync(folder, { recursive: true, force: true });
    install(folder);
    writeFileSync(marker, asked);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

export function installPython(name: string, spec: PythonPackage): string | undefined {
  return once(name, spec.wants.join(' '), (folder) => {
    run(pythonFor(spec.newest), ['-m', 'venv', folder]);
    const pip = join(folder, 'bin', 'pip');
    run(pip, ['install', '-q', '-U', 'pip<26']);
    run(pip, ['install', '-q', ...spec.wants], spec.mysql ? mysqlHeaders() : {});
    if (spec.optional === undefined) return;
    const file = join(folder, 'optional.txt');
    writeFileSync(file, `${spec.optional}\n`);
    try {
      run(pip, ['install', '-q', '--no-deps', '--require-hashes', '-r', file]);
    } catch (error) {
      console.error(`without ${spec.optional.split(' ')[0]}: ${reasonOf(error)}`);
    }
  });
}

export const installGo = (name: string, module: string): string | undefined =>
  once(name, module, (folder) => {
    const go = existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : 'go';
    const env = { GOBIN: join(folder, 'bin'), GOPATH: join(folder, 'path'), GOFLAGS: '-modcacherw' };
    run(go, ['install', module], env);
  });

/** A Python that is not newer than asked; those of pyenv are looked at too. */
function pythonFor(newest = 12): string {
  const pyenv = join(homedir(), '.pyenv', 'versions');
  const places = existsSync(pyenv) ? readdirSync(pyenv).map((v) => join(pyenv, v, 'bin', 'python3')) : [];
  for (const python of ['python3', 'python3.10', 'python3.9', ...places.reverse()]) {
    try {
      const version = run(python, ['-c', 'import sys; print(*sys.version_info[:3])']).trim().split(' ').map(Number);
      // piicatcher asks for at most 3.10.8, so that of 3.10 most are too new.
      if (version[0] === 3 && (version[1] as number) >= 9 && (version[1] as number) <= newest) return python;
    } catch {} // not there, or a shim that leads nowhere
  }
  throw new Error(`no Python from 3.9 to 3.${newest}`);
}

/** Debian's client headers, unpacked and not installed, where the machine has none. */
function mysqlHeaders(): NodeJS.ProcessEnv {
  if (existsSync('/usr/include/mariadb/mysql.h') || existsSync('/usr/include/mysql/mysql.h')) return {};
  const folder = join(HOME, 'mariadb-headers');
  mkdirSync(folder, { recursive: true });
  execFileSync('apt-get', ['download', '-q', 'libmariadb-dev', 'libmariadb3'], { cwd: folder, stdio: 'ignore' });
  for (const file of readdirSync(folder)) if (file.endsWith('.deb')) run('dpkg', ['-x', join(folder, file), folder]);
  const libraries = readdirSync(join(folder, 'usr', 'lib')).find((name) => name.endsWith('-linux-gnu')) ?? '';
  return {
    MYSQLCLIENT_CFLAGS: `-I${join(folder, 'usr', 'include', 'mariadb')}`,
    MYSQLCLIENT_LDFLAGS: `-L${join(folder, 'usr', 'lib', libraries)} -lmariadb`,
  };
}
