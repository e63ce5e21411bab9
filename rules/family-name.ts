import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isLetter } from './shared/letters.js';
import { isBrand, isMidSentence } from './shared/mid-sentence.js';
import { type Cue, cueBefore, isThingAfter } from './shared/name-cues.js';
import { mayBeName } from './shared/name-gate.js';
import { flagsOf, NO_FAMILY, NO_GIVEN, WORD } from './shared/name-lists.js';
import { familyCells, STRAY_CUE } from './shared/name-nulls.js';
import { readName } from './shared/name-reader.js';
import { isClear, isFamily, isGiven, type NameToken, startsName } from './shared/name-tokens.js';
import { FAMILY_NAME_WORDS } from './shared/name-words.js';
import { isPostalPlace } from './shared/postal-places.js';
import { familyNamesAt, goesOn, singleName } from './shared/single-name.js';
import { wordList } from './shared/text.js';

const CELL = 0;
const CUED = 1;
const EITHER = 2;
const PLACE = 3;
const kinds: Kind[] = [
  { name: 'cell', strength: 'strong', form: 'bare' },
  { name: 'cued', strength: 'strong', form: 'written' },
  { name: 'either', strength: 'alone', form: 'bare' },
  { name: 'place', strength: 'crowd', form: 'bare' },
];

/** How a family is spoken of in a text: `door` and `house` by what stands around the name, `double` by its hyphen. */
type How = Cue | 'door' | 'house' | 'double';

function validate(text: string, start: number, end: number): number {
  const names = familyNamesAt(text, start);
  const [token] = names;
  if (token === undefined) return NO_CANDIDATE;
  const word = text.slice(start, token.end);
  if (names.length > 1 && readName(text, start)?.as === 'name') return NO_CANDIDATE;
  if (start === 0 && end === text.length) return isFamily(token) ? cell(token, word) : CANDIDATE;
  const how = spokenOf(text, start, end);
  if (how === 'none') return NO_CANDIDATE;
  if (how !== 'house' && isThingAfter(text, end)) return NO_CANDIDATE;
  if (goesOn(text, end, () => false)) return NO_CANDIDATE;
  // `fru Kari` is the given name's; `the Hansen` may be anything but the family.
  if (isGiven(token) && !isNorwegianFamily(token)) return NO_CANDIDATE;
  return inText(how, token, word);
}

function inText(how: How, token: NameToken, word: string): number {
  if (how === 'title') return CUED;
  const family = isFamily(token) && !isBrand(word);
  // `hos Ali` is the given name's, where both are in use here.
  if ((how === 'home' || how === 'role' || how === 'person') && token.flags & NO_GIVEN) return NO_CANDIDATE;
  switch (how) {
    case 'household':
      return family || (token.flags === 0 && !isPostalPlace(word)) ? CUED : WRITTEN_CANDIDATE;
    case 'family':
    case 'door':
      return family ? CUED : WRITTEN_CANDIDATE;
    case 'house':
    case 'home':
    case 'role':
      return family && (isClear(token) || token.flags & NO_FAMILY) ? CUED : WRITTEN_CANDIDATE;
    case 'person':
      return family && isClear(token) && token.flags & NO_FAMILY
        ? CUED
        : isGiven(token)
          ? NO_CANDIDATE
          : WRITTEN_CANDIDATE;
    case 'double':
      return family && !isGiven(token) && hasClearPart(word) ? CUED : WRITTEN_CANDIDATE;
    default:
      return NO_CANDIDATE;
  }
}

