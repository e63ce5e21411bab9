import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeStock } from '../../connectors/files/catalogue.js';
import {
  CsvSplitter,
  JsonSplitter,
  LineSplitter,
  MAX_RECORD_BYTES,
  type Splitter,
} from '../../connectors/files/records.js';
import { sampleFiles } from '../../connectors/files/sample.js';
import { files } from '../../connectors/files.js';
import { random } from '../../connectors/shared/random.js';
import { Reservoir } from '../../connectors/shared/reservoir.js';
import type { Batch, SamplePlan, Session } from '../../src/model/cells.js';
import type { Container } from '../../src/model/container.js';
import { collect, columnOf, config, listed, plan, unevenness } from './sqlite-help.js';

const signal = new AbortController().signal;
const dir = mkdtempSync(join(tmpdir(), 'files-sample-'));
const ROWS = 5000;
const mail = (i: number) => `kari${i}@example.no`;
let session: Session;
const containers = new Map<string, Container>();

beforeAll(async () => {
  const numbers = Array.from({ length: ROWS }, (_, i) => i);
  const csv = `id;epost\n${numbers.map((i) => `${i};"${mail(i)}"\n`).join('')}`;
  writeFileSync(join(dir, 'a.csv'), csv);
  writeFileSync(join(dir, 'b.csv.gz'), gzipSync(csv));
  writeFileSync(join(dir, 'c.jsonl'), numbers.map((i) => `{"id":${i},"epost":"${mail(i)}"}\n`).join(''));
  writeFileSync(join(dir, 'd.json'), JSON.stringify(numbers.map((i) => ({ id: i, epost: mail(i) }))));
  for (const part of [1, 2, 3, 4, 5]) {
    const own = numbers.filter((i) => Math.floor((i * 5) / ROWS) + 1 === part);
    writeFileSync(join(dir, `e-${part}.csv`), `id;epost\n${own.map((i) => `${i};${mail(i)}\n`).join('')}`);
  }
  writeFileSync(join(dir, 'cut.csv.gz'), gzipSync(csv).subarray(0, 12_000));
  session = await files.open(config('files', [dir]), signal);
  for (const one of await listed(session)) containers.set(one.ref.name, one);
});
afterAll(() => rmSync(dir, { recursive: true }));

const get = (name: string): Container => containers.get(name) as Container;
const read = (name: string, overrides: Partial<SamplePlan> = {}) =>
  collect(session, get(name), plan({ cells: 200, maxRows: 400, ...overrides }));

describe.each(['a.csv', 'b.csv.gz', 'c.jsonl', 'd.json', 'e-{n}.csv'])('%s', (name) => {
  it('is read whole, in order, when everything is asked for', async () => {
    const { batches } = await read(name, { mode: 'full', maxRows: 1 });
    expect(columnOf(batches, 'epost')).toEqual(Array.from({ length: ROWS }, (_, i) => mail(i)));
    expect(batches.every((batch) => batch.rows <= 50 && batch.design.method === 'full' && batch.design.sound)).toBe(
      true,
    );
  });

  it('is read whole when it is hardly larger than the sample', async () => {
    const { batches } = await read(name, { cells: ROWS / 2, maxRows: ROWS });
    expect(columnOf(batches, 'epost')).toEqual(Array.from({ length: ROWS }, (_, i) => mail(i)));
    expect(batches[0]?.design).toEqual({ method: 'full', population: { value: ROWS, exact: true }, sound: true });
  });

  it('is sampled with no row twice, the same for the same seed', async () => {
    const { batches, rows } = await read(name);
    const ids = columnOf(batches, 'id');
    expect([rows, new Set(ids).size]).toEqual([400, 400]);
    expect(columnOf(batches, 'epost')).toEqual(ids.map((id) => mail(Number(id))));
    expect(batches[0]?.design).toEqual({ method: 'reservoir', population: { value: ROWS, exact: true }, sound: true });
    expect(columnOf((await read(name)).batches, 'id')).toEqual(ids);
    expect(columnOf((await read(name, { seed: 8 })).batches, 'id')).not.toEqual(ids);
    expect((await read(name, { maxRows: 120 })).rows).toBe(120);
  });

  it('goes on to every row, in random order, when the consumer does', async () => {
    const { batches, rows } = await read(name, { maxRows: ROWS + 1 });
    expect([rows, new Set(columnOf(batches, 'id')).size, batches[0]?.design.method]).toEqual([ROWS, ROWS, 'reservoir']);
    expect(columnOf(batches, 'id').slice(0, 5)).not.toEqual(['0', '1', '2', '3', '4']);
  });

  it('is sampled evenly, wherever the consumer stops', async () => {
    const all = new Array<number>(20).fill(0);
    const early = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 15; seed++) {
      const parts = columnOf((await read(name, { seed })).batches, 'id').map((id) =>
        Math.floor((Number(id) * 20) / ROWS),
      );
      for (const part of parts) (all[part] as number)++;
      for (const part of parts.slice(0, 100)) (early[part] as number)++;
    }
    expect(Math.abs(unevenness(all))).toBeLessThan(4);
    expect(Math.abs(unevenness(early))).toBeLessThan(4);
  });
});

