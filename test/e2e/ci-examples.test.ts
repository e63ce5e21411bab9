/** The ready workflow files: parsed, held against what a careful reader asks of them, and every command line run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI, personkart, temporaryFolder } from './cli.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { permissions: Record<string, string>; env: Record<string, string>; steps: Step[] }>;
}
type GitLab = Record<
  string,
  {
    before_script: string[];
    script: string[];
    after_script: string[];
    artifacts: { when: string; reports: Record<string, string> };
  }
>;

const github = parse(readFileSync('examples/ci/github.yml', 'utf8')) as Workflow;
const gitlab = (parse(readFileSync('examples/ci/gitlab-ci.yml', 'utf8')) as GitLab)['personal-data'];
const steps = github.jobs.check?.steps ?? [];

const dir = temporaryFolder();
const bin = join(dir, 'bin');
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd, encoding: 'utf8' });

/** `npx` that runs the CLI of this build, and `npm` that has nothing to install. */
function shims(): void {
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\n[ "$1" = ci ]\n');
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1 $2" = "--no-install personkart" ] || exit 99\nshift 2\nexec "${process.execPath}" "${CLI}" "$@"\n`,
  );
  for (const name of ['npm', 'npx']) chmodSync(join(bin, name), 0o755);
}

const REGISTER = {
  policy: {
    controller: { name: 'Sensor Alarm AS' },
    categories: { 'contact.phone': { match: [{ dataType: 'contact.phone' }] } },
  },
  systems: [{ id: 'crm', containers: ['crm'], categories: [{ category: 'contact.phone' }] }],
};

/** A repository whose branch adds a file and a migration to its base. */
function repository(name: string, column: string): string {
  const repo = join(dir, name);
  mkdirSync(join(repo, 'migrations'), { recursive: true });
  mkdirSync(join(repo, 'data'));
  writeFileSync(join(repo, 'data', 'kunder.csv'), 'id;farge\n1;rød\n2;blå\n');
  writeFileSync(join(repo, 'migrations', '001.sql'), 'CREATE TABLE kunde (id bigint PRIMARY KEY);\n');
  writeFileSync(join(repo, 'register.json'), JSON.stringify(REGISTER, null, 2));
  const config = { register: 'register.json', stores: [{ id: 'crm', kind: 'files', path: 'data' }] };
  writeFileSync(join(repo, 'personkart.json'), JSON.stringify(config, null, 2));
  git(repo, 'init', '-q', '-b', 'main');
  git(repo, 'add', '.');
  git(repo, 'commit', '-qm', 'base');
  git(repo, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  writeFileSync(join(repo, 'migrations', '002.sql'), `ALTER TABLE kunde ADD COLUMN ${column};\n`);
  git(repo, 'add', '.');
  git(repo, 'commit', '-qm', 'change');
  return repo;
}

/** Runs one command line as the runner's shell does. */
function shell(line: string, cwd: string): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', line], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      BASE: 'origin/main',
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    },
  });
  return { code: status, out: stdout + stderr };
}

describe('GitHub workflow', () => {
  it('asks for no more than it needs, and pins what it uses', () => {
    expect(Object.keys(github.on)).toEqual(['pull_request']);
    expect(github.permissions).toEqual({});
    expect(github.jobs.check?.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
  });

  it('puts no text of the change into a command line', () => {
    for (const { run } of steps) if (run !== undefined) expect(run).not.toContain('${{');
  });
});

it('GitLab: the reports are where the job says', () => {
  expect(gitlab?.artifacts).toMatchObject({
    when: 'always',
    reports: { codequality: 'personkart-report/codequality.json', junit: 'personkart-report/junit.xml' },
  });
  for (const file of Object.values(gitlab?.artifacts.reports ?? {})) {
    expect((gitlab?.after_script ?? []).some((line) => line.endsWith(`--out ${file}`))).toBe(true);
  }
});

const lines = (text: string): string[] => text.trim().split('\n');
const githubLines = steps.flatMap(({ run }) => (run === undefined ? [] : lines(run)));
const gitlabLines = [...(gitlab?.before_script ?? []), ...(gitlab?.script ?? []), ...(gitlab?.after_script ?? [])];
const isCheck = (line: string): boolean => line.includes('personkart check');

/** Runs everything but the check on a report that a scan made. */
function runReports(name: string, all: readonly string[]): string {
  shims();
  const repo = repository(name, 'farge text');
  personkart(['scan', '--out', 'personkart-report'], { cwd: repo });
  for (const line of all.filter((one) => !isCheck(one)))
    expect({ line, ...shell(line, repo) }).toMatchObject({ line, code: 0 });
  return repo;
}

it('every other command line of both runs', () => {
  const hub = runReports('hub', githubLines);
  expect(readFileSync(join(hub, 'summary.md'), 'utf8')).toContain('## personkart');
  expect(JSON.parse(readFileSync(join(hub, 'personkart-report', 'report.sarif'), 'utf8')).version).toBe('2.1.0');
  const lab = runReports('lab', gitlabLines);
  expect(JSON.parse(readFileSync(join(lab, 'personkart-report', 'codequality.json'), 'utf8'))).toBeInstanceOf(Array);
  expect(readFileSync(join(lab, 'personkart-report', 'junit.xml'), 'utf8')).toContain('<testsuites');
});

describe('the check', () => {
  it.each([
    ['personal data', 'fodselsnummer char(11)', 1],
    ['a product code', 'produktkode varchar(20)', 0],
  ])('of a change that adds %s exits with its code', (what, column, code) => {
    shims();
    for (const [i, line] of [...githubLines, ...gitlabLines].filter(isCheck).entries()) {
      const repo = repository(`${what}-${i}`, column);
      expect({ line, ...shell(line, repo) }).toMatchObject({ line, code });
    }
  });
});
