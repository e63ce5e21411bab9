import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { wordList } from './shared/text.js';

const LABELLED = 0;
const NUMBERED = 1;
const SHORT = 2;
const PAIR = 3;
const kinds: Kind[] = [
  { name: 'matrikkel', strength: 'strong', form: 'written' },
  { name: 'matrikkel', strength: 'strong', form: 'bare' },
  { name: 'matrikkel', strength: 'alone', form: 'bare' },
  { name: 'matrikkel', strength: 'weak', form: 'bare' },
];

const NR = '(?:nr|nummer|no)?\\.?[ ]?[:=]?[ ]?';
const JOIN = '[ ]?[,;/]?[ ]?(?:og[ ])?';
/** `gnr. 12 bnr. 345`, `gårdsnr 12, bruksnr 345, festenr 0, seksjonsnr 3`: each number with its own word. */
const EACH =
  `(?:g|g[åa]rds?|gards)\\.?-?${NR}\\d{1,4}${JOIN}(?:b|bruks)\\.?-?${NR}\\d{1,4}` +
  `(?:${JOIN}(?:f|feste)\\.?-?${NR}\\d{1,4})?(?:${JOIN}(?:s|seksjons)\\.?-?${NR}\\d{1,4})?`;
/** `gnr/bnr 45/123`, `gbnr. 45/123/0/3`, `matrikkelnr. 4601-45/123`: the word before all of them. */
const TOGETHER =
  '(?:g\\.?nr\\.?[ ]?[/.,]?[ ]?b\\.?nr|gbnr|gnrbnr|matrikkel(?:nr|nummer)?|g[åa]rds-[ ]og[ ]bruks(?:nr|nummer))\\.?[ ]?[:=]?[ ]{0,2}' +
  '(?:\\d{3,4}[-/])?\\d{1,4}/\\d{1,4}(?:/\\d{1,4}){0,2}';
const EDGE = '(?![\\p{L}\\p{N}_/]|[.,-]\\d)';
const WORDED = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${EACH}|${TOGETHER})${EDGE}`, 'iuy');
/** `301-45/123/0/3`, `0301-45/123`, `45/123`: number of the municipality, gård, bruk, feste, section. */
const PLAIN = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[-./:,]|\\d[ ])(?:\\d{3,4}-)?\\d{1,4}/\\d{1,4}(?:/\\d{1,4}){0,2}${EDGE}`,
  'uy',
);

/** Statistics Norway's municipality numbers since 2024: 301 (Oslo), and those of fourteen counties; `2024-12/05` is a date. */
const MUNICIPALITY = /^(?:0?301|(?:1[158]|3[12349]|4[026]|5[056])\d\d)-/;

function endOf(text: string, at: number): number {
  for (const pattern of [WORDED, PLAIN]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (/^\p{L}/u.test(span)) return LABELLED;
  const numbers = span.split(/[-/]/).map(Number);
  if (span.includes('-')) {
    if (!MUNICIPALITY.test(span) || numbers[1] === 0 || numbers[2] === 0) return CANDIDATE;
    return numbers.length === 5 ? NUMBERED : SHORT;
  }
  // Two or three numbers and a slash are a date, a share, a score: only a word makes them a property.
  return numbers[0] === 0 || numbers[1] === 0 || numbers.length === 3 ? NO_CANDIDATE : PAIR;
}

export const matrikkel: Detector = {
  id: 'matrikkel',
  dataType: 'contact.postal_address',
  docs: {
    summary: 'A property by its numbers in the land register: gnr and bnr, with festenummer, section and municipality.',
    reference: 'Kartverket, matrikkelen; Statistics Norway, municipality numbers; identifiers.md 4.',
    misses:
      '`45/123` without a field name or a word before it; municipality numbers from before 2024; numbers in columns under other names than gnr and bnr.',
  },
  triggers: [
    {
      word: ['lower', 'capital', 'upper'],
      length: [1, 15],
      starts: wordList('gnr gnu gno gbn går gar mat').concat(['g ', 'g.', 'g:', 'g/', 'g-', 'g,']),
      next: [' ', '.', ':', '/', '-', ','],
    },
    { word: ['digits'], length: [1, 4], next: ['/', '-'] },
  ],
  pattern: { endOf, source: `${WORDED.source}|${PLAIN.source}` },
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'numbers between slashes',
      rate: 0.15,
      derivation:
        'arithmetic: of 10,000 four-digit beginnings, 1,401 begin with the county of a municipality number in use.',
      when: ['bare'],
    },
    {
      name: 'numbers in slashes under such a name or beside such a word',
      rate: 0.3,
      derivation: 'assumed: apartments, dates and shares under the name of an address.',
      when: ['named', 'labelled'],
    },
    {
      name: 'gnr and bnr of something else',
      rate: 1e-6,
      derivation: 'no other two numbers are written after these two words (assumed).',
      when: ['written'],
    },
  ],
  words: {
    names: wordList(`
      gnr bnr gårdsnr gårdsnummer bruksnr bruksnummer gbnr gnr_bnr gnrbnr gnr/bnr matrikkel matrikkelnr matrikkelnummer matrikkeladresse matrikkelenhet
      gårdsogbruksnummer gardsogbruksnummer eiendomsnr eiendomsnummer eigedomsnummer
    `),
    against: [],
    labels: wordList('eiendom eiendommen eigedom eigedommen'),
  },
  examples: {
    hit: [
      'gnr. 12 bnr. 345',
      'gnr 12 bnr 345 fnr 0 snr 3',
      'gnr/bnr 45/123',
      '301-45/123/0/3',
      { value: '45/123', field: 'gbnr' },
      'gnr12 bnr345',
    ],
    miss: ['45/123', '2024-12/05/2024/1', 'side 12/14', '12/05/2024', 'gnr mangler'],
  },
};
