/** Verdicts of one container, as soon as it is read. */
import type { Config } from '../model/config.js';
import type { RuleSet } from '../model/detector.js';
import { decider } from '../verdict/decide.js';
import { fieldResults } from '../verdict/fields.js';
import { correctionsOf } from './corrections.js';
import type { ContainerOutcome, JudgedContainer } from './outcome.js';

/** Prepares the judge of a run: pure, so containers may be judged in any order. */
export function judgeOf(config: Config, rules: RuleSet): (outcome: ContainerOutcome) => JudgedContainer {
  const decide = decider(rules);
  const correctionFor = correctionsOf(config.fields);
  const { level } = config.sample;
  return ({ container, evidence, endedBy, fault }) => {
    const fields = fieldResults({ container, evidence, fault, level, correctionFor }, decide);
    if (evidence === null) return { container, read: null, endedBy, fault, fields };
    const { fields: _, ...read } = evidence;
    return { container, read, endedBy, fault, fields };
  };
}
