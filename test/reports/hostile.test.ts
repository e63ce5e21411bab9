import { describe, expect, it } from 'vitest';
import { html } from '../../reports/html.js';
import { escapeText, markup } from '../../reports/shared/escape.js';
import { visible } from '../../reports/shared/visible.js';
import { terminal } from '../../reports/terminal.js';
import type { Report } from '../../src/model/report.js';
import { fixture, HOSTILE, LONG } from './fixture.js';

// What the model fixes: everything else in a report may be any text at all.
const FIXED = new Set([
  'code',
  'kind',
  'severity',
  'state',
  'method',
  'endedBy',
  'readOnly',
  'confidence',
  'status',
  'mode',
]);

/** Every free text of the report made hostile, keys of label tables included. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return FIXED.has(key) ? value : `${value}${HOSTILE}`;
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
}

const reports: readonly (readonly [string, Report])[] = [
  ['the fixture', fixture()],
  ['a report of hostile text only', poison(fixture()) as Report],
];
// Controls, format characters and lone surrogates, but for the line end.
const UNSEEN = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/u;
const ESCAPE = String.fromCharCode(27);
const OUR_COLOURS = new RegExp(`${ESCAPE}\\[(?:[1-7]|3[1-6]|0)m`, 'g');
const OURS =
  /^(!doctype|html|head|meta|title|style|body|a|header|div|span|strong|fieldset|legend|input|label|nav|ul|ol|li|main|section|h[1-4]|p|dl|dt|dd|b|i|bdi|small|table|caption|thead|tbody|tr|th|td|details|summary|article|svg|rect|br|footer|form|output|button|script)$/;

describe.each(reports)('%s', (_name, report) => {
  it.each(['nb', 'en'] as const)('makes a page of our own elements only (%s)', (locale) => {
    const page = html.render(report, { locale });
    const names = [...page.matchAll(/<\/?([!a-zA-Z][^\s>/]*)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !OURS.test(name))).toEqual([]);
    expect(page).not.toMatch(UNSEEN);
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;␛[31mrød\\u{202E}kcab\\u{2066}␀');
  });

  it.each([true, false])('makes a terminal summary of our own escapes only (colour %s)', (color) => {
    const text = terminal.render(report, { locale: 'nb', color });
    const rest = color ? text.replace(OUR_COLOURS, '') : text;
    expect(rest).not.toMatch(UNSEEN);
    expect(rest).not.toContain('\u001b');
  });
});

it('cuts very long names and tells how long they are', () => {
  const page = html.render(fixture(), { locale: 'nb' });
  expect(page).not.toContain('langt_navn_'.repeat(20));
  expect(page).toContain(`… (9\u202f900 tegn)`);
  expect(LONG).toHaveLength(9900);
});

it('isolates names that are written from right to left', () => {
  expect(html.render(fixture(), { locale: 'nb' })).toContain('<bdi class="n">aפרטיb</bdi>');
});

it('shows what cannot be seen, lone surrogates too', () => {
  expect(visible('a\u0000\u001b\u007f\u0085\u202e\ud800\u200bb\u2028\u00ad')).toBe(
    'a␀␛␡\\u{85}\\u{202E}\\u{D800}\\u{200B}b\\u{2028}\\u{AD}',
  );
  expect(escapeText(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
  expect(markup`<b>${['<', markup`<i>${'&'}</i>`, null, false, 3]}</b>`.text).toBe('<b>&lt;<i>&amp;</i>3</b>');
});

it('does not break on keys that objects are born with', () => {
  const gaps = fixture().gaps.map((gap) => ({
    ...gap,
    category: '__proto__',
    system: 'constructor',
    actions: ['toString'],
  }));
  expect(() => html.render(fixture({ gaps }), { locale: 'nb' })).not.toThrow();
  expect(() => terminal.render(fixture({ gaps }), { locale: 'nb' })).not.toThrow();
});
