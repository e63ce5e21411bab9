import { pointerOf } from '../../model/pointer.js';
import type { Retention } from '../../model/register.js';
import { declaredCategories } from '../policy.js';
import { finder, type LintRule } from './finding.js';

const LAW = 'gdpr:13.2.a gdpr:5.1.e gdpr:30.1.f';
const none = finder('retention-none', LAW);
const missing = finder('retention-missing', LAW);
const circular = finder('retention-circular', LAW);

const wordsOf = (retention: Retention): string | undefined =>
  typeof retention === 'string' ? retention : 'text' in retention ? retention.text : undefined;

/**
 * Words that only repeat the law ("no longer than necessary"): neither a period nor an event that ends it. A number
 * or an event beside them ("necessary for the contract, 12 months") is taken as an answer.
 */
export function isCircular(retention: Retention): boolean {
  const words = wordsOf(retention)?.toLowerCase();
  if (words === undefined || /\d/.test(words)) return false;
  return (
    /\b(necessary|needed|required)\b|nødvendig|påkrevd|trenger/.test(words) &&
    !/\b(until|after|end|ends|expire)|inntil|etter|slutt|opphør|utløp/.test(words)
  );
}

/** L1: how long each category is kept; one finding when nothing at all is said. */
export const retention: LintRule = (policy) => {
  const declared = declaredCategories(policy);
  const general = policy.retention?.global ?? null;
  if (general !== null)
    return isCircular(general) ? [circular('medium', pointerOf('policy', 'retention', 'global'))] : [];
  const silent = declared.filter(([, category]) => !category.retention);
  const vague = declared.filter(([, { retention: own }]) => own && isCircular(own));
  const all = silent.length + vague.length === declared.length && declared.length > 1;
  return [
    ...(all ? [none('high', pointerOf('policy', 'retention'), { categories: declared.length })] : []),
    ...(all ? [] : silent.map(([id]) => missing('medium', pointerOf('policy', 'categories', id), { category: id }))),
    ...vague.map(([id]) => circular('low', pointerOf('policy', 'categories', id, 'retention'), { category: id })),
  ];
};
