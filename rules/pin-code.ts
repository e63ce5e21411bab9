import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE } from '../src/model/detector.js';
import { CREDENTIAL_WORDS } from './shared/credential-words.js';
import { hinted } from './shared/hinted.js';
import { LEFT } from './shared/text.js';

const kinds: Kind[] = [{ name: 'pin', strength: 'strong', form: 'written' }];

/** What a code opens. A code of anything else (`feilkode`, `postkode`, `rabattkode`) is no secret. */
const OPENS =
  'alarm|tvangs|overfalls|panikk|dør|ytterdør|port|garasje|lås|nøkkelboks|nøkkelskap|adgangs|tilgangs|inngangs|mester|master|' +
  'installatør|engangs|avstillings|skap|safe|bom|bommen|hytte|hytta|kjeller|bod|grind|heis|oppgang|panel|sentral|boks|låsboks|' +
  'garderobe|hoveddør|kodelås|romdør|naust|låve|uthus|leilighets|nøkkelsafe';
const OPENS_EN =
  'alarm|disarm|arm|duress|panic|(?:front |back |side )?door|gate|garage|key ?box|lock ?box|key ?safe|safe|access|entry|master|' +
  'installer|one-time|verification|panel|keypad|shed|barrier|cabin|lock|padlock|entrance|elevator|lift';
const LABEL =
  `(?:pin(?:[ -]?kode[nr]?|[ -]?code|-?en)?|pinnen|(?:${OPENS})[ -]?kode[nr]?|(?:${OPENS_EN})[ -]?code|nøkkelboks(?:en)?|` +
  'nøkkelskap(?:et)?|nøkkelsafe(?:n)?|kodelås(?:en)?|key ?box|lock ?box|key ?safe|puk(?:[ -]?kode[nr]?)?|otp)';
const WHOSE =
  '(?:\\s(?:din|deres|min|hans|hennes|hennar|dykkar|vår|their|sin)|\\s(?:til|for|på|hos|hjå|ved|i|of|to|at|on|for)\\s(?:the\\s)?[\\p{L}\\-]{2,24})?';
const VERB =
  '(?:(?:er |ble |blei |vart |har blitt )?(?:nå |no )?(?:satt|sett|endret|endra|byttet|bytta|skiftet|skifta) til|' +
  '(?:is |was |has been )?(?:now )?(?:set|changed|reset|updated) to|er (?:nå|no)|er|var|is now|is|was|blir|nr\\.?)';
const BETWEEN = `["']?(?:\\s{0,2}[:=#]\\s{0,2}|\\s${VERB}:?\\s{1,2}|\\s{1,2})["'«(]?`;
/** A bare `kode` needs what it opens behind it, before it, or a verb: `kode 4321 til alarmen`, `koden er 4321`. */
const THING =
  '(?:alarm|dør|port|lås|nøkkel|nykel|boks|hus|inngang|bod|bua|garasje|hytt|gang|grind|bom|heis|leilighet|leilegheit|oppgang|' +
  'kjeller|kjellar|safe|skap|panel|naust|hengelås|ytterdør|uthus|kontor|lager)\\p{L}{0,12}';
const THING_EN =
  '(?:(?:front|back|side|main|garden|new) )?(?:alarm|door|gate|garage|shed|safe|key ?box|lock ?box|key ?safe|panel|keypad|' +
  'barrier|cabin|padlock|lock|basement|cellar|entrance|house|building|office|lobby|elevator|lift)';
const BARE_BEFORE = `kode(?=\\s\\d{4,8}\\s(?:til|for|på|i)\\s${THING})\\s`;
const BARE_AFTER = `koden?\\s(?:til|for|på)\\s${THING}(?:\\s(?:er|var)|:)?\\s`;
const BARE_VERB = `(?:koden(?:\\s(?:din|deres|hans|hennes|hennar|dykkar))?|ny kode)(?:\\s${VERB}|:)\\s`;
const BARE_EN = `codes?\\s(?:to|for|of|on)\\s(?:the\\s|our\\s|his\\s|her\\s|their\\s)?${THING_EN}(?:\\s${VERB}|:)?\\s`;
/** Alone, a code is only one where something that is locked stands before it in the same clause. */
const BARE = `(?:bruk[ae]r)?(?:kode[nr]?|code)(?:\\s(?:${VERB}|til|to)|\\s?[:=#])?\\s`;

const HEAD = `${LEFT}(?:${LABEL}${WHOSE}${BETWEEN}|${BARE_BEFORE}|${BARE_AFTER}|${BARE_EN}|${BARE_VERB}|${BARE})`;
/** More of the number, a measure, an amount or a date goes on. */
const RIGHT =
  '(?![\\p{L}\\p{N}_]|[.,:/\\-]\\d| \\d{3}(?!\\d)| ?(?:kr|kroner|nok|stk|mm|cm|m|km|kg|g|kwh|w|v|%|år|min|timer|ganger|tegn|siffer)(?!\\p{L}))';
