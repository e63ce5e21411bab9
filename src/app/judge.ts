/** Verdicts of one container, as soon as it is read. */
import type { Config } from '../model/config.js';
import type { RuleSet } from '../model/detector.js';
import type { ContainerEvidence } from '../model/evidence.js';
import { containerDecider, type Part } from '../verdict/containers.js';
import { decider } from '../verdict/decide.js';
import { type FieldResult, fieldResults } from '../verdict/fields.js';
import { correctionsOf } from './corrections.js';
import type { ContainerOutcome, JudgedContainer } from './outcome.js';

/** Prepares the judge of a run: pure, so containers may be judged in any order. */
export function judgeOf(
  config: Pick<Config, 'fields' | 'sample'>,
  rules: RuleSet,
): (outcome: ContainerOutcome) => JudgedContainer {
  const decide = decider(rules);
  const decideContainer = containerDecider(rules.containers);
  const correctionFor = correctionsOf(config.fields);
  const { level } = config.sample;
  return ({ container, evidence, endedBy, fault }) => {
    const fields = fieldResults({ container, evidence, fault, level, correctionFor }, decide);
    if (evidence === null) return { container, read: null, endedBy, fault, fields, verdicts: [] };
    const { fields: _, ...read } = evidence;
    // A table without rows holds nobody's data, whatever its name.
    const seen = evidence.rows === 0 ? [] : decideContainer(container, partsOf(fields, evidence), level);
    const denied = correctionFor(container.ref, '*')?.not ?? [];
    const verdicts = seen.filter((v) => !denied.includes(v.dataType));
    return { container, read, endedBy, fault, fields, verdicts };
  };
}

const partsOf = (fields: readonly FieldResult[], evidence: ContainerEvidence): Part[] =>
  fields.map(({ report }) => ({
    path: report.path,
    storage: evidence.fields[report.path]?.storage ?? 'any',
    comment: evidence.fields[report.path]?.comment,
    dataTypes: report.verdicts.filter((v) => v.confidence !== 'possible').map((v) => v.dataType),
  }));
