import type { Detector } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { hasBankRegister } from './shared/account-number.js';
import { BANK_WORDS } from './shared/bank-words.js';
import { readNationalId } from './shared/national-id.js';
import { CROWD, DASH, digitsOf, LABEL_SLIP } from './shared/text.js';

/** Kept apart from bank-account, so that a column of nothing but such numbers is never one of accounts. */
export const bankAccountLikeId: Detector = {
  id: 'bank-account-like-id',
  dataType: 'payment.bank_account',
  docs: {
    summary:
      'Account numbers (kontonummer) that are a valid fødselsnummer as well, where a name or a label says account.',
    reference: 'identifiers.md 0.1 to 0.3: every fødselsnummer is a valid account, one account in 300 a fødselsnummer.',
    misses: 'Such numbers without a bank word: they are read as fødselsnummer, D-, H-, FH-nummer or NPID.',
  },
  triggers: [{ word: ['digits'], length: [11, 11] }],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}+])(?<!\\d[./${DASH}])(?<!(?<!\\d)\\d{1,3},)\\d{11}(?:\\.0(?!\\d))?(?![\\p{L}\\p{N}]|[./${DASH}]\\d|,\\d{1,2}(?!\\d))`,
    'uy',
  ),
  validate: (text, start) => {
    const id = readNationalId(digitsOf(text, start, start + 11));
    if (id === undefined || id.k1Remainder !== 0) return NO_CANDIDATE;
    return hasBankRegister(text.slice(start, start + 4)) ? 0 : 1;
  },
  kinds: [
    { name: 'no', strength: 'weak', form: 'bare' },
    { name: 'no-unlisted-register', strength: 'weak', form: 'bare' },
  ],
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'a column of fødselsnummer',
      rate: 1,
      derivation: 'every one of them is a valid account number; what the rest of the column is must decide.',
      when: ['bare', 'named'],
    },
    {
      name: 'fødselsnummer beside a label',
      rate: 1,
      derivation: 'as above, for a crowd of them.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray fødselsnummer beside a label',
      rate: LABEL_SLIP,
      derivation: 'the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: BANK_WORDS,
  examples: {
    // Official synthetic fødselsnummer (Skatteetaten).
    hit: [
      'Kontonummer: 41814061033',
      'utbetales til 41814061033',
      '"account":"41814061033"',
      { value: '41814061033', field: 'kontonr' },
      { value: '41814061033', field: 'bankkonto' },
    ],
    miss: [
      '41814061033',
      'fnr 41814061033',
      '418140 61033',
      { value: '41814061034', field: 'kontonr' },
      { value: '41814061033', field: 'fnr' },
    ],
  },
};
