import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { THIS_YEAR } from './shared/birth-dates.js';
import { mod11 } from './shared/mod11.js';
import { BLANK, CROWD, DIGITS, digitsOf, LABEL_SLIP, LEFT, wordList } from './shared/text.js';

const DUF = 0;
const CLOCK = 1;
const GROUPED = 2;
const kinds: Kind[] = [
  { name: 'duf', strength: 'strong', form: 'bare' },
  { name: 'duf', strength: 'weak', form: 'bare' },
  { name: 'duf', strength: 'strong', form: 'written' },
];

/** identifiers.md 1.3; the remainder itself is written in two digits, 00 to 10. */
const WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5];
/** No file of the immigration authority was opened before (assumed; the register itself is younger). */
const FIRST_YEAR = 1950;
/** A minute of the clock: `202403171530` (month, day, hour, minute after the year). */
const TIMESTAMP = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/;

/** True for twelve digits with a possible year and the right control number. */
export function isDuf(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  if (year < FIRST_YEAR || year > THIS_YEAR || digits.slice(4, 10) === '000000') return false;
  return mod11(digits, WEIGHTS) === Number(digits.slice(10));
}

function validate(text: string, start: number, end: number): number {
  const written = end - start > 12 && text[end - 2] !== '.';
  const digits = digitsOf(text, start, written ? end : start + 12);
  // No year at the front: a telephone, an article, an account.
  if (!/^(?:19|20)/.test(digits)) return NO_CANDIDATE;
  if (!isDuf(digits)) return written ? WRITTEN_CANDIDATE : CANDIDATE;
  return written ? GROUPED : TIMESTAMP.test(digits) ? CLOCK : DUF;
}

/** Share of timestamps at full hours that pass: the last two digits are 00, one remainder of eleven. */
const FULL_HOURS = 1 / 11;
/** Share of twelve digits with a possible year that pass: one of 100 endings, whatever the first ten are. */
export const RANDOM_CONTROL = 0.01;

export const duf: Detector = {
  id: 'duf',
  dataType: 'identity.national_id.other',
  docs: {
    summary:
      'DUF numbers of the Norwegian immigration authority: year, six digits and a control number modulo 11. Those that ' +
      'also read as a minute of the clock (202403171530) count only with a field name or a label word.',
    reference: 'identifiers.md 1.3 (weights 4 6 3 2 4 6 3 2 7 5).',
    misses:
      'Years before 1950, numbers with typing errors, and one in a hundred that reads as a time and has no label.',
  },
  triggers: [
    { word: ['digits'], length: [12, 12] },
    { word: ['digits'], length: [4, 4], next: [' ', '\u00a0', '-'], second: DIGITS, starts: ['19', '20'] },
  ],
  pattern: new RegExp(
    `${LEFT}(?<![+]|\\d[.,/-])(?:\\d{12}(?:\\.0(?!\\d))?|(?:19|20)\\d{2}[${BLANK}-]\\d{6}[${BLANK}-]\\d{2})` +
      '(?![\\p{L}\\p{N}_]|[.,/-]\\d)',
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'timestamps and order numbers that end in a constant',
      rate: FULL_HOURS,
      derivation: 'a constant below eleven in the last two digits is right for one remainder of eleven.',
      when: ['bare'],
    },
    {
      name: 'timestamps to the minute in a field so named',
      rate: 1 / 60,
      derivation: 'minutes 00 to 10 of sixty, each right for one remainder of eleven (test/rules/duf.test.ts).',
      when: ['named'],
    },
    {
      name: 'timestamps at full hours in a field so named',
      rate: FULL_HOURS,
      derivation: 'as for those without a name; a crowd must pass more often.',
      when: ['named'],
      from: CROWD,
    },
    {
      name: 'random digits after a year',
      rate: RANDOM_CONTROL,
      derivation: 'the remainder decides the last two digits: one pair of a hundred (test/rules/duf.test.ts).',
      when: ['written'],
    },
    {
      name: 'random digits after a year, beside a label',
      rate: FULL_HOURS,
      derivation: 'as for timestamps, for a crowd.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: FULL_HOURS * LABEL_SLIP,
      derivation:
        'as for timestamps, times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: {
    names: wordList(`
      duf dufnr duf_nr dufnummer duf_nummer dufnummeret duf_id duf_no utlendingsnummer utlendingsnr utlendingsid
      utl_nr utlnr udi_nummer udi_nr udinr udi_ref udi_referanse
    `),
    against: wordList(`
      timestamp tidspunkt tidsstempel tid time dato date datetime kl klokken msisdn telefon tlf mobil phone ean gtin
      ordre ordrenr ordrenummer order orderid faktura fakturanr invoice kid kidnr batch ref referanse serie serienr
      serial sporing sporingsnr tracking lot parti artikkel varenr upc epoch hendelse kjøring run build sim iccid m2m
    `),
    labels: wordList('utlendingsforvaltningen udi oppholdstillatelse asylsøker'),
  },
  examples: {
    // Serials from 900000: far more than were ever registered in one year.
    hit: [
      '202490000108',
      'DUF-nr. 2019 912345 04',
      { value: '202403171501', field: 'duf_nummer' },
      'DUF: 202490000108',
      'duf 2024 900001 08',
    ],
    miss: ['202403171530', '580001234567', '202490000199', '123456789012', '2024900001081'],
  },
};
