/** What a rule is. One detector per file in `rules/`; the engine in `src/detect` runs them all in one pass. */
import type { Storage } from './container.js';

/** A dotted id of what a rule recognises, e.g. `contact.phone`. */
export type DataType = string;

/** When the engine tries a detector: at a word that looks so, or at one of these characters. */
export type Trigger =
  | {
      /** `digits`: digits only; `hex`: hex digits with at least one digit or letter; `upper`, `capital`, `lower`, `mixed`: letters (and digits). */
      readonly word: readonly WordKind[];
      /** Length of the word, inclusive. */
      readonly length: readonly [number, number];
      /** Characters that may follow the word; absent means any. `''` stands for the end of the text. */
      readonly next?: readonly string[];
      /** Letters and digits the word may begin with, in either case; absent means any. */
      readonly first?: string;
      /**
       * What the text may begin with at the word, in either case, of which the first three characters count: most words
       * are turned away by them before the pattern is tried. Absent means anything.
       */
      readonly starts?: readonly string[];
      /** The words themselves, in either case: any other word is turned away at once. Absent means any word. */
      readonly words?: readonly string[];
      /** Characters that may stand behind the one that follows; absent means any. */
      readonly second?: readonly string[];
      /** Where the word counts: only at the very beginning of a text, or anywhere but there; absent means anywhere. */
      readonly where?: 'beginning' | 'inside';
    }
  | {
      readonly char: string;
      /** Characters that may follow; absent means any. */
      readonly next?: readonly string[];
      /** The match starts this many characters back at most, as long as they are in `of`; its first one is in `first`. */
      readonly back?: { readonly of: RegExp; readonly max: number; readonly first?: RegExp };
    };

export type WordKind = 'digits' | 'hex' | 'upper' | 'capital' | 'lower' | 'mixed';

/**
 * How far a validated match can be trusted by itself.
 * - `strong`: counted in the chance test.
 * - `crowd`: counted in the chance test too, but a single span says nothing by itself.
 * - `alone`: a single span is reported without support, but a column of them proves nothing.
 * - `weak`: counts only with a label word, a field name or a written form behind it.
 */
export type Strength = 'strong' | 'crowd' | 'alone' | 'weak';

/** One outcome of a validator. */
export interface Kind {
  readonly name: string;
  readonly strength: Strength;
  /** How it was written: `written` forms (grouping, prefix) rule out the backgrounds of bare values. */
  readonly form: 'bare' | 'written';
  /** True for numbers issued for tests, documentation or training: low severity. */
  readonly synthetic?: boolean;
  /**
   * What stands there no longer shows the value: cut short or starred over (`masked`), a digest (`hashed`), or random
   * text that may be ciphertext (`sealed`).
   */
  readonly veiled?: 'masked' | 'hashed' | 'sealed';
}

/** In which situation a background is plausible. */
export type Situation = 'bare' | 'written' | 'labelled' | 'named';

/** A kind of data that is not personal but has this shape, and how often it would pass as a strong hit. */
export interface Null {
  readonly name: string;
  /** Share of distinct candidates of this background that the rule would call a strong hit. */
  readonly rate: number;
  /** Where the rate comes from. */
  readonly derivation: string;
  readonly when: readonly Situation[];
  /** Fewest distinct trials that make this background plausible: one stray value is no background. */
  readonly from?: number;
}

/** A bare value of the right shape that failed the check: a trial without success. */
export const CANDIDATE = -1;
/** The same, in a written form. */
export const WRITTEN_CANDIDATE = -2;
/** Not a trial at all. */
export const NO_CANDIDATE = -3;

/** Words that speak for a rule or against it. All are matched after folding (see `src/detect/fold.ts`). */
export interface Words {
  /** Field names that mean this data type. */
  readonly names: readonly string[];
  /** Field names and label words that mean something else of the same shape. */
  readonly against: readonly string[];
  /** Words that stand just before a value in running text. */
  readonly labels: readonly string[];
  /**
   * Field names that mean this only where the container, or the object around, is about persons: `name` in
   * `customers`, not in `products` (see `src/text/surroundings.ts`).
   */
  readonly ofPersons?: readonly string[];
  /** Field names that mean this only when they are the whole name: `user`, but neither `user_role` nor a comment about users. */
  readonly wholeNames?: readonly string[];
  /** True when the type is no personal data in a container of things: place names in a register of places. */
  readonly neverOfThings?: boolean;
}

