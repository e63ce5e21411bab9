/** Verdicts of one container, as soon as it is read. */
import type { Config } from '../model/config.js';
import type { Container } from '../model/container.js';
import type { RuleSet } from '../model/detector.js';
import type { ContainerEvidence } from '../model/evidence.js';
import type { Verdict } from '../model/report.js';
import { containerDecider, type Part } from '../verdict/containers.js';
import { decider } from '../verdict/decide.js';
import { fieldResults } from '../verdict/fields.js';
import type { FieldResult } from '../verdict/result.js';
import { schemaDecider, UNMEASURED } from '../verdict/schema.js';
import { correctionsOf } from './corrections.js';
import type { ContainerOutcome, JudgedContainer } from './outcome.js';

/** Prepares the judge of a run: pure, so containers may be judged in any order. */
export function judgeOf(
  config: Pick<Config, 'fields' | 'sample'>,
  rules: RuleSet,
): (outcome: ContainerOutcome) => JudgedContainer {
  const decide = decider(rules);
  const decideContainer = containerDecider(rules.containers);
  const decideSchema = schemaDecider(rules);
  const correctionFor = correctionsOf(config.fields);
  const { level } = config.sample;
  return ({ container, evidence, endedBy, fault }) => {
    const fields = fieldResults({ container, evidence, fault, level, correctionFor }, decide, decideSchema);
    const { fields: _, ...read } = evidence ?? { fields: null };
    const parts = partsOf(fields, container, evidence);
    // A table without rows holds nobody's data, whatever its name; a definition is for rows to come.
    const rows = evidence?.rows ?? 0;
    const whole = container.definition === true && container.notExamined === undefined;
    const decided = rows > 0 || whole ? decideContainer(container, parts, level) : [];
    const seen = container.definition === true ? decided.map(bySchema) : decided;
    const denied = correctionFor(container.ref, '*')?.not ?? [];
    const verdicts = seen.filter((v) => !denied.includes(v.dataType));
    return {
      container,
      read: evidence === null ? null : (read as Omit<ContainerEvidence, 'fields'>),
      endedBy,
      fault,
      fields,
      verdicts,
    };
  };
}

/** The names of table and fields say it, and no row was asked. */
const bySchema = (verdict: Verdict): Verdict => ({
  ...verdict,
  confidence: verdict.confidence === 'possible' ? 'possible' : 'likely',
  share: UNMEASURED,
  basis: 'schema',
});

const partsOf = (fields: readonly FieldResult[], container: Container, evidence: ContainerEvidence | null): Part[] =>
  fields.map(({ report }) => ({
    path: report.path,
    ...shapeOf(report.path, container, evidence),
    dataTypes: report.verdicts.filter((v) => v.confidence !== 'possible').map((v) => v.dataType),
  }));

function shapeOf(
  path: string,
  { fields }: Container,
  evidence: ContainerEvidence | null,
): Omit<Part, 'path' | 'dataTypes'> {
  const { storage = 'any', comment } = evidence?.fields[path] ?? fields.find((f) => f.path === path) ?? {};
  return { storage, comment };
}
