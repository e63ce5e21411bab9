/** The shapes worth showing: only those that enough different values share. */
import type { Evidence } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';

/** Fewest distinct values behind a mask that is shown (design, invariant 1). */
const SHARED_BY = 5;
/** Most masks shown for one verdict. */
const SHOWN = 3;

/** The commonest masks of the hits, most distinct values first. */
export function masksOf(evidence: Evidence): string[] {
  // By hash: a value that several rules or situations saw is still one value.
  const values = new Map<string, Set<number>>();
  for (const trials of Object.values(evidence.trials)) {
    for (const { hash, hit, mask } of trials.distinct.sample()) {
      if (hit !== 'none' && mask !== '') values.set(mask, (values.get(mask) ?? new Set()).add(hash));
    }
  }
  return [...values]
    .filter(([, distinct]) => distinct.size >= SHARED_BY)
    .sort(([a, m], [b, n]) => n.size - m.size || byCodeUnit(a, b))
    .slice(0, SHOWN)
    .map(([mask]) => mask);
}
