/** One value at a time: which spans of it are personal data, and which rule says so. */
import { labelBefore } from '../detect/labels.js';
import { namedValues } from '../detect/named-values.js';
import type { Rules } from '../detect/rules.js';
import { Spans } from '../detect/spans.js';
import type { DataType, Detector, Kind, PairRule } from '../model/detector.js';
import { columnPath } from '../model/location.js';
import type { Confidence } from '../model/report.js';
import { nameTokens } from '../text/fold.js';
import { type FieldPlace, type NameSays, nameSays } from '../text/names.js';
import { aboutContainer } from '../text/surroundings.js';

/** A value and what is known of where it stands. */
export interface MatchInput {
  readonly value: string;
  readonly field?: string;
  /** The table, collection or file around the field. */
  readonly container?: string;
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
  /** What decided: the field's name, a label word before the span, its written form, its check, or its shape alone. */
  readonly because: 'field' | 'label' | 'form' | 'check' | 'shape' | 'neighbour';
  /** Other data types that claim an overlapping span, and lost. */
  readonly over?: readonly DataType[];
}

interface Claim extends Match {
  readonly rank: number;
  /** True when other claims inside it stand beside it. */
  readonly holds?: boolean;
}

export class Matcher {
  private readonly spans = new Spans();

  constructor(private readonly rules: Rules) {}

  /** The spans that count: checked hits, and shapes that the field, a label or the written form supports. One per thing. */
  match(input: MatchInput): Match[] {
    const place = placeOf(input);
    const claims = [
      ...this.claims(input, place),
      ...this.placeClaims(input, place),
      ...this.namedClaims(input),
      ...this.pairClaims(input),
    ].sort((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start);
    const won: { claim: Claim; over: Set<DataType> }[] = [];
    for (const claim of claims) {
      const winner = won.find((w) => rivals(w.claim, claim));
      if (winner === undefined) won.push({ claim, over: new Set() });
      else if (winner.claim.dataType !== claim.dataType) winner.over.add(claim.dataType);
    }
    return won
      .sort((a, b) => a.claim.start - b.claim.start)
      .map(({ claim: { rank: _, holds: __, ...match }, over }) =>
        over.size === 0 ? match : { ...match, over: [...over] },
      );
  }

  private claims({ value }: MatchInput, place: FieldPlace | undefined): Claim[] {
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
        place,
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
    place: FieldPlace | undefined,
  ): Claim | undefined {
    const label = labelBefore(value, start, this.rules.labels(detector), this.rules.folds);
    const says = label === 'for' ? 'supports' : label === 'against' ? 'contradicts' : this.fieldSays(place, detector);
    const written = kind.form === 'written';
    if (says === 'contradicts' && !written) return undefined;
    const supported = says === 'supports';
    const byCompany = kind.strength === 'weak' || kind.strength === 'crowd';
    if (byCompany && !supported) return undefined;
    const validated = kind.strength !== 'weak';
    // What a name or a label says and no check contradicts is likely; a shape alone is only possible.
    const confidence = supported && validated ? 'certain' : supported || validated || written ? 'likely' : 'possible';
    const because = label === 'for' ? 'label' : supported ? 'field' : written ? 'form' : validated ? 'check' : 'shape';
    const rank = (supported ? 4 : 0) + (kind.strength === 'strong' ? 2 : 0) + (written ? 1 : 0);
    return {
      dataType: detector.dataType,
      kind: kind.name,
      start,
      end,
      validated,
      confidence,
      because,
      rank,
      ...holding(detector),
    };
  }

  private fieldSays(place: FieldPlace | undefined, { dataType }: Detector): NameSays {
    return place === undefined ? 'nothing' : nameSays(place, this.rules.wordsOf(dataType));
  }

  /** The whole value, by the rules that the field's name supports. What the value itself shows ranks above it. */
  private placeClaims({ value }: MatchInput, place: FieldPlace | undefined): Claim[] {
    const cell = value.trim();
    if (place === undefined || cell === '') return [];
    const start = value.indexOf(cell);
    return this.rules.set.fields.flatMap((rule): Claim[] => {
      if (nameSays(place, this.rules.wordsOfRule(rule)) !== 'supports') return [];
      const kind = rule.kinds[rule.accepts(cell)];
      if (kind === undefined) return [];
      const { dataType, holdsOthers } = rule;
      const claim = { dataType, kind: kind.name, start, end: start + cell.length, validated: false } as const;
      return [{ ...claim, confidence: 'likely', because: 'field', rank: holdsOthers ? 0 : 1.5, ...holding(rule) }];
    });
  }

  /** Values inside the text that stand behind a name of their own. */
  private namedClaims({ value }: MatchInput): Claim[] {
    return namedValues(value).flatMap(({ name, start, end }) =>
      this.rules.fieldRulesNamed(name).flatMap((rule): Claim[] => {
        const kind = rule.kinds[rule.accepts(value.slice(start, end))];
        if (kind === undefined) return [];
        const claim = { dataType: rule.dataType, kind: kind.name, start, end, validated: false } as const;
        return [{ ...claim, confidence: 'likely', because: 'label', rank: 3.9 }];
      }),
    );
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
            because: 'neighbour' as const,
            rank: 5,
          }
        : [],
    );
  }
}

const holding = ({ holdsOthers }: { readonly holdsOthers?: boolean }): { readonly holds?: boolean } =>
  holdsOthers === true ? { holds: true } : {};

/** Two claims on the same characters, unless one is a whole that has the other as its content. */
const rivals = (a: Claim, b: Claim): boolean =>
  a.start < b.end && b.start < a.end && !((a.holds || b.holds) && a.dataType !== b.dataType);

/** Where the value stands, as the words of the rules are asked about it. */
function placeOf({ field, container, siblings = [] }: MatchInput): FieldPlace | undefined {
  if (field === undefined) return undefined;
  const names = Array.isArray(siblings) ? (siblings as readonly string[]) : Object.keys(siblings);
  return { path: columnPath(field), about: aboutContainer(container ?? '', undefined, [field, ...names]) };
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
