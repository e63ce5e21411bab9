import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Matcher } from '../../src/app/match.js';
import { isShape } from '../../src/app/rules-test.js';
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

describe.runIf(RULES.fields.length > 0).each(RULES.fields)(
  '$id keeps the examples it documents',
  ({ dataType, examples }) => {
    it.each(examples.hit)('finds $value in $container $field', (example) => {
      expect(matcher.match(example).map((m) => m.dataType)).toContain(dataType);
    });

    it.each(examples.miss)('leaves $value in $container $field alone', (example) => {
      expect(matcher.match(example).map((m) => m.dataType)).not.toContain(dataType);
    });
  },
);

describe.runIf(RULES.containers.length > 0).each(RULES.containers)('$id keeps the examples it documents', (rule) => {
  it.each(rule.examples.hit)('finds $container $fields', (shape) => expect(isShape(rule, shape)).toBe(true));
  it.each(rule.examples.miss)('leaves $container $fields alone', (shape) => expect(isShape(rule, shape)).toBe(false));
});
