/** A rule pack as it is written: rules in JSON, without code. The published schema is `schemas/pack.schema.json`. */
import type { Storage } from '../model/container.js';
import type { WordKind } from '../model/detector.js';
import type { Check } from './checks.js';

export interface Pack {
  readonly pack: string;
  readonly title?: string;
  readonly rules: readonly PackRule[];
}

/** One way a value is written. The first form that fits from end to end counts. */
export interface PackForm {
  /** RE2 syntax. Anchored at a word; letters, digits and `_` may not touch the match. */
  readonly pattern: string;
  /** True for grouping or marks that numbers of other kinds seldom have. */
  readonly written?: boolean;
  readonly strength: 'strong' | 'crowd' | 'alone' | 'weak';
}

export interface PackRule {
  readonly id: string;
  readonly dataType: string;
  /** Name of what is found, e.g. `se`. */
  readonly kind: string;
  readonly summary: string;
  readonly reference: string;
  readonly misses: string;
  readonly forms: readonly PackForm[];
  /** What the first word of a match looks like; any word unless told. Narrow is fast. */
  readonly starts?: { readonly word: readonly WordKind[]; readonly length: readonly [number, number] };
  /** All must pass. They see the letters and digits of the match, upper case, without marks. */
  readonly checks?: readonly Check[];
  /** Checks that tell numbers made for tests. */
  readonly synthetic?: readonly Check[];
  /** How often values of this shape that are something else pass. */
  readonly chance: { readonly rate: number; readonly derivation: string };
  readonly storage?: readonly Storage[];
  readonly names?: readonly string[];
  readonly against?: readonly string[];
  readonly labels?: readonly string[];
  readonly examples: { readonly hit: readonly PackExample[]; readonly miss: readonly PackExample[] };
}

export type PackExample = string | { readonly value: string; readonly field: string };
