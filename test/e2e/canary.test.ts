/** Invariant 1: no sampled value and no secret in anything that is written, on success, failure and in debug mode. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres, type TestDatabase, whyNoPostgres } from '../servers/postgres.js';
import { personkart, type Ran, temporaryFolder } from './cli.js';

/** Values that stand nowhere but in the sources. Invented; the addresses are at a reserved domain. */
const CANARIES = [
  'zqkanarifugl.vx93@example.org',
  'Qzx7vKp2WmTr hemmelig setning',
  '41814061033',
  '+47 93817264',
  '203.0.113.241',
  '60.392991, 5.324151',
  'kjwqpassord8847zz',
];

const noServer = whyNoPostgres();
const dir = temporaryFolder();
let server: PostgresServer | undefined;
let database: TestDatabase | undefined;

/** Every way a canary may be written down. */
function disguises(canary: string): string[] {
  const bytes = Buffer.from(canary);
  const base64 = [0, 1, 2].map((shift) => {
    // Inside longer base64 a text starts at one of three offsets; the edges depend on the neighbours.
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : 4, -2);
  });
  const parts = Array.from({ length: Math.max(0, canary.length - 7) }, (_, i) => canary.slice(i, i + 8));
  return [
    canary,
    ...parts.filter((p) => !COMMON.some((c) => c.includes(p))),
    ...base64,
    bytes.toString('hex'),
    encodeURIComponent(canary),
    JSON.stringify(canary).slice(1, -1),
  ];
}
/** Parts that a report may hold for other reasons. */
const COMMON = ['@example.org', '203.0.113.', 'hemmelig setning'];

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name));
}

function leaks(ran: Ran, out: string): string[] {
  const written = [
    ran.stdout,
    ran.stderr,
    ...everyFile(out).flatMap((f) => [f.slice(out.length), readFileSync(f, 'utf8')]),
  ];
  const texts = written.map((t) => t.toLowerCase());
  const needles = [...CANARIES, ...(database ? [database.password] : [])]
    .flatMap(disguises)
    .map((d) => d.toLowerCase());
  return needles.flatMap((needle) =>
    texts.flatMap((t) =>
      t.includes(needle)
        ? [`${needle} in …${t.slice(Math.max(0, t.indexOf(needle) - 60), t.indexOf(needle) + 60)}`]
        : [],
    ),
  );
}

function fill(folder: string): void {
  mkdirSync(folder);
  const rows = CANARIES.map((c, i) => `${i};"${c}";"se ${c} her"`);
  writeFileSync(join(folder, 'kunder.csv'), `id;verdi;notat\n${rows.join('\n')}\n`);
  // A file, a heading and a document key that are values themselves.
  writeFileSync(join(folder, `${CANARIES[0]}.csv`), `id,${CANARIES[0]}\n1,a\n2,b\n`);
  const keyed = Object.fromEntries(CANARIES.map((c) => [c, { note: c }]));
  writeFileSync(
    join(folder, 'dokument.jsonl'),
    `${JSON.stringify(keyed)}\n${JSON.stringify({ list: CANARIES, deep: { [CANARIES[0] as string]: 1 } })}\n`,
  );
  writeFileSync(join(folder, 'brukket.json'), `[{"a": "${CANARIES[1]}"}, {"a": "${CANARIES[0]}" `);
  writeFileSync(
    join(folder, 'brukket.csv.gz'),
    Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from(CANARIES[1] as string)]),
  );
  writeFileSync(join(folder, 'ikke.db'), `SQLite format 3\0${CANARIES.join(' ')}`);
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const script = (): string => `
  CREATE TYPE mood AS ENUM (${CANARIES.slice(0, 2).map(quote).join(', ')});
  CREATE TABLE t (id int, txt text, js jsonb, arr text[], m mood, d text DEFAULT ${quote(CANARIES[1] as string)});
  COMMENT ON TABLE t IS ${quote(CANARIES[0] as string)};
  COMMENT ON COLUMN t.txt IS ${quote(CANARIES[1] as string)};
  CREATE TABLE "${CANARIES[0]}" ("${CANARIES[0]}" text);
  INSERT INTO "${CANARIES[0]}" VALUES ('x');
  ${CANARIES.map((c, i) => `INSERT INTO t VALUES (${i}, ${quote(c)}, jsonb_build_object(${quote(c)}, ${quote(c)}), ARRAY[${quote(c)}], ${quote(CANARIES[i % 2] as string)});`).join('\n')}
  CREATE FUNCTION boom(text) RETURNS text LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'canary %', $1; END $f$;
  CREATE VIEW broken AS SELECT public.boom(txt) AS b FROM t;
  CREATE TABLE casts AS SELECT txt FROM t;
  CREATE VIEW divides AS SELECT (txt)::int AS n FROM casts;`;

