import type { Report } from '../src/model/report.js';
import { type Case, type Suite, suitesOf } from './junit/cases.js';
import { line } from './shared/exact.js';
import type { Brief } from './shared/gap-brief.js';
import type { Renderer } from './shared/renderer.js';

type Element = import('xmlbuilder2/lib/interfaces.js').XMLBuilder;

const placeText = ({ place }: Brief): string => place.map((part) => line(part)).join(' › ');

/** A gap in a few lines: what, where, why, what to do, its id. */
function gapText(brief: Brief): string {
  return [
    `${brief.severity}: ${brief.kind}`,
    placeText(brief),
    ...brief.because.map((reason) => `- ${line(reason)}`),
    ...brief.actions.map((action) => `> ${line(action)}`),
    brief.gap.id,
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function writeCase(suite: Element, name: string, one: Case): void {
  const element = suite.ele('testcase', { classname: name, name: one.name, time: '0' });
  const [worst] = one.failures;
  if (worst !== undefined) {
    const more = one.failures.length > 1 ? ` (+${one.failures.length - 1})` : '';
    element
      .ele('failure', {
        message: `${worst.severity}: ${worst.kind}${more} – ${placeText(worst)}`,
        type: worst.gap.kind,
      })
      .txt(one.failures.map(gapText).join('\n\n'));
  } else if (one.skipped !== undefined) {
    element.ele('skipped', { message: one.skipped });
  }
  if (one.others.length > 0) element.ele('system-out').txt(one.others.map(gapText).join('\n\n'));
}

const counts = (suites: readonly Suite[]): { tests: number; failures: number; errors: number; skipped: number } => {
  const cases = suites.flatMap((suite) => suite.cases);
  return {
    tests: cases.length,
    failures: cases.filter((one) => one.failures.length > 0).length,
    errors: 0,
    skipped: cases.filter((one) => one.skipped !== undefined).length,
  };
};

function seconds({ run }: Report): string {
  const took = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
  return Number.isFinite(took) && took > 0 ? took.toFixed(3) : '0';
}

/** JUnit XML as test runners' readers take it: a suite per system, a case per category, skipped where nothing is known. */
export const junit: Renderer = {
  id: 'junit',
  extension: 'junit.xml',
  render: async (report, { locale }) => {
    const { create } = await import('xmlbuilder2');
    const suites = suitesOf(report, locale);
    const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }).ele('testsuites', {
      name: 'personkart',
      time: seconds(report),
      ...counts(suites),
    });
    for (const suite of suites) {
      const element = root.ele('testsuite', {
        name: suite.name,
        timestamp: line({ name: report.run.startedAt.slice(0, 19) }),
        time: '0',
        ...counts([suite]),
      });
      for (const one of suite.cases) writeCase(element, suite.name, one);
    }
    return `${root.end({ prettyPrint: true })}\n`;
  },
};