const SOURCE = `${HEAD}([A-Z]?\\d{3,8})${RIGHT}`;
/** Part of every label, and how far from its beginning: `installatør-kode`, `front door code`. */
const STEM = /kod|cod|pin|puk|otp|nøkkel|key|lock/iu;
const STEM_REACH = 32;
const AGAIN = new RegExp(SOURCE, 'iuy');

function valueStart(text: string, start: number, end: number): number {
  AGAIN.lastIndex = start;
  const match = AGAIN.exec(text);
  return match === null ? start : end - (match[1] as string).length;
}

/** Another word before the label makes it another code: `feil kode`, `error code`, `rabatt-kode`. */
const OTHER_CODE =
  /(?:feil|status|error|fault|rabatt|kampanje|post|zip|area|dial(?:ling)?|country|source|discount|promo|product|bar|qr|event|hendelses|alarmtype|lands?|produkt|vare|strek|kunde|avdelings|svar|retur|retnings|farge|valuta|bank|swift)[\s-]{0,2}(?:kode[nr]?|codes?)(?![\p{L}])/iu;
/** Every label but the bare one, just before the digits. */
const SURE = new RegExp(
  `(?<=${LEFT}(?:${LABEL}${WHOSE}${BETWEEN}|${BARE_BEFORE}|${BARE_AFTER}|${BARE_EN}|${BARE_VERB}))(?=[A-Z]?\\d)`,
  'iuy',
);

/** What is locked, in the clause before a bare `kode`. */
const LOCKED =
  /(?<![\p{L}])(?:(?:nøkkel|nykel|lås|kode)?boks\p{L}{0,3}|nøkkel(?:skap|safe)\p{L}{0,3}|(?:hoved|ytter|inngangs|kjeller|kjellar|bak|side|garasje|hovud)?dør[aeni]{0,3}|(?:garasje|kjøre|inn|hage)?port\p{L}{0,4}|(?:vei|veg)?bom(?:men)?|grind[aeni]{0,2}|garasje[nr]?|hytt[ea]n?|bod(?:en|a)?|bu[ae]?|naust(?:et)?|safe[nt]?|skap(?:et)?|(?:alarm|kode)?panel(?:et)?|kodelås(?:en)?|hengelås(?:en)?|lås(?:en)?|heis(?:en)?|oppgang(?:en)?|inngang(?:en)?|kodeord(?:et)?|passord(?:et)?|key ?(?:box|safe)|lock ?box|gate|shed|garage|door|safe|panel|keypad|padlock|lock|cabin|barrier)(?!\p{L})[^.!?;\n]{0,40}$/iu;
/** The language of alarm centres, in which a code is a kind of event. */
const OF_EVENTS =
  /utløs|utløys|innbrudd|innbrot|sabotasje|hendelse|hending|sone|sensor|detektor|trigger|zone|fault|feil|error|status|event|contact.?id|varsel|signal|meldte|modell|versjon/iu;

const clauseBefore = (text: string, start: number, reach: number): string =>
  /[^.!?;\n]{0,72}$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';

/** A bare code says what it opens, and is no code of an event. */
function opensThing(text: string, start: number, end: number): boolean {
  const clause = clauseBefore(text, start, 72);
  return LOCKED.test(clause) && !OF_EVENTS.test(clause) && !OF_EVENTS.test(text.slice(end, end + 16));
}

/** The other code stands at most this many characters before the digits. */
const REACH = 48;

function validate(text: string, start: number, end: number): number {
  if (OTHER_CODE.test(clauseBefore(text, start, REACH))) return NO_CANDIDATE;
  SURE.lastIndex = start;
  return SURE.test(text) || opensThing(text, start, end) ? 0 : NO_CANDIDATE;
}

export const pinCode: Detector = {
  id: 'pin-code',
  dataType: 'account.credential',
  docs: {
    summary: 'PINs and codes of alarms, doors, gates and key boxes that somebody wrote down after their name.',
    reference:
      'Labels in bokmål, nynorsk and English; three to eight digits, one letter before them. The span is the code alone.',
    misses:
      'A bare "kode 4321" that does not say in the same clause what it opens; codes of letters; digits with blanks or hyphens between them. "PIN ' +
      'code" is taken for a PIN, though it is a postal code in India.',
  },
  triggers: [
    {
      word: ['lower', 'capital', 'upper'],
      length: [2, 21],
      first: 'patodgkynimesvlbhcurjf',
      next: [' ', ':', '=', '-', '"', "'", '#'],
    },
  ],
  pattern: hinted(new RegExp(SOURCE, 'iuy'), STEM, STEM_REACH),
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
