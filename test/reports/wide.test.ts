/** A page of 20,000 fields: what must not grow, and what telling alike fields together must not lose. */
import { describe, expect, it } from 'vitest';
import { html } from '../../reports/html.js';
import { fixture } from './fixture.js';
import { wideReport } from './wide-report.js';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe.each([
  // one field in | megabytes | elements, by their tags
  { oneIn: 10, megabytes: 4.2, elements: 145_000 },
  { oneIn: 1, megabytes: 10.2, elements: 365_000 },
])('20,000 fields, one in $oneIn with findings', ({ oneIn, megabytes, elements }) => {
  const report = wideReport(20_000, oneIn);
  const page = html.render(report, { locale: 'nb' });

  it('is small enough to be opened anywhere', () => {
    expect(Buffer.byteLength(page) / 1e6).toBeLessThan(megabytes);
    expect(count(page, /<[a-z]/g)).toBeLessThan(elements);
  });

  it('has each field and each gap once, and every link leads somewhere', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    expect(report.fields.filter((_, i) => !known.has(`f${i}`))).toEqual([]);
    expect(report.gaps.filter(({ id }) => !known.has(id))).toEqual([]);
    const links = [...page.matchAll(/\shref="#([^"]*)"/g)].map(([, id = '']) => id);
    expect(links.filter((id) => !known.has(id))).toEqual([]);
  });

  it('says why for every finding', () => {
    expect(page).toContain('Navnet på feltet eller tabellen tyder på det samme.');
    const rows = page.split('id="h-fields"')[1]?.match(/<tr><th scope="row"><bdi id="f.*?<\/tr>/g) ?? [];
    expect(rows.length).toBeGreaterThan(1_000);
    expect(rows.filter((row) => !/<sup><a href="#n\d/.test(row))).toEqual([]);
  });
});

describe('fields told together', () => {
  const report = wideReport(1_500, 1);
  const page = html.render(report, { locale: 'nb' });

  it('have the loosest of their bounds: what is said of all is true of each', () => {
    const wrong: string[] = [];
    let several = 0;
    for (const row of page.match(/<tr><th scope="row"><bdi id="f.*?<\/tr>/g) ?? []) {
      const fields = [...row.matchAll(/<bdi id="f(\d+)"/g)].flatMap(([, i]) => report.fields[Number(i)] ?? []);
      const [, least, most] = /(\d+)(?:–(\d+))?\u00a0%<\/div>/.exec(row) ?? [];
      if (least === undefined) continue;
      if (fields.length > 1) several++;
      for (const { path, verdicts } of fields) {
        const { lower = 0, upper = 1 } = verdicts[0]?.share ?? {};
        if (lower * 100 < Number(least) || upper * 100 > Number(most ?? least)) wrong.push(`${path}: ${row}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(several).toBeGreaterThan(100);
  });

  it('are told apart by what was found in them', () => {
    const rows = page.match(/<tr><th scope="row"><bdi id="f.*?<\/tr>/g) ?? [];
    for (const row of rows) {
      const types = [...row.matchAll(/<bdi id="f(\d+)"/g)].map(
        ([, i]) => report.fields[Number(i)]?.verdicts[0]?.dataType,
      );
      expect(new Set(types).size).toBe(1);
    }
  });

  it('only in reports so large: others tell each field with its arithmetic', () => {
    expect(html.render(fixture(), { locale: 'nb' })).not.toContain('id="h-notes"');
    expect(page).toContain('id="h-notes"');
  });
});

describe('tables that were carried over', () => {
  const carriedFrom = { runId: 'r0', examinedAt: '2026-10-01T08:00:00.000Z' };
  const made = wideReport(1_500, 1);
  const isOld = (name: string | null): boolean => /[02468]$/.test(name ?? '');
  const containers = made.containers.map((c) => (isOld(c.name) ? { ...c, carriedFrom } : c));
  const page = html.render({ ...made, containers }, { locale: 'en' });
  const NOTE = 'Unchanged since 1 October 2026, when it was read';
  const noted = (parts: readonly string[]): boolean[] => parts.map((part) => part.includes(NOTE));

  it('say so by themselves', () => {
    const boxes = page.split('<details class="box" id="c').slice(1);
    expect(boxes.length).toBe(made.containers.length);
    const names = boxes.map((box) => made.containers[Number.parseInt(box, 10)]?.name ?? null);
    expect(noted(boxes)).toEqual(names.map(isOld));
  });

  it('and their gaps are never told together with those of tables that were read', () => {
    const container = new Map(made.gaps.map((gap) => [gap.id, gap.container]));
    const parts = page.match(/<details class="part".*?<\/details>/gs) ?? [];
    const old = parts.map((part) =>
      [...part.matchAll(/<tr id="([^"]*)"/g)].map(([, id = '']) => isOld(container.get(id) ?? null)),
    );
    expect(old.map((of) => new Set(of).size)).toEqual(parts.map(() => 1));
    expect(noted(parts)).toEqual(old.map(([first]) => first));
    expect(new Set(noted(parts)).size).toBe(2);
  });
});
