import { digest } from '../model/canonical.js';
import type { RuleSet } from '../model/detector.js';

/** A digest of what the rules are: their ids, patterns, rates and words. */
export const rulesHash = (rules: RuleSet): string =>
  digest({
    detectors: rules.detectors.map((d) => [d.id, d.pattern.source, d.kinds, d.nulls, d.words]),
    pairs: rules.pairs.map((p) => [p.id, p.first, p.second, p.nulls]),
    fields: rules.fields.map((f) => [f.id, f.kinds, f.nulls, f.words]),
    containers: rules.containers.map((c) => [c.id, c.containers, c.against, c.roles, c.needs]),
  }).slice(0, 16);
