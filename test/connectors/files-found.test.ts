import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Container } from '../../src/model/container.js';
import { people, useFiles } from './files-one-help.js';
import { cellsByRow, collect, listed, plan } from './sqlite-help.js';

const signal = new AbortController().signal;
const { at, put, open, only } = useFiles();

describe('what is found', () => {
  it('names the folder below the common base, in order', async () => {
    for (const name of ['b.csv', 'a/z.csv', 'a/b/y.csv', 'B.csv', '.hidden.csv']) put(name, people());
    const found = (await listed(await open())).map(({ ref }) => [ref.schema, ref.name]);
    expect(found).toEqual([
      ['', '.hidden.csv'],
      ['', 'B.csv'],
      ['', 'b.csv'],
      ['a', 'z.csv'],
      ['a/b', 'y.csv'],
    ]);
  });

  it('takes files, folders and globs, each thing once', async () => {
    for (const name of ['in/a.csv', 'in/sub/b.csv', 'in/sub/c.log', 'in/[x].csv', 'out/d.csv']) put(name, people());
    const paths = (...names: string[]) => names.map((name) => at(name));
    const names = async (...patterns: string[]) =>
      (await listed(await open({}, paths(...patterns)))).map(({ ref }) => `${ref.schema}/${ref.name}`);
    expect(await names('in/**/*.csv')).toEqual(['/[x].csv', '/a.csv', 'sub/b.csv']);
    expect(await names('in/[x].csv')).toEqual(['/[x].csv']);
    expect(await names('in/a.csv', 'out', 'in/*.csv')).toEqual(['in/[x].csv', 'in/a.csv', 'out/d.csv']);
  });

  it('says which paths stand for nothing', async () => {
    put('a.csv', people());
    const session = await open({}, [at('gone'), at('a.csv'), at('*.nothing')]);
    const found = [];
    for await (const one of session.containers(signal)) found.push('code' in one ? one : one.ref.name);
    expect(found).toEqual([
      { code: 'file-not-found', params: { path: 0 } },
      { code: 'file-not-found', params: { path: 2 } },
      'a.csv',
    ]);
    await expect(open({}, [at('gone')])).rejects.toMatchObject({ name: 'StoreFault', code: 'file-not-found' });
  });

  it('lists what it does not read, with the reason', async () => {
    put('a.csv', people());
    put('b.pdf', '%PDF-1.7 canary');
    put('c.xlsx', Buffer.from('PK\u0003\u0004\u0000\u0000'));
    put('d.a-very-long-ending', Buffer.from([0, 1, 2, 3]));
    put('e.db', Buffer.from('SQLite format 3\0rest'));
    put('empty.csv', '');
    symlinkSync(at('a.csv'), at('link.csv'));
    symlinkSync(tmpdir(), at('linked'));
    execFileSync('mkfifo', [at('pipe.csv')]);
    const session = await open();
    const found = await listed(session);
    const format = (extension: string) => ({ code: 'format-not-supported', params: { extension } });
    expect(Object.fromEntries(found.map((c) => [c.ref.name, c.notExamined]))).toEqual({
      'a.csv': undefined,
      'b.pdf': format('pdf'),
      'c.xlsx': { code: 'malformed', params: {} },
      'd.a-very-long-ending': format(''),
      'e.db': { code: 'fault', params: { fault: 'not-a-database' } },
      'empty.csv': undefined,
      'link.csv': { code: 'symlink-refused', params: {} },
      linked: { code: 'symlink-refused', params: {} },
      'pipe.csv': { code: 'not-a-file', params: {} },
    });
    const empty = found.find((c) => c.ref.name === 'empty.csv') as Container;
    expect([empty.fields, empty.rows]).toEqual([[], { value: 0, exact: true }]);
    expect((await collect(session, empty, plan())).batches).toEqual([]);
    for (const c of found.filter((one) => one.notExamined))
      await expect(collect(session, c, plan())).rejects.toMatchObject({ code: c.notExamined?.code });
  });

  it('does not follow a link that took a file’s place, nor wait at a pipe that did', async () => {
    const [csv, log] = [put('a.csv', people()), put('b.log', 'line')];
    const session = await open();
    const [a, b] = await listed(session);
    rmSync(csv);
    rmSync(log);
    symlinkSync('/etc/passwd', csv);
    execFileSync('mkfifo', [log]);
    await expect(collect(session, a as Container, plan())).rejects.toMatchObject({ code: 'symlink-refused' });
    await expect(collect(session, b as Container, plan())).rejects.toMatchObject({ code: 'not-a-file' });
  });

  it('lists what is excluded, without a look inside', async () => {
    put('keep/a.csv', people());
    put('drop/a.csv', people());
    put('drop/b.csv', people());
    const found = await listed(await open({ include: ['keep/*', 'drop/b*'], exclude: ['*/b.csv'] }));
    expect(found.map((c) => [c.ref.schema, c.ref.name, c.notExamined?.code, c.fields.length])).toEqual([
      ['drop', 'a.csv', 'excluded', 0],
      ['drop', 'b.csv', 'excluded', 0],
      ['keep', 'a.csv', undefined, 2],
    ]);
  });

  it('says what it is and what it may do', async () => {
    put('a.csv', people());
    expect(await (await open()).probe(signal)).toEqual({ server: 'files', readOnly: 'asked', excessGrants: [] });
  });

  it('changes nothing', async () => {
    put('a.csv', people());
    await only();
    expect(readdirSync(at())).toEqual(['a.csv']);
  });
});

