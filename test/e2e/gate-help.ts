/** A small company for the gate: one folder of CSV files, a register, a config. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Gap, Report } from '../../src/model/report.js';
import { CLI, type Ran } from './cli.js';

const rows = (line: (i: number) => string, n = 40): string =>
  `${Array.from({ length: n }, (_, i) => line(i)).join('\n')}\n`;

/** Files with e-mail addresses, phone numbers and codes that are nobody's. */
export const EMAILS = `id,epost\n${rows((i) => `${i},kunde${i}@example.org`)}`;
export const PHONES = `id,telefon\n${rows((i) => `${i},+47 9${(1000000 + i * 7919) % 10000000}`.slice(0, 20))}`;
export const CODES = `id,varekode\n${rows((i) => `${i},VK-${1000 + i * 37}`)}`;

export const register = (declares: readonly string[] = []) => ({
  policy: {
    controller: { name: 'Alarm AS' },
    categories: {
      'contact.email': { basis: 'explicit', match: [{ dataType: 'contact.email' }] },
      'contact.phone': { basis: 'explicit', match: [{ dataType: 'contact.phone' }] },
    },
  },
  systems: [{ id: 'crm', containers: ['crm'], categories: declares.map((category) => ({ category })) }],
});

export interface Company {
  readonly dir: string;
  write(name: string, content: string | object): string;
  report(out?: string): Report;
  gap(category: string, out?: string): Gap;
}

/** Writes the company into a folder: `data/kunder.csv` holds e-mail addresses that the record does not have there. */
export function company(dir: string, config: object = {}): Company {
  mkdirSync(join(dir, 'data'), { recursive: true });
  const write = (name: string, content: string | object): string => {
    const file = join(dir, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
    return file;
  };
  write('data/kunder.csv', EMAILS);
  write('register.json', register());
  write('personkart.json', {
    register: 'register.json',
    stores: [{ id: 'crm', kind: 'files', path: 'data' }],
    sample: { seed: 's' },
    gate: { failOn: 'low' },
    locale: 'en',
    ...config,
  });
  const report = (out = 'personkart-report'): Report =>
    JSON.parse(readFileSync(join(dir, out, 'report.json'), 'utf8')) as Report;
  return {
    dir,
    write,
    report,
    gap: (category, out) => {
      const gap = report(out).gaps.find((g) => g.category === category);
      if (gap === undefined) throw new Error(`no gap of ${category}`);
      return gap;
    },
  };
}

/** Runs the command line without holding up this process, so that servers in it can answer. */
export function started(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: options.cwd, env: { ...process.env, ...options.env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  const ended = new Promise<Ran>((done) => child.on('close', (code) => done({ code, stdout, stderr })));
  return { child, ended };
}

/** A server on this host; closed after the tests of the file. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => void server.close());
  return (server.address() as AddressInfo).port;
}
