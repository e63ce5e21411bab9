/** What each format must be like, whatever the names in it say: parsed back, and nothing in it acts. */
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect } from 'vitest';
import { create } from 'xmlbuilder2';
import { readMetrics } from '../reports/formats/prometheus-text.js';

const fixtureSchema = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`test/fixtures/schemas/${name}.json`, 'utf8'));
const { id: _, $schema: __, ...sarif } = fixtureSchema('sarif-2.1.0');
const options = { strict: false, validateFormats: false, unicodeRegExp: false, logger: false } as const;
const isSarif = new Ajv2019(options).compile(sarif);
const isOcsf = new Ajv2020(options).compile(fixtureSchema('ocsf-1.8.0-data-security-finding'));

/** Controls, format characters (bidi marks among them), lone surrogates, and what XML cannot hold. */
const UNSEEN = /[^\P{C}\n]|[\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
const FORMULA = /^[\s'"]*[=+\-@\t\r＝＋－＠]/;

/** Markdown without its code spans: a run of backticks up to the next run of the same length (CommonMark 6.1). */
function outsideCode(text: string): string {
  let rest = text;
  let out = '';
  for (let open = /`+/.exec(rest); open !== null; open = /`+/.exec(rest)) {
    out += rest.slice(0, open.index);
    rest = rest.slice(open.index + open[0].length);
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`).exec(rest);
    if (close === null) throw new Error('a code span that does not end');
    rest = rest.slice(close.index + close[0].length);
  }
  return out + rest;
}

function markdown(text: string): void {
  expect(text).not.toMatch(UNSEEN);
  const prose = outsideCode(text);
  expect(prose).not.toMatch(/(?<!\\)[<>]|\]\(|https?:|www\.|@|(?<!\\)!\[/);
  for (const line of prose.split('\n'))
    expect(line).toMatch(/^(?:$|#{2,3} [\p{L}\d]|\*\*|\| |\|---|- \*\*| {2}\S|[\p{L}\d])/u);
}

function cell(value: unknown): void {
  if (typeof value !== 'string') return;
  expect(value).not.toMatch(UNSEEN);
  // An apostrophe in front makes a formula text.
  if (!value.startsWith("'")) expect(value).not.toMatch(FORMULA);
}

function junitNode(node: unknown, name = ''): void {
  if (Array.isArray(node)) for (const one of node) junitNode(one, name);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      expect(key).toMatch(
        /^(?:@(?:name|tests|failures|errors|skipped|time|timestamp|classname|message|type)|#|testsuites?|testcase|failure|system-out)$|^skipped$/,
      );
      junitNode(value, key);
    }
  }
}

/** Checks by format. HTML is looked at in a browser instead. */
export const CHECKS: Readonly<Record<string, (bytes: Buffer) => void | Promise<void>>> = {
  json: (bytes) => void JSON.parse(bytes.toString()),
  terminal: (bytes) => expect(bytes.toString()).not.toMatch(UNSEEN),
  sarif: (bytes) => {
    const log = JSON.parse(bytes.toString());
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    for (const result of log.runs[0].results) {
      expect(result.message.text).not.toMatch(UNSEEN);
      expect(result.message.text).not.toContain('](');
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w%./~-]+$/);
    }
  },
  codequality: (bytes) => {
    for (const issue of JSON.parse(bytes.toString())) expect(issue.description).not.toMatch(UNSEEN);
  },
  junit: (bytes) => {
    expect(bytes.toString()).not.toMatch(UNSEEN);
    junitNode(create(bytes.toString()).end({ format: 'object' }));
  },
  github: (bytes) => markdown(bytes.toString()),
  markdown: (bytes) => {
    markdown(bytes.toString());
    expect(bytes.length).toBeLessThan(65_536);
  },
  'github-annotations': (bytes) => {
    expect(bytes.toString()).not.toMatch(UNSEEN);
    const lines = bytes.toString().trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]+,line=\d+,)?title=[^:,]+::/);
    expect(lines.length).toBeLessThanOrEqual(30);
  },
  csv: (bytes) => {
    const text = bytes.toString();
    const rows = parse(text, { bom: true, delimiter: text.includes(';') ? ';' : ',' }) as string[][];
    for (const row of rows) for (const value of row) cell(value);
  },
  xlsx: async (bytes) => {
    const sheets = (await readWorkbook(bytes)) as unknown as { data: unknown[][] }[];
    expect(sheets).toHaveLength(4);
    for (const { data } of sheets) for (const row of data) for (const value of row) cell(value);
  },
  ocsf: (bytes) => {
    expect(bytes.toString()).not.toMatch(UNSEEN);
    for (const line of bytes.toString().trimEnd().split('\n')) {
      isOcsf(JSON.parse(line));
      expect(isOcsf.errors ?? []).toEqual([]);
    }
  },
  prometheus: (bytes) => {
    expect(bytes.toString()).not.toMatch(UNSEEN);
    for (const { name } of readMetrics(bytes.toString())) expect(name).toMatch(/^personkart_/);
  },
};
