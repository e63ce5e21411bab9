/** Evidence of a part of a container, to which other parts can be added: what pairs of columns say is decided last. */
import {
  type ContainerEvidence,
  type Evidence,
  emptyRecord,
  type FieldEvidence,
  mergeContainer,
  mergeEvidence,
  type Trials,
} from '../model/evidence.js';
import { byCodeUnit } from '../model/location.js';
import { Sketch } from '../model/sketch.js';

/** What two columns say together. */
export interface PairEvidence {
  readonly first: string;
  readonly second: string;
  readonly hits: number;
  readonly evidence: Evidence;
}

/** Its fields do not hold yet what their pairs found. */
export interface PartEvidence extends ContainerEvidence {
  /** By rule and columns. */
  readonly pairs: Readonly<Record<string, PairEvidence>>;
}

/** The evidence of two parts of one container. Associative and commutative. */
export function mergeParts(a: PartEvidence, b: PartEvidence): PartEvidence {
  const pairs = emptyRecord<PairEvidence>();
  for (const id of [...new Set([...Object.keys(a.pairs), ...Object.keys(b.pairs)])].sort(byCodeUnit)) {
    const [x, y] = [a.pairs[id], b.pairs[id]];
    pairs[id] = x !== undefined && y !== undefined ? mergePair(x, y) : ((x ?? y) as PairEvidence);
  }
  return { ...mergeContainer(a, b), pairs };
}

const mergePair = (a: PairEvidence, b: PairEvidence): PairEvidence => ({
  ...a,
  hits: a.hits + b.hits,
  evidence: mergeEvidence(a.evidence, b.evidence),
});

/** The evidence when no part is missing: each field with what its pairs found. */
export function joined({ pairs, ...container }: PartEvidence): ContainerEvidence {
  const fields = emptyRecord<FieldEvidence>();
  const found = Object.entries(pairs)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, pair]) => pair)
    .filter(({ hits }) => hits > 0);
  for (const [path, field] of Object.entries(container.fields)) fields[path] = withPairs(field, found);
  return { ...container, fields };
}

/** Of several pairs of one data type the first counts. */
function withPairs(field: FieldEvidence, pairs: readonly PairEvidence[]): FieldEvidence {
  const types = { ...field.types };
  const taken = new Set<string>();
  for (const { first, second, evidence } of pairs) {
    const other = field.path === first ? second : field.path === second ? first : undefined;
    if (other === undefined || taken.has(evidence.dataType)) continue;
    taken.add(evidence.dataType);
    const own = types[evidence.dataType];
    const paired = { ...evidence, pairedWith: other };
    types[evidence.dataType] = own === undefined ? paired : mergeEvidence(own, paired);
  }
  return taken.size === 0 ? field : { ...field, types };
}

/** Evidence that came from another thread: its sketches are sketches again. */
export function revived(part: PartEvidence): PartEvidence {
  const pairs = mapValues(part.pairs, (pair) => ({ ...pair, evidence: withSketches(pair.evidence) }));
  const fields = mapValues(part.fields, (field) => ({ ...field, types: mapValues(field.types, withSketches) }));
  return { ...part, pairs, fields };
}

const withSketches = (evidence: Evidence): Evidence => ({
  ...evidence,
  trials: mapValues(evidence.trials, (t: Trials) => ({ ...t, distinct: Sketch.revived(t.distinct) })),
});

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  const out = emptyRecord<T>();
  for (const [key, value] of Object.entries(record)) out[key] = map(value);
  return out;
}
