/** One value at a time: which spans of it are personal data, and which rule says so. */
import { labelBefore } from '../detect/labels.js';
import type { Rules } from '../detect/rules.js';
import { Spans } from '../detect/spans.js';
import type { Detector, Kind, PairRule } from '../model/detector.js';
import { columnPath } from '../model/location.js';
import type { Confidence } from '../model/report.js';
import { nameTokens } from '../text/fold.js';
import { type NameSays, nameSays, type WordSet, wordSet } from '../verdict/names.js';

/** A value and what is known of where it stands. */
export interface MatchInput {
  readonly value: string;
  readonly field?: string;
  /** Names of the fields beside it, or their values by name. */
  readonly siblings?: readonly string[] | Readonly<Record<string, unknown>>;
}

/** A span of the value. Offsets are UTF-16 code units, `end` exclusive. */
export interface Match {
  readonly dataType: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** True when a check beyond the shape passed (control digits, ranges, calendar, registry). */
  readonly validated: boolean;
  readonly confidence: Confidence;
}

interface Claim extends Match {
  readonly rank: number;
}

export class Matcher {
  private readonly spans = new Spans();
  private readonly words = new Map<string, WordSet>();

  constructor(private readonly rules: Rules) {}

  /** The spans that count: checked hits, and shapes that the field, a label or the written form supports. One per thing. */
  match(input: MatchInput): Match[] {
    const claims = [...this.claims(input), ...this.pairClaims(input)].sort(
      (a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
    );
    const won: Claim[] = [];
    for (const claim of claims) {
      if (!won.some((w) => w.start < claim.end && claim.start < w.end)) won.push(claim);
    }
    return won.sort((a, b) => a.start - b.start).map(({ rank: _, ...match }) => match);
  }

  private claims({ value, field }: MatchInput): Claim[] {
    const { spans } = this;
    const engine = this.rules.engineFor('any');
    engine.scan(value, spans);
    const claims: Claim[] = [];
    for (let i = 0; i < spans.count; i++) {
      const outcome = spans.outcome[i] as number;
      if (outcome < 0) continue;
      const detector = engine.detectors[spans.detector[i] as number] as Detector;
      const claim = this.claim(
        value,
        spans.start[i] as number,
        spans.end[i] as number,
        detector,
        detector.kinds[outcome] as Kind,
        field,
      );
      if (claim !== undefined) claims.push(claim);
    }
    return claims;
  }

  private claim(
    value: string,
    start: number,
    end: number,
    detector: Detector,
    kind: Kind,
    field: string | undefined,
  ): Claim | undefined {
    const label = labelBefore(value, start, this.rules.labels(detector));
    const says = label === 'for' ? 'supports' : label === 'against' ? 'contradicts' : this.fieldSays(field, detector);
    const written = kind.form === 'written';
    if (says === 'contradicts' && !written) return undefined;
    const supported = says === 'supports';
    if (kind.strength === 'weak' && !supported) return undefined;
    const validated = kind.strength !== 'weak';
    const confidence = supported && validated ? 'certain' : validated || written ? 'likely' : 'possible';
    const rank = (supported ? 4 : 0) + (kind.strength === 'strong' ? 2 : 0) + (written ? 1 : 0);
    return { dataType: detector.dataType, kind: kind.name, start, end, validated, confidence, rank };
  }

  private fieldSays(field: string | undefined, detector: Detector): NameSays {
    if (field === undefined) return 'nothing';
    let words = this.words.get(detector.dataType);
    if (words === undefined) {
      words = wordSet(this.rules.set.detectors.filter((d) => d.dataType === detector.dataType).map((d) => d.words));
      this.words.set(detector.dataType, words);
    }
    return nameSays(columnPath(field), undefined, words);
  }

  private pairClaims({ value, field, siblings }: MatchInput): Claim[] {
    if (field === undefined || siblings === undefined) return [];
    return this.rules.set.pairs.flatMap((pair) =>
      agrees(pair, value, field, siblings)
        ? {
            dataType: pair.dataType,
            kind: 'pair',
            start: 0,
            end: value.length,
            validated: true,
            confidence: 'likely' as const,
            rank: 5,
          }
        : [],
    );
  }
}

function agrees(pair: PairRule, value: string, field: string, siblings: NonNullable<MatchInput['siblings']>): boolean {
  const values = Array.isArray(siblings) ? {} : (siblings as Readonly<Record<string, unknown>>);
  const names = Array.isArray(siblings) ? siblings : Object.keys(values);
  const stemOf = (name: string, words: readonly string[]): string | undefined => {
    const tokens = nameTokens(name);
    const at = tokens.findIndex((t) => words.includes(t));
    return at < 0 ? undefined : tokens.toSpliced(at, 1).join(' ');
  };
  return [pair.first, pair.second].some((mine, i) => {
    const stem = stemOf(field, mine);
    const other = names.find((n) => stem !== undefined && stemOf(n, i === 0 ? pair.second : pair.first) === stem);
    if (other === undefined) return false;
    // Without the neighbour's value, a value that agrees with itself as its neighbour has the right shape and range.
    const partner = values[other] === undefined ? value : String(values[other]);
    return i === 0 ? pair.agree(value, partner) : pair.agree(partner, value);
  });
}
