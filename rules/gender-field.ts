import type { FieldRule, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { isPlaceholder } from './shared/placeholders.js';
import { wordList } from './shared/text.js';

const WORD = 0;
const LETTER = 1;
const CODE = 2;
const kinds: Kind[] = [
  { name: 'word', strength: 'strong', form: 'bare' },
  { name: 'letter', strength: 'weak', form: 'bare' },
  { name: 'code', strength: 'weak', form: 'bare' },
];

/** Bokmål, nynorsk, Swedish, Danish, English. `herre`, `dame` and `unisex` are target groups of goods: not here. */
const WORDS: ReadonlySet<string> = new Set(
  wordList(`
    mann mannen menn hankjønn mannlig gutt guten gut kvinne kvinna kvinner kvinnelig kvinneleg hunkjønn hokjønn
    jente kvinde kvinnlig mand man male female woman boy girl masculine feminine maskulin feminin annet anna annan
    annen andre other divers diverse ikke-binær ikkje-binær ikkebinær ikke_binær ikke-binaer nonbinary non-binary
    non_binary transgender transmann transkvinne trans intersex interkjønn intersexed third-gender tredje_kjønn mtf ftm
    msf fsm agender genderqueer mannkjønn enby
  `),
);
/** Man, kvinne, female, X (ICAO 9303-3 and passports), D (divers). */
const LETTERS = /^[mkfxd]$/i;
/** ISO/IEC 5218: 1 male, 2 female; 0 and 9 stand for not known and not applicable. */
const CODES = /^0?[12]$/;
/** `U`, `N`, `O` (unknown, not stated, other), the two codes of ISO/IEC 5218 for those, and words for them. */
const SAYS_NOTHING =
  /^(?:[uno]|0?[09]|ubestemt|(?:ønsker |vil )?ikke (?:å )?oppgi(?:tt)?|(?:prefer|rather) not (?:to )?say|undisclosed)$/i;

function accepts(cell: string): number {
  if (cell.length > 28) return CANDIDATE;
  if (isPlaceholder(cell) || SAYS_NOTHING.test(cell)) return NO_CANDIDATE;
  if (LETTERS.test(cell)) return LETTER;
  if (CODES.test(cell)) return CODE;
  return WORDS.has(cell.toLowerCase().replace(/ /g, '_')) ? WORD : CANDIDATE;
}

export const genderField: FieldRule = {
  id: 'gender-field',
  dataType: 'identity.gender',
  docs: {
    summary:
      'Gender in a field so named: words in Norwegian and English, the letters M, K, F, X and D, and the codes 1 and 2.',
    reference: 'ISO/IEC 5218 (codes); ICAO 9303-3 4.1 (letters in travel documents).',
    misses:
      'Gender in running text, titles (herr, fru), words in other languages, fields with another name (title, mf), ' +
      'columns in which everybody has the same letter or code, and truth values (is_male).',
  },
  words: {
    names: wordList(`
      kjønn kjoenn kjonn kjønnet gender sex kjønnsidentitet gender_identity kjønn_kode kjønnskode gender_code sex_code
      kjønnstype juridisk_kjønn legal_gender
    `),
    against: wordList('produkt product vare kategori category article artikkel grammatical genus'),
    labels: [],
    // `Herre` and `Dame` on shoes, `male` and `female` on plugs.
    neverOfThings: true,
  },
  storage: ['text', 'integer', 'decimal', 'document', 'any'],
  kinds,
  accepts,
  nulls: [
    {
      name: 'short codes of something else in a field so named',
      rate: 0.2,
      derivation: 'arithmetic: two of ten digits and five of 26 letters pass; words pass far more rarely.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: 'Kvinne', field: 'kjønn' },
      { value: 'male', field: 'gender' },
      { value: 'K', field: 'kjonn' },
      { value: 'X', field: 'sex' },
      { value: '2', field: 'kunde_kjoenn' },
    ],
    miss: [
      { value: 'Herre', field: 'sex' },
      { value: 'Unisex', field: 'gender' },
      { value: '7', field: 'kjonn' },
      { value: 'Kvinne', field: 'rolle' },
      { value: 'ukjent', field: 'kjønn' },
    ],
  },
};
