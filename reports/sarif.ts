import { gzipSync } from 'node:zlib';
import type { Report } from '../src/model/report.js';
import { resultOf } from './sarif/results.js';
import { ruleId, rulesOf } from './sarif/rules.js';
import { type Brief, briefsOf, short } from './shared/gap-brief.js';
import { type PlaceOf, placesOf } from './shared/places.js';
import type { Locale, Renderer } from './shared/renderer.js';

/**
 * What GitHub takes (docs.github.com, SARIF results exceed limits): 25,000 results are accepted, 5,000 of them shown,
 * in a file of at most 10 MB when compressed. More than is shown helps nobody there, so the worst 5,000 are given.
 */
const MOST_RESULTS = 5000;
const MOST_BYTES = 10_000_000;

function documentOf(report: Report, briefs: readonly Brief[], shown: number, placeOf: PlaceOf, locale: Locale): object {
  const some = briefs.slice(0, shown);
  const { rules, indexOf } = rulesOf(
    some.map(({ gap }) => gap),
    locale,
  );
  const left = briefs.length - some.length;
  const notice = `The ${some.length} most severe of ${briefs.length} gaps are shown here; the whole list is in report.json.`;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'personkart',
            version: short(report.tool.version),
            language: locale === 'nb' ? 'nb-NO' : 'en',
            rules,
          },
        },
        automationDetails: { id: 'personkart/' },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.run.complete,
            startTimeUtc: report.run.startedAt,
            endTimeUtc: report.run.finishedAt,
            ...(left > 0 ? { toolExecutionNotifications: [{ level: 'warning', message: { text: notice } }] } : {}),
          },
        ],
        results: some.map((brief) => resultOf(brief, placeOf(brief.gap), indexOf.get(ruleId(brief.gap)) ?? 0)),
        properties: { gaps: briefs.length, shown: some.length },
      },
    ],
  };
}

/** SARIF 2.1.0 as GitHub code scanning takes it: a line in the repository for every gap, the datastore path beside it. */
export const sarif: Renderer = {
  id: 'sarif',
  extension: 'sarif',
  usesSources: true,
  render: async (report, { locale, sources }) => {
    const placeOf = await placesOf(report, sources);
    const briefs = briefsOf(report, locale);
    for (let shown = Math.min(briefs.length, MOST_RESULTS); ; shown = Math.floor(shown / 2)) {
      const text = `${JSON.stringify(documentOf(report, briefs, shown, placeOf, locale), null, 1)}\n`;
      if (shown === 0 || text.length < MOST_BYTES || gzipSync(text).length < MOST_BYTES) return text;
    }
  },
};
