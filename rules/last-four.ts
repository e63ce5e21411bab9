import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { LAST_FOUR_WORDS } from './shared/card-words.js';

/** Four digits, perhaps behind a few masked ones or the name of the scheme. */
const LAST_FOUR = /^(?:(?:visa|mastercard|amex|maestro|kort|card)[ :]{1,2})?[*xX#.•·●∙ -]{0,19}\d{4}$/i;

export const lastFour: FieldRule = {
  id: 'last-four',
  dataType: 'payment.last4',
  docs: {
    summary: 'Columns with the last four digits of payment cards, in a field so named.',
    reference: 'PCI DSS 3.4; identifiers.md 3.5.',
    misses: 'Columns whose name does not say so, and numbers that lost a leading zero in an integer column.',
  },
  words: LAST_FOUR_WORDS,
  storage: ['text', 'integer', 'document'],
  kinds: [{ name: 'last4', strength: 'weak', form: 'bare', veiled: 'masked' }],
  accepts: (cell) => {
    if (/^(?:-|n\/a|ukjent|ingen|0000|[*x]{4})$/i.test(cell)) return NO_CANDIDATE;
    return cell.length <= 32 && LAST_FOUR.test(cell) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'other numbers of four digits',
      rate: 0.5,
      derivation: 'assumed: half of what else stands in a column so named has four digits.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '1111', field: 'kort_last4' },
      { value: '0005', field: 'siste4' },
      { value: '****4444', field: 'card_last_four' },
      { value: '1881', field: 'kortsiffer' },
    ],
    miss: [
      { value: '1111', field: 'pin' },
      { value: '111', field: 'last4' },
      { value: '4111111111111111', field: 'card_last4' },
      { value: 'Visa', field: 'kort_siste4' },
    ],
  },
};
