/** Drivers cost time and memory: nobody pays for one that is not asked for. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { loadedBy } from '../../bench/loaded.js';
import { smallDatabase } from '../../bench/small-database.js';
import { CLI, temporaryFolder } from './cli.js';

/** Packages that are in memory after a program has run. */
function loaded(program: string): string[] {
  const report = `
    const { createRequire } = await import('node:module');
    const names = Object.keys(createRequire(${JSON.stringify(CLI)}).cache).map((file) =>
      /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(file)?.[1]);
    process.stdout.write('\\n' + JSON.stringify([...new Set(names)]));`;
  const args = ['--input-type=module', '-e', `${program}\n${report}`];
  const out = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 24 });
  return JSON.parse(out.slice(out.lastIndexOf('\n')));
}

const DRIVERS = ['pg', 'mysql2', 'mongodb', '@zilliz/milvus2-sdk-node', '@grpc/grpc-js', 'node-sqlite3-wasm'];
const index = JSON.stringify(pathToFileURL(resolve('dist/src/index.js')).href);

it('the library loads no driver until a store of its kind is opened', () => {
  const open = (kind: string, url: string) =>
    `const { scan } = await import(${index});
     await scan({ config: { stores: [{ id: 's', kind: '${kind}', url: '${url}' }] }, base: '.' });`;

  expect(loaded(`await import(${index});`).filter((name) => DRIVERS.includes(name))).toEqual([]);
  expect(loaded(open('postgres', 'postgres://u@127.0.0.1:1/d')).filter((name) => DRIVERS.includes(name))).toEqual([
    'pg',
  ]);
  expect(loaded(open('milvus', 'milvus://127.0.0.1:1/d'))).toContain('@zilliz/milvus2-sdk-node');
});

/** What was loaded when the figures were last written (`npm run bench:start`): more is a slower start for everybody. */
const committed = JSON.parse(readFileSync('bench/start.json', 'utf8')) as Record<'help' | 'scan', { modules: number }>;

it('--help reads the words of the command line, and no rule, connector, report or parser', () => {
  const { own, packages, modules } = loadedBy([CLI, '--help']);

  expect(own).toEqual(['chunks/base.js', 'src/cli/main.js']);
  expect(packages).toContain('yargs');
  for (const heavy of [...DRIVERS, 'ajv', 'yaml', 'libphonenumber-js', 're2js', 'tldts'])
    expect(packages).not.toContain(heavy);
  expect(modules).toBeLessThanOrEqual(committed.help.modules);
});

it('a scan of a small SQLite file loads what its values ask for', () => {
  const dir = temporaryFolder();
  smallDatabase(join(dir, 'small.db'));

  const { packages, modules } = loadedBy([CLI, 'scan', join(dir, 'small.db'), '--out', join(dir, 'report')]);

  expect(packages.filter((name) => DRIVERS.includes(name))).toEqual(['node-sqlite3-wasm']);
  // No foreign number, no IBAN and no terminal are here, and nothing is wrong with a document.
  for (const unused of ['ajv-formats', 'yaml', 'libphonenumber-js', 'ibantools', 'cli-progress'])
    expect(packages).not.toContain(unused);
  expect(modules).toBeLessThanOrEqual(committed.scan.modules);
});
