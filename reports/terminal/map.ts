import { isCompared } from '../shared/facts.js';
import { type Column, matrixOf, type Row, type Square, STATES } from '../shared/matrix.js';
import { coded, phrase, plain, sentence } from '../shared/phrase.js';
import { stateWords } from '../shared/words.js';
import { type Sheet, STATE_COLOURS, WIDTH } from './paint.js';
import { clip, columns as columnsOf, pad, wrap } from './text.js';

const CATEGORY = 27;
const NARROWEST = 4;
const ROOM_FOR_NAMES = 7;
const WIDEST = 14;
const FIRST_LETTER = 65;

// Ids, not labels: they are short, and what the reader writes in the register.
const columnName = ({ system, store }: Column): string =>
  system === null ? `(${plain(coded(store ?? '*'))})` : plain(coded(system));

function square({ paint, report }: Sheet, of: Square | undefined, width: number): string {
  const [state] = of?.states ?? [];
  if (!of || state === undefined) return ' '.repeat(width);
  const fields = of.locations.length > 0 ? ` ${of.locations.length}` : '';
  const text = clip(stateWords(state, isCompared(report)).sign + fields, width);
  return paint(STATE_COLOURS[state], text) + ' '.repeat(width - columnsOf(text));
}

function rowLine(sheet: Sheet, row: Row, width: number): string {
  const name = plain(sentence(phrase(sheet.lens.category(row.category))));
  const squares = row.squares.map((of) => square(sheet, of, width));
  return `  ${pad(name, CATEGORY)} ${squares.join(' ')}`.trimEnd();
}

/** The map with one sign a square, where it fits; else where to find it. */
export function mapLines(sheet: Sheet): string[] {
  const { report, lens, paint } = sheet;
  const { columns, groups } = matrixOf(report);
  const title = paint('bold', lens.pick({ nb: 'Kart', en: 'Map' }));
  if (columns.length === 0) return [];
  const width = Math.min(WIDEST, Math.floor((WIDTH - CATEGORY - 3) / columns.length) - 1);
  if (width < NARROWEST) {
    const n = columns.length;
    return [
      title,
      ...wrap(
        lens.pick({
          nb: `Kartet har ${n} kolonner og får ikke plass her; se HTML-rapporten.`,
          en: `The map has ${n} columns and does not fit here; see the HTML report.`,
        }),
        '  ',
      ),
    ];
  }
  const names = columns.map(columnName);
  const short = width < ROOM_FOR_NAMES ? names.map((_, i) => String.fromCodePoint(FIRST_LETTER + i)) : names;
  const head = `  ${pad('', CATEGORY)} ${short.map((name) => pad(name, width)).join(' ')}`.trimEnd();
  const key = short === names ? [] : wrap(names.map((name, i) => `${short[i]}\u00a0${name}`).join('   '), '  ');
  const rows = groups
    .filter(({ standing }) => standing === 'untold' || standing === 'told')
    .flatMap((group) => group.rows);
  const compared = isCompared(report);
  const legend = (compared ? STATES : STATES.slice(0, 1)).map((state) => {
    const { sign, name } = stateWords(state, compared);
    return `${sign}\u00a0${lens.pick(name).replaceAll(' ', '\u00a0')}`;
  });
  return [
    title,
    ...[...key, head].map((line) => paint('dim', line)),
    ...rows.map((row) => rowLine(sheet, row, width)),
    ...wrap(legend.join('   '), '  ').map((line) => paint('dim', line)),
  ];
}
