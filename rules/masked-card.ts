import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { isCardStart } from './shared/card-schemes.js';
import { LAST_FOUR_WORDS } from './shared/card-words.js';
import { BLANK, BLANKS, wordList } from './shared/text.js';

const FULL = 0;
const SHORT = 1;
const kinds: Kind[] = [
  { name: 'masked', strength: 'strong', form: 'written', veiled: 'masked' },
  { name: 'masked', strength: 'weak', form: 'bare', veiled: 'masked' },
];

const MASK = '*Xx#•·●∙';
const gap = `[${BLANK}\\-]`;
const GAPS = new RegExp(gap, 'gu');
/** `Visa ****1111`, `kort som slutter på 1111`, `card ending in 1111`: the words say what the four digits are. */
const SAID =
  '(?:[Kk]ort(?:et)?|KORT|[Cc]ard|CARD|[Vv]isa|VISA|[Mm]aster[Cc]ard|MASTERCARD|[Aa]mex|AMEX|[Mm]aestro)' +
  ' (?:med |with |som )?(?:(?:slutter|sluttar|ender|endar|ending|ends)(?: på| in| with)?|(?:siste|last) (?:fire|four|4)(?: siffer| digits)?)';
const said = `${SAID}:? [*Xx.•]{0,4}${gap}?\\d{4}`;

/** Visible digits in front, masked ones, four visible ones: 13 to 19 in all, or stars and four digits only. */
function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (/^\d{4}$/.test(span)) return FULL;
  const places = span.replace(GAPS, '');
  const front = /^\d{0,8}/.exec(places)?.[0] ?? '';
  const masked = places.length - front.length - 4;
  if (masked < 4 || !isCardStart(front)) return NO_CANDIDATE;
  if (places.length >= 13 && places.length <= 19) return FULL;
  return front === '' && places.length <= 12 ? SHORT : NO_CANDIDATE;
}

/** After the words only the digits are the value. Masks that are letters are x. */
const valueStart = (text: string, start: number, end: number): number =>
  /[a-wyz]/i.test(text[start] as string) ? end - 4 : start;

export const maskedCard: Detector = {
  id: 'masked-card',
  dataType: 'payment.last4',
  docs: {
    summary: 'Masked card numbers, of which the last four digits (and perhaps the first six) can be read.',
    reference: 'PCI DSS 3.4 (first six or eight and last four may be shown); identifiers.md 3.5.',
    misses:
      'Masks that begin with another sign than a digit, * X or #, numbers masked at the end, short masks without a name or label.',
  },
  triggers: [
    { char: '*' },
    { char: '#' },
    { word: ['upper', 'lower', 'mixed'], length: [4, 20], first: 'x23456' },
    { word: ['digits'], length: [4, 8], next: [...BLANKS, '-', '*', '#', '•', '·', '●', '∙'], first: '23456' },
    { word: ['upper', 'lower', 'capital'], length: [4, 10], next: [' '], starts: wordList('ame car kor mae mas vis') },
  ],
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}${MASK}])(?<![\\p{N}${MASK}]${gap})(?:${said}|` +
      `(?:\\d{0,8}[${MASK}]{4,15}|\\d{4}${gap}\\d{0,4}[${MASK}]{0,6}(?:${gap}[${MASK}]{1,6}){1,2}|` +
      `[${MASK}]{4}(?:${gap}[${MASK}]{1,6}){1,2})${gap}?\\d{4})(?![\\p{L}\\p{N}_${MASK}]|${gap}\\d)`,
    'uy',
  ),
  valueStart,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'other numbers masked to their last four digits',
      rate: 1e-7,
      derivation:
        'assumed: thirteen to nineteen places with four visible at the end is the form that PCI DSS prescribes; ' +
        'licence keys, phones and account numbers are masked in other lengths and groups.',
      when: ['bare', 'written', 'labelled'],
    },
    {
      name: 'other numbers masked to their last four digits, in a column so named',
      rate: 0.2,
      derivation: 'assumed: masks of any length are accepted here.',
      when: ['named'],
    },
  ],
  words: LAST_FOUR_WORDS,
  examples: {
    hit: [
      '4111 11** **** 1111',
      '**** **** **** 1111',
      '#### #### #### 1111',
      'xxxx-xxxx-xxxx-1111',
      '411111******1111',
      'kort som slutter på 1111',
      'Visa ****1111',
    ],
    miss: ['****1111', '010180*****', '4111 1111 1111 1111', 'xxxx', '***', '** 1111'],
  },
};
