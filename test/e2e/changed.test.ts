/** What a change adds, on real git repositories. All persons and numbers are invented. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './cli.js';
import { changeOf, found, git, repository, write } from './git-help.js';

const root = temporaryFolder();
const fresh = (files: Readonly<Record<string, string | Buffer>> = {}): string =>
  repository(mkdtempSync(join(root, 'repo-')), files);

describe('what is found in a file of the change', () => {
  it.each([
    ['kunder.csv', 'id;epost\n1;a@example.org\n2;b@example.org\n', ['epost: contact.email @2,3']],
    ['uten.csv', '1,a@example.org\n2,b@example.org\n', ['column 2: contact.email @1,2']],
    [
      'a.json',
      '[\n {"fnr": "41814061033"},\n {"x": {"epost": "a@example.org"}}\n]\n',
      ['fnr: identity.national_id.no @2', 'x.epost: contact.email @3'],
    ],
    ['a.jsonl', '{"epost": "a@example.org"}\n{"epost": "b@example.org"}\n', ['epost: contact.email @1,2']],
    [
      'a.yaml',
      'kunde:\n  navn: Kari Nordmann\n  mobil: "+47 93817264"\n',
      ['kunde.mobil: contact.phone @3', 'kunde.navn: identity.name @2'],
    ],
    ['broken.json', '{"epost": "a@example.org",, }\n', ['line: contact.email @1']],
    [
      'seed.sql',
      "INSERT INTO kunder (id, epost)\nVALUES (1, 'a@example.org'),\n  (2, 'b@example.org');\n-- ring +47 93817264\n",
      ['kunder.epost: contact.email @2,3', 'line: contact.phone @4'],
    ],
    ['my.sql', "INSERT INTO `kunder` (`epost`) VALUES ('a@example.org');\n", ['kunder.epost: contact.email @1']],
    [
      'copy.sql',
      'COPY kunder (id, epost) FROM stdin;\n1\ta@example.org\n2\tb@example.org\n\\.\n',
      ['kunder.epost: contact.email @2,3'],
    ],
    [
      'app.ts',
      "// Ring Kari på +47 93817264\nconst fnr = '41814061033';\n",
      ['line: contact.phone @1', 'line: identity.national_id.no @2'],
    ],
    ['app.log', '12:00 INFO login ola@example.org fra 203.0.113.7\n', ['line: contact.email @1', 'line: device.ip @1']],
    [
      '.env',
      'PORT=3000\nADMIN_EMAIL=a@example.org\nDB=postgres://app:kjwq8847zz@db.example.org/x\n',
      ['ADMIN_EMAIL: contact.email @2', 'DB: account.credential @3'],
    ],
    ['latin.txt', Buffer.from('Bjørn: a@example.org\n', 'latin1'), ['line: contact.email @1']],
    ['code.ts', 'const total = 12345678;\nexport const version = "1.2.3";\n', []],
  ])('%s', async (file, text, expected) => {
    const dir = fresh();
    write(dir, { [`mappe/${file}`]: text });
    const report = await changeOf(dir);
    expect(found(report)).toEqual(expected.map((e) => `mappe/${file}#${e}`));
    expect(report.run.complete).toBe(true);
  });
});

describe('which lines count', () => {
  it('only those that the change adds; old data does not fail it', async () => {
    const dir = fresh({ 'a.csv': 'id,epost\n1,gammel@example.org\n', 'b.txt': 'gammel@example.org\n' });
    write(dir, { 'a.csv': 'id,epost\n1,gammel@example.org\n2,ny@example.org\n', 'b.txt': 'x\ngammel@example.org\n' });
    expect(found(await changeOf(dir))).toEqual(['a.csv#epost: contact.email @3']);
  });

  it('committed, staged, in the working tree and not known to git yet; not ignored, not deleted', async () => {
    const dir = fresh({ '.gitignore': 'hemmelig.txt\n', 'slettet.txt': 'x@example.org\n' });
    write(dir, { 'committed.txt': 'a@example.org\n' });
    git(dir, 'add', '-A');
    git(dir, 'rm', '-q', 'slettet.txt');
    git(dir, 'commit', '-qm', 'b');
    write(dir, { 'staged.txt': 'b@example.org\n' });
    git(dir, 'add', 'staged.txt');
    write(dir, { 'ny.txt': 'c@example.org\n', 'hemmelig.txt': 'd@example.org\n', 'README.md': 'e@example.org\n' });
    expect(found(await changeOf(dir)).map((f) => f.split('#')[0])).toEqual([
      'README.md',
      'committed.txt',
      'ny.txt',
      'staged.txt',
    ]);
  });

  it('a file that was moved holds what it held; what came to main meanwhile is not ours', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `linje ${i}`).join('\n');
    const dir = fresh({ 'gammel.txt': `a@example.org\n${lines}\n` });
    git(dir, 'mv', 'gammel.txt', 'ny.txt');
    git(dir, 'commit', '-qm', 'b');
    git(dir, 'checkout', '-q', 'main');
    write(dir, { 'andres.txt': 'b@example.org\n' });
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', 'c');
    git(dir, 'checkout', '-q', 'feature');
    const report = await changeOf(dir);
    expect(found(report)).toEqual([]);
    expect(report.run.complete).toBe(true);
  });

  it('names that git quotes are the same names', async () => {
    const dir = fresh();
    const name = 'mappe "x"\tæ/fil med blank.txt';
    write(dir, { [name]: 'a@example.org\n' });
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', 'b');
    expect(found(await changeOf(dir))).toEqual([`${name}#line: contact.email @1`]);
  });

  it('tells three lines at most', async () => {
    const dir = fresh();
    write(dir, { 'a.txt': Array.from({ length: 9 }, (_, i) => `a${i}@example.org`).join('\n') });
    const report = await changeOf(dir);
    expect(found(report)).toEqual(['a.txt#line: contact.email @1,2,3']);
    expect(report.fields[0]?.source).toEqual({ file: 'a.txt', line: 1, lines: [2, 3] });
  });
});

describe('what is not read', () => {
  it('is listed with its reason', async () => {
    const dir = fresh();
    write(dir, {
      'a.bin': Buffer.from('a\0b@example.org'),
      'package-lock.json': '{"a": "a@example.org"}',
      'stor.csv': `epost\n${'a@example.org\n'.repeat(1_300_000)}`,
    });
    symlinkSync('/etc/passwd', join(dir, 'lenke'));
    const report = await changeOf(dir);
    expect(report.containers.map((c) => [c.name, c.notExamined?.code])).toEqual([
      ['a.bin', 'format-not-supported'],
      ['lenke', 'symlink-refused'],
      ['package-lock.json', 'generated-file'],
      ['stor.csv', 'too-large'],
    ]);
  });

  it('a revision that is not there is a mistake of the call; a folder without git too', async () => {
    const dir = fresh();
    await expect(
      changeOf(dir)
        .then(() => git(dir, 'branch', '-q', '-D', 'main'))
        .then(() => changeOf(dir)),
    ).rejects.toMatchObject({
      code: 'revision-not-found',
    });
    rmSync(join(dir, '.git'), { recursive: true });
    await expect(changeOf(dir)).rejects.toMatchObject({ code: 'revision-not-found' });
  });
});

describe('the gate of a repository', () => {
  const register = (containers: string[]) => ({
    policy: {
      controller: { name: 'X' },
      categories: { epost: { basis: 'explicit', match: [{ dataType: 'contact.email' }] } },
    },
    systems: [{ id: 'testdata', containers, categories: [{ category: 'epost' }] }],
  });
  const gapsOf = async (containers: string[]) => {
    const dir = fresh();
    write(dir, {
      'register.json': JSON.stringify(register(containers)),
      'test/a.csv': 'id,epost\n1,a@example.org\n2,b@example.org\n',
      'src/b.csv': 'id,epost\n1,a@example.org\n2,b@example.org\n',
    });
    const { gaps } = await changeOf(dir, { register: 'register.json' });
    return gaps
      .flatMap((g) => (g.store === 'repository' ? [`${g.kind} ${g.schema}/${g.container} ${g.field}`] : []))
      .sort();
  };

  it('personal data in a file is a gap of that file, unless a system of the register covers it', async () => {
    expect(await gapsOf(['crm'])).toEqual(['undeclared-here src/b.csv epost', 'undeclared-here test/a.csv epost']);
    expect(await gapsOf(['repository://test*/*'])).toEqual(['undeclared-here src/b.csv epost']);
    expect(await gapsOf(['repository'])).toEqual([]);
  });
});
