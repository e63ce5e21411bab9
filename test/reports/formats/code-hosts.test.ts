import { expect, it } from 'vitest';
import { codequality } from '../../../reports/codequality.js';
import { github } from '../../../reports/github.js';
import { githubAnnotations } from '../../../reports/github-annotations.js';
import { markdown } from '../../../reports/markdown.js';
import type { Gap } from '../../../src/model/report.js';
import { fixture } from '../fixture.js';
import { everything, SOURCES } from './cases.js';

const bytes = (text: string): number => Buffer.byteLength(text);

it('GitLab Code Quality: what its documentation asks of each issue, settled gaps left out', async () => {
  const report = everything();
  const issues = JSON.parse(String(await codequality.render(report, { locale: 'en', sources: SOURCES })));
  const open = report.gaps.filter(({ status }) => status !== 'accepted' && status !== 'false-positive');
  expect(issues.map((issue: { fingerprint: string }) => issue.fingerprint).sort()).toEqual(
    open.map(({ id }) => id).sort(),
  );
  for (const issue of issues) {
    expect(Object.keys(issue).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity']);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
    expect(issue.location.path).not.toMatch(/^(?:\/|\.\/|\.\.)/);
    expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
  }
  expect(issues[0].severity).toBe('blocker');
});

it('annotations: ten of a level at most, the worst first, and a word about the others', async () => {
  const report = everything();
  const lines = String(await githubAnnotations.render(report, { locale: 'en', sources: SOURCES }))
    .trimEnd()
    .split('\n');
  for (const level of ['error', 'warning', 'notice']) {
    expect(lines.filter((line) => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10);
  }
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]+,line=\d+,)?title=[^:,]+::.+$/);
  expect(lines[0]).toMatch(/^::error .*title=personkart%3A critical::/);
  expect(lines.join('\n')).toMatch(/::error title=personkart::\d+ more gaps of this level are in the report\./);
});

const many = (n: number) => {
  const report = fixture();
  return {
    ...report,
    gaps: Array.from({ length: n }, (_, i) => ({ ...(report.gaps[i % report.gaps.length] as Gap), id: `g_${i}` })),
  };
};

it.each([
  ['markdown', markdown, 65_536],
  ['github', github, 1_048_576],
] as const)('%s stays under its limit and says what it left out', (_, renderer, limit) => {
  const small = renderer.render(fixture(), { locale: 'en' });
  expect(bytes(small)).toBeLessThan(limit);
  const text = renderer.render(many(20_000), { locale: 'en' });
  expect(bytes(text)).toBeLessThan(limit);
  expect(bytes(text)).toBeGreaterThan(limit * 0.8);
  expect(text).toMatch(/Showing [\d\u202f]+ of [\d\u202f]+, the most severe first/);
});

it('the comment starts with the verdict and the worst', () => {
  const text = markdown.render(fixture(), { locale: 'nb' });
  expect(text).toContain('**Vi fant 8 kategorier personopplysninger som ikke står i personvernerklæringen.**');
  expect(text.indexOf('- **kritisk**')).toBeLessThan(text.indexOf('- **høy**'));
  expect(text.indexOf('- **høy**')).toBeLessThan(text.indexOf('- **middels**'));
});
