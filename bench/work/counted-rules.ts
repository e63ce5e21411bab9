/** Detectors that count what the engine asks of them; the engine itself knows nothing of it. */
import type { Detector, LinearPattern, RuleSet } from '../../src/model/detector.js';

export interface EngineCounts {
  /** Times a pattern was tried at a place. */
  attempts: number;
  /** Matches handed to a validator. */
  validations: number;
  /** Matches that are hits, or failed the check and count as trials. */
  spans: number;
  hits: number;
}

export const noCounts = (): EngineCounts => ({ attempts: 0, validations: 0, spans: 0, hits: 0 });

const endOf = (pattern: RegExp): LinearPattern['endOf'] => {
  const own = new RegExp(pattern.source, pattern.flags);
  return (text, at) => {
    own.lastIndex = at;
    return own.test(text) ? own.lastIndex : -1;
  };
};

function counted(detector: Detector, counts: EngineCounts, noCandidate: number): Detector {
  const { pattern, validate } = detector;
  const find = pattern instanceof RegExp ? endOf(pattern) : pattern.endOf.bind(pattern);
  return {
    ...detector,
    pattern: {
      source: pattern.source,
      endOf: (text, at) => {
        counts.attempts++;
        return find(text, at);
      },
    },
    validate: (text, start, end) => {
      counts.validations++;
      const outcome = validate(text, start, end);
      if (outcome !== noCandidate) counts.spans++;
      if (outcome >= 0) counts.hits++;
      return outcome;
    },
  };
}

/** The rules with every detector wrapped. */
export const countedRules = (rules: RuleSet, counts: EngineCounts, noCandidate: number): RuleSet => ({
  ...rules,
  detectors: rules.detectors.map((d) => counted(d, counts, noCandidate)),
});
