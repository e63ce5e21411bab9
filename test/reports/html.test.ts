import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../reports/html.js';
import { fixture } from './fixture.js';

const report = fixture();
const page = html.render(report, { locale: 'nb' });
const VOID = new Set(['meta', 'input', 'br']);
const all = (pattern: RegExp): string[] => [...page.matchAll(pattern)].map((match) => match[1] ?? '');

/** Tags in order, as [closing, name, attributes]. */
const tags = [...page.replace(/<(style|script)>.*?<\/\1>/gs, '').matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)];

describe('nothing is loaded, and nothing runs but its own script', () => {
  it('has a policy that allows only its own style sheet and script', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const css = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(script)}'`);
    expect(policy).toContain(`style-src 'sha256-${hash(css)}'`);
    expect(policy).not.toContain('unsafe');
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('refers to nothing outside', () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]+\.|@import|url\(|javascript:/i);
    expect(tags.filter(([, , name]) => /^(img|iframe|object|embed|link|base|audio|video)$/.test(name ?? ''))).toEqual(
      [],
    );
    expect(tags.filter(([, , , attributes]) => /\s(on\w+|style|src)=/.test(attributes ?? ''))).toEqual([]);
  });
});

describe('a page anyone can use', () => {
  it('is well nested', () => {
    const open: string[] = [];
    for (const [whole, closing, name = ''] of tags) {
      if (VOID.has(name) || whole.endsWith('/>')) continue;
      if (closing === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('has unique ids, and every link on the page leads somewhere', () => {
    const ids = all(/\sid="([^"]*)"/g);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect(all(/\shref="([^"]*)"/g).filter((href) => !href.startsWith('#') || !known.has(href.slice(1)))).toEqual([]);
    expect(all(/\saria-labelledby="([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
    expect(all(/<label for="([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has headings in order, one of the first level, and landmarks', () => {
    const levels = tags
      .filter(([, closing, name]) => closing === '' && /^h\d$/.test(name ?? ''))
      .map(([, , name]) => Number(name?.[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1);
    });
    for (const landmark of ['header', 'nav', 'main', 'footer'])
      expect(page.match(new RegExp(`<${landmark}[ >]`, 'g'))).toHaveLength(1);
    expect(page).toContain('<a class="skip" href="#main">');
  });

  it('has a caption on every table and a scope on every heading of a table', () => {
    const tables = page.split('<table').slice(1);
    expect(tables.length).toBeGreaterThan(30);
    for (const table of tables) expect(table).toMatch(/^[^>]*><caption/);
    expect(
      tags.filter(
        ([, closing, name, attributes]) =>
          closing === '' && name === 'th' && !/scope="(col|row|rowgroup)"/.test(attributes ?? ''),
      ),
    ).toEqual([]);
  });

  it('says the state of each square of the map in words', () => {
    for (const words of [
      'funnet, ikke oppgitt',
      'funnet som oppgitt',
      'kan ikke avgjøres',
      'ikke undersøkt',
      'oppgitt, ikke funnet',
      'verken oppgitt eller funnet',
    ]) {
      expect(page).toContain(`<span lang="nb">${words}</span>`);
    }
  });
});

describe('two languages in one file', () => {
  it('marks every piece and opens in the one asked for', () => {
    expect(all(/<span lang="(nb)">/g).length).toBe(all(/<span lang="(en)">/g).length);
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain('id="l-nb" checked');
    const english = html.render(report, { locale: 'en' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('id="l-en" checked');
    expect(english).not.toContain('id="l-nb" checked');
  });

  it('keeps a register label that exists in one language only visible in both', () => {
    expect(page).toContain('<bdi>Telefonnummer</bdi>');
  });
});

describe('nothing of the report is lost', () => {
  it('shows every gap with its id', () => {
    for (const gap of report.gaps) {
      expect(page).toContain(`id="${gap.id}"`);
      expect(page).toContain(`>${gap.id}<`);
    }
  });

  it('shows every field and container', () => {
    report.fields.forEach((_, i) => {
      expect(page).toMatch(new RegExp(`<(tr|bdi) id="f${i}">`));
    });
    report.containers.forEach((_, i) => {
      expect(page).toContain(`id="c${i}"`);
    });
  });

  it('shows every cell of the map, and links each location to its field', () => {
    const rows = page.match(/<tr><th scope="row">.*?<\/tr>/g)?.filter((row) => row.includes('class="sq')) ?? [];
    const squares = rows.join('').match(/class="sq s-/g) ?? [];
    const merged = new Set(
      report.map.map((cell) => JSON.stringify([cell.category, cell.system, cell.system === null ? cell.store : null])),
    );
    expect(squares.length).toBe(merged.size);
    const loud = report.map.filter((cell) => cell.state !== 'not-declared-not-found');
    expect(
      page
        .split('id="h-behind"')[1]
        ?.split('id="gaps"')[0]
        ?.match(/sq chip[^"]*" aria-hidden="true"><i>.<\/i><\/span><span lang/g),
    ).toHaveLength(loud.length);
  });

  it('shows every reason for not having looked', () => {
    for (const code of Object.keys(report.coverage.byReason)) expect(page).toContain(`id="ne-${code}"`);
  });
});

it('says of a source how long it was spared', () => {
  const report = fixture();
  const [{ id = '' } = {}] = report.stores;
  const load = { [id]: { batches: 8, pauses: 6, seconds: { rows: 12, bytes: 0, latency: 0 } } };
  const page = html.render(fixture({ run: { ...report.run, load } }), { locale: 'en' });
  expect(page).toContain('12 s for the cap on rows per second');
  expect(html.render(report, { locale: 'en' })).not.toContain('cap on rows per second');
});

it('is byte for byte the same for the same report', () => {
  expect(html.render(fixture(), { locale: 'nb' })).toBe(page);
});

it('renders a report with nothing in it, and one without a register', () => {
  const empty = fixture({ stores: [], containers: [], fields: [], map: [], gaps: [] });
  expect(html.render(empty, { locale: 'nb' })).toContain('fant vi ingen personopplysninger');
  const run = { ...report.run, registerHash: null };
  expect(html.render(fixture({ run, gaps: [] }), { locale: 'nb' })).toContain('ikke sammenlignet med noe');
});
