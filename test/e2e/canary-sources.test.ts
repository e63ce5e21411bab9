/** Invariant 1 for what needs no database: migrations, Prisma schemas and changed files, read, refused and broken. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personkart, type Ran, temporaryFolder } from './cli.js';
import { git, repository, write } from './git-help.js';

/** Values that stand nowhere but in the sources. Invented; the addresses are at a reserved domain. */
const CANARIES = ['zqkanarifugl.vx93@example.org', '41814061033', '+47 93817264', 'kjwqpassord8847zz', 'Qzx7vKp2WmTr'];
const root = temporaryFolder();

const quoted = CANARIES.map((c) => `'${c}'`);
const SQL = [
  'CREATE TABLE t (id int, a text, b text DEFAULT ' + quoted[0] + ');',
  `COMMENT ON TABLE t IS ${quoted[0]}; COMMENT ON COLUMN t.a IS ${quoted[1]};`,
  ...quoted.map((q, i) => `INSERT INTO t VALUES (${i}, ${q}, lower(${q}));`),
  `COPY t (id, a) FROM stdin;\n9\t${CANARIES[0]}\n\\.`,
  `CREAT TABLE ${quoted[0]};`,
  `INSERT INTO t VALUES (1, 'ikke lukket ${CANARIES[3]}`,
].join('\n');

/** A text, and its 8-character parts, as a report may have written them. */
const disguises = (canary: string): string[] => [
  canary,
  ...Array.from({ length: Math.max(0, canary.length - 7) }, (_, i) => canary.slice(i, i + 8)).filter(
    (part) => !'@example.org'.includes(part),
  ),
  Buffer.from(canary).toString('hex'),
  Buffer.from(canary).toString('base64').replace(/=+$/, '').slice(0, -2),
  encodeURIComponent(canary),
];

function leaks({ stdout, stderr }: Ran, out: string): string[] {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const texts = [stdout, stderr, ...files.flatMap((f) => [f.name, readFileSync(join(f.parentPath, f.name), 'utf8')])];
  return CANARIES.flatMap(disguises).filter((d) => texts.some((t) => t.toLowerCase().includes(d.toLowerCase())));
}

const DEBUG = { DEBUG: '*', NODE_DEBUG: 'fs,child_process,stream,module' };

function scanned(args: readonly string[], cwd: string): { ran: Ran; out: string; types: string[] } {
  const out = mkdtempSync(join(root, 'out-'));
  const ran = personkart(['scan', ...args, '--out', out], { cwd, env: DEBUG });
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const types = report.fields.flatMap((f: { verdicts: { dataType: string }[] }) => f.verdicts.map((v) => v.dataType));
  return { ran, out, types };
}

describe('no canary leaves', () => {
  it.each([
    ['postgres', SQL],
    ['mysql', SQL.replace(/COMMENT ON[^;]*; COMMENT ON[^;]*;|COPY[\s\S]*?\\\.\n/g, '')],
  ])('migrations in the dialect of %s, with statements that the parser refuses', (dialect, sql) => {
    const dir = mkdtempSync(join(root, 'ddl-'));
    write(dir, { [`m/1_${CANARIES[0]}.sql`]: sql });
    const { ran, out, types } = scanned(['--ddl', 'm', '--dialect', dialect], dir);
    expect(ran.code).toBe(3);
    expect(types).toContain('contact.email'); // the rows were read: what reads nothing leaks nothing either
    expect(leaks(ran, out)).toEqual([]);
  });

  it('a Prisma schema with a block that is refused', () => {
    const dir = mkdtempSync(join(root, 'prisma-'));
    const bad = `model B {\n  x y z !! "${CANARIES[3]}"\n}\n`;
    write(dir, {
      'schema.prisma': `/// ${CANARIES[0]}\nmodel A {\n  epost String @default("${CANARIES[0]}")\n}\n${bad}`,
    });
    const { ran, out, types } = scanned(['--ddl', 'schema.prisma'], dir);
    expect(ran.code).toBe(3);
    expect(types).toContain('contact.email');
    expect(leaks(ran, out)).toEqual([]);
  });

  it('changed files of every kind', () => {
    const dir = repository(mkdtempSync(join(root, 'git-')), {});
    const tree = Object.fromEntries(CANARIES.map((c) => [c, { note: c, list: [c] }]));
    write(dir, {
      'a.csv': `id;verdi\n${CANARIES.map((c, i) => `${i};"${c}"`).join('\n')}\n`,
      [`${CANARIES[0]}.csv`]: `${CANARIES[0]},x\n1,2\n`,
      'a.json': JSON.stringify([tree, tree], null, 1),
      'broken.json': `{"a": "${CANARIES[0]}"`,
      'a.yaml': CANARIES.map((c, i) => `k${i}: "${c}"`).join('\n'),
      'seed.sql': SQL,
      'app.ts': CANARIES.map((c) => `const x = '${c}';`).join('\n'),
      '.env': `PASSORD=${CANARIES[3]}\nDB=postgres://app:${CANARIES[3]}@db.example.org/x\n`,
      [`${CANARIES[1]}/notat.txt`]: CANARIES.join(' og '),
    });
    git(dir, 'add', '-A');
    const { ran, out, types } = scanned(['--changed', 'main'], dir);
    expect(ran.code).toBe(0);
    expect(types).toContain('contact.email');
    expect(leaks(ran, out)).toEqual([]);
  });
});
