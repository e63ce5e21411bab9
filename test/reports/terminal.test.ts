import { expect, it } from 'vitest';
import { json } from '../../reports/json.js';
import { clip, columns, pad } from '../../reports/terminal/text.js';
import { terminal } from '../../reports/terminal.js';
import { fixture } from './fixture.js';

const report = fixture();
const ESCAPE = String.fromCharCode(27);

it.each(['nb', 'en'] as const)('keeps to 100 columns (%s)', (locale) => {
  for (const line of terminal.render(report, { locale }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(100);
});

it('is plain unless colours are asked for', () => {
  const plain = terminal.render(report, { locale: 'nb' });
  const coloured = terminal.render(report, { locale: 'nb', color: true });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[');
  expect(coloured.replace(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(plain);
});

it('says what was found, where, how much, and what was not looked at', () => {
  const text = terminal.render(report, { locale: 'nb' });
  expect(text).toContain('Vi fant 8 kategorier personopplysninger som ikke står i personvernerklæringen.');
  for (const store of report.stores) expect(text).toMatch(new RegExp(`^ {2}${store.id} `, 'm'));
  expect(text).toMatch(/KRITISK {2}Fødselsnummer – står ikke i personvernerklæringen/);
  expect(text).toMatch(/minst 97,4\u00a0% og høyst 98,6\u00a0% av cellene/);
  expect(text).toContain('Mangler leserett');
  expect(text).toContain('Serveren svarte ikke i tide');
  expect(text).toContain('Tabellen var låst av andre. (public.images, public.firmware, public.geo_fence og 1 til)');
});

it('says how long it paused to spare a source', () => {
  const [{ id = '' } = {}] = report.stores;
  const load = { [id]: { batches: 812, pauses: 640, seconds: { rows: 128.4, bytes: 0, latency: 3.25 } } };
  const spared = fixture({ run: { ...report.run, load } });
  expect(terminal.render(spared, { locale: 'nb' }).replace(/\s+/g, ' ')).toContain(
    'Lesingen ventet for å skåne kilden: 129 s for grensen på rader i sekundet og 4 s mens kilden svarte tregt.',
  );
  expect(terminal.render(report, { locale: 'en' })).not.toContain('to spare the source');
});

it('says where the map is when it has too many columns', () => {
  const map = report.map.flatMap((cell) => [
    cell,
    ...Array.from({ length: 3 }, (_, i) => ({ ...cell, system: `${cell.system ?? cell.store}-${i}`, store: null })),
  ]);
  expect(terminal.render(fixture({ map }), { locale: 'nb' })).toContain('se HTML-rapporten');
});

it('says so when all that was found of an undeclared category is test numbers', () => {
  expect(terminal.render(report, { locale: 'nb' })).not.toContain('laget for test.');
  const gaps = report.gaps.filter((gap) => gap.because.some(({ code }) => code === 'synthetic'));
  expect(terminal.render(fixture({ gaps }), { locale: 'nb' })).toContain(
    'For 1 av dem er alt vi fant, nummer som er laget for test.',
  );
});

it('renders a report with nothing in it', () => {
  const empty = fixture({ stores: [], containers: [], fields: [], map: [], gaps: [] });
  expect(terminal.render(empty, { locale: 'en' })).toContain(
    'no personal data beyond what the privacy policy mentions',
  );
});

it('counts wide characters as two columns when it cuts and fills', () => {
  expect(columns('日本')).toBe(4);
  expect(clip('日本語', 5)).toBe('日本…');
  expect(pad('é', 3)).toBe('é  ');
});

it('json is the document itself', () => {
  expect(JSON.parse(json.render(report, { locale: 'nb' }))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(json.render(report, { locale: 'nb' }).endsWith('}\n')).toBe(true);
});
