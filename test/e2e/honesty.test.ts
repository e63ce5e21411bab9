/** Never more than was seen: what is broken, missing or oddly named must not read as clean. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import type { Report } from '../../src/model/report.js';
import { CLI, personkart, temporaryFolder } from './cli.js';

const dir = temporaryFolder();
let cases = 0;

const PEOPLE = Array.from({ length: 40 }, (_, i) => `a${i}@example.org`);

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const base = join(dir, `case-${cases++}`);
  mkdirSync(join(base, 'data'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(base, 'data', name), content);
  return base;
}

const reportOf = (base: string, more: object = {}): Promise<Report> =>
  scan({
    config: { stores: [{ id: 's', kind: 'files', path: 'data' }], sample: { seed: 'x' }, ...more } as never,
    base,
  });

const typesAt = (report: Report, path: string): string[] =>
  report.fields.filter((f) => f.path === path).flatMap((f) => f.verdicts.map((v) => v.dataType));

describe('names that programs trip over', () => {
  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'a column and a key called %s',
    async (name) => {
      const rows = PEOPLE.map((p, i) => `${i},${p}`).join('\n');
      const lines = PEOPLE.map((p) => `{"${name}": "${p}", "n": {"${name}": "${p}"}}`).join('\n');
      const report = await reportOf(folder({ 'a.csv': `id,${name}\n${rows}\n`, 'b.jsonl': `${lines}\n` }));
      expect(report.stores[0]?.faults).toEqual([]);
      expect(typesAt(report, name)).toEqual(['contact.email', 'contact.email']);
      expect(typesAt(report, `n.${name}`)).toEqual(['contact.email']);
    },
  );

  it('two files named after people stay two containers', async () => {
    const report = await reportOf(
      folder({ 'ola@example.org.csv': 'a,b\n1,2\n', 'kari@example.org.csv': 'a,b\n1,2\n', '98765432.csv': 'a\n1\n' }),
    );
    const names = report.containers.map((c) => c.name);
    expect(new Set(names).size).toBe(3);
    expect(names.join()).not.toMatch(/ola|kari|98765432/);
  });
});

describe('what was not seen', () => {
  const broken = (): Buffer => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `{"id": ${i}, "tekst": "linje ${(i * 7919) % 40_009}"}`);
    const whole = gzipSync(lines.join('\n'));
    return whole.subarray(0, Math.floor(whole.length / 2));
  };

  it('a file that breaks off is a fault in a sample too, and bounds nothing', () => {
    const base = folder({ 'a.jsonl.gz': broken() });
    const ran = personkart(['scan', join(base, 'data'), '--out', join(base, 'out')]);
    expect(ran.code).toBe(3);
    const report: Report = JSON.parse(readFileSync(join(base, 'out', 'report.json'), 'utf8'));
    expect(report.stores[0]?.faults.map((f) => f.code)).toEqual(['malformed']);
    expect(report.fields.length).toBeGreaterThan(0);
    for (const field of report.fields) expect(field.bound?.sound).toBe(false);
  });

  const register = (containers: string[]) => ({
    policy: { controller: { name: 'X' }, categories: { mail: { match: [{ dataType: 'contact.email' }] } } },
    systems: [{ id: 'sys', containers, categories: [{ category: 'mail' }] }],
  });
  const gapsWith = async (containers: string[], stores: object[]): Promise<string[]> => {
    const base = folder({ 'a.csv': 'id,farge\n1,rød\n2,blå\n' });
    writeFileSync(join(base, 'register.json'), JSON.stringify(register(containers)));
    const report = await reportOf(base, {
      register: 'register.json',
      stores: [{ id: 's', kind: 'files', path: 'data' }, ...stores],
    });
    return report.gaps
      .filter((g) => g.category === 'mail')
      .map((g) => `${g.kind} ${g.because[0]?.params.reason ?? ''}`);
  };

  it.each<[string, string[], object[], string]>([
    ['everything the register names was read', ['s'], [], 'not-found '],
    [
      'another store of the system is down',
      ['s', 'pg'],
      [{ id: 'pg', kind: 'postgres', url: 'postgres://u@127.0.0.1:1/d' }],
      'inconclusive store-unreachable',
    ],
    ['another store of the system is not configured', ['s', 'billing'], [], 'inconclusive not-configured'],
    ['a place of the register holds nothing', ['s:///a.csv', 's:///b*'], [], 'inconclusive nothing-there'],
  ])('an absence, when %s', async (_what, containers, stores, expected) => {
    expect(await gapsWith(containers, stores)).toEqual([expected]);
  });

  it('a column of nothing but blanks bounds nothing when only a part was read', async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => `${i},`).join('\n');
    const report = await reportOf(folder({ 'a.csv': `id,notat\n${rows}\n` }));
    const field = report.fields.find((f) => f.path === 'notat');
    expect(field).toMatchObject({ examined: { cells: 0 }, bound: { sound: false } });
  });

  it('a key that one document of many has is bounded by all documents that were read', async () => {
    const lines = Array.from({ length: 3_000 }, (_, i) => (i === 7 ? '{"a": 1, "rare": "x"}' : '{"a": 1}')).join('\n');
    const report = await reportOf(folder({ 'a.jsonl': `${lines}\n` }));
    expect(report.fields.find((f) => f.path === 'rare')).toMatchObject({
      examined: { cells: 1, rows: 3_000 },
      nulls: 2_999,
      bound: { upper: 0, sound: true },
    });
  });

  it('elements of arrays are not bounded by a sample of rows', async () => {
    const lines = Array.from({ length: 9_000 }, (_, i) => `{"id": ${i}, "tags": ["a", "b${i % 7}"]}`).join('\n');
    const report = await reportOf(folder({ 'a.jsonl': `${lines}\n` }));
    expect(report.fields.find((f) => f.path === 'tags[]')?.bound?.sound).toBe(false);
    expect(report.fields.find((f) => f.path === 'id')?.bound?.sound).toBe(true);
  });

  it('a store in which nothing is listed is incomplete', () => {
    const base = folder({ 'a.csv': 'id\n1\n' });
    const ran = personkart(['scan', join(base, 'data', '*.nothing'), '--out', join(base, 'out')]);
    expect(ran.code).toBe(3);
  });
});

describe('a reader that goes away', () => {
  it('does not change the exit code', () => {
    const base = folder({ 'a.csv': 'id\n1\n', 'b.json': '[{"a": 1}, {' });
    const command = `${process.execPath} ${CLI} scan ${base}/data --out ${base}/out | true; echo \${PIPESTATUS[0]}`;
    const { stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('3');
  });
});

describe('shapes of few values', () => {
  it('are not shown, however many ways the values are written in', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},${i % 2 === 0 ? 'tlf ' : ''}9876543${i % 3}`).join('\n');
    const report = await reportOf(folder({ 'a.csv': `id,mobil\n${rows}\n` }));
    expect(report.fields.find((f) => f.path === 'mobil')?.verdicts[0]?.masks).toEqual([]);
  });
});
