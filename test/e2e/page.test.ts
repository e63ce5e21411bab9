import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../reports/html.js';
import { fixture } from '../reports/fixture.js';
import { wideReport } from '../reports/wide-report.js';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const found = BROWSERS.find((name) => spawnSync('which', [name]).status === 0);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Why no browser can be had, or undefined; in CI that is an error unless its skip was asked for. */
function whyNoBrowser(): string | undefined {
  if (found !== undefined) return undefined;
  const asked = (process.env.PERSONKART_TEST_SKIP ?? '').split(',').includes('chromium');
  if (process.env.CI === 'true' && !asked) throw new Error('no Chromium, and PERSONKART_TEST_SKIP lacks it');
  console.warn('skipped: no Chromium on PATH');
  return 'no Chromium on PATH';
}

/** What the page's script finds of a gap. */
interface Item {
  readonly id: string;
  readonly severity: string | null;
  readonly seen: boolean;
}

const items = (page: Page): Promise<Item[]> =>
  page.$$eval('#gaps [data-s]', (all) =>
    all.map((item) => ({
      id: item.id,
      severity: item.getAttribute('data-s'),
      seen: !item.matches('[hidden], [hidden] *'),
    })),
  );

describe.skipIf(whyNoBrowser())('the page in a real browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pk-page-'));
  const report = fixture();
  // So many findings that the page tells together what is alike.
  const wide = wideReport(1_500, 1);
  let browser: Browser;

  beforeAll(async () => {
    for (const locale of ['nb', 'en'] as const)
      writeFileSync(join(folder, `${locale}.html`), String(html.render(report, { locale })));
    writeFileSync(join(folder, 'wide.html'), html.render(wide, { locale: 'nb' }));
    const executablePath = execFileSync('which', [found ?? ''])
      .toString()
      .trim();
    browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    name: 'nb' | 'en' | 'wide',
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<Page> {
    const page = await browser.newPage();
    await prepare(page);
    await page.goto(`file://${join(folder, name)}.html`);
    return page;
  }

  it.each([
    ['nb', 'light'],
    ['en', 'dark'],
    ['wide', 'light'],
    ['wide', 'dark'],
  ] as const)(
    'has nothing that axe finds fault with (%s, %s)',
    async (name, scheme) => {
      const page = await open(name, (p) => p.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]));
      // Folded parts are part of the page too; of those that are alike, the first.
      await page.$$eval('details:first-of-type', (all) => {
        for (const fold of all) (fold as unknown as { open: boolean }).open = true;
      });
      await page.$$eval('details:not([open])', (all) => {
        for (const fold of all) fold.remove();
      });
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html.slice(0, 200)]);
      });
      expect(violations).toEqual([]);
    },
    120_000,
  );

  it('shows every gap without script, and hides the form that would do nothing', async () => {
    const page = await open('nb', (p) => p.setJavaScriptEnabled(false));
    expect(await page.$eval('#filter', (form) => form.checkVisibility())).toBe(false);
    const all = await items(page);
    expect(all.map((item) => item.id).sort()).toEqual(report.gaps.map((gap) => gap.id).sort());
    expect(all.every((item) => item.seen)).toBe(true);
  });

  it('filters by severity and by text, says how many are left, and shows all again', async () => {
    const page = await open('nb');
    for (const severity of ['low', 'medium', 'high']) await page.click(`#filter input[name=s][value=${severity}]`);
    const critical = await items(page);
    expect(critical.filter((item) => item.seen).map((item) => item.id)).toEqual(
      critical.filter((item) => item.severity === 'critical').map((item) => item.id),
    );
    expect(await page.$$eval('#gaps article.card:not([hidden])', (cards) => cards.length)).toBeGreaterThan(0);

    await page.click('#filter button[type=reset]');
    const wanted = report.gaps[0]?.id ?? '';
    await page.type('#q', wanted);
    expect((await items(page)).filter((item) => item.seen).map((item) => item.id)).toEqual([wanted]);
    expect(await page.$eval('#filter output', (out) => out.textContent)).toBe(`1 / ${report.gaps.length}`);

    await page.click('#filter button[type=reset]');
    expect((await items(page)).every((item) => item.seen)).toBe(true);
  });

  it('keeps every gap of a wide report findable, and opens the folds that hold what was searched for', async () => {
    const page = await open('wide');
    const all = await items(page);
    expect(all.map((item) => item.id).sort()).toEqual(wide.gaps.map((gap) => gap.id).sort());
    const wanted = wide.gaps[37]?.id ?? '';
    expect(await page.$eval(`#${wanted}`, (row) => row.checkVisibility())).toBe(false);
    await page.type('#q', wanted);
    expect((await items(page)).filter((item) => item.seen).map((item) => item.id)).toEqual([wanted]);
    expect(await page.$eval(`#${wanted}`, (row) => row.checkVisibility())).toBe(true);
  });

  it('finds the gaps of a category by its name', async () => {
    const page = await open('nb');
    await page.type('#q', 'fødselsnummer');
    const seen = new Set((await items(page)).filter((item) => item.seen).map((item) => item.id));
    const meant = report.gaps.filter((gap) => gap.category === 'identity.national_id');
    expect(meant.length).toBeGreaterThan(3);
    expect(meant.filter((gap) => !seen.has(gap.id))).toEqual([]);
  });

  it.each(['nb', 'wide'] as const)('never scrolls sideways on a telephone (%s)', async (name) => {
    const page = await open(name, (p) => p.setViewport({ width: 390, height: 800 }));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('sorts the cards by the rows they are about, and back by severity', async () => {
    const page = await open('nb');
    const order = (): Promise<string[]> => page.$$eval('#gaps article.card', (cards) => cards.map((card) => card.id));
    const before = await order();
    await page.$eval('#filter details', (fold) => fold.setAttribute('open', ''));
    await page.click('#filter input[name=o][value=rows]');
    const sums = await page.$$eval('#gaps section', (sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('article.card')].map((card) =>
          [...card.querySelectorAll('[data-r]')].reduce((n, row) => n + Number(row.getAttribute('data-r')), 0),
        ),
      ),
    );
    for (const section of sums) expect(section).toEqual([...section].sort((a, b) => b - a));
    expect(await order()).not.toEqual(before);
    await page.click('#filter input[name=o][value=severity]');
    expect(await order()).toEqual(before);
  });

  it('asks the network for nothing', async () => {
    const asked: string[] = [];
    const page = await open('en', async (p) => {
      p.on('request', (request) => asked.push(request.url()));
    });
    await page.click('label[for=l-nb]');
    expect(asked).toEqual([`file://${join(folder, 'en')}.html`]);
  });
});
