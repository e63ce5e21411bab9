import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { LEFT } from './shared/text.js';

const kinds: Kind[] = [{ name: 'pin', strength: 'strong', form: 'written' }];

/** What a code opens. A code of anything else (`feilkode`, `postkode`, `rabattkode`) is no secret. */
const OPENS =
  'alarm|tvangs|overfalls|panikk|dør|ytterdør|port|garasje|lås|nøkkelboks|nøkkelskap|adgangs|tilgangs|inngangs|mester|master|' +
  'installatør|engangs|avstillings|skap|safe';
const OPENS_EN =
  'alarm|disarm|arm|duress|panic|door|gate|garage|key ?box|lock ?box|key ?safe|access|entry|master|installer|one-time|verification';
const LABEL =
  `(?:pin(?:[ -]?kode[nr]?|[ -]?code|-?en)?|pinnen|(?:${OPENS})[ -]?kode[nr]?|(?:${OPENS_EN})[ -]?code|nøkkelboks(?:en)?|` +
  'nøkkelskap(?:et)?|kodelås(?:en)?|key ?box|lock ?box|key ?safe|puk(?:[ -]?kode[nr]?)?|otp)';
const WHOSE = '(?:\\s(?:din|deres|min|hans|hennes)|\\s(?:til|for|på|hos|of|to)\\s(?:the\\s)?[\\p{L}\\-]{2,24})?';
const VERB = '(?:(?:er |ble )?(?:satt|endret|byttet) til|(?:is |was )?(?:set|changed) to|er|var|is|was|nr\\.?)';
const BETWEEN = `["']?(?:\\s{0,2}[:=#]\\s{0,2}|\\s${VERB}:?\\s{1,2}|\\s{1,2})["'«(]?`;
/** A bare `kode` needs what it opens behind it, before it, or a verb: `kode 4321 til alarmen`, `koden er 4321`. */
const THING =
  '(?:alarm|dør|port|lås|nøkkel|boks|hus|inngang|bod|garasje|hytt|gang|grind|bom|heis|leilighet|oppgang)\\p{L}{0,12}';
const BARE_BEFORE = `kode(?=\\s\\d{4,8}\\s(?:til|for|på|i)\\s${THING})\\s`;
const BARE_AFTER = `koden?\\s(?:til|for|på)\\s${THING}(?:\\s(?:er|var)|:)?\\s`;
const BARE_VERB = `(?:koden(?:\\s(?:din|deres|hans|hennes))?|ny kode)(?:\\s${VERB}|:)\\s`;

const HEAD = `${LEFT}(?:${LABEL}${WHOSE}${BETWEEN}|${BARE_BEFORE}|${BARE_AFTER}|${BARE_VERB})`;
/** More of the number, a measure, an amount or a date goes on. */
const RIGHT =
  '(?![\\p{L}\\p{N}_]|[.,:/\\-]\\d| \\d{3}(?!\\d)| ?(?:kr|kroner|nok|stk|mm|cm|m|km|kg|g|kwh|w|v|%|år|min|timer|ganger|tegn|siffer)(?!\\p{L}))';
const SOURCE = `${HEAD}([A-Z]?\\d{3,8})${RIGHT}`;
const AGAIN = new RegExp(SOURCE, 'iuy');

function valueStart(text: string, start: number, end: number): number {
  AGAIN.lastIndex = start;
  const match = AGAIN.exec(text);
  return match === null ? start : end - (match[1] as string).length;
}

/** Another word before the label makes it another code: `feil kode`, `error code`, `rabatt-kode`. */
const OTHER_CODE =
  /(?:feil|status|error|rabatt|kampanje|post|zip|lands?|produkt|vare|strek|kunde|avdelings|svar|retur)[\s-]kode/iu;
const validate = (text: string, start: number): number =>
  OTHER_CODE.test(text.slice(Math.max(0, start - 48), start)) ? NO_CANDIDATE : 0;

export const pinCode: Detector = {
  id: 'pin-code',
  dataType: 'account.credential',
  docs: {
    summary: 'PINs and codes of alarms, doors, gates and key boxes that somebody wrote down after their name.',
    reference:
      'Labels in bokmål, nynorsk and English; three to eight digits, one letter before them. The span is the code alone.',
    misses:
      'A bare "kode 4321" that does not say what it opens; codes of letters; digits with blanks or hyphens between them. "PIN ' +
      'code" is taken for a PIN, though it is a postal code in India.',
  },
  triggers: [
    {
      word: ['lower', 'capital', 'upper'],
      length: [2, 21],
      first: 'patodgkynimesvl',
      next: [' ', ':', '=', '-', '"', "'", '#'],
    },
  ],
  pattern: new RegExp(SOURCE, 'iuy'),
  valueStart,
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'numbers beside such a word',
      rate: 0.01,
      derivation: 'assumed: one in a hundred numbers of three to eight digits just behind such a label is no code.',
      when: ['bare', 'written', 'labelled', 'named'],
    },
  ],
  words: CREDENTIAL_WORDS,
  examples: {
    hit: [
      'PIN 4321',
      'pinkode: 1234',
      'kode 4321 til alarmen',
      'tvangskode/duress code 9911',
      'nøkkelboks 4455',
      'koden er 1234',
    ],
    miss: ['PIN sendt på SMS', 'feilkode 4321', 'statuskode 404', 'landskode 47', 'kode 4 brann'],
  },
};