describe('no canary leaves', () => {
  beforeAll(async () => {
    fill(join(dir, 'data'));
    if (noServer !== undefined) return;
    server = await startPostgres();
    database = await server.database(script());
  });
  afterAll(async () => {
    await database?.drop();
    await server?.stop();
  });

  const config = (name: string, stores: object[]): string => {
    const file = join(dir, `${name}.json`);
    writeFileSync(file, JSON.stringify({ stores, sample: { seed: 'canary' } }));
    return file;
  };
  const files = { id: 'filer', kind: 'files', path: 'data' };
  const notADatabase = { id: 'ikke', kind: 'sqlite', path: 'data/ikke.db' };
  const pgStore = { id: 'pg', kind: 'postgres', url: { env: 'PK_CANARY_URL' }, views: true };

  const run = (name: string, stores: object[], env: NodeJS.ProcessEnv): { ran: Ran; out: string } => {
    const out = join(dir, `out-${name}`);
    mkdirSync(out);
    const ran = personkart(['scan', '--config', config(name, stores), '--out', out], { cwd: dir, env });
    return { ran, out };
  };

  const DEBUG = { DEBUG: '*', NODE_DEBUG: 'fs,net,tls,stream,timer,module,http', PGSSLMODE: 'disable' };

  it.each([
    ['plain', {}],
    ['with every debug variable set', DEBUG],
  ])('files and SQLite, %s', (name, env) => {
    const { ran, out } = run(`files-${name.length}`, [files, notADatabase], env);
    expect(ran.code).toBe(3); // the broken ones are faults
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    // The values were seen and classified: a scan that read nothing would leak nothing either.
    expect(
      report.fields.flatMap((f: { verdicts: { dataType: string }[] }) => f.verdicts.map((v) => v.dataType)),
    ).toContain('contact.email');
    expect(leaks(ran, out)).toEqual([]);
  });

  it.skipIf(noServer !== undefined).each([
    ['plain', {}],
    ['with every debug variable set', DEBUG],
  ])('PostgreSQL, %s', (name, env) => {
    const { ran, out } = run(`pg-${name.length}`, [pgStore], { ...env, PK_CANARY_URL: database?.scannerUrl });
    expect(ran.code).toBe(3); // the views raise errors that quote values
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(report.fields.find((f: { path: string }) => f.path === 'txt').examined.cells).toBe(CANARIES.length);
    expect(leaks(ran, out)).toEqual([]);
  });

  it.skipIf(noServer !== undefined)('a wrong password', () => {
    const url = database?.scannerUrl.replace(/:[^:@/]+@/, `:${CANARIES[6]}@`);
    const { ran, out } = run('password', [pgStore], { ...DEBUG, PK_CANARY_URL: url });
    expect(ran.code).toBe(3);
    expect(leaks(ran, out)).toEqual([]);
  });

  it('single values on standard input that is broken', () => {
    const ran = personkart(['rules', 'match'], { input: `{"value": "${CANARIES[0]}\n` });
    expect(ran.code).toBe(2);
    const empty = join(dir, 'empty');
    mkdirSync(empty);
    expect(leaks(ran, empty)).toEqual([]);
  });
});