describe('a sample that cannot see everything', () => {
  it('says so when the file is longer than one pass reads', async () => {
    const [one] = (await takeStock(config('files', [join(dir, 'e-*.csv')]), signal)).listed;
    const batches: Batch[] = [];
    for await (const batch of sampleFiles(
      one as NonNullable<typeof one>,
      plan({ cells: 200, maxRows: 400 }),
      signal,
      60_000,
    ))
      batches.push(batch);
    expect(batches[0]?.design).toEqual({
      method: 'head',
      population: { value: expect.any(Number), exact: false },
      sound: false,
    });
    const ids = columnOf(batches, 'id').map(Number);
    expect(ids.length).toBe(400);
    expect(Math.max(...ids)).toBeLessThan(3000);
  });

  it('says so when the packed file is broken, after what could be unpacked', async () => {
    const batches: Batch[] = [];
    const reading = (async () => {
      for await (const batch of session.sample(get('cut.csv.gz'), plan(), signal)) batches.push(batch);
    })();
    await expect(reading).rejects.toMatchObject({
      name: 'StoreFault',
      code: 'malformed',
      params: { line: expect.any(Number) },
    });
    expect(batches[0]?.design).toMatchObject({ method: 'head', sound: false });
    expect(columnOf(batches, 'epost').every((text) => /^kari\d+@example.no$/.test(text ?? ''))).toBe(true);
  });

  it('does not go on after it was called off', async () => {
    const control = new AbortController();
    const reading = (async () => {
      for await (const _ of session.sample(get('a.csv'), plan(), control.signal)) control.abort();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a reservoir', () => {
  const fill = (count: number, capacity: number, seed: number, chars?: number): Reservoir => {
    const reservoir = new Reservoir(capacity, random(seed), chars);
    for (let i = 0; i < count; i++) reservoir.offer(() => String(i).padStart(5, '0'));
    return reservoir;
  };

  it('lets a random half go when it holds too much text', () => {
    const counts = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 200; seed++) {
      const kept = fill(1000, 400, seed, 500).shuffled();
      expect(kept.length).toBeLessThanOrEqual(100);
      expect(kept.length).toBeGreaterThan(40);
      expect(new Set(kept).size).toBe(kept.length);
      for (const text of kept) (counts[Math.floor(Number(text) / 50)] as number)++;
    }
    expect(Math.abs(unevenness(counts))).toBeLessThan(4);
  });

  it('knows when it is complete', () => {
    expect([fill(10, 10, 1).complete, fill(11, 10, 1).complete, fill(10, 10, 1, 20).complete]).toEqual([
      true,
      false,
      false,
    ]);
    expect(fill(10, 10, 1).inOrder()).toEqual(Array.from({ length: 10 }, (_, i) => `0000${i}`));
  });

  it('keeps one record, however large', () => {
    expect(fill(3, 1, 1, 2).shuffled()).toHaveLength(1);
  });
});

describe('records', () => {
  const split = (make: () => Splitter, text: string, size: number): string[] => {
    const splitter = make();
    const bytes = Buffer.from(text);
    const found: string[] = [];
    for (let at = 0; at < bytes.length; at += size)
      for (const raw of splitter.push(Buffer.from(bytes.subarray(at, at + size))))
        found.push(`${raw.line}:${raw.bytes}`);
    for (const raw of splitter.end()) found.push(`${raw.line}:${raw.bytes}`);
    return found;
  };

  it.each<[string, () => Splitter, string, string[]]>([
    ['lines', () => new LineSplitter(), 'æ\r\n\nb\nc', ['1:æ', '3:b', '4:c']],
    [
      'CSV',
      () => new CsvSplitter({ delimiter: ';', quote: '"' }),
      'a;"x\ny ""z"";\n"\n\n"";b\nc;d"e\n',
      ['1:a;"x\ny ""z"";\n"', '5:"";b', '6:c;d"e'],
    ],
    [
      'JSON',
      () => new JsonSplitter(),
      '\n[{"a":"]\\"æ"}, 12,\n"x" ,[[]]\n]',
      ['2:{"a":"]\\"æ"}', '2:12', '3:"x"', '3:[[]]'],
    ],
    ['JSON documents', () => new JsonSplitter(), '{"a":{}}{"b":1}\ntrue', ['1:{"a":{}}', '1:{"b":1}', '2:true']],
  ])('%s come out the same however they are cut into chunks', (_title, make, text, expected) => {
    for (let size = 1; size <= text.length + 1; size++) expect(split(make, text, size)).toEqual(expected);
  });

  it('that are too long come in pieces, or are refused', () => {
    const long = 'x'.repeat(MAX_RECORD_BYTES + 10);
    expect(split(() => new LineSplitter(), `${long}\nend`, 1 << 22).map((text) => text.length)).toEqual([
      MAX_RECORD_BYTES + 2,
      12,
      5,
    ]);
    expect(() =>
      split(
        () => new CsvSplitter({ delimiter: ';', quote: '"' }),
        `1\n"${'y\n'.repeat(MAX_RECORD_BYTES / 2)}`,
        1 << 22,
      ),
    ).toThrow('malformed');
    expect(() => split(() => new JsonSplitter(), `["${long}`, 1 << 22)).toThrow('too-large');
  });
});
