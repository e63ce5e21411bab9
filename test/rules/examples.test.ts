import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/registry.js';
import { Matcher } from '../../src/app/match.js';
import { Rules } from '../../src/detect/rules.js';
import type { ContainerRule, ContainerShape, Example } from '../../src/model/detector.js';
import { containerDecider } from '../../src/verdict/containers.js';

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

const decide = (rule: ContainerRule, { container, fields }: ContainerShape): string[] =>
  containerDecider([rule])(
    { ref: { store: 's', schema: '', name: container } },
    fields.map((f) => ({
      path: typeof f === 'string' ? f : f.name,
      storage: 'any',
      dataTypes: typeof f === 'string' ? [] : [f.dataType],
    })),
    0.95,
  ).map((v) => v.dataType);

describe.runIf(RULES.containers.length > 0).each(RULES.containers)('$id keeps the examples it documents', (rule) => {
  it.each(rule.examples.hit)('finds $container $fields', (shape) => {
    expect(decide(rule, shape)).toEqual([rule.dataType]);
  });

  it.each(rule.examples.miss)('leaves $container $fields alone', (shape) => {
    expect(decide(rule, shape)).toEqual([]);
  });
});
