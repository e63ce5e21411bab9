/** Every exit code, from the outside. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, personkart, temporaryFolder } from './cli.js';

const dir = temporaryFolder();
const data = join(dir, 'data');
mkdirSync(data);
const people = Array.from({ length: 40 }, (_, i) => `Kunde ${i},kunde${i}@example.org`);
writeFileSync(join(data, 'kunder.csv'), `navn,epost\n${people.join('\n')}\n`);

const register = {
  policy: {
    controller: { name: 'Alarm AS' },
    subjects: { customer: {} },
    categories: {
      'contact.email': { subjects: ['customer'], basis: 'explicit', match: [{ dataType: 'contact.email' }] },
    },
  },
  systems: [{ id: 'crm', containers: ['crm'], categories: [] as object[] }],
};

function write(name: string, content: unknown): string {
  const file = join(dir, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const store = { id: 'crm', kind: 'files', path: 'data' };
const gone = { id: 'gone', kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' };
write('register.json', register);
const config = write('one.json', { register: 'register.json', stores: [store], sample: { seed: 's' } });
const partial = write('partial.json', { register: 'register.json', stores: [store, gone], sample: { seed: 's' } });

const scan = (...args: string[]) => personkart(['scan', '--out', join(dir, 'out'), ...args], { cwd: dir });

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((r) => {
    resolve = r;
  });
  return { promise, resolve };
}

describe('exit codes', () => {
  it('0: a complete scan, whatever it found', () => {
    expect(scan('--config', config).code).toBe(0);
    const report = JSON.parse(readFileSync(join(dir, 'out', 'report.json'), 'utf8'));
    expect(report.gaps.map((g: { kind: string }) => g.kind)).toContain('undeclared-here');
    expect(statSync(join(dir, 'out', 'report.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dir, 'out', 'report.html')).mode & 0o777).toBe(0o600);
  });

  it('1: gaps at or above --fail-on', () => {
    expect(scan('--config', config, '--fail-on', 'low').code).toBe(1);
    expect(scan('--config', config, '--fail-on', 'critical').code).toBe(0);
  });

  it('2: a mistake in the call', () => {
    expect(scan('--config', join(dir, 'missing.json')).code).toBe(2);
  });

  it('3: a store that cannot be reached costs its own faults only', () => {
    expect(scan('--config', partial).code).toBe(3);
    const report = JSON.parse(readFileSync(join(dir, 'out', 'report.json'), 'utf8'));
    expect(
      report.stores.map((s: { id: string; faults: { code: string }[] }) => [s.id, s.faults.map((f) => f.code)]),
    ).toEqual([
      ['crm', []],
      ['gone', ['connect-refused']],
    ]);
    expect(report.run.complete).toBe(false);
    expect(report.fields.length).toBe(2);
  });

  it('1 goes before 3', () => {
    expect(scan('--config', partial, '--fail-on', 'low').code).toBe(1);
  });

  it('0: without a register there is the map alone, and no gaps', () => {
    expect(personkart(['scan', data, '--out', join(dir, 'alone')]).code).toBe(0);
    const report = JSON.parse(readFileSync(join(dir, 'alone', 'report.json'), 'utf8'));
    expect(report.gaps).toEqual([]);
    expect(report.map).toMatchObject([{ category: 'contact.email', system: null }]);
  });

  it('0, with a warning: a correction that fits nothing', () => {
    const fields = {
      'crm:///kunder.csv#epots': { not: ['contact.email'], because: 'a slip' },
      'crm:///*#epost': { not: ['contact.email'], because: 'made up' },
    };
    const file = write('corrected.json', { register: 'register.json', stores: [store], sample: { seed: 's' }, fields });
    const { code, stderr } = scan('--config', file);
    expect(code).toBe(0);
    expect(stderr).toContain('crm:///kunder.csv#epots');
    expect(stderr).not.toContain('crm:///*#epost');
  });

  it('130: interrupted, with nothing written', async () => {
    // A server that takes the connection and never answers keeps the scan waiting until it is interrupted.
    const connected = withResolvers();
    const server = createServer(() => connected.resolve());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const out = join(dir, 'interrupted');
    const child = spawn(process.execPath, [
      CLI,
      'scan',
      `postgres://nobody@127.0.0.1:${port}/none?sslmode=disable`,
      '--out',
      out,
    ]);
    await connected.promise;
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    server.close();
    expect(code).toBe(130);
    expect(existsSync(out)).toBe(false);
  });
});
