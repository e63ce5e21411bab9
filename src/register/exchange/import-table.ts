/** From the sheets of a record of processing to a register. */
import { UsageError } from '../../errors.js';
import { fold } from '../../text/fold.js';
import type { Locale } from './cells.js';
import { type Draft, newDraft } from './draft.js';
import { FIELDS, type FieldId, fieldOf, type RecordRow } from './fields.js';
import { addForeignRow } from './foreign.js';
import { unguardCell } from './guard.js';
import type { ImportIssue } from './issue.js';
import { addOwnRow } from './own.js';
import type { Sheet, Table } from './read-table.js';

export interface TableOptions {
  readonly file: string;
  /** Headings of the user's own -> fields; folded when compared. */
  readonly map?: Readonly<Record<string, FieldId>>;
  readonly sheet?: string;
}

export interface Imported {
  readonly draft: Draft;
  readonly issues: readonly ImportIssue[];
}

interface Headed {
  readonly sheet: Sheet;
  /** Index of the row of headings. */
  readonly row: number;
  readonly fields: readonly (FieldId | undefined)[];
  readonly known: number;
}

// A heading row is looked for so far down: templates begin with a title and the controller's address.
const HEADING_ROWS = 40;
const ID_FIELDS: readonly FieldId[] = ['systemId', 'purposeIds', 'subjectIds', 'categoryIds', 'recipientId'];

/** Reads a table. Throws UsageError when no sheet has headings that we know. */
export function importTable(table: Table, options: TableOptions): Imported {
  const headed = bestSheet(table, options);
  const { sheet, row: at, fields } = headed;
  const headings = sheet.rows[at] ?? [];
  const locale = localeOf(headings);
  const draft = newDraft(locale);
  const own = ID_FIELDS.every((id) => fields.includes(id));
  const place = (row: number, column: number): string =>
    `${sheet.name === null ? '' : `${sheet.name}!`}${columnName(column)}${row + 1}`;
  const issues: ImportIssue[] = table.guessed ? [{ code: 'encoding-guessed', place: '', text: 'Windows-1252' }] : [];
  issues.push(...above(sheet.rows.slice(0, at), draft, place));
  headings.forEach((text, column) => {
    if (fields[column] === undefined && text.trim() !== '')
      issues.push({ code: 'heading-unknown', place: place(at, column), text });
  });
  let before: RecordRow = {};
  for (let i = at + 1; i < sheet.rows.length; i++) {
    const cells = (sheet.rows[i] ?? []).map(unguardCell);
    const row = rowOf(cells, fields);
    if (cells.every((text) => text.trim() === '')) continue;
    if (own) {
      addOwnRow(draft, row);
      continue;
    }
    const carried = carryDown(row, before);
    if (carried !== row)
      issues.push({ code: 'carried-down', place: place(i, 0), text: carried.system ?? carried.purposes ?? '' });
    const extra = cells.flatMap((text, c) =>
      fields[c] === undefined && text.trim() !== ''
        ? [{ heading: headings[c]?.trim() || columnName(c), text: text.trim() }]
        : [],
    );
    issues.push(...addForeignRow(draft, { cells: carried, extra, at: (field) => place(i, fields.indexOf(field)) }));
    before = carried;
  }
  return { draft, issues };
}

function bestSheet(table: Table, { file, map = {}, sheet: wanted }: TableOptions): Headed {
  const sheets = wanted === undefined ? table.sheets : table.sheets.filter(({ name }) => name === wanted);
  if (sheets.length === 0) {
    const names = table.sheets.map(({ name }) => name).join(', ');
    throw new UsageError('import-invalid', `there is no sheet "${wanted}"`, { file }, `sheets: ${names}`);
  }
  const mine = new Map(Object.entries(map).map(([heading, field]) => [fold(heading), field]));
  const found = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, HEADING_ROWS).map((cells, row): Headed => {
      const fields = once(cells.map((text) => mine.get(fold(text)) ?? fieldOf(text)));
      return { sheet, row, fields, known: fields.filter((f) => f !== undefined).length };
    }),
  );
  const best = found.reduce<Headed | undefined>((a, b) => (a === undefined || b.known > a.known ? b : a), undefined);
  if (
    best === undefined ||
    best.known < 2 ||
    !best.fields.some((f) => f === 'categories' || f === 'purposes' || f === 'activity')
  ) {
    const first = sheets[0]?.rows.find((cells) => cells.filter((c) => c.trim() !== '').length > 1) ?? [];
    const seen = first
      .filter((c) => c.trim() !== '')
      .slice(0, 8)
      .map((c) => `"${c}"`)
      .join(', ');
    throw new UsageError(
      'import-invalid',
      `no row has headings that are known${seen === '' ? '' : ` (the first row has ${seen})`}`,
      { file },
      'name them in a file for --map: {"your heading": "categories", ...}; see docs/register.md',
    );
  }
  return best;
}

/** A field that two headings mean is the first one's; the other is kept as a note. */
const once = (fields: readonly (FieldId | undefined)[]): (FieldId | undefined)[] =>
  fields.map((field, i) => (fields.indexOf(field) === i ? field : undefined));

/** The language of the headings; Norwegian where they do not tell. */
function localeOf(headings: readonly string[]): Locale {
  const count = (locale: Locale): number =>
    headings.filter((text) => FIELDS.some((field) => fold(field[locale]) === fold(text))).length;
  return count('en') > count('nb') ? 'en' : 'nb';
}

/** Lines such as "Behandlingsansvarlig | Firma AS" above the headings. */
function above(rows: Sheet['rows'], draft: Draft, place: (row: number, column: number) => string): ImportIssue[] {
  return rows.flatMap((cells, row) => {
    const [first = '', ...rest] = cells.map((text) => text.trim());
    const value = rest.find((text) => text !== '') ?? '';
    const field = fieldOf(first);
    if (value !== '' && field === 'controller') draft.controller.name = value;
    else if (value !== '' && field === 'address') draft.controller.address = value;
    else if (value !== '' && field === 'dpo') draft.dpo = value;
    else if (first !== '' || value !== '')
      return [{ code: 'text-above' as const, place: place(row, 0), text: [first, ...rest].filter(Boolean).join(' ') }];
    return [];
  });
}

const rowOf = (cells: readonly string[], fields: readonly (FieldId | undefined)[]): RecordRow =>
  Object.fromEntries(fields.flatMap((field, i) => (field === undefined || !cells[i] ? [] : [[field, cells[i]]])));

/** Merged cells are empty below their first row: system and purpose are then those of the row above. */
function carryDown(row: RecordRow, before: RecordRow): RecordRow {
  if (row.system || row.activity || row.purposes || !row.categories) return row;
  const { system, activity, purposes, grounds } = before;
  if (!system && !activity && !purposes) return row;
  // The activity of that row is a note of its own where there are purposes.
  const above = { system, activity: purposes ? undefined : activity, purposes, grounds: row.grounds ?? grounds };
  return { ...row, ...Object.fromEntries(Object.entries(above).filter(([, text]) => text !== undefined)) };
}

/** `A`, `B`, … `AA`: as spreadsheets name their columns. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
