/** Findings of a tool against the labels of the columns. */
import { type Counts, goesWith, Score } from '../quality/score.js';
import { at, type LoadedCorpus } from './corpus.js';
import { claimsOf, TYPES } from './types.js';

/** What a tool found in a column, by its own name for it. */
export interface Finding {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Marks a wrong finding that is none of the corpus' types. */
const WRONG = 'wrong:';

/**
 * The score of one tool on every column. A finding is right for each type of the column that its name may mean; it is
 * wrong once where there is none, unless one of them is left open there.
 */
export function scoreOf(tool: string, findings: readonly Finding[], corpus: LoadedCorpus): Score {
  const map = TYPES[tool];
  const found = new Map<string, Set<string>>();
  for (const { table, column, type } of findings) {
    const key = at(table, column);
    found.set(key, (found.get(key) ?? new Set()).add(type));
  }
  const score = new Score();
  for (const [key, truth] of corpus.columns) {
    const names = found.get(key) ?? new Set<string>();
    if (map == null) {
      score.field(truth.types, names, truth.open);
      continue;
    }
    const ignored = new Set([...truth.open, ...goesWith(truth.types)]);
    const types = new Set<string>();
    for (const name of names) {
      const means = map.types[name] ?? map.otherwise;
      const right = means.filter((t) => truth.types.has(t));
      for (const type of right) types.add(type);
      if (right.length === 0 && !map.open.includes(name) && !means.some((t) => ignored.has(t))) types.add(WRONG + name);
    }
    score.field(truth.types, types, truth.open);
  }
  return score;
}

/** All labels, or those of the types that `tool` claims with all that was wrongly found. */
export function pooledFor(score: Score, tool: string | null): Counts {
  const claims = tool === null ? null : claimsOf(tool);
  return score.pooled((type) => claims === null || claims.has(type) || type.startsWith(WRONG));
}
