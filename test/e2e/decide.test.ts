/** What a person decides about a gap outlives the next scan, ends, and gives way when more is found. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.js';
import { personkart, temporaryFolder } from './cli.js';
import { company, EMAILS } from './gate-help.js';

const dir = temporaryFolder();
const co = company(dir);
const scan = (...args: string[]) => personkart(['scan', '--config', 'personkart.json', ...args], { cwd: dir });
const decide = (id: string, ...args: string[]) =>
  personkart(['decide', id, '--by', 'Kari Nordmann', '--because', 'delete in spring', ...args], { cwd: dir });
const files = (): string[] => readdirSync(join(dir, 'decisions')).sort();
const YEAR = String(new Date().getUTCFullYear() + 1);

let id: string;
beforeAll(() => {
  expect(scan('--fail-on', 'low').code).toBe(1);
  id = co.gap('contact.email').id;
});

describe('decide', () => {
  it('writes one file for people to commit, without values', () => {
    const { code, stdout } = decide(id, '--accept', '--until', `${YEAR}-06-30`);
    expect(code).toBe(0);
    const [name = ''] = files();
    expect(stdout.trim()).toBe(join(dir, 'decisions', name));
    expect(name).toContain(id);
    const text = readFileSync(join(dir, 'decisions', name), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ gap: id, verdict: 'accept', by: 'Kari Nordmann', until: `${YEAR}-06-30` });
    expect(text).not.toContain('example.org');
  });

  it('is shown by the next scan, and settles the gap', () => {
    const { code, stdout } = scan('--fail-on', 'low', '--locale', 'en');
    expect(code).toBe(0);
    expect(co.gap('contact.email')).toMatchObject({
      id,
      status: 'accepted',
      decision: { by: 'Kari Nordmann', verdict: 'accept', because: 'delete in spring' },
    });
    expect(stdout).toContain('Settled by people: 1 accepted');
    expect(readFileSync(join(dir, 'personkart-report', 'report.html'), 'utf8')).toContain('delete in spring');
  });

  it('re-opens when far more rows are found', () => {
    co.write('data/kunder.csv', EMAILS + EMAILS.replace(/^.*\n/, '').repeat(3));
    expect(scan('--fail-on', 'low').code).toBe(1);
    expect(co.gap('contact.email')).toMatchObject({
      id,
      status: 'reopened',
      changed: expect.arrayContaining(['rows']),
    });
    co.write('data/kunder.csv', EMAILS);
  });

  it('ends on its day', () => {
    const file = join(dir, 'decisions', files()[0] ?? '');
    const kept = readFileSync(file, 'utf8');
    const decision = JSON.parse(kept) as Decision;
    writeFileSync(file, JSON.stringify({ ...decision, decidedAt: '2020-01-01T00:00:00Z', until: '2020-12-31' }));
    expect(scan('--fail-on', 'low').code).toBe(1);
    expect(co.gap('contact.email').status).toBe('expired');
    writeFileSync(file, kept);
  });

  it('gives way to a later one', () => {
    expect(decide(id, '--false-positive').code).toBe(0);
    expect(files()).toHaveLength(2);
    scan();
    expect(co.gap('contact.email').status).toBe('false-positive');
  });
});

describe('a mistake', () => {
  it.each<[string, string[], string]>([
    ['no verdict', [], 'usage'],
    ['two verdicts', ['--accept', '--fix', '--until', `${YEAR}-01-01`], 'usage'],
    ['a promise without a date', ['--fix'], 'usage'],
    ['a reason that quotes a value', ['--false-positive', '--because', 'it is ola@example.org'], 'value-in-decision'],
    ['another report', ['--false-positive', '--report', 'none.json'], 'report-invalid'],
  ])('is one message: %s', (_name, args, code) => {
    const before = files();
    const because = args.includes('--because') ? [] : ['--because', 'x'];
    const ran = personkart(['decide', id, '--by', 'Kari', ...because, ...args], { cwd: dir });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`code:  ${code}`);
    expect(ran.stderr).not.toContain('example.org');
    expect(files()).toEqual(before);
  });

  it('names the nearest gap', () => {
    const { code, stderr } = decide(`${id.slice(0, -1)}x`, '--false-positive');
    expect(code).toBe(2);
    expect(stderr).toContain(id);
  });

  it('in a decision file stops the scan before it starts', () => {
    co.write('decisions/bad.json', { gap: id, verdict: 'ignore' });
    const { code, stderr } = scan('--out', 'never');
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.json[\s\S]*decision-invalid/);
    expect(readdirSync(dir)).not.toContain('never');
    co.write('decisions/bad.json', '{"gap": ');
    expect(scan('--out', 'never').stderr).toContain('decision-invalid');
  });
});

describe('hostile words in a decision', () => {
  it('stay words', () => {
    const [name = ''] = files().filter((f) => f !== 'bad.json');
    const decision = JSON.parse(readFileSync(join(dir, 'decisions', name), 'utf8')) as Decision;
    const hostile = `<img src=x onerror=alert(1)>\u001b[31m\u202e=cmd()`;
    co.write('decisions/bad.json', {
      ...decision,
      by: hostile,
      because: hostile,
      decidedAt: `${YEAR}-01-01T00:00:00Z`,
    });
    const { stdout } = scan();
    expect(stdout).not.toContain('\u001b');
    const page = readFileSync(join(dir, 'personkart-report', 'report.html'), 'utf8');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
  });
});
