/** The control digit and the register of a kontonummer. */
import { BANK_REGISTERS } from '../data/bank-registers.js';
import { mod11 } from './mod11.js';

// Bits, BBAN of Norway: the weights of k2 of the fødselsnummer, the control digit with weight 1 (identifiers.md, 3.1).
const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Accounts between banks have `00` as their group and may be checked over the last five digits alone (ECBS TR201). */
const INTER_BANK = [0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 1];

/** Random eleven digits with a right control digit; enumerated in test/rules/payment-rates.test.ts. */
export const RANDOM_ACCOUNT = 0.091735554;
/** Registers in use among those that begin with 1 to 9 (an integer has no leading zero); counted in the same test. */
export const REGISTER_SHARE = 0.2516;

/** True when the control digit of these eleven digits is right. A sentinel of one digit is no number. */
export const isAccountNumber = (digits: string): boolean =>
  (mod11(digits, WEIGHTS) === 0 || (digits.startsWith('00', 4) && mod11(digits, INTER_BANK) === 0)) &&
  !/^(\d)\1{10}$/.test(digits);

let inUse: Uint8Array | undefined;

/** True when the first four digits are a register that a bank has. */
export function hasBankRegister(digits: string): boolean {
  inUse ??= readRegisters();
  return inUse[Number(digits.slice(0, 4))] === 1;
}

function readRegisters(): Uint8Array {
  const registers = new Uint8Array(10_000);
  for (const range of BANK_REGISTERS.trim().split(/\s+/)) {
    const [from, to] = range.split('-');
    registers.fill(1, Number(from), Number(to ?? from) + 1);
  }
  return registers;
}
