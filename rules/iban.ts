import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { IBAN_WORDS } from './shared/bank-words.js';
import { ibantools } from './shared/packages.js';
import { BLANK, BLANKS, CROWD, LABEL_SLIP, LEFT, RIGHT } from './shared/text.js';

const COMPACT = 0;
const GROUPED = 1;
const LOWER = 2;
const kinds: Kind[] = [
  { name: 'iban', strength: 'strong', form: 'bare' },
  { name: 'iban', strength: 'strong', form: 'written' },
  { name: 'iban', strength: 'weak', form: 'bare' },
];

/** Random digits after two random letters, 15 to 34 in all; enumerated in test/rules/payment-rates.test.ts. */
export const RANDOM_IBAN = 7.1e-5;

/**
 * Countries by how many characters their IBANs have (SWIFT IBAN registry, and the lists of banks that follow it
 * without being in it): in groups of four the text does not say where the number ends.
 */
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'AX DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'AO CV GW LY MZ PT ST',
  26: 'DZ IR IS TR',
  27: 'BI BL CF CG CM DJ FR GA GF GP GQ GR IT KM MC MF MG MQ MR NC PF PM RE SM TD TF WF YT',
  28: 'AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

const gap = `[${BLANK}\\-]`;
/** `GB29 NWBK 6016 1331 9268 19` and its like, one alternative for each length. */
const spaced = Object.entries(LENGTHS).map(([length, countries]) => {
  const rest = Number(length) - 4;
  const last = rest % 4 === 0 ? '' : `${gap}[A-Z0-9]{${rest % 4}}`;
  return `(?:${countries.replaceAll(' ', '|')})\\d{2}(?:${gap}[A-Z0-9]{4}){${Math.floor(rest / 4)}}${last}`;
});
/** The account number behind its prefix: `NO93 8601.11.17947`, `NO 93 86011117947`. */
const norwegian = `NO[${BLANK}]?\\d{2}[${BLANK}]?\\d{4}[${BLANK}.]?\\d{2}[${BLANK}.]?\\d{5}`;

export const iban: Detector = {
  id: 'iban',
  dataType: 'payment.iban',
  docs: {
    summary: 'International account numbers of every country that has them, in one piece or in groups of four.',
    reference:
      'ISO 13616-1, SWIFT IBAN registry, through ibantools; the account inside a Norwegian one; identifiers.md 3.2.',
    misses: 'Lower case without a field name or label; numbers whose groups are broken over lines; masked numbers.',
  },
  triggers: [
    { word: ['upper', 'lower'], length: [15, 34] },
    { word: ['upper'], length: [4, 4], next: [...BLANKS, '-'] },
    { word: ['upper'], length: [2, 2], next: BLANKS, first: 'n' },
  ],
  pattern: new RegExp(
    `${LEFT}(?:${norwegian}|[A-Z]{2}\\d{2}[A-Z0-9]{11,30}|[a-z]{2}\\d{2}[a-z0-9]{11,30}|${spaced.join('|')})${RIGHT}`,
    'uy',
  ),
  validate: (text, start, end) => {
    const span = text.slice(start, end);
    const compact = span.replace(/[^A-Za-z0-9]/g, '');
    const written = compact.length < span.length;
    if (!ibantools().isValidIBAN(compact.toUpperCase())) return written ? WRITTEN_CANDIDATE : CANDIDATE;
    return written ? GROUPED : /[a-z]/.test(compact) ? LOWER : COMPACT;
  },
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'codes that begin like an IBAN of one country',
      rate: 1 / 97,
      derivation: 'country, length and structure right throughout; ISO 7064 MOD 97-10 is right in one case of 97.',
      when: ['bare', 'written', 'labelled', 'named'],
      from: CROWD,
    },
    {
      name: 'a stray code of two letters and digits',
      rate: RANDOM_IBAN * LABEL_SLIP,
      derivation:
        'random letters, lengths and digits (test/rules/payment-rates.test.ts), times the share of texts in which such ' +
        'a code stands at all (assumed, 1 in 1,000).',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: IBAN_WORDS,
  examples: {
    // Samples of the SWIFT IBAN registry.
    hit: [
      'NO9386011117947',
      'NO93 8601 1117 947',
      'NO 93 8601 11 17947',
      'GB29 NWBK 6016 1331 9268 19',
      'IBAN: SE45 5000 0000 0583 9825 7466',
      'iban de89370400440532013000',
    ],
    miss: ['NO9386011117948', 'NOTE12345678901', 'NO974760673MVA', 'de89370400440532013000', 'SE45 5000 0000'],
  },
};
