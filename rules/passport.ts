import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PASSPORT_WORDS } from './shared/passport-words.js';
import { CROWD, LABEL_SLIP, LEFT, RIGHT } from './shared/text.js';
import { FOREIGN, isFiller, NORWEGIAN } from './shared/travel-document.js';

const NORWAY = 0;
const ABROAD = 1;
const kinds: Kind[] = [
  { name: 'no', strength: 'weak', form: 'bare' },
  { name: 'foreign', strength: 'weak', form: 'bare' },
];

/** `pass` alone is also a password, a ticket, a card for the lift: only the Norwegian shape is a passport's there. */
const PASS_ALONE = /(?<![\p{L}\p{N}])pass(?:et)?(?=[^\p{L}\p{N}])(?!\W{0,3}(?:nr|no|num))[^\p{L}\p{N}]{1,4}$/iu;
/** `pass: 12345678` and `pass=12345678` are passwords as often as not. */
const ASSIGNED = /[:=]["' ]{0,2}$/;
/** Parts of the phrase that stand between the word and the number, which alone would not count. */
const DOCUMENT = '(?:pass(?:et|port)?|reisedokument|reisebevis|travel[ _]doc(?:ument)?|id[ -]?kort(?:et)?|id[ _]card)';
const NUMBER = '[ _-]?(?:nr|nummer(?:et)?|no|num(?:ber)?|id)?';
const DIRECTLY = new RegExp(
  `${DOCUMENT}${NUMBER}[\\s"'.:=#(]{1,5}(?:(?:er|is|var|was|no|nor|norsk)[\\s:]{1,2})?$`,
  'iu',
);

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end).replace(' ', '').toUpperCase();
  const norwegian = NORWEGIAN.test(span);
  const before = text.slice(Math.max(0, start - 36), start);
  // A bare cell of this shape is any code; fields named for passports are judged by passport-field.
  if (start === 0 || !DIRECTLY.test(before)) return NO_CANDIDATE;
  if (PASS_ALONE.test(before) && !(norwegian && (span.length === 9 || !ASSIGNED.test(before)))) return NO_CANDIDATE;
  if (isFiller(span)) return CANDIDATE;
  return norwegian ? NORWAY : FOREIGN.test(span) ? ABROAD : NO_CANDIDATE;
}

export const passport: Detector = {
  id: 'passport',
  dataType: 'identity.passport',
  docs: {
    summary:
      'Passport numbers directly after a word for them: three letters and six digits or eight digits (Norwegian), six to ' +
      'nine letters and digits (other states).',
    reference: 'identifiers.md 4; PRADO (NOR booklets of 2020); ICAO 9303-4 4.2.2 (nine places).',
    misses:
      'Numbers with no such word directly before them, foreign numbers after the word «pass» alone (it may be a password ' +
      'or a ticket), numbers in small letters other than the Norwegian three and six.',
  },
  triggers: [
    { word: ['digits'], length: [8, 9], where: 'inside' },
    { word: ['mixed'], length: [6, 9], where: 'inside' },
    { word: ['upper'], length: [3, 3], next: [' '], where: 'inside' },
  ],
  pattern: new RegExp(
    `${LEFT}(?:[A-Z]{3} \\d{6}|[A-Za-z]{3}\\d{6}|\\d{8,9}|(?=[A-Z]{0,8}\\d)[A-Z\\d]{6,9})${RIGHT}(?![.,:/-]\\d|@)`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'other codes beside a label',
      rate: 0.5,
      derivation: 'assumed: half of the codes of six to nine characters have the shape of some passport.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray code beside a label',
      rate: 0.5 * LABEL_SLIP,
      derivation: 'as above, times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: PASSPORT_WORDS,
  examples: {
    // Letters and digits made up; CCC and the sevens are not in the order the issuer counts.
    hit: ['passnr. CCC707070', 'passnummer: 29770077', 'passport no C01X00T47', 'pass CCC707070', 'passnr CCC 707070'],
    miss: ['CCC707070', 'pass: 29770077', 'ordre 29770077', 'passord CCC707070', 'passport no 00000000'],
  },
};
