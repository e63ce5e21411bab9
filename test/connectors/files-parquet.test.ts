import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RowGroup } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { takeStock } from '../../connectors/files/catalogue.js';
import { openParquet } from '../../connectors/files/parquet/file.js';
import { checkPages } from '../../connectors/files/parquet/pages.js';
import { sampleFiles } from '../../connectors/files/sample.js';
import { fileSource, openFile } from '../../connectors/files/source.js';
import type { Batch } from '../../src/model/cells.js';
import { brokenVersions, faultOf, useFolder } from './files-help.js';
import { collect, columnOf, config, listed, plan } from './sqlite-help.js';

const folder = useFolder();
const signal = new AbortController().signal;
const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/parquet/${name}.parquet`, import.meta.url));
const use = (name: string, as = 'a.parquet'): string => folder.put(as, fixture(name));
const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i));

describe('Parquet', () => {
  it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4', 'v2', 'delta'])('is read: %s', async (how) => {
    use(`people-${how}`);
    const { batches, rows } = await folder.read('a.parquet', { mode: 'full' });
    expect(rows).toBe(200);
    expect(columnOf(batches, 'id')).toEqual(numbers(200));
    expect(columnOf(batches, 'navn')).toEqual(numbers(200).map((i) => `Kari ${i}`));
    expect(columnOf(batches, 'epost')).toEqual(
      numbers(200).map((i) => (Number(i) % 10 ? `kari${i}@example.no` : null)),
    );
    expect(batches[0]?.design).toEqual({ method: 'full', sound: true });
  });

  it('gives the old kind of timestamp as exact text', async () => {
    use('int96');
    expect((await folder.read('a.parquet')).cells).toEqual({ ts: ['2026-05-17T10:30:00.123456', null] });
  });

  it.each(['nested', 'nested-v2'])('takes lists, structs and maps apart: %s', async (name) => {
    use(name);
    expect((await folder.list())['a.parquet']?.fields.filter((field) => field.notExamined)).toEqual([
      {
        path: 'vector[]',
        declaredType: 'parquet float',
        storage: 'decimal',
        notExamined: { code: 'vector', params: {} },
      },
    ]);
    expect((await folder.read('a.parquet')).cells).toEqual({
      id: ['1', '2', '3', '4'],
      'contacts[].phone': [
        [0, '22222222'],
        [0, null],
        [3, '33333333'],
      ],
      'contacts[].tags[]': [
        [0, 'a'],
        [0, 'b'],
      ],
      'home.city': ['Oslo', null, null, 'Bodø'],
      'home.at.lat': ['59.9', null, null, '67.3'],
      'attributes.{key}': [
        [0, 'hat'],
        [0, 'shoe'],
        [3, 'shoe'],
      ],
      'attributes.*': [
        [0, null],
        [0, '42'],
        [3, '38'],
      ],
      'grid[][]': [
        [0, '1'],
        [0, '2'],
        [0, '3'],
        [3, '4'],
      ],
      'documents[]': [[0, 'no json']],
      'documents[].a': [[0, '1']],
      'documents[].a.b': [[3, '2']],
    });
  });

  it('keeps the names of many columns', async () => {
    use('wide');
    const { cells } = await folder.read('a.parquet');
    expect(Object.keys(cells)).toHaveLength(100);
    expect(cells.column_99).toEqual(['99']);
  });

  it('of several files with one schema is one container', async () => {
    use('numbered-1', 'part-00001.snappy.parquet');
    use('numbered-2', 'part-00002.snappy.parquet');
    use('people-none', 'part-00003.snappy.parquet');
    const found = await folder.list();
    expect(Object.entries(found).map(([key, { members }]) => [key, members])).toEqual([
      ['part-00003.snappy.parquet', undefined],
      ['part-{n}.snappy.parquet', 2],
    ]);
    expect((await folder.read('part-{n}.snappy.parquet')).cells).toEqual({ id: ['1', '2'] });
  });

  it('without rows has fields and no batches', async () => {
    use('empty');
    expect((await folder.list())['a.parquet']?.fields).toHaveLength(3);
    expect((await folder.read('a.parquet')).batches).toEqual([]);
  });
});

describe('a sample of Parquet', () => {
  it.each(['groups', 'pages'])('is a random sample of rows: %s', async (name) => {
    use(name);
    const all = name === 'groups' ? 600 : 1000;
    const read = (seed: number) => folder.read('a.parquet', { cells: 100, maxRows: 150, seed });
    const { batches, rows } = await read(7);
    const ids = columnOf(batches, 'id');
    expect([rows, new Set(ids).size]).toEqual([150, 150]);
    expect(columnOf(batches, 'navn')).toEqual(ids.map((id) => `Kari ${id}`));
    expect(batches[0]?.design).toEqual({ method: 'reservoir', population: { value: all, exact: true }, sound: true });
    expect(columnOf((await read(7)).batches, 'id')).toEqual(ids);
    expect(columnOf((await read(8)).batches, 'id')).not.toEqual(ids);
  });

  async function beyondOnePass(passBytes: number, overrides = {}): Promise<Batch[]> {
    await using stock = await takeStock(config('files', [folder.path]), signal);
    const [one] = stock.listed;
    const batches: Batch[] = [];
    if (one) for await (const batch of sampleFiles(one, plan(overrides), signal, passBytes)) batches.push(batch);
    return batches;
  }

  it('that cannot read everything takes random row groups, and says which row is of which', async () => {
    use('groups');
    const batches = await beyondOnePass(50 * 3 * 16 * 4, { maxRows: 80 });
    expect(batches).toHaveLength(4);
    for (const batch of batches) {
      expect(batch.design).toEqual({ method: 'block', population: { value: 600, exact: false }, sound: true });
      expect(batch.rows).toBe(20);
      expect([...new Set(batch.clusterRows)]).toEqual([50]);
      const groups = new Set(columnOf([batch], 'id').map((id) => Math.floor(Number(id) / 50)));
      expect(groups.size).toBe(1);
    }
    expect(new Set(batches.map((batch) => batch.clusterOf?.[0])).size).toBe(4);
  });

  it('takes every row group as often as another', async () => {
    use('groups');
    const counts = new Array<number>(12).fill(0);
    for (let seed = 0; seed < 60; seed++)
      for (const batch of await beyondOnePass(50 * 3 * 16 * 4, { maxRows: 80, seed }))
        (counts[Math.floor(Number(columnOf([batch], 'id')[0]) / 50)] as number)++;
    // 240 draws over 12 groups: 20 each, give or take 4 times the standard deviation of about 3.7.
    expect(Math.min(...counts)).toBeGreaterThan(5);
    expect(Math.max(...counts)).toBeLessThan(35);
  });

  it('of a single row group without an end is the head of it', async () => {
    use('pages');
    // 5 windows of a few rows each, of which a pass sees the first.
    await using file = await openParquet(fileSource(join(folder.path, 'a.parquet')), signal);
    const [group] = file.groups;
    expect(group?.bytes).toBe(1000 * 3 * 16);
    const batches = await beyondOnePass(1, { maxRows: 80 });
    expect(batches.map(({ rows, design }) => [rows, design.sound])).toEqual([[50, false]]);
  });

  it('does not go on after it was called off', async () => {
    use('groups');
    const control = new AbortController();
    const session = await folder.open();
    const [container] = await listed(session);
    const reading = (async () => {
      if (container)
        for await (const _ of session.sample(container, plan({ mode: 'full' }), control.signal)) control.abort();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('cuts cells and counts them', async () => {
    use('people-none');
    const { batches } = await folder.read('a.parquet', { mode: 'full', maxCellChars: 5 });
    expect(batches[0]?.columns.find(({ field }) => field.path === 'navn')).toMatchObject({ truncated: 50 });
    expect(columnOf(batches, 'navn').every((cell) => cell?.length === 5)).toBe(true);
  });
});

describe('Parquet is refused', () => {
  it('when it is packed again or encrypted', async () => {
    folder.put('a.parquet.gz', gzipSync(fixture('people-none')));
    const encrypted = Buffer.from(fixture('people-none'));
    encrypted.write('PARE', 0, 'latin1');
    encrypted.write('PARE', encrypted.length - 4, 'latin1');
    folder.put('b.parquet', encrypted);
    const unsupported = (extension: string) => ({ code: 'format-not-supported', params: { extension } });
    expect(await folder.refused()).toEqual({
      'a.parquet.gz': unsupported('parquet.gz'),
      'b.parquet': { code: 'encrypted', params: {} },
    });
  });

  it('when a page holds more than the footer says, or more than pages do', async () => {
    use('people-none');
    await using file = await openFile(join(folder.path, 'a.parquet'));
    await using parquet = await openParquet(fileSource(join(folder.path, 'a.parquet')), signal);
    const meta = (parquet.groups[0] as (typeof parquet.groups)[number]).meta;
    const changed = (change: object): RowGroup => ({
      ...meta,
      columns: meta.columns.map((one) => ({
        ...one,
        meta_data: { ...one.meta_data, ...change } as NonNullable<typeof one.meta_data>,
      })),
    });
    await expect(checkPages(file, meta)).resolves.toBeUndefined();
    await expect(checkPages(file, changed({ num_values: 1n }))).rejects.toMatchObject({ code: 'malformed' });
    await expect(checkPages(file, changed({ num_values: 1n << 40n }))).rejects.toMatchObject({ code: 'too-large' });
    await expect(checkPages(file, changed({ total_compressed_size: 1n << 40n }))).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  it('or read in part when it is broken, without a word of what is in it', async () => {
    for (const name of ['people-snappy', 'nested', 'people-v2']) {
      for (const broken of brokenVersions(fixture(name), 60)) {
        folder.put('a.parquet', broken);
        const session = await folder.open();
        for (const container of await listed(session)) {
          if (container.notExamined) continue;
          const reading = collect(session, container, plan());
          await reading.catch(async () => {
            const { said } = await faultOf(reading);
            expect(said).not.toMatch(/kari|22222222/i);
          });
        }
      }
    }
  });
});