describe('series', () => {
  it.each<[string, string[], string]>([
    ['dates', ['access-2026-05-01.log', 'access-2026-05-02.log', 'access-2026-06-01.log'], 'access-{date}.log'],
    ['months', ['events_2026_05.log', 'events_2026_06.log'], 'events_{date}.log'],
    ['dates without anything between', ['x20260501.log', 'x20260502.log'], 'x{date}.log'],
    ['numbers', ['part-1.log', 'part-2.log', 'part-10.log'], 'part-{n}.log'],
    ['numbers at the end', ['app.log.1', 'app.log.2'], 'app.log.{n}'],
    ['what they share stays', ['v2-2026-05-01.log', 'v2-2026-05-02.log'], 'v2-{date}.log'],
  ])('%s', async (_title, names, pattern) => {
    for (const [i, name] of names.entries()) put(name, `line ${i}\n`);
    const { container, cells } = await only();
    expect([container.ref.name, container.members]).toEqual([pattern, names.length]);
    expect(Object.values(cells as object)[0]).toHaveLength(names.length);
  });

  it('need one folder, one format and one heading, and leave out every heading', async () => {
    put('a/x-1.csv', 'id;navn\n1;Ola\n');
    put('a/x-2.csv', 'id;navn\n2;Kari\n');
    put('a/x-3.csv', '');
    put('a/x-4.csv', 'id;epost\n4;per@example.no\n');
    put('a/x-5.csv', 'id;epost\n5;siv@example.no\n');
    put('b/x-1.csv', 'id;navn\n6;Ola\n');
    put('b/x.csv', 'id;navn\n7;Ola\n');
    const session = await open();
    const found = await listed(session);
    expect(found.map((c) => [c.ref.schema, c.ref.name, c.members])).toEqual([
      ['a', 'x-{n}.csv', 3],
      ['a', 'x-{n}.csv (2)', 2],
      ['b', 'x-1.csv', undefined],
      ['b', 'x.csv', undefined],
    ]);
    expect(cellsByRow((await collect(session, found[0] as Container, plan())).batches[0])).toEqual({
      id: ['1', '2'],
      navn: ['Ola', 'Kari'],
    });
  });

  it('are excluded by the name a report gives them, or member by member', async () => {
    for (const i of [1, 2, 3]) put(`log-${i}.log`, `line ${i}`);
    const [whole] = await listed(await open({ exclude: ['log-\\{n\\}.log'] }));
    expect([whole?.ref.name, whole?.notExamined?.code]).toEqual(['log-{n}.log', 'excluded']);
    const found = await listed(await open({ exclude: ['log-2.log'] }));
    expect(found.map((c) => [c.ref.name, c.members, c.notExamined?.code])).toEqual([
      ['log-2.log', undefined, 'excluded'],
      ['log-{n}.log', 2, undefined],
    ]);
  });
});