export interface Detector {
  readonly id: string;
  readonly dataType: DataType;
  readonly docs: { readonly summary: string; readonly reference: string; readonly misses: string };
  readonly triggers: readonly Trigger[];
  /** Sticky, linear, every repeat bounded; its own look-behind guards the left edge. */
  readonly pattern: RegExp | LinearPattern;
  /** Where the value begins inside the match, for patterns that begin at a label word (`passord: …`). */
  readonly valueStart?: (text: string, start: number, end: number) => number;
  /**
   * Decides on a shape match. Returns an index into `kinds`, or {@link CANDIDATE} or {@link WRITTEN_CANDIDATE}
   * when it has the shape and is no hit, or {@link NO_CANDIDATE} when the shape belongs to something else.
   */
  readonly validate: (text: string, start: number, end: number) => number;
  readonly kinds: readonly Kind[];
  /** True for wholes (a picture, a message) in which other personal data are content, not rival readings. */
  readonly holdsOthers?: boolean;
  readonly storage: readonly Storage[];
  readonly nulls: readonly Null[];
  readonly words: Words;
  /** Examples run by the tests and shown in the docs. `field` gives the context a value needs. */
  readonly examples: { readonly hit: readonly Example[]; readonly miss: readonly Example[] };
}

export type Example = string | { readonly value: string; readonly field: string; readonly container?: string };

/** A pattern that a linear-time engine runs: where a match that starts at `at` ends, or -1. */
export interface LinearPattern {
  readonly endOf: (text: string, at: number) => number;
  /** The pattern as it was written, for the docs. */
  readonly source: string;
}

/**
 * A data type decided by place: the field's name (or its comment, or what stands around it) says what it holds,
 * and each cell as a whole is checked to be of that nature. Runs only in fields whose name supports it.
 */
export interface FieldRule {
  readonly id: string;
  readonly dataType: DataType;
  readonly docs: Detector['docs'];
  readonly words: Words;
  readonly storage: readonly Storage[];
  readonly kinds: readonly Kind[];
  /**
   * Decides on a trimmed cell: an index into `kinds`, {@link CANDIDATE} for a cell that is something else, or
   * {@link NO_CANDIDATE} for one that says nothing (`-`, `ukjent`, a sentinel).
   */
  readonly accepts: (cell: string) => number;
  /** True for texts that may hold other personal data inside: those are its content, not rival readings. */
  readonly holdsOthers?: boolean;
  /** True where a name inside a text (`user=…`) is left to detectors: too many things in logs are called so. */
  readonly onlyFields?: boolean;
  /** How often cells of something else in a column so named would be accepted (situation `named`). */
  readonly nulls: readonly Null[];
  readonly examples: { readonly hit: readonly PlacedExample[]; readonly miss: readonly PlacedExample[] };
}

export interface PlacedExample {
  readonly value: string;
  readonly field: string;
  readonly container?: string;
}

/** A part that a field plays in a container: who, when, how long. */
export interface Role {
  readonly name: string;
  /** Names of fields that play it, and names that do not although they hold such a word. */
  readonly words: readonly string[];
  readonly against?: readonly string[];
  /** Data types whose finding in a field makes it play the part, whatever its name. */
  readonly dataTypes?: readonly DataType[];
  /** Kinds of storage a field chosen by its name must have; absent means any. */
  readonly storage?: readonly Storage[];
}

/** A data type that a whole container is: a call log, an alarm history. Decided by names and verdicts, not by cells. */
export interface ContainerRule {
  readonly id: string;
  readonly dataType: DataType;
  readonly docs: Detector['docs'];
  /** Words in the name or comment of the container that say so, and words that say otherwise. */
  readonly containers: readonly string[];
  readonly against: readonly string[];
  readonly roles: readonly Role[];
  /** Sets of roles, any one of which must be filled by different fields: in a container so named, and in any other. */
  readonly needs: { readonly named: readonly (readonly string[])[]; readonly unnamed: readonly (readonly string[])[] };
  readonly examples: { readonly hit: readonly ContainerShape[]; readonly miss: readonly ContainerShape[] };
}

/** A container for the examples: its name and its fields' names, with their data type where one was found. */
export interface ContainerShape {
  readonly container: string;
  readonly fields: readonly (string | { readonly name: string; readonly dataType: DataType })[];
}

/** Two aligned columns that mean something together, chosen by their names and checked by their values. */
export interface PairRule {
  readonly id: string;
  readonly dataType: DataType;
  readonly docs: Detector['docs'];
  /** Names (folded) of the first and the second column. The rest of the two names must be equal. */
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly storage: readonly Storage[];
  /** True when the two cells agree with each other. */
  readonly agree: (first: string, second: string) => boolean;
  readonly nulls: readonly Null[];
}

/** Everything the engine is built from. */
export interface RuleSet {
  readonly detectors: readonly Detector[];
  readonly pairs: readonly PairRule[];
  readonly fields: readonly FieldRule[];
  readonly containers: readonly ContainerRule[];
}
