/** `personkart register` as a DPO runs it. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';

const dir = temporaryFolder();
const ALARM = resolve('examples/alarm-company/register.json');
const at = (name: string) => join(dir, name);
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};

describe('lint', () => {
  test('says what is missing, where, by which law and what to do, in both languages', () => {
    const nb = personkart(['register', 'lint', ALARM]);
    expect(nb.code).toBe(0);
    expect(nb.stdout).toContain('personvernforordningen art. 13 nr. 2 bokstav a');
    expect(nb.stdout).toMatch(/register\.json:\d+ \/policy\/recipients\/r14 – Selskaper i konsernet/);
    const en = personkart(['register', 'lint', ALARM, '--locale', 'en']);
    expect(en.stdout).toContain('GDPR Art. 13(2)(a)');
    expect(en.stdout).toMatch(/Do: {3}/);
  });

  test('the line it names is the line', () => {
    const { stdout } = personkart(['register', 'lint', ALARM, '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; line: number; pointer: string }[] };
    const dpo = findings.find(({ code }) => code === 'dpo-is-controller');
    expect(readFileSync(ALARM, 'utf8').split('\n')[(dpo?.line ?? 0) - 1]).toContain('"dpo"');
  });

  test('exit 1 from the severity that is asked for', () => {
    expect(personkart(['register', 'lint', ALARM, '--fail-on', 'high']).code).toBe(1);
    const small = {
      policy: { controller: { name: 'X' }, categories: { 'contact.email': { match: [] } } },
      systems: [],
    };
    const file = write('small.json', JSON.stringify(small));
    expect(personkart(['register', 'lint', file, '--fail-on', 'high']).code).toBe(0);
    expect(personkart(['register', 'lint', file, '--fail-on', 'medium']).code).toBe(1);
  });
});

describe('export and import', () => {
  test.each([
    ['xlsx', 'xlsx'],
    ['csv', 'csv'],
    ['fideslang', 'yaml'],
  ])('%s: export, import, export gives the same bytes; what is lost is listed', (format, extension) => {
    const [first, again] = [at(`first.${extension}`), at(`again.${extension}`)];
    const out = personkart(['register', 'export', ALARM, '--format', format, '--out', first]);
    expect(out.code).toBe(0);
    expect(out.stderr).toMatch(/claims\.statement: 8/);
    const register = at(`${format}.json`);
    const back = personkart(['register', 'import', first, '--out', register]);
    expect(back.stderr).toBe('');
    expect(back.stdout).toContain('10 systemer');
    expect(personkart(['register', 'lint', register]).code).toBe(0);
    expect(personkart(['register', 'export', register, '--format', format, '--out', again]).code).toBe(0);
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true);
  });

  test('to YAML that an editor completes, and back', () => {
    const file = write(
      'p.csv',
      'Behandlingsansvarlig;Formål;Personopplysninger;System\nFirma AS;Lønn;Fødselsnummer, kontonummer;Lønnssystem\n',
    );
    const ran = personkart(['register', 'import', file, '--out', at('r.yaml')]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('D2');
    const text = readFileSync(at('r.yaml'), 'utf8');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(text) ?? [];
    expect(existsSync(resolve(dir, schema))).toBe(true);
    const shown = personkart(['register', 'export', at('r.yaml'), '--format', 'md']);
    expect(shown.stdout).toContain('| Lønnssystem | Lønn |');
  });

  test.each([
    ['a file that is not there', ['none.csv'], 'no such file'],
    ['a kind that cannot be read', [write('x.pdf', 'x')], '.pdf'],
    ['no headings', [write('h.csv', 'a;b\n1;2\n')], '--map'],
    ['no controller', [write('c.csv', 'Formål;Personopplysninger\nLønn;Navn\n')], '--controller'],
    [
      'an unknown field in the mapping',
      [write('m.csv', 'a\nb\n'), '--map', write('m.json', '{"a": "categorys"}')],
      'did you mean "categories"?',
    ],
    ['what only looks like a workbook', [write('w.xlsx', 'PK no')], 'no Excel workbook'],
    ['YAML that is no manifest', [write('y.yaml', 'a: 1\n')], 'fideslang'],
  ])('%s: exit 2 and nothing written', (_name, args, says) => {
    const ran = personkart(['register', 'import', ...args, '--out', at('never.json')], { cwd: dir });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(says);
    expect(existsSync(at('never.json'))).toBe(false);
  });

  test('a register that is there is not overwritten', () => {
    const file = write('keep.json', 'mine');
    const ran = personkart([
      'register',
      'import',
      write('k.csv', 'Formål;Personopplysninger\nLønn;Navn\n'),
      '--out',
      file,
    ]);
    expect(ran.code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

test('suggest: shown first, written only when asked to, and only what is accepted', () => {
  const csv = `navn,epost,fnr\n${Array.from({ length: 60 }, (_, i) => `Kari Nordmann,kari${i}@example.org,\n`).join('')}`;
  write('kunder.csv', csv);
  const register = at('register.yaml');
  writeFileSync(
    register,
    `# our register\npolicy:\n  controller: {name: Firma AS}\n  categories:\n    contact.email: {match: [{dataType: contact.email}]}\nsystems:\n  - id: filer # the share\n    containers: [filer]\n    categories: []\n`,
  );
  const config = { register: 'register.yaml', stores: [{ id: 'filer', kind: 'files', path: 'kunder.csv' }] };
  write('personkart.json', JSON.stringify(config));
  expect(personkart(['scan', '--config', at('personkart.json'), '--out', at('out'), '--seed', 'x']).code).toBeLessThan(
    2,
  );
  const report = at('out/report.json');
  const args = ['register', 'suggest', '--report', report, '--register', register];
  const before = readFileSync(register, 'utf8');
  const shown = personkart([...args, '--out', at('patch.json')], { cwd: dir });
  expect(shown.code).toBe(0);
  expect(readFileSync(register, 'utf8')).toBe(before);
  expect(JSON.parse(readFileSync(at('patch.json'), 'utf8'))).toContainEqual({
    op: 'add',
    path: '/systems/0/categories/-',
    value: { category: 'contact.email', purposes: null, retention: null, suggested: true },
  });
  const id = /^(g_[0-9a-f]{16}).*contact\.email/m.exec(shown.stdout)?.[1] ?? '';
  expect(personkart([...args, '--write']).code).toBe(2);
  expect(personkart([...args, '--accept', 'g_0000000000000000', '--write']).code).toBe(2);
  expect(readFileSync(register, 'utf8')).toBe(before);
  copyFileSync(register, at('before.yaml'));
  expect(personkart([...args, '--accept', id, '--write']).code).toBe(0);
  const after = readFileSync(register, 'utf8');
  expect(after).toContain('# our register');
  expect(after).toContain('# the share');
  expect(after).toContain('category: contact.email');
  expect(after).not.toContain('identity.name');
  expect(personkart(['register', 'lint', register]).stdout).toContain('[suggestion-unconfirmed]');
});
