import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { PLATE_WORDS } from './shared/plate-words.js';
import { isNorwegianPlate } from './shared/plates.js';
import { BLANKS, CROWD, LABEL_SLIP, LEFT } from './shared/text.js';

const kinds: Kind[] = [{ name: 'norwegian', strength: 'weak', form: 'bare' }];

/** Standards: `EN 50131`, `NS 3960`, `RS 23200` stand in texts about alarms; as plates only after a word for them. */
const STANDARD = /^(?:EN|NS|RS|TS|TR|SN|BS|DS|SS|UL)[ \u00a0-]?\d/i;
/** Words of two letters before a number: `bil nr 12345`, `bilen er 12345 kr`. */
const SMALL_WORD = /^(?:NR|Nr|nr|er|en|et|de|du|se|ha|ta|ut|ny|pr|st|kr|kl|ca|at|la|sa|be)[ \u00a0]/;

/** Words directly before that make small letters, or the letters of a standard, a plate. */
const SAYS_PLATE =
  /(?:regn?r?|reg\.? ?nr|skilt(?:nr|et)?|kjennemerket?|plate|kjøretøy|køyretøy|bil(?:en)?)[.: ]{1,3}$/i;

function validate(text: string, start: number, end: number): number {
  const span = text.slice(start, end);
  if (SMALL_WORD.test(span)) return NO_CANDIDATE;
  // `er 12345` in running text: two small letters and a number are a plate only when written together.
  const doubtful = STANDARD.test(span) || /^[a-zA-Z]?[a-z][ \u00a0]/.test(span);
  if (doubtful && start > 0 && !SAYS_PLATE.test(text.slice(Math.max(0, start - 24), start))) return NO_CANDIDATE;
  return isNorwegianPlate(span) ? 0 : CANDIDATE;
}

/** Two letters of twenty each or GA, of 26 x 26; the first of the digits is no zero. */
export const RANDOM_PLATE = ((20 * 20 + 1) / (26 * 26)) * 0.9;

export const plate: Detector = {
  id: 'plate',
  dataType: 'vehicle.plate',
  docs: {
    summary:
      'Norwegian registration plates: two letters and four or five digits, beside a word for plates or vehicles, or in a ' +
      'field so named. Without either the shape says nothing: article codes have it too.',
    reference: 'identifiers.md 4 (letters in use; personal plates by the rules of 2017).',
    misses:
      'Plates in text with no such word within four words before; foreign and personal plates outside fields named for ' +
      'plates; plates with a line break or a full stop inside.',
  },
  triggers: [
    { word: ['mixed'], length: [6, 7] },
    {
      word: ['upper', 'lower', 'capital'],
      length: [2, 2],
      next: [...BLANKS, '-'],
      second: [...'0123456789'],
      first: 'abcdefghjklnprstuvxyz',
    },
  ],
  pattern: new RegExp(`${LEFT}(?<![.\\-/])[A-Za-z]{2}[ \u00a0-]?\\d{4,5}(?![\\p{L}\\p{N}_]|[.,/-]\\d|-[\\p{L}])`, 'uy'),
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'codes of two letters and four or five digits',
      rate: RANDOM_PLATE,
      derivation: 'arithmetic: (20 x 20 + 1) / 26^2 pairs of letters, nine of ten first digits.',
      when: ['named'],
    },
    {
      name: 'such codes beside a label',
      rate: RANDOM_PLATE,
      derivation: 'as above, for a crowd.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray code beside a label',
      rate: RANDOM_PLATE * LABEL_SLIP,
      derivation: 'as above, times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
  ],
  words: PLATE_WORDS,
  examples: {
    hit: [
      'regnr AB 12345',
      'kjørte en grå varebil med skilt EL12345',
      'reg.nr. CV-4321',
      'skilt AB 12345',
      { value: 'DN 54321', field: 'kjennemerke' },
    ],
    miss: ['AB12345', 'EN 50131', 'varenr AB12345', 'regnr OI 12345', 'bil til NS 3960', 'regnr AB 01234'],
  },
};
