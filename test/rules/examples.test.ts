import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Matcher } from '../../src/app/match.js';
import { Rules } from '../../src/detect/rules.js';
import type { Example } from '../../src/model/detector.js';

const matcher = new Matcher(new Rules(RULES, 'test'));
const input = (e: Example) => (typeof e === 'string' ? { value: e } : e);

describe.each(RULES.detectors)('$id keeps the examples it documents', ({ dataType, examples }) => {
  it.each(examples.hit.map(input))('finds $value in field $field', (example) => {
    expect(matcher.match(example).map((m) => m.dataType)).toContain(dataType);
  });

  it.each(examples.miss.map(input))('leaves $value in field $field alone', (example) => {
    expect(matcher.match(example).map((m) => m.dataType)).not.toContain(dataType);
  });
});
