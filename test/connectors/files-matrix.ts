import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from '../../src/model/container.js';
import type { TypeLine } from './contract-stores.js';
import { xlsxOf } from './zip-help.js';

/** Columns of `test/fixtures/parquet/types.parquet`, each named after its type, and the text of their first row. */
const PARQUET: readonly (readonly [path: string, text: string | null, storage?: Storage])[] = [
  ['bool', 'true', 'boolean'],
  ['i8', '-8'],
  ['u8', '255'],
  ['i32', '-2147483648'],
  ['u32', '4294967295'],
  ['i64', '9223372036854775807'],
  ['u64', '18446744073709551615', 'integer'],
  ['f16', '1.5', 'decimal'],
  ['f32', '0.1'],
  ['f64', '0.1'],
  ['dec9', '-1234567.89'],
  ['dec18', '12345678901234.5678'],
  ['dec38', '-1234567890123456789012345678.0123456789', 'decimal'],
  ['dec0', '17'],
  ['dec_small', '0.0005'],
  ['date', '2026-05-17', 'temporal'],
  ['old_date', '1899-12-31'],
  ['t_ms', '10:30:00.005'],
  ['t_us', '23:59:59.999999'],
  ['t_ns', '00:00:00.000000001', 'temporal'],
  ['ts_s', '2026-05-17T00:00:00'],
  ['ts_ms', '2026-05-17T10:30:00.123Z'],
  ['ts_us', '2026-05-17T10:30:00.123456Z'],
  ['ts_ns', '2026-05-17T10:30:00.123456789', 'temporal'],
  ['ts_before', '1969-12-31T23:59:59.5'],
  ['text', 'Åse Bø', 'text'],
  ['text_bytes', 'Åse', 'any'],
  ['raw_bytes', '00ff10'],
  ['fixed', '01020304', 'binary'],
  ['uuid', '12345678-1234-5678-1234-567812345678', 'uuid'],
  ['cat', 'blå', 'text'],
  ['nothing', null],
  ['json.tlf', '22 22 22 22'],
  ['json.barn[].navn', 'Ola'],
];

/** A serial number of the spreadsheet's calendar. */
const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
const dated = (value: number, style: number): string => `<c s="${style}"><v>${value}</v></c>`;

/** [what it is, the cell (a text in `<` is its XML), its text]. */
const CELLS: readonly (readonly [string, string | number, string | null])[] = [
  ['heltall', 47912345678, '47912345678'],
  ['desimal', 0.1, '0.1'],
  ['alle sifre', '<c><v>0.30000000000000004</v></c>', '0.30000000000000004'],
  ['stort tall', '<c><v>1.23456789012E+15</v></c>', '1234567890120000'],
  ['dato', dated(serial('1980-05-17T00:00:00Z'), 1), '1980-05-17'],
  ['tid', dated(serial('2026-05-17T10:30:15Z'), 2), '2026-05-17T10:30:15'],
  ['klokke', dated(10.5 / 24, 2), '10:30:00'],
  ['sant', '<c t="b"><v>1</v></c>', 'true'],
  ['delt tekst', '<c t="s"><v>0</v></c>', ' delt '],
  ['tall som tekst', '<c t="inlineStr"><is><t>01017012345</t></is></c>', '01017012345'],
  ['tekst som ligner', '<c t="inlineStr"><is><t>1E5</t></is></c>', '1E5'],
  ['formel', '<c t="str"><f>A1&amp;"x"</f><v>regnet ut</v></c>', 'regnet ut'],
  ['formel med tall', '<c><f>1+1</f><v>2</v></c>', '2'],
  ['formel uten verdi', '<c><f>1+1</f></c>', null],
  ['rik tekst', '<c t="inlineStr"><is><r><t>Ola </t></r><r><t>Nordmann</t></r></is></c>', 'Ola Nordmann'],
];

/** [what it is, its JSON, its text]. */
const JSON_VALUES: readonly (readonly [string, string, string | null])[] = [
  ['string', '"\\u00c5se \\"\\ud83d\\ude00\\""', 'Åse "😀"'],
  ['empty string', '""', ''],
  ['whole number', '9007199254740993', '9007199254740993'],
  ['decimal number', '1.50', '1.50'],
  ['number with an exponent', '-1e21', '-1e21'],
  ['true', 'true', 'true'],
  ['null', 'null', null],
];

const parquetFixture = (name: string): URL => new URL(`../fixtures/parquet/${name}.parquet`, import.meta.url);

/** Writes a file of every format whose values have types, and tells what must come of them. */
export async function writeTypes(dir: string): Promise<TypeLine[]> {
  for (const name of ['types', 'nested']) await copyFile(parquetFixture(name), join(dir, `${name}.parquet`));
  const rows = [['hva', 'verdi'], ...CELLS.map(([what, cell]) => [what, cell])];
  await writeFile(join(dir, 'cells.xlsx'), xlsxOf([{ name: 'A', rows }], [' delt ']));
  const members = JSON_VALUES.map(([, json], i) => `"v${i}": ${json}`);
  await writeFile(join(dir, 'values.jsonl'), `{${members.join(', ')}}\n`);
  await writeFile(join(dir, 'values.csv'), 'navn,alder,merknad\n"Kari ""K"" Nordmann",041,\n');
  return [
    ...PARQUET.map(([path, text, storage]) => line(`Parquet ${path}`, 'types.parquet', path, text, storage)),
    { declared: 'Parquet list of floats', container: 'nested.parquet', path: 'vector[]', notExamined: 'vector' },
    { declared: 'cells of XLSX', container: 'cells.xlsx/A', path: 'verdi', texts: CELLS.map(([, , text]) => text) },
    ...JSON_VALUES.map(([what, , text], i) => line(`JSON ${what}`, 'values.jsonl', `v${i}`, text)),
    line('CSV', 'values.csv', 'navn', 'Kari "K" Nordmann', 'text'),
    line('CSV', 'values.csv', 'alder', '041', 'text'),
    line('CSV', 'values.csv', 'merknad', '', 'text'),
  ];
}

const line = (declared: string, container: string, path: string, text: string | null, storage?: Storage): TypeLine => ({
  declared,
  container,
  path,
  texts: [text],
  ...(storage && { storage }),
});
