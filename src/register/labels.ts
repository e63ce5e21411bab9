import type { Label, Register } from '../model/register.js';
import type { LabelTable } from '../model/report.js';
import { policyOf } from './policy.js';

type Labels = Readonly<Record<'categories' | 'systems' | 'subjects' | 'recipients' | 'claims', LabelTable>>;

const table = (items: Readonly<Record<string, { readonly label?: Label }>> | undefined): LabelTable =>
  Object.fromEntries(Object.entries(items ?? {}).map(([id, { label }]) => [id, label ?? {}]));

/** The names the register gives to its parts, for those who render it. */
export function labelsOf(register: Register): Labels {
  const policy = policyOf(register);
  return {
    categories: table(policy.categories),
    subjects: table(policy.subjects),
    recipients: table(policy.recipients),
    claims: table(policy.claims),
    systems: Object.fromEntries(register.systems.map(({ id, label }) => [id, label ?? {}])),
  };
}
