/** Counts right and wrong findings, per data type. */
import { wilson } from './intervals.js';

export interface Counts {
  /** Fields (or spans) that hold the type. */
  positive: number;
  tp: number;
  fp: number;
  fn: number;
}

export interface Figures extends Counts {
  readonly precision: number | null;
  readonly precisionInterval: readonly [number, number];
  readonly recall: number | null;
  readonly recallInterval: readonly [number, number];
  readonly f1: number | null;
}

/**
 * What is no mistake beside what a field holds: parts and consequences of it. A full name has a given name in it, a
 * national id the date of birth, an account's name often its owner's.
 */
const GOES_WITH: Readonly<Record<string, readonly string[]>> = {
  'identity.name': ['identity.given', 'identity.family'],
  'identity.given': ['identity.name'],
  'identity.family': ['identity.name'],
  'identity.national_id.no': ['identity.birth_date', 'identity.gender'],
  'identity.national_id.other': ['identity.birth_date', 'identity.gender'],
  'contact.postal_address': ['contact.postal_code', 'contact.locality'],
  'contact.email': ['account.username'],
  'payment.iban': ['payment.bank_account'],
  'payment.card': ['payment.last4'],
  'device.imei': ['device.serial'],
  'device.sim': ['device.serial'],
};

/** The types that are neither right nor wrong where `truth` is. */
export const goesWith = (truth: Iterable<string>): Set<string> =>
  new Set([...truth].flatMap((t) => GOES_WITH[t] ?? []));

export class Score {
  constructor(readonly types: Map<string, Counts> = new Map()) {}

  of(type: string): Counts {
    let counts = this.types.get(type);
    if (counts === undefined) {
      counts = { positive: 0, tp: 0, fp: 0, fn: 0 };
      this.types.set(type, counts);
    }
    return counts;
  }

  /** One field. Returns what was missed and what was wrongly found. */
  field(
    truth: ReadonlySet<string>,
    found: ReadonlySet<string>,
    open: Iterable<string> = [],
  ): { missed: string[]; wrong: string[] } {
    const ignored = goesWith(truth);
    for (const type of open) ignored.add(type);
    const missed = [...truth].filter((t) => !found.has(t) && !isOpen(t, open));
    const wrong = [...found].filter((t) => !truth.has(t) && !ignored.has(t));
    for (const type of truth) {
      if (isOpen(type, open)) continue;
      const counts = this.of(type);
      counts.positive++;
      if (found.has(type)) counts.tp++;
      else counts.fn++;
    }
    for (const type of wrong) this.of(type).fp++;
    return { missed, wrong };
  }

  /** All types together, or those that `only` lets through. */
  pooled(only: (type: string) => boolean = () => true): Counts {
    const sum = { positive: 0, tp: 0, fp: 0, fn: 0 };
    for (const [type, c] of this.types) {
      if (!only(type)) continue;
      sum.positive += c.positive;
      sum.tp += c.tp;
      sum.fp += c.fp;
      sum.fn += c.fn;
    }
    return sum;
  }
}

const isOpen = (type: string, open: Iterable<string>): boolean => new Set(open).has(type);

/** Precision, recall and F1 with their intervals; null where nothing was there to be right or wrong about. */
export function figures({ positive, tp, fp, fn }: Counts): Figures {
  const precision = tp + fp === 0 ? null : tp / (tp + fp);
  const recall = tp + fn === 0 ? null : tp / (tp + fn);
  const f1 = tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn);
  return {
    positive,
    tp,
    fp,
    fn,
    precision,
    precisionInterval: wilson(tp, tp + fp),
    recall,
    recallInterval: wilson(tp, tp + fn),
    f1,
  };
}

export interface Span {
  readonly types: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly wide?: readonly [number, number];
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Whether two ranges share at least half of each of them. */
export function halves(a: readonly [number, number], b: readonly [number, number]): boolean {
  const shared = overlap(a, b);
  return shared > 0 && 2 * shared >= a[1] - a[0] && 2 * shared >= b[1] - b[0];
}

/**
 * One text. A label is met by the first free span of a right type that shares half of both, with its core or its wide
 * reading. What lies inside a label and goes with its type is ignored; all else that was found is wrong.
 */
export function scoreSpans(
  score: Score,
  labels: readonly Span[],
  found: readonly Span[],
): { missed: Span[]; wrong: Span[]; exact: number } {
  const used = new Set<Span>();
  const missed: Span[] = [];
  let exact = 0;
  for (const label of labels) {
    const counts = score.of(label.types[0] as string);
    counts.positive++;
    const fits = (s: Span): boolean =>
      !used.has(s) &&
      label.types.includes(s.types[0] as string) &&
      [[label.start, label.end] as const, ...(label.wide ? [label.wide] : [])].some((r) => halves(r, [s.start, s.end]));
    const hit = found.find(fits);
    if (hit === undefined) {
      counts.fn++;
      missed.push(label);
      continue;
    }
    used.add(hit);
    counts.tp++;
    if (hit.start === label.start && hit.end === label.end) exact++;
  }
  const wrong = found.filter((s) => !used.has(s) && !labels.some((l) => within(s, l)));
  for (const s of wrong) score.of(s.types[0] as string).fp++;
  return { missed, wrong, exact };
}

/** Whether a span is a part or a second reading of a label: same type or one that goes with it, and inside it. */
function within(span: Span, label: Span): boolean {
  const [from, to] = label.wide ?? [label.start, label.end];
  const type = span.types[0] as string;
  const allowed = goesWith(label.types);
  return (
    overlap([span.start, span.end], [from, to]) * 2 >= span.end - span.start &&
    (allowed.has(type) || label.types.includes(type))
  );
}
