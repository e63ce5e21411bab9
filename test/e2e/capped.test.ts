/** A value of nothing but hits: the scan ends, counts as many as it may, and says that there were more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { expect, it } from 'vitest';
import { MAX_SPANS } from '../../src/detect/spans.js';
import type { Report } from '../../src/model/report.js';
import { personkart, temporaryFolder } from './cli.js';

it('cells with more hits than are counted are told in the report, on the page and by explain', () => {
  const dir = temporaryFolder();
  const database = new sqlite.Database(join(dir, 'lists.db'));
  database.exec('CREATE TABLE mailing (recipients TEXT)');
  const addresses = Array.from({ length: MAX_SPANS + 100 }, (_, i) => `m${i}@example.org`).join(' ');
  database.run('INSERT INTO mailing VALUES (?), (?)', [addresses, 'kari@example.org']);
  database.close();

  expect(personkart(['scan', join(dir, 'lists.db'), '--out', dir, '--locale', 'en']).code).toBe(0);

  const file = join(dir, 'report.json');
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const field = report.fields.find((f) => f.path === 'recipients');
  expect(field).toMatchObject({ capped: 1, bound: { sound: false } });
  expect(readFileSync(join(dir, 'report.html'), 'utf8')).toContain('with more hits than are counted');
  const place = `${field?.store}:///mailing#recipients`;
  expect(personkart(['explain', place, '--report', file, '--locale', 'en']).stdout).toContain(
    '1 of them hold more hits',
  );
  // What the report says fits its schema: it is read back.
  expect(personkart(['report', file, '--format', 'markdown']).code).toBe(0);
});
