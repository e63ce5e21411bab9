import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { readTail } from './shared/address-tail.js';
import { ADDRESS_WORDS } from './shared/address-words.js';

const FULL = 0;
const BOX = 1;
const SHORT = 2;
const PLAIN = 3;
const kinds: Kind[] = [
  { name: 'box', strength: 'strong', form: 'written' },
  { name: 'box', strength: 'strong', form: 'bare' },
  { name: 'box', strength: 'alone', form: 'bare' },
  { name: 'box', strength: 'weak', form: 'bare' },
];

/** `Postboks 458`, `Postb. 12`, `P.O. Box 12`, `Pb. 1234`, `Boks 12`, `Postfach 12`; the first letter decides what it is. */
const HEAD =
  /(?<![\p{L}\p{N}_-])(?:post(?:boks|box|b\.|fach)|p\.?[ ]?o\.?[ ]?box|(?:p\.?b\.?|boks))[ ]{0,2}(?:nr\.?[ ])?(\d{1,5})(?![\p{L}\p{N}_%°]|[.,:-]\d|,-)/iuy;
/** The post office a box is at: one or two names before a comma, a code or the end of the line. */
const OFFICE = /[ ](?!\d)\p{Lu}\p{L}{1,20}(?:[ ]\p{Lu}\p{L}{0,20})?(?=[ ]?,|[ ]?[\r\n]|[ ]\d{4} |$)/uy;

interface Box {
  readonly end: number;
  readonly outcome: number;
}

function read(text: string, at: number): Box | undefined {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return undefined;
  const numberEnd = at + head.length;
  OFFICE.lastIndex = numberEnd;
  const office = OFFICE.test(text) ? OFFICE.lastIndex : numberEnd;
  const tail = readTail(text, office);
  if (tail.says === 'own') return { end: tail.end, outcome: FULL };
  if (/^(?:post|p\.? ?o)/i.test(head)) return { end: tail.end, outcome: BOX };
  // `Pb 210` is lead, `PB 12` a product; a point, or the office after it, makes it a box.
  const isShort = /^p\.?b\./i.test(head) || (/^p/i.test(head) && office > numberEnd);
  return { end: tail.end, outcome: isShort ? SHORT : /^b/i.test(head) ? PLAIN : CANDIDATE };
}

export const postboks: Detector = {
  id: 'postboks',
  dataType: 'contact.postal_address',
  docs: {
    summary: 'Boxes at a post office (`Postboks 458 Sentrum, 0105 Oslo`), with office, postal code and place.',
    reference: 'Posten, how to write an address; identifiers.md 4.',
    misses: '`Boks 12` without a field name or label; boxes written without a number.',
  },
  triggers: [
    { word: ['lower', 'capital', 'upper'], length: [7, 8], starts: ['pos'], next: [' '] },
    { word: ['lower', 'capital', 'upper'], length: [1, 5], starts: ['pos', 'po', 'p.', 'p ', 'pb'], next: [' ', '.'] },
    { word: ['mixed'], length: [3, 7], starts: ['po', 'pb'], next: [' ', ',', ''] },
    { word: ['lower', 'capital', 'upper'], length: [4, 4], starts: ['bok'], next: [' '] },
  ],
  pattern: { endOf: (text, at) => read(text, at)?.end ?? -1, source: HEAD.source },
  validate: (text, start) => read(text, start)?.outcome ?? NO_CANDIDATE,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'a box that is no address',
      rate: 1e-6,
      derivation:
        'no other number is written after “postboks” or “P.O. Box”; the rate stands for uses nobody listed (assumed).',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: { ...ADDRESS_WORDS, against: [] },
  examples: {
    hit: [
      'Postboks 458 Sentrum, 0105 Oslo',
      'Pb. 1234 Vika',
      'P.O. Box 12',
      { value: 'Boks 12', field: 'adresse' },
      'PB1234 Vika',
    ],
    miss: ['Boks 12', 'Pb 210', 'postboks', 'Postboksen er full', 'PB 12 kWh'],
  },
};
