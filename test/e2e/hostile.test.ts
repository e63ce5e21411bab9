/** Hostile names in stores, tables, fields, registers and decisions are harmless in every format. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sqlite from 'node-sqlite3-wasm';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RENDERERS } from '../../src/compose.js';
import { personkart, temporaryFolder } from './cli.js';
import { CHECKS } from './hostile-checks.js';
import { HOSTILE, poisoned } from './hostile-names.js';

const dir = temporaryFolder();
const FORMATS = Object.keys(RENDERERS);
/** No format may be larger than this for the fixture, however long its names are. */
const MOST_BYTES = 12_000_000;

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

/** Opens a page as its reader would: nothing of it may run, load, or be an element that we did not write. */
async function checkPage(file: string): Promise<void> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  const foreign = [
    'img',
    'x',
    'iframe',
    'object',
    '[onerror]',
    '[onmouseover]',
    'a[href^="javascript"]',
    'a[href^="http"]',
  ];
  const elements = await page.$$(foreign.join(','));
  const found = { pwned: await page.evaluate(() => 'pwned' in globalThis), foreign: elements.length };
  await page.close();
  expect({ ...found, dialogs, asked }).toEqual({
    pwned: false,
    foreign: 0,
    dialogs: [],
    asked: [pathToFileURL(file).href],
  });
  expect(readFileSync(file, 'utf8')).not.toMatch(/[^\P{C}\n]/u);
}

async function check(format: string, file: string): Promise<void> {
  if (format === 'html') await checkPage(file);
  else await CHECKS[format]?.(readFileSync(file));
}

it('knows how to check every format', () => {
  expect([...Object.keys(CHECKS), 'html'].sort()).toEqual([...FORMATS].sort());
});

describe.each(Object.entries(HOSTILE))('%s in every name', (kind, name) => {
  const report = poisoned(name);

  it.each(FORMATS)('%s', async (format) => {
    const renderer = await (RENDERERS[format] as (typeof RENDERERS)[string])();
    const config = { file: 'personkart.json', text: JSON.stringify({ stores: [{ id: name }] }) };
    const register = { file: 'register.json', text: JSON.stringify({ systems: [{ id: name }] }) };
    for (const part of renderer.parts ?? ['']) {
      const content = await renderer.render(report, { locale: 'nb', part, sources: { config, register } });
      const file = join(dir, `${kind}.${part}.${format}.${format === 'html' ? 'html' : 'out'}`);
      writeFileSync(file, content);
      await check(format, file);
      if (format !== 'json') expect(Buffer.byteLength(content)).toBeLessThan(MOST_BYTES);
    }
  });
});

/** A store whose tables and columns, and a register whose labels, are named so as to do harm. */
function hostileWorld(): string {
  const base = join(dir, 'world');
  mkdirSync(join(base, 'data'), { recursive: true });
  const db = new sqlite.Database(join(base, 'hostile.db'));
  const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`;
  const names = Object.entries(HOSTILE).filter(([kind]) => kind !== 'control');
  for (const [kind, name] of names) {
    db.exec(`CREATE TABLE ${quoted(name)} (${quoted(`${name}e-post`)} TEXT)`);
    for (let i = 0; i < 40; i++) db.exec(`INSERT INTO ${quoted(name)} VALUES ('${kind}${i}@example.org')`);
  }
  db.close();
  const keys = Object.values(HOSTILE).map((name) => name.slice(0, 200));
  const lines = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify(Object.fromEntries(keys.map((key, k) => [`${key}_epost`, `a${i}b${k}@example.org`]))),
  );
  writeFileSync(join(base, 'data', 'nøkler.jsonl'), lines.join('\n'));
  const label = Object.values(HOSTILE).join(' ');
  const register = {
    policy: {
      controller: { name: label },
      categories: { 'contact.phone': { label: { nb: label }, match: [{ dataType: 'contact.phone' }] } },
    },
    systems: [
      { id: 'crm', label: { nb: label }, containers: ['hostile'], categories: [{ category: 'contact.phone' }] },
    ],
  };
  writeFileSync(join(base, 'register.json'), JSON.stringify(register));
  const config = {
    register: 'register.json',
    stores: [
      { id: 'hostile', kind: 'sqlite', path: 'hostile.db' },
      { id: 'keys', kind: 'files', path: 'data' },
    ],
  };
  writeFileSync(join(base, 'personkart.json'), JSON.stringify(config));
  return base;
}

describe('a scan of hostile stores', () => {
  const base = hostileWorld();
  const ran = personkart(['scan', '--out', 'out', '--seed', 'x', ...FORMATS.flatMap((f) => ['--format', f])], {
    cwd: base,
  });

  it('finds what is there, under harmless names', () => {
    expect(ran.stderr).toBe('');
    expect([0, 3]).toContain(ran.code);
    const report = JSON.parse(readFileSync(join(base, 'out', 'report.json'), 'utf8'));
    const found = report.fields.filter((f: { verdicts: { dataType: string }[] }) =>
      f.verdicts.some(({ dataType }) => dataType === 'contact.email'),
    );
    expect(found.length).toBeGreaterThanOrEqual(Object.keys(HOSTILE).length - 1);
    expect(ran.stdout).not.toMatch(/[^\P{C}\n]/u);
  });

  it.each(FORMATS)('%s', async (format) => {
    const { extension, parts = [''] } = await (RENDERERS[format] as (typeof RENDERERS)[string])();
    for (const part of parts)
      await check(format, join(base, 'out', `report.${part === '' ? '' : `${part}.`}${extension}`));
  });
});
