/** Runs the examples that the rules document. */
import { Rules } from '../detect/rules.js';
import type { ContainerRule, ContainerShape, RuleSet } from '../model/detector.js';
import { containerDecider } from '../verdict/containers.js';
import { Matcher } from './match.js';

export interface FailedExample {
  readonly rule: string;
  readonly kind: 'hit' | 'miss';
  readonly index: number;
}

/** Every example of every rule, among all the others; those that do not hold, by place and not by value. */
export function failedExamples(set: RuleSet): { readonly examples: number; readonly failed: FailedExample[] } {
  const matcher = new Matcher(new Rules(set, 'examples'));
  const outcomes = [
    ...[...set.detectors, ...set.fields].flatMap((rule) =>
      judged(rule.id, rule.examples, (example) =>
        matcher
          .match(typeof example === 'string' ? { value: example } : example)
          .some((m) => m.dataType === rule.dataType),
      ),
    ),
    ...set.containers.flatMap((rule) => judged(rule.id, rule.examples, (shape) => isShape(rule, shape))),
  ];
  return { examples: outcomes.length, failed: outcomes.filter((o) => !o.holds) };
}

function judged<T>(
  rule: string,
  examples: { readonly hit: readonly T[]; readonly miss: readonly T[] },
  found: (example: T) => boolean,
): (FailedExample & { readonly holds: boolean })[] {
  return (['hit', 'miss'] as const).flatMap((kind) =>
    examples[kind].map((example, index) => ({ rule, kind, index, holds: found(example) === (kind === 'hit') })),
  );
}

/** True when the rule recognises the container by its name and its fields. */
export function isShape(rule: ContainerRule, { container, fields }: ContainerShape): boolean {
  const parts = fields.map((f) => ({
    path: typeof f === 'string' ? f : f.name,
    storage: 'any' as const,
    dataTypes: typeof f === 'string' ? [] : [f.dataType],
  }));
  return containerDecider([rule])({ ref: { store: 's', schema: '', name: container } }, parts, 0.95).length > 0;
}
