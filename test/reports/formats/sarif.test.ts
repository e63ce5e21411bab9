import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../../reports/sarif.js';
import type { Gap, Report } from '../../../src/model/report.js';
import { fixture } from '../fixture.js';
import { CONFIG, DECISION, everything, REGISTER, SOURCES } from './cases.js';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
    logicalLocations?: { name: string; fullyQualifiedName: string; kind: string }[];
  }[];
  partialFingerprints: Record<string, string>;
  baselineState: string;
  suppressions: { justification: string }[];
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  properties: { tags: string[]; 'security-severity'?: string };
}
interface Log {
  runs: { results: Result[]; tool: { driver: { rules: Rule[] } }; invocations: object[]; properties: object }[];
}

// The published schema is of draft 04; its one keyword that later drafts renamed is the id.
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync('test/fixtures/schemas/sarif-2.1.0.json', 'utf8'));
const valid = new Ajv2019({ strict: false, validateFormats: false, unicodeRegExp: false, logger: false }).compile(
  schema,
);

async function logOf(report: Report, options: object = { sources: SOURCES }): Promise<Log> {
  return JSON.parse(String(await sarif.render(report, { locale: 'nb', ...options }))) as Log;
}

const runOf = async (report: Report, options?: object) => (await logOf(report, options)).runs[0] as Log['runs'][0];
const shownAt = ({ locations: [at] }: Result): string =>
  `${at?.physicalLocation.artifactLocation.uri}:${at?.physicalLocation.region.startLine}`;

it.each(['nb', 'en'] as const)('is SARIF 2.1.0 by the published schema (%s)', async (locale) => {
  const log = await logOf(everything(), { locale, sources: SOURCES });
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  expect(valid({ ...log, runs: [{ results: [] }] })).toBe(false);
});

describe('what GitHub asks for beyond the schema', () => {
  it('a file of the repository and a line for every result, whatever is known', async () => {
    for (const options of [
      {},
      { sources: { config: CONFIG } },
      { sources: { register: REGISTER } },
      { sources: SOURCES },
    ]) {
      for (const result of (await runOf(everything(), options)).results) {
        expect(result.locations).toHaveLength(1);
        expect(shownAt(result)).toMatch(/^(?:privacy\/register\.yaml|personkart\.json):[1-9]\d*$/);
      }
    }
  });

  it('rules with help, few tags, and a score that says the severity', async () => {
    const { rules } = (await runOf(everything())).tool.driver;
    const band: Record<string, [number, number]> = {
      low: [0.1, 3.9],
      medium: [4, 6.9],
      high: [7, 8.9],
      critical: [9.1, 10],
    };
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, shortDescription, fullDescription, help, properties } of rules) {
      expect(shortDescription.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(help.markdown).not.toBe('');
      expect(properties.tags.length).toBeLessThanOrEqual(10);
      const score = properties['security-severity'];
      if (/^(?:inconclusive|not-examined)/.test(id)) expect(score).toBeUndefined();
      else {
        const [least, most] = band[id.split('.')[1] ?? ''] as [number, number];
        expect(Number(score)).toBeGreaterThanOrEqual(least);
        expect(Number(score)).toBeLessThanOrEqual(most);
        expect(properties.tags).toContain('security');
      }
    }
  });

  it('fingerprints that are the gap, not the line', async () => {
    const before = await runOf(everything());
    const moved = { register: { ...REGISTER, text: `# a new line\n${REGISTER.text}` }, config: CONFIG };
    const after = await runOf(everything(), { sources: moved });
    const prints = ({ results }: typeof before) => results.map((result) => result.partialFingerprints);
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before).map((print) => print.primaryLocationLineHash)).size).toBe(before.results.length);
    expect(after.results.map(shownAt)).not.toEqual(before.results.map(shownAt));
  });

  it('no more than it shows, the worst of them, and says how many were left out', async () => {
    const report = fixture();
    const many = Array.from({ length: 6000 }, (_, i) => ({
      ...(report.gaps[0] as Gap),
      id: `g_${i}`,
      severity: 'low' as const,
    }));
    const worst = { ...(report.gaps[0] as Gap), id: 'g_worst', severity: 'critical' as const };
    const text = String(await sarif.render({ ...report, gaps: [...many, worst] }, { locale: 'en', sources: SOURCES }));
    const run = (JSON.parse(text) as Log).runs[0];
    expect(run?.results).toHaveLength(5000);
    expect(run?.results[0]?.partialFingerprints['personkartGap/v1']).toBe('g_worst');
    expect(run?.properties).toEqual({ gaps: 6001, shown: 5000 });
    expect(JSON.stringify(run?.invocations)).toContain('The 5000 most severe of 6001 gaps are shown here');
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });
});

