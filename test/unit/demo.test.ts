import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fnr } from '@navikt/fnrvalidator';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type DemoSummary,
  PLANTED_GAPS,
  RARE_VALUES,
  TRAPS,
  writeDemoStores,
} from '../../examples/alarm-company/generate.js';
import { controlDigits, createPerson, syntheticNationalId, writePhone } from '../../examples/alarm-company/people.js';
import { createRandom } from '../../examples/alarm-company/random.js';
import { bankAccount, firmware, paymentReference } from '../../examples/alarm-company/values.js';

const root = mkdtempSync(join(tmpdir(), 'personkart-demo-'));
const full = join(root, 'full');
let summary: DemoSummary;

beforeAll(async () => {
  summary = await writeDemoStores(full);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();

const hashes = (dir: string): Record<string, string> =>
  Object.fromEntries(
    files(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );

/** Everything that is text in the demo, decompressed; the cut archive as far as it goes. */
function allText(): string {
  return files(full)
    .filter((file) => !/\.(db|xls)$/.test(file) && file !== 'exports/telephony-archive.csv.gz')
    .map((file) => {
      const bytes = readFileSync(join(full, file));
      return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    })
    .concat(databases().map(({ rows }) => rows))
    .join('\n');
}

function databases(): { file: string; tables: Map<string, { columns: string[]; rows: number }>; rows: string }[] {
  return ['crm.db', 'alarm-centre.db', 'billing.db', 'chat.db'].map((file) => {
    const db = new sqlite.Database(join(full, file), { readOnly: true });
    try {
      const names = db.all("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) => String(row.name));
      const tables = new Map<string, { columns: string[]; rows: number }>();
      const text: string[] = [];
      for (const name of names) {
        const columns = db.all(`PRAGMA table_info(${name})`).map((row) => String(row.name));
        const cells = db.all(
          `SELECT concat_ws(' | ', ${columns.filter((c) => c !== 'bilde').join(', ')}) AS t FROM ${name}`,
        );
        tables.set(name, { columns, rows: cells.length });
        text.push(...cells.map((row) => String(row.t)));
      }
      return { file, tables, rows: text.join('\n') };
    } finally {
      db.close();
    }
  });
}

const query = (file: string, sql: string): Record<string, unknown>[] => {
  const db = new sqlite.Database(join(full, file), { readOnly: true });
  try {
    return db.all(sql) as Record<string, unknown>[];
  } finally {
    db.close();
  }
};

describe('the stores', () => {
  test('reach their floors', () => {
    expect(summary.totals.containers).toBeGreaterThanOrEqual(28);
    expect(summary.totals.fields).toBeGreaterThanOrEqual(270);
    expect(summary.totals.rows).toBeGreaterThanOrEqual(210_000);
    expect(Math.max(...summary.containers.map((c) => c.rows))).toBeLessThanOrEqual(60_000);
  });

  test('hold what the summary says', () => {
    const stores: Record<string, string> = {
      'crm.db': 'crm',
      'alarm-centre.db': 'alarm',
      'billing.db': 'billing',
      'chat.db': 'chat',
    };
    for (const { file, tables } of databases()) {
      const said = summary.containers.filter((c) => c.store === stores[file]);
      const seen = [...tables].map(([name, { columns, rows }]) => ({ container: name, fields: columns, rows }));
      expect(seen).toEqual(said.map(({ container, fields, rows }) => ({ container, fields, rows })));
    }
    const header = readFileSync(join(full, 'exports/marketing/nyhetsbrev.csv'), 'latin1').split('\r\n')[0];
    expect(header).toBe('e-postadresse;fornavn;etternavn;avmeldt;åpnet_sist');
  });

  test('are readable but for the two that are not', () => {
    expect(summary.containers.filter((c) => c.readable).map((c) => [c.container, c.readable])).toEqual([
      ['telephony-archive.csv.gz', 'partly'],
      ['segments.xls', 'no'],
    ]);
    expect(() => gunzipSync(readFileSync(join(full, 'exports/telephony-archive.csv.gz')))).toThrow();
  });

  test('leave no lock behind', () => {
    expect(readdirSync(full).sort()).toEqual(
      [
        '.personkart-demo',
        'alarm-centre.db',
        'billing.db',
        'chat.db',
        'crm.db',
        'exports',
        'logs',
        'old-backup',
      ].sort(),
    );
  });
});

describe('repeatability', () => {
  test('the same seed gives the same bytes, another seed does not', async () => {
    const [a, b, c] = [join(root, 'a'), join(root, 'b'), join(root, 'c')];
    await writeDemoStores(a, { seed: 7, scale: 0.02 });
    await writeDemoStores(b, { seed: 7, scale: 0.02 });
    await writeDemoStores(c, { seed: 8, scale: 0.02 });
    expect(hashes(a)).toEqual(hashes(b));
    expect(hashes(a)).not.toEqual(hashes(c));
    await writeDemoStores(a, { seed: 7, scale: 0.02 });
    expect(hashes(a)).toEqual(hashes(b));
  });

  test('another day gives the same data, as old on that day', async () => {
    const [a, b] = [join(root, 'may'), join(root, 'november')];
    await writeDemoStores(a, { scale: 0.02 });
    await writeDemoStores(b, { scale: 0.02, today: Date.UTC(2026, 10, 30) });
    const logs = (dir: string): string[] => files(dir).filter((file) => file.startsWith('logs/access'));
    expect(logs(a)).toContain('logs/access-2026-05-01.log');
    expect(logs(b)).toContain('logs/access-2026-10-31.log');
    const undated = (file: string): string => readFileSync(file, 'latin1').replace(/\d{4}-\d{2}-\d{2}/g, '');
    const list = 'exports/marketing/kampanje.csv';
    expect(undated(join(b, list))).toBe(undated(join(a, list)));
    expect(readFileSync(join(b, list), 'latin1')).toContain('2026-11');
  });

  test('progress names each step', async () => {
    const steps: string[] = [];
    await writeDemoStores(join(root, 'steps'), { scale: 0.01, onProgress: (step) => steps.push(step) });
    expect(steps).toEqual([
      'people',
      'crm.db',
      'alarm-centre.db',
      'billing.db',
      'chat.db',
      'exports',
      'logs',
      'old-backup',
    ]);
  });

  test('a folder with files of somebody else is left alone', async () => {
    const dir = mkdtempSync(join(root, 'theirs-'));
    writeFileSync(join(dir, 'crm.db'), 'theirs');
    await expect(writeDemoStores(dir)).rejects.toMatchObject({ code: 'DEMO_FOLDER_IN_USE' });
    expect(readFileSync(join(dir, 'crm.db'), 'utf8')).toBe('theirs');
    expect(existsSync(join(dir, 'logs'))).toBe(false);
  });
});

describe('what was planted', () => {
  test('at least 14 gaps, of every kind', () => {
    const count = (kind: string): number => PLANTED_GAPS.filter((gap) => gap.kind === kind).length;
    expect(PLANTED_GAPS.length).toBeGreaterThanOrEqual(14);
    expect(count('undeclared-category')).toBeGreaterThanOrEqual(4);
    expect(count('undeclared-here')).toBeGreaterThanOrEqual(4);
    for (const kind of ['region', 'recipient', 'retention', 'protection', 'claim-contradicted', 'subject-undeclared'])
      expect(count(kind)).toBeGreaterThan(0);
    for (const kind of ['not-found', 'inconclusive', 'not-examined', 'unknown-store'])
      expect(count(kind)).toBeGreaterThan(0);
  });

  const places = [
    ...PLANTED_GAPS.filter((gap) => gap.store !== null),
    ...TRAPS.map((trap) => ({ ...trap, kind: 'trap' })),
    ...RARE_VALUES.map((rare) => ({ ...rare, kind: 'rare' })),
  ].map((at) => [`${at.kind} ${at.store} ${at.container} ${at.field}`, at] as const);

  test.each(places)('%s exists', (_name, at) => {
    const inStore = summary.containers.filter((c) => c.store === at.store);
    expect(inStore).not.toHaveLength(0);
    if (at.container === null) return;
    const container = inStore.find((c) => c.container === at.container);
    expect(container).toBeDefined();
    if ('schema' in at) expect(container?.schema).toBe(at.schema);
    if (at.field !== null) expect(container?.fields).toContain(at.field);
  });

  test('values are where the gaps say', () => {
    const count = (file: string, table: string, where: string): number =>
      Number(query(file, `SELECT count(*) AS n FROM ${table} WHERE ${where}`)[0]?.n);
    expect(count('crm.db', 'customers', "notes GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9]*'")).toBeGreaterThan(60);
    expect(count('crm.db', 'correspondence', "body LIKE '%personnummer%'")).toBeGreaterThan(40);
    expect(count('alarm-centre.db', 'guard_dispatch', "rapport LIKE '% fnr %'")).toBeGreaterThan(30);
    expect(count('alarm-centre.db', 'events', "kommentar LIKE '%@example.%'")).toBe(1);
    expect(count('billing.db', 'debt_collection', "note LIKE '%tlf%'")).toBeGreaterThan(200);
    expect(
      count('billing.db', 'debt_collection', "typeof(skyldner_fnr) = 'integer' AND skyldner_fnr < 1e10"),
    ).toBeGreaterThan(100);
    expect(count('crm.db', 'customers', "typeof(postnr) = 'integer' AND postnr < 1000")).toBeGreaterThan(100);
    expect(readFileSync(join(full, 'logs/access-2026-05-01.log'), 'utf8')).toMatch(/epost=[\w.]+@/);
    expect(readFileSync(join(full, 'logs/app-2026-05-01.jsonl'), 'utf8')).toMatch(/"fnr":"\d{11}"/);
  });

  test('what is said not to be there is not there', () => {
    const billing = databases().find(({ file }) => file === 'billing.db');
    expect(billing?.rows).not.toContain('@');
    const shop = files(full).filter((file) => file.startsWith('exports/webshop'));
    expect(shop).toEqual(['exports/webshop-lines.csv.gz', 'exports/webshop-orders.csv']);
    expect(readFileSync(join(full, 'exports/webshop-orders.csv'), 'utf8')).not.toMatch(/(?<![\d,.])[49]\d{7}(?!\d)/);
    const calls = files(full).filter((file) => file.startsWith('exports/telephony') && file.endsWith('.csv'));
    for (const file of calls) expect(readFileSync(join(full, file), 'latin1')).not.toContain('@');
  });
});

describe('nobody real', () => {
  test('national ids are of the synthetic series and their control digits are right', () => {
    const ids = [
      ...query('billing.db', 'SELECT ssn AS id FROM credit_checks'),
      ...query('billing.db', 'SELECT skyldner_fnr AS id FROM debt_collection'),
    ].map((row) => String(row.id).padStart(11, '0'));
    for (const match of allText().matchAll(/(?:fnr\.?|fødselsnummer:|[Pp]ersonnr|det er) "?(\d{6})[ -]?(\d{5})/g)) {
      ids.push(`${match[1]}${match[2]}`);
    }
    expect(ids.length).toBeGreaterThan(4_600);
    for (const id of ids) {
      const month = Number(id.slice(2, 4));
      if (month < 81 || month > 92 || controlDigits(id.slice(0, 9)) !== id.slice(9)) expect.fail('not a synthetic id');
    }
  });

  test('control digits: official examples, and remainder 0', () => {
    expect(controlDigits('418140610')).toBe('33');
    expect(controlDigits('000000000')).toBe('00');
  });

  test('an independent validator agrees', () => {
    const random = createRandom(5, 'ids');
    const ids = Array.from({ length: 300 }, () => syntheticNationalId(random));
    expect(ids.filter((id) => fnr(id).status !== 'valid')).toEqual([]);
  });

  test('e-mail domains are set aside for examples', () => {
    const domains = new Set(
      [...allText().matchAll(/@([a-z0-9.-]+)/gi)].map((match) => String(match[1]).replace(/\.$/, '')),
    );
    expect(domains.size).toBeGreaterThan(3);
    expect([...domains].filter((domain) => !/(^|\.)example\.(com|org|net)$/.test(domain))).toEqual([]);
  });

  test('public addresses are set aside for documentation', () => {
    const sessions = query('alarm-centre.db', 'SELECT DISTINCT ip_address AS ip FROM app_sessions').map((row) =>
      String(row.ip),
    );
    const allowed = /^(203\.0\.113\.|198\.51\.100\.|192\.0\.2\.|10\.|192\.168\.|2001:db8:)/;
    expect(sessions.filter((ip) => !allowed.test(ip))).toEqual([]);
  });
});

describe('values', () => {
  const random = createRandom(3, 'values');
  const many = Array.from({ length: 500 }, (_, i) => i);

  test.each([
    ['phones are in the mobile series', () => createPerson(random).phone, /^(4[01678]|45(?!36)|9\d)\d+$/],
    [
      'written phones keep their digits',
      () => writePhone(random, '91234567').replaceAll(' ', ''),
      /^(\+47|0047)?91234567$/,
    ],
    ['national ids', () => syntheticNationalId(random), /^[0-2]\d(8[1-9]|9[0-2])\d{7}$/],
    ['accounts', () => bankAccount(random), /^\d{11}$/],
    ['versions of four numbers', () => firmware(random), /^\d+(\.\d+){3}$/],
    ['payment references', () => paymentReference(random.int(1, 1e6), random.int(1, 1e8 - 1)), /^\d{16}$/],
  ])('%s', (_name, make, shape) => {
    for (const _ of many) expect(make()).toMatch(shape);
  });

  test('streams do not disturb each other', () => {
    const [a, b] = [createRandom(1, 'a'), createRandom(1, 'b')];
    expect(a.next()).not.toBe(b.next());
    expect(createRandom(1, 'a').digits(8)).toBe(createRandom(1, 'a').digits(8));
  });
});
