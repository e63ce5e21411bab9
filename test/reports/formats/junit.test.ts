import { expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { junit } from '../../../reports/junit.js';
import type { Report } from '../../../src/model/report.js';
import { fixture } from '../fixture.js';
import { everything, failing } from './cases.js';

type Node = Record<string, unknown>;
const list = (value: unknown): Node[] => (value === undefined ? [] : ([value].flat() as Node[]));

async function read(report: Report, locale: 'nb' | 'en' = 'en') {
  const text = String(await junit.render(report, { locale }));
  const root = (create(text).end({ format: 'object' }) as Node).testsuites as Node;
  const suites = list(root.testsuite).map((suite) => ({ suite, cases: list(suite.testcase) }));
  return { text, root, suites, cases: suites.flatMap(({ cases }) => cases) };
}

it('has a suite per system and store, and counts that add up', async () => {
  const { root, suites, cases } = await read(fixture());
  expect(suites.map(({ suite }) => suite['@name'])).toEqual(
    expect.arrayContaining(['Customer system', 'Alarm platform', 'exports', 'warehouse']),
  );
  const count = (some: readonly Node[], what: string) => some.filter((one) => one[what] !== undefined).length;
  for (const { suite, cases: own } of suites) {
    expect([suite['@tests'], suite['@failures'], suite['@skipped']].map(Number)).toEqual([
      own.length,
      count(own, 'failure'),
      count(own, 'skipped'),
    ]);
  }
  expect(Number(root['@tests'])).toBe(cases.length);
  expect(Number(root['@failures'])).toBe(count(cases, 'failure'));
  const names = cases.map((one) => `${one['@classname']} ${one['@name']}`);
  expect(new Set(names).size).toBe(names.length);
});

it('fails for every unsettled gap at or above medium, for no other, each once', async () => {
  const report = everything();
  const { cases } = await read(report);
  const failed = cases.map((one) => JSON.stringify(one.failure ?? '')).join('\n');
  const grave = new Set(failing(report.gaps).map(({ id }) => id));
  for (const { id } of report.gaps) expect([id, failed.split(id).length - 1]).toEqual([id, grave.has(id) ? 1 : 0]);
});

it('skips what was not examined, with the reason, and never what was found', async () => {
  const { suites } = await read(fixture());
  const alarm = suites.find(({ suite }) => suite['@name'] === 'Alarm platform')?.cases ?? [];
  const images = alarm.find((one) => /image/i.test(String(one['@name'])));
  expect(JSON.stringify(images?.skipped)).toContain('No rule can recognise');
  const name = alarm.find((one) => one['@name'] === 'Name');
  expect([name?.skipped, name?.failure]).toEqual([undefined, undefined]);
});
