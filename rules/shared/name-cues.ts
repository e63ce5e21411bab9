/** What stands around a capitalised word or pair and says that it is a person, or something else. */
import { isLetter } from './letters.js';
import { EXCHANGES, OTHERS, ROLES, VERBS } from './name-cue-words.js';
import { remembered } from './remembered.js';
import { wordList } from './text.js';

/**
 * `titles` only persons have; `role` covers what persons do and are to others, `person` verbs that mostly take one; a
 * `customer` may be a firm, and so may what one is at `home` with (`hos`).
 */
export type Cue =
  | 'title'
  | 'role'
  | 'person'
  | 'greeting'
  | 'customer'
  | 'given'
  | 'family'
  | 'household'
  | 'home'
  | 'none';

const BY_WORDS: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...wordList(VERBS).map((w): [string, Cue] => [w, 'person']),
  ...[...ROLES].map((w): [string, Cue] => [w, 'role']),
  ...OTHERS.flatMap(([cue, words]) => wordList(words).map((w): [string, Cue] => [w, cue])),
]);
/** `mor til`, `snakket lenge med`: between a role or an exchange and the person. */
const PREPOSITIONS: ReadonlySet<string> = new Set('til med fra frå av hos hjå for to with from by of'.split(' '));
/** Last words of cues of two words. */
const ENDS: ReadonlySet<string> = new Set([...BY_WORDS.keys()].flatMap((w) => w.split('_')[1] ?? []));

/** The last words before a name, with the signs that may stand between. */
const LAST = /([\p{L}_]{1,20})(?:[.:,!/]|["']?\s?[:=]\s?["']?)?\s{0,3}$/u;
const WORD_BEFORE = /(\p{L}{1,20})\s$/u;
/** Longest cue with what stands between. */
const REACH = 28;
const LONGEST_WORD = 20;
/** What a cue ends in: a blank, a quotation mark or one of these. */
const ENDS_CUE = new Set([...' \t\n\r\u00a0:="\'/(«'].map((c) => c.charCodeAt(0)));

/** What the words just before `start` say. */
export const cueBefore = remembered(cueAt);

function cueAt(text: string, start: number): Cue {
  if (start < 3 || !mayEndCue(text.charCodeAt(start - 1))) return 'none';
  const word = wordBefore(text, start);
  if (word === '' || (!BY_WORDS.has(word) && !ENDS.has(word) && !PREPOSITIONS.has(word))) return 'none';
  return readCue(text, start);
}

const mayEndCue = (code: number): boolean =>
  code < 0x100 ? ENDS_CUE.has(code) || code === 11 || code === 12 : /\s/.test(String.fromCharCode(code));

/** The word that {@link LAST} would find, if it finds any: most words before a name are no cue. */
function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < MOST_MARKS && isCueMark(text.charCodeAt(end - 1))) end--;
  return runBefore(text, end);
}

/** Blanks, quotation marks and one sign, as {@link LAST} allows them, and one more. */
const MOST_MARKS = 9;
const CUE_MARKS = new Set([...'.:,!/"\'= \t\n\r\v\f\u00a0'].map((c) => c.charCodeAt(0)));
const isCueMark = (code: number): boolean =>
  code < 0x100 ? CUE_MARKS.has(code) : /\s/.test(String.fromCharCode(code));

/** The letters that end here, in lower case. */
function runBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && isCueLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

const isCueLetter = (code: number): boolean => code === 95 || isLetter(code);

function readCue(text: string, start: number): Cue {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const match = LAST.exec(reach);
  if (match === null) return 'none';
  const last = (match[1] as string).toLowerCase();
  const alone = BY_WORDS.get(last);
  if (alone === 'given' || alone === 'family') return /[:=]/.test(match[0]) ? alone : 'none';
  if ((alone !== undefined && alone !== 'home') || !(ENDS.has(last) || PREPOSITIONS.has(last))) return alone ?? 'none';
  const before = WORD_BEFORE.exec(reach.slice(0, match.index))?.[1]?.toLowerCase();
  if (before === undefined) return alone ?? 'none';
  const pair = BY_WORDS.get(`${before}_${last}`);
  if (pair === 'given' || pair === 'family') return /[:=]/.test(match[0]) ? pair : 'none';
  if (pair !== undefined) return pair;
  if (!PREPOSITIONS.has(last) || !/\s$/.test(match[0])) return alone ?? 'none';
  return ROLES.has(before) || EXCHANGES.has(before) ? 'person' : (alone ?? 'none');
}

