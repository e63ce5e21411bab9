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
  // Only numbers of the Folkeregister follow the rule of 2032; its relatives keep the old one.
  if (kind === undefined || (k1Remainder > 0 && !['fnr', 'dnr', 'synthetic'].includes(kind))) return undefined;
  return { kind, k1Remainder: k1Remainder as 0 | 1 | 2 | 3 };
}

const number = (digits: string, from: number, to: number): number => Number(digits.slice(from, to));

function kindOf(digits: string, oldRule: boolean): NationalIdKind | undefined {
  // FH-nummer (Norsk helsenett): 800000000-999999999, no date inside.
  if (digits.charCodeAt(0) >= 56) return oldRule ? 'fh' : undefined;
  const day = number(digits, 0, 2);
  const isD = day > 40;
  const { month, kind } = monthOf(number(digits, 2, 4));
  if (kind === undefined || !isDate(isD ? day - 40 : day, month, digits, oldRule)) return undefined;
  return kind === 'fnr' && isD ? 'dnr' : kind;
}

/** Month offsets of the relatives (identifiers.md, 1.3). 61-72 and 66-77 overlap; both are for tests. */
function monthOf(written: number): { month: number; kind: NationalIdKind | undefined } {
  if (written >= 81) return { month: written - 80, kind: 'synthetic' };
  if (written >= 66) return { month: written - 65 <= 12 ? written - 65 : 0, kind: 'synthetic' };
  if (written >= 61) return { month: written - 60, kind: 'synthetic' };
  if (written >= 41) return { month: written - 40, kind: 'h' };
  if (written >= 21) return { month: written - 20, kind: 'npid' };
  return { month: written, kind: 'fnr' };
}

function isDate(day: number, month: number, digits: string, oldRule: boolean): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
  if (month !== 2 || day !== 29) return true;
  const year = number(digits, 4, 6);
  // 1900 was no leap year; individual numbers below 500 belonged to the 1900s until 2032.
  if (year === 0 && oldRule && number(digits, 6, 9) < 500) return false;
  return year % 4 === 0;
}
