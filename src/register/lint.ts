/** What a register leaves out that the law asks for, or says in two ways. */
import type { Register } from '../model/register.js';
import { articles, purposeGrounds, specialGrounds, unstated } from './lint/basis.js';
import { certain, denial, employees, impliedOnly, listed, purposes, statements, subjects } from './lint/categories.js';
import { credit } from './lint/credit.js';
import type { LintFinding, LintRule } from './lint/finding.js';
import { controllerContact, date, dpo, issuer, outdatedText, rights, securityMeasures } from './lint/parties.js';
import { clause, exhaustive, mechanisms, parentsOutside, regions, roles } from './lint/recipients.js';
import { retention } from './lint/retention.js';
import { claims, sourceCategories, sourceKinds } from './lint/sources.js';
import {
  noSystems,
  suggestions,
  systemOwner,
  systemPurpose,
  systemRegion,
  systemRetention,
  ties,
} from './lint/systems.js';
import { policyOf } from './policy.js';

export type { LintFinding } from './lint/finding.js';

const RULES: readonly LintRule[] = [
  ...[dpo, issuer, controllerContact, outdatedText, date, securityMeasures, rights],
  ...[retention, purposes, subjects, listed, impliedOnly, certain, statements, denial, credit, employees],
  ...[unstated, articles, purposeGrounds, specialGrounds, sourceCategories, sourceKinds],
  ...[exhaustive, roles, regions, parentsOutside, mechanisms, clause, claims],
  ...[noSystems, systemRegion, systemOwner, systemRetention, systemPurpose, ties, suggestions],
];

const RANK = { high: 0, medium: 1, low: 2 } as const;

/**
 * Every finding of a register that its schema has taken; none for a complete one. The gravest first, otherwise in
 * the order of the rules and of the register, so that the same register gives the same list. Pure.
 */
export function lintRegister(register: Register): LintFinding[] {
  const policy = policyOf(register);
  return RULES.flatMap((rule) => rule(policy, register)).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