/** A street, a firm, a school or another thing named after someone. The genitive `s` may stand between. */
const THING_AFTER =
  /^(?:s|['’]s?)?(?:-(?=\p{L})|,? (?:&|as|asa|ans|da|ab|a\/s|aps|oy|ltd|limited|inc|llc|llp|gmbh|ag|bv|nv|sa|srl|plc|corp|co|enk|nuf|ks|ba|sons|og sønn(?:er)?|og co|(?:kommune|politidistrikt|sparebank|legevakt|legesenter|gate|gata|gt|vei|veg|veien|vegen|vn|plass|torg|torv|allé|alle|terrasse|minde|sti|stien|bru|bro|brygge|kai|park|parken|kirke|kapell|skole|skule|barneskole|ungdomsskole|videregående|vgs|barnehage|sykehus|sjukehus|stadion|hall|hallen|senter|senteret|gård|hus|huset|hotell|museum|stiftelse|stiftelsen|fond|legat|prisen|bibliotek|universitet|institutt|forlag|bakeri|kafé|bygg|elektro|eiendom|transport|rør|bil|entreprenør|regnskap|maskin|trevare|begravelsesbyrå|consult(?:ing)?|holding|invest|group|gruppen|services?|street|st|road|rd|avenue|ave|lane|drive|boulevard|square|place|court|house|school|college|university|hospital|church|airport|bridge|station|stadium|center|centre|foundation|award|institute|building|tower|theatre|theater|gallery|library|prize|band|trio|quartet|orchestra|cup|show|museum|islands?|bay|river|lake|beach|valley|county|city|province))(?![\p{L}\p{N}]))/iu;

/** True when the text after `end` makes the name that of a thing. */
export const isThingAfter = (text: string, end: number): boolean =>
  BEGINS_THING.has(text.charCodeAt(end)) && THING_AFTER.test(text.slice(end, end + 32));

/** What {@link THING_AFTER} begins with; the last is the long s, which its flags take for an s. */
const BEGINS_THING = new Set([..." ,-sS'’\u017f"].map((c) => c.charCodeAt(0)));

/** Saints, ships, hotels and lakes: what follows is no person. */
const THING_BEFORE =
  /(?<![\p{L}\p{N}])(?:st\.?|saint|san|santa|sankt|sankta|port|lake|mount|mt\.?|fort|cape|kapp|new|los|las|rio|puerto|isla|hotell?|ms|m\/s|ms\.|mf|m\/f|mk|m\/k|hms|knm|ss|skipet|ferg[ae]n?|skolen|stiftelsen|advokatfirmaet|firmaet|rederiet|restaurant|kafé|café|bakeri|the|kong|dronning|keiser|orkanen|storm(?:en)?) $/iu;

/** True when the word before `start` makes what follows a thing. */
export function isThingBefore(text: string, start: number): boolean {
  if (start < 3 || text.charCodeAt(start - 1) !== 32) return false;
  if (text[start - 2] !== '.' && !ENDS_THING.has(runBefore(text, start - 1))) return false;
  return THING_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}

/** The last run of letters in what {@link THING_BEFORE} lists: most words are turned away by it. */
const ENDS_THING: ReadonlySet<string> = new Set(
  wordList(`
    st saint san santa sankt sankta port lake mount mt fort cape kapp new los las rio puerto isla hotel hotell ms s mf f mk k hms
    knm ss skipet ferga ferge fergan fergen skolen stiftelsen advokatfirmaet firmaet rederiet restaurant kafé café bakeri the
    kong dronning keiser orkanen storm stormen
  `),
);

/** English nouns that follow a given name in names of places: family names only where something else says so. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'street road court house park church hall castle bridge square hill hills lake river bay island islands beach airport ' +
    'school station tower towers garden gardens place lane wood woods field fields forest valley springs falls city ' +
    'county state college university hospital heights grove harbor harbour port point ridge rock creek spring cross ' +
    'march april may june july august monday friday sunday summer winter spring autumn north south east west'
  ).split(' '),
);