it('shows a gap where it is mended: migration, register line, store in the config', async () => {
  const report = fixture();
  const of = async (over: Partial<Gap>, fields = report.fields): Promise<string> => {
    const gap = { ...(report.gaps[0] as Gap), kind: 'undeclared-here', category: null, ...over } as Gap;
    const { results } = await runOf({ ...report, fields, gaps: [gap] });
    return shownAt(results[0] as Result);
  };
  const nowhere = { store: null, schema: null, container: null, field: null, system: null };
  expect(await of({ ...nowhere, pointer: '/policy/categories/identity.name/match/0' })).toBe('privacy/register.yaml:7');
  expect(await of({ ...nowhere, pointer: '/policy/categories/identity.name/retention' })).toBe(
    'privacy/register.yaml:6',
  );
  expect(await of({ ...nowhere, pointer: '/systems/1' })).toBe('privacy/register.yaml:12');
  expect(await of({ ...nowhere, system: 'alarm' })).toBe('privacy/register.yaml:12');
  expect(await of({ ...nowhere, category: 'contact.phone' })).toBe('privacy/register.yaml:4');
  expect(await of({ ...nowhere, store: 'exports' })).toBe('personkart.json:5');
  const field = { store: 'crm', schema: 'public', container: 'customers', field: 'phone', system: 'crm' };
  const source = { file: './migrations/007 kunder.sql', line: 42 };
  const written = report.fields.map((f) => (f.container === 'customers' && f.path === 'phone' ? { ...f, source } : f));
  expect(await of(field)).toBe('privacy/register.yaml:9');
  expect(await of(field, written)).toBe('migrations/007%20kunder.sql:42');
});

it('keeps what was settled, with the person’s reason, and what has changed since', async () => {
  const report = fixture();
  const states = ['new', 'known', 'accepted', 'false-positive', 'reopened', 'expired'] as const;
  const gaps = states.map(
    (status, i): Gap => ({ ...(report.gaps[0] as Gap), id: `g_${i}`, status, decision: DECISION }),
  );
  const { results } = await runOf({ ...report, gaps });
  const by = new Map(
    results.map((result) => [Number(result.partialFingerprints['personkartGap/v1']?.slice(2)), result]),
  );
  expect(states.map((_, i) => by.get(i)?.baselineState)).toEqual([
    'new',
    'unchanged',
    'unchanged',
    'unchanged',
    'updated',
    'updated',
  ]);
  expect(states.map((_, i) => by.get(i)?.suppressions.length)).toEqual([0, 0, 1, 1, 0, 0]);
  expect(by.get(2)?.suppressions[0]?.justification).toContain('Slettes når det nye systemet er på plass');
});

it('names the place in the datastore', async () => {
  const report = fixture();
  const gaps = report.gaps.filter((gap) => gap.container === 'customers' && gap.field !== null).slice(0, 1);
  const { results } = await runOf({ ...report, gaps });
  expect(results[0]?.locations[0]?.logicalLocations).toEqual([
    { name: gaps[0]?.field, fullyQualifiedName: `crm://public/customers#${gaps[0]?.field}`, kind: 'member' },
  ]);
});
