/** Files that cannot be held in memory, and things that never end. */
import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { files } from '../../connectors/files.js';
import { useFolder } from './files-help.js';
import { collect, config, listed, plan } from './sqlite-help.js';

const folder = useFolder();

describe('a file of 6 GB', () => {
  // More than a buffer or a text of Node's can be; what follows the first rows is a hole, and takes no disk.
  const put = (name: string, head: string) => truncateSync(folder.put(name, head), 6 * 2 ** 30);
  const lines = (line: (i: number) => string) => Array.from({ length: 5_000 }, (_, i) => `${line(i)}\n`).join('');

  it.each([
    ['a.csv', `id,epost\n${lines((i) => `${i},a${i}@example.org`)}`, 'epost'],
    ['a.tsv', `id\tepost\n${lines((i) => `${i}\ta${i}@example.org`)}`, 'epost'],
    ['a.jsonl', lines((i) => `{"epost": "a${i}@example.org"}`), 'epost'],
    ['a.log', lines((i) => `a${i}@example.org`), 'line'],
  ])('is read piece by piece: %s', async (name, head, field) => {
    put(name, head);
    const session = await folder.open();
    const [container] = await listed(session);

    const first: unknown[] = [];
    if (container)
      for await (const { columns } of session.sample(container, plan({ mode: 'full' }), new AbortController().signal)) {
        first.push(...(columns.find((column) => column.field.path === field)?.values ?? []));
        if (first.length >= 200) break;
      }

    expect(first.slice(0, 2)).toEqual(['a0@example.org', 'a1@example.org']);
    expect(first.length).toBeGreaterThanOrEqual(200);
  });
});

it('a device is listed, and never opened', async () => {
  await using session = await files.open(config('files', ['/dev/zero']), new AbortController().signal);
  const [device] = await listed(session);

  expect(device).toMatchObject({ ref: { name: 'zero' }, notExamined: { code: 'not-a-file' } });
  if (device) await expect(collect(session, device, plan())).rejects.toMatchObject({ code: 'not-a-file' });
});