/** `navnet Kvam på døra`, `ringeklokka merka Kvam`. */
const SAYS = /(?:navnet|namnet|står|merk(?:et|a|t)|skilt(?:et)?(?: med)?|name|says?|labelled|marked) ["'«“]?$/iu;
const ON_DOOR =
  /^["'»”]? (?:på|on) (?:the )?(?:\p{L}{0,8}dør|ringeklokk|dørklokk|postkass|porttelefon|calling|skilt|door|bell|mailbox|letter ?box|nameplate|intercom)/iu;
const DOOR_SAYS =
  /(?:dør[aen]{0,2}|ringeklokk[aen]{1,2}|dørskiltet|skiltet|postkass[aen]{1,2}|porttelefonen|doorbell|door ?bell|mailbox|nameplate|intercom)(?: som)?(?: det)?(?: is| er)? ?(?:står|merk(?:et|a|t)|heter|says|reads|labelled|marked|med navnet|med namnet|with the name)(?: det)?:? ["'«“]?$/iu;
const HOUSE = /^(?:['’]s?)? (?:family|residence|household|home|house|cabin|couple)(?!\p{L})/iu;
const DOUBLE = /^\p{Lu}[\p{L}\p{M}]{2,24}-\p{Lu}[\p{L}\p{M}]{2,24}$/u;

function spokenOf(text: string, start: number, end: number): How {
  const cue = cueBefore(text, start);
  if (cue === 'title' || cue === 'household' || cue === 'family') return cue;
  const word = wordBefore(text, start);
  if (word === 'the' && isHouse(text, start, end)) return 'house';
  if (word !== undefined && ENDS_DOOR.has(word) && isOnDoor(text, start, end)) return 'door';
  if (cue === 'home' || cue === 'role' || cue === 'person') return cue;
  const double = text.slice(start, end).includes('-') && DOUBLE.test(text.slice(start, end));
  return double && isMidSentence(text, start) ? 'double' : 'none';
}

const textBefore = (text: string, start: number): string => text.slice(Math.max(0, start - 48), start);

const isHouse = (text: string, start: number, end: number): boolean =>
  /(?:^|\P{L})the $/iu.test(textBefore(text, start)) && HOUSE.test(text.slice(end, end + 16));

function isOnDoor(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start);
  return DOOR_SAYS.test(before) || (SAYS.test(before) && ON_DOOR.test(text.slice(end, end + 32)));
}

/** The last words of {@link SAYS} and {@link DOOR_SAYS}. */
const ENDS_DOOR: ReadonlySet<string> = new Set(
  wordList('navnet namnet står merket merka merkt skilt skiltet med name say says labelled marked heter reads det'),
);
const OPENING_QUOTES = '"\'«“';

/** The word before, over a blank, a colon before it and a quotation mark behind it. */
function wordBefore(text: string, start: number): string | undefined {
  let end = OPENING_QUOTES.includes(text.charAt(start - 1)) ? start - 1 : start;
  if (text.charAt(end - 1) !== ' ') return undefined;
  end -= text.charAt(end - 2) === ':' ? 2 : 1;
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && isLetter(text.charCodeAt(from - 1))) from--;
  return from < end ? text.slice(from, end).toLowerCase() : undefined;
}

/** A letter more than the longest of {@link ENDS_DOOR}. */
const LONGEST_WORD = 9;

/** `Mohamud-Buvik`, not `Moss-Halden`: one part is neither a place nor a word. */
const hasClearPart = (word: string): boolean =>
  word.split('-').some((part) => flagsOf(part) !== 0 && (flagsOf(part) & WORD) === 0);

const isNorwegianFamily = (t: NameToken): boolean => (t.flags & (NO_GIVEN | NO_FAMILY)) !== NO_GIVEN;

/** `Kari` is a family name in some country; `Thomas` is both here; `Lund` is a farm, and `Moss` a town. */
function cell(token: NameToken, word: string): number {
  if (isGiven(token)) return isClear(token) && isNorwegianFamily(token) ? EITHER : CANDIDATE;
  if (isClear(token)) return CELL;
  return token.flags & NO_FAMILY && !isPostalPlace(word) && !isBrand(word) ? PLACE : CANDIDATE;
}

export const familyName: Detector = {
  id: 'family-name',
  dataType: 'identity.family',
  docs: {
    summary:
      'A family name by itself: after a title, a role, "familien" or "hos" ("herr Hansen", "Mr. Smith", "hos Kvam"), as ' +
      'a name on a door, as a double name inside a sentence, and whole cells of one or more listed family names; a ' +
      'column of them needs no telling name.',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses:
      'Family names that are also words or places (Berg, Lund, Moss) as single cells; names that are not listed, and ' +
      'names inside running text without such a cue; lower case; particles (van der Berg) outside fields named for them.',
  },
  triggers: [{ word: ['capital', 'upper'], length: [2, 24] }],
  pattern: {
    source: 'one or more family names that fill the cell, or one after a title',
    endOf: (text, at) =>
      mayBeName(text, at) && startsName(text, at) ? singleName(text, at, familyNamesAt(text, at)) : -1,
  },
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [familyCells, STRAY_CUE],
  words: FAMILY_NAME_WORDS,
  examples: {
    hit: [
      'Hansen',
      'Snakket med fru Berg',
      'familien Hansen',
      'Dear Mr. Smith,',
      { value: 'Nordmann', field: 'etternavn' },
    ],
    miss: ['Moss', 'Berg', 'Hansen ringte', 'fru Hansens gate', 'herr Ola', 'Tirsdag'],
  },
};
