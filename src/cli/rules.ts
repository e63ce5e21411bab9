import { createInterface } from 'node:readline';
import { Matcher, type MatchInput } from '../app/match.js';
import { withPacks } from '../app/packs.js';
import { qualityOf, rulesMarkdown } from '../app/rules-docs.js';
import { failedExamples } from '../app/rules-test.js';
import { loadRules } from '../compose.js';
import { DEFAULT_PACKS } from '../config/load.js';
import { Rules } from '../detect/rules.js';
import { EXIT, UsageError } from '../errors.js';
import type { RuleSet } from '../model/detector.js';

/** What `personkart rules` can do. */
export const RULE_ACTIONS = ['list', 'test', 'docs', 'match'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

/** `personkart rules list|test|docs|match`. `pack`: packs beside the bundled ones. */
export async function rulesCommand(action: RuleAction, pack: readonly string[]): Promise<number> {
  const set = await withPacks(await loadRules(), [...DEFAULT_PACKS, ...pack]);
  return ACTIONS[action](set);
}

const ACTIONS: Readonly<Record<RuleAction, (set: RuleSet) => number | Promise<number>>> = {
  list: (set) => {
    const all = [...set.detectors, ...set.pairs, ...set.fields, ...set.containers];
    for (const { id, dataType, docs } of all.sort((a, b) =>
      `${a.dataType} ${a.id}` < `${b.dataType} ${b.id}` ? -1 : 1,
    )) {
      process.stdout.write(`${dataType.padEnd(26)} ${id.padEnd(28)} ${docs.summary}\n`);
    }
    return EXIT.clean;
  },
  test: (set) => {
    const { examples, failed } = failedExamples(set);
    for (const { rule, kind, index } of failed) process.stderr.write(`${rule}: examples.${kind}[${index}] fails\n`);
    process.stdout.write(`${examples - failed.length} of ${examples} examples hold\n`);
    return failed.length === 0 ? EXIT.clean : EXIT.usage;
  },
  docs: (set) => {
    process.stdout.write(rulesMarkdown(set, qualityOf()));
    return EXIT.clean;
  },
  match: matchLines,
};

/** JSON lines in, JSON lines out. */
async function matchLines(set: RuleSet): Promise<number> {
  // The seed only keys sketches, which matching does not use.
  const matcher = new Matcher(new Rules(set, 'match'));
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    process.stdout.write(`${JSON.stringify({ matches: matcher.match(parse(text, line)) })}\n`);
  }
  return EXIT.clean;
}

function parse(text: string, line: number): MatchInput {
  const bad = (what: string): never => {
    throw new UsageError(
      'input-invalid',
      `line ${line} ${what}`,
      { file: 'standard input' },
      'give one JSON object a line: {"value": "...", "field"?: "...", "container"?: "..."}',
    );
  };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return bad('is not JSON');
  }
  if (input === null || typeof input !== 'object' || !('value' in input)) return bad('has no "value"');
  const { value } = input as { value: unknown };
  if (typeof value !== 'string' && typeof value !== 'number') return bad('has a value that is neither text nor number');
  return { ...(input as MatchInput), value: String(value) };
}
