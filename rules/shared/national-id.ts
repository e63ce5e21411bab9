/** Reads the eleven digits of the fødselsnummer family: which relative, and under which control-digit rule. */
import { mod11 } from './mod11.js';

export type NationalIdKind = 'fnr' | 'dnr' | 'h' | 'fh' | 'npid' | 'synthetic';

export interface NationalId {
  readonly kind: NationalIdKind;
  /** 0 under the rule in force; 1 to 3 only under the rule for numbers issued from 2032. */
  readonly k1Remainder: 0 | 1 | 2 | 3;
}

// Skatteetaten, control digits of the fødselsnummer: the weights include the control digit itself (weight 1).
const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Recognises a number of the family from its eleven digits; undefined when it is none. */
export function readNationalId(digits: string): NationalId | undefined {
  if (mod11(digits, K2) !== 0) return undefined;
  const k1Remainder = mod11(digits, K1);
  if (k1Remainder > 3) return undefined;
  const kind = kindOf(digits, k1Remainder === 0);
  return kind === undefined ? undefined : { kind, k1Remainder: k1Remainder as 0 | 1 | 2 | 3 };
}

const number = (digits: string, from: number, to: number): number => Number(digits.slice(from, to));

function kindOf(digits: string, oldRule: boolean): NationalIdKind | undefined {
  // FH-nummer (Norsk helsenett): 800000000-999999999, no date inside.
  if (digits.charCodeAt(0) >= 56) return oldRule ? 'fh' : undefined;
  const day = number(digits, 0, 2);
  const isD = day > 40;
  const written = number(digits, 2, 4);
  const offset = OFFSETS.find(
    ({ add, renewed }) =>
      (oldRule || renewed) &&
      written > add &&
      written <= add + 12 &&
      isDate(isD ? day - 40 : day, written - add, digits),
  );
  if (offset === undefined) return undefined;
  if (offset.kind !== 'fnr') return offset.kind;
  if (isD) return 'dnr';
  return oldRule && isLeapDay1900(digits) ? undefined : 'fnr';
}

/**
 * Month offsets of the relatives (identifiers.md, 1.3). +60 and +65 overlap; a date under either will do.
 * Only numbers of the Folkeregister, and Skatteetaten's tests of them, follow the rule of 2032 (1.2).
 */
const OFFSETS: readonly { readonly add: number; readonly kind: NationalIdKind; readonly renewed?: true }[] = [
  { add: 0, kind: 'fnr', renewed: true },
  { add: 80, kind: 'synthetic', renewed: true },
  { add: 65, kind: 'synthetic' },
  { add: 60, kind: 'synthetic' },
  { add: 40, kind: 'h' },
  { add: 20, kind: 'npid' },
];

function isDate(day: number, month: number, digits: string): boolean {
  if (day < 1 || day > (DAYS[month - 1] as number)) return false;
  return month !== 2 || day !== 29 || number(digits, 4, 6) % 4 === 0;
}

// 1900 was no leap year, and a fødselsnummer below 500 said 1900 until 2032. Its relatives have other series.
const isLeapDay1900 = (digits: string): boolean => digits.startsWith('290200') && number(digits, 6, 9) < 500;
