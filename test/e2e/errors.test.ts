/** A mistake in what the user gives: one clear message, exit 2, nothing half-written. */
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';

const dir = temporaryFolder();
mkdirSync(join(dir, 'data'));
writeFileSync(join(dir, 'data', 'a.csv'), 'navn,epost\nKari,kari@example.org\nOla,ola@example.org\n');

let files = 0;
function config(content: unknown): string {
  const file = join(dir, `config-${files++}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const store = { id: 'a', kind: 'files', path: 'data' };
const register = (change: object): string => {
  const file = join(dir, `register-${files++}.json`);
  const whole = { policy: { controller: { name: 'X' }, subjects: {}, categories: {} }, systems: [] };
  writeFileSync(file, JSON.stringify({ ...whole, ...change }));
  return file;
};

interface Mistake {
  readonly name: string;
  readonly args: () => string[];
  readonly says: readonly (string | RegExp)[];
  readonly env?: NodeJS.ProcessEnv;
}

const scan = (file: string): string[] => ['scan', '--config', file];

const mistakes: Mistake[] = [
  { name: 'no command', args: () => [], says: ['personkart --help'] },
  { name: 'unknown command', args: () => ['scna'], says: [/unknown/i] },
  { name: 'unknown option', args: () => ['scan', '--fulll', '.'], says: ['fulll'] },
  { name: 'URL and config', args: () => ['scan', 'x.db', '--config', 'c.json'], says: ['not both'] },
  { name: 'config missing', args: () => scan(join(dir, 'none.json')), says: ['no such file', 'none.json'] },
  { name: 'config is a folder', args: () => scan(join(dir, 'data')), says: ['EISDIR'] },
  { name: 'config is not JSON', args: () => scan(config('{\n  "stores": [,]\n}')), says: ['not valid JSON', /line 2/] },
  { name: 'config is not UTF-8', args: () => scan(latin1()), says: ['not UTF-8'] },
  {
    name: 'unknown key, near a known one',
    args: () => scan(config({ stores: [{ ...store, exlude: [] }] })),
    says: ['"exlude"', '/stores/0/exlude', 'did you mean "exclude"?'],
  },
  {
    name: 'unknown key at the top',
    args: () => scan(config({ stores: [store], sampling: {} })),
    says: ['"sampling"', '/sampling', '"sample"'],
  },
  {
    name: 'missing key',
    args: () => scan(config({ stores: [{ kind: 'files' }] })),
    says: ['"id" is missing', '/stores/0'],
  },
  {
    name: 'wrong kind',
    args: () => scan(config({ stores: [{ ...store, kind: 'oracle' }] })),
    says: ['/stores/0/kind', 'postgres, mysql, mongodb, milvus, sqlite, files'],
  },
  {
    name: 'store without its place',
    args: () => scan(config({ stores: [{ id: 'a', kind: 'postgres' }] })),
    says: ['"url"', '/stores/0'],
  },
  {
    name: 'two stores of one id',
    args: () => scan(config({ stores: [store, store] })),
    says: ['same id', '/stores/1/id'],
  },
  {
    name: 'level out of range',
    args: () => scan(config({ stores: [store], sample: { level: 1 } })),
    says: ['/sample/level'],
  },
  {
    name: 'password in the config',
    args: () => scan(config({ stores: [{ id: 'p', kind: 'postgres', url: 'postgres://u:Hemmelig99@h/d' }] })),
    says: ['holds a password', '/stores/0/url', '"env"'],
  },
  {
    name: 'environment variable not set',
    args: () => scan(config({ stores: [{ id: 'p', kind: 'postgres', url: { env: 'PK_NOT_SET' } }] })),
    says: ['PK_NOT_SET', '/stores/0/url'],
  },
  {
    name: 'secret file missing',
    args: () => scan(config({ stores: [{ id: 'p', kind: 'postgres', url: { file: 'nothing' } }] })),
    says: ['ENOENT', '/stores/0/url'],
  },
  {
    name: 'register missing',
    args: () => scan(config({ register: 'no.json', stores: [store] })),
    says: ['no such file', 'no.json'],
  },
  {
    name: 'register with an unknown key',
    args: () => scan(config({ register: register({ sistems: [] }), stores: [store] })),
    says: ['"sistems"', 'did you mean "systems"?'],
  },
  { name: 'URL of an unknown kind', args: () => ['scan', 'oracle://h/d'], says: ['oracle://', 'postgres://'] },
  { name: 'path that is not there', args: () => ['scan', join(dir, 'nowhere.db')], says: ['ENOENT', 'nowhere.db'] },
  { name: 'report that is none', args: () => ['report', config({ schemaVersion: '9' })], says: ['schemaVersion'] },
  {
    name: 'explain without a report',
    args: () => ['explain', 'a:///t#c', '--report', join(dir, 'no-report.json')],
    says: ['no such file'],
  },
  {
    name: 'explain what is no location',
    args: () => ['explain', 'kunder.epost', '--report', join(dir, 'no-report.json')],
    says: [/no such file|store:\/\//],
  },
];

function latin1(): string {
  const file = join(dir, 'latin1.json');
  writeFileSync(file, Buffer.from('{"stores": [{"id": "a", "kind": "files", "path": "\xf8"}]}', 'latin1'));
  return file;
}

describe('every mistake is named, placed, and ends with 2', () => {
  it.each(mistakes)('$name', ({ args, says, env }) => {
    const out = join(dir, `out-${files++}`);
    const words = args();
    const ran = personkart(words[0] === 'scan' ? [...words, '--out', out] : words, { cwd: dir, env: env ?? {} });
    expect(ran.stderr).not.toMatch(/internal error| {4}at /);
    expect(ran.code).toBe(2);
    for (const text of says) expect(ran.stderr).toMatch(text);
    expect(ran.stdout).toBe('');
    expect(existsSync(out)).toBe(false);
  });

  it('never prints the password it complains about', () => {
    const ran = personkart(
      scan(config({ stores: [{ id: 'p', kind: 'postgres', url: 'postgres://u:Hemmelig99@h/d' }] })),
      { cwd: dir },
    );
    expect(ran.stderr + ran.stdout).not.toContain('Hemmelig99');
  });

  it('two systems that claim one container', () => {
    const system = (id: string) => ({ id, containers: ['a'], categories: [] });
    const ran = personkart(
      scan(config({ register: register({ systems: [system('x'), system('y')] }), stores: [store] })),
      { cwd: dir },
    );
    expect(ran.code).toBe(2);
  });
});

describe('an output that cannot be written', () => {
  it('leaves nothing half-written', () => {
    const out = join(dir, 'is-a-file');
    writeFileSync(out, 'not a folder');
    const ran = personkart(['scan', join(dir, 'data'), '--out', out]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('cannot write the output');
    expect(readdirSync(dir).filter((f) => f.endsWith('.tmp'))).toEqual([]);
    chmodSync(out, 0o600);
  });
});
