/** The shapes worth showing: only those that enough different values share. */
import type { Evidence } from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';

/** Fewest distinct values behind a mask that is shown (design, invariant 1). */
const SHARED_BY = 5;
/** Most masks shown for one verdict. */
const SHOWN = 3;

/** The commonest masks of the hits, most distinct values first. */
export function masksOf(evidence: Evidence): string[] {
  const counts = new Map<string, number>();
  for (const trials of Object.values(evidence.trials)) {
    for (const { hit, mask } of trials.distinct.sample()) {
      if (hit !== 'none' && mask !== '') counts.set(mask, (counts.get(mask) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, values]) => values >= SHARED_BY)
    .sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
    .slice(0, SHOWN)
    .map(([mask]) => mask);
}
