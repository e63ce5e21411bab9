/**
 * The page for the data protection officer with 20,000 fields: how long it takes to make, how large it is, and how
 * soon a browser has it. `npm run bench:page` prints the figures; what must not grow is a test
 * (test/reports/wide.test.ts).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { html } from '../reports/html.js';
import { wideReport } from '../test/reports/wide-report.js';

const FIELDS = Number(process.env.PERSONKART_BENCH_FIELDS ?? 20_000);
const BROWSER = process.env.PERSONKART_BENCH_BROWSER ?? 'chromium';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const ms = (n: number): string => `${Math.round(n)} ms`;

interface Seen {
  readonly nodes: number;
  readonly interactive: number;
  readonly loaded: number;
  readonly paint: number;
  readonly script: number;
  readonly shown: number;
  readonly back: number;
}

/** Runs in the page: nodes, milliseconds from the start of navigation, and one search with its way back. */
const MEASURE = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const search = document.querySelector('#q');
  const filter = async (text) => {
    const start = performance.now();
    search.value = text;
    search.dispatchEvent(new Event('input', { bubbles: true }));
    const script = performance.now() - start;
    await frame();
    return [script, performance.now() - start];
  };
  const [script, shown] = await filter('email_1');
  const [, back] = await filter('');
  return {
    nodes: document.querySelectorAll('*').length,
    interactive: navigation.domInteractive,
    loaded: navigation.domContentLoadedEventEnd,
    paint: paint ? paint.startTime : NaN,
    script, shown, back,
  };
})()`;

/** What a browser says of a page. */
async function load(browser: Browser, path: string): Promise<Record<string, string>> {
  const page = await browser.newPage();
  await page.goto(`file://${path}`, { waitUntil: 'load', timeout: 120_000 });
  const seen = (await page.evaluate(MEASURE)) as Seen;
  await page.close();
  return {
    nodes: seen.nodes.toLocaleString('en'),
    'DOM interactive': ms(seen.interactive),
    DOMContentLoaded: ms(seen.loaded),
    'first paint': ms(seen.paint),
    'search, script': ms(seen.script),
    'search, shown': ms(seen.shown),
    'all shown again': ms(seen.back),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'pk-bench-page-'));
const executablePath = execFileSync('which', [BROWSER]).toString().trim();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const table: Record<string, Record<string, string>> = {};
  for (const [name, oneIn] of [
    ['one field in ten', 10],
    ['every field', 1],
  ] as const) {
    const report = wideReport(FIELDS, oneIn);
    const started = performance.now();
    const text = html.render(report, { locale: 'nb' });
    const took = performance.now() - started;
    const path = join(folder, `${oneIn}.html`);
    writeFileSync(path, text);
    if (process.env.PERSONKART_BENCH_KEEP)
      writeFileSync(join(process.env.PERSONKART_BENCH_KEEP, `${oneIn}.html`), text);
    table[`${name} (${report.gaps.length} gaps)`] = {
      render: ms(took),
      size: megabytes(Buffer.byteLength(text)),
      'size, gzip': megabytes(gzipSync(text).length),
      ...(await load(browser, path)),
    };
  }
  const rows = Object.keys(Object.values(table)[0] ?? {});
  for (const row of rows)
    console.log([row.padEnd(18), ...Object.entries(table).map(([name, cells]) => `${name}: ${cells[row]}`)].join('  '));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
