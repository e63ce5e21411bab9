import { createInterface } from 'node:readline';
import { Matcher, type MatchInput } from '../app/match.js';
import { loadRules } from '../compose.js';
import { Rules } from '../detect/rules.js';
import { EXIT, UsageError } from '../errors.js';

/** `personkart rules list|match`. */
export async function rulesCommand(action: 'list' | 'match'): Promise<number> {
  const set = await loadRules();
  if (action === 'list') {
    for (const { id, dataType, docs } of [...set.detectors, ...set.pairs]) {
      process.stdout.write(`${dataType.padEnd(26)} ${id.padEnd(24)} ${docs.summary}\n`);
    }
    return EXIT.clean;
  }
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
      'give one JSON object a line: {"value": "...", "field"?: "..."}',
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
