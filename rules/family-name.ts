import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { cueBefore, isThingAfter } from './shared/name-cues.js';
import { NO_FAMILY, NO_GIVEN } from './shared/name-lists.js';
import { familyCells, STRAY_CUE } from './shared/name-nulls.js';
import { readName } from './shared/name-reader.js';
import { afterGap, isClear, isFamily, isGiven, type NameToken, startsName, tokenAt } from './shared/name-tokens.js';
import { FAMILY_NAME_WORDS } from './shared/name-words.js';
import { singleName } from './shared/single-name.js';

const CELL = 0;
const CUED = 1;
const EITHER = 2;
const kinds: Kind[] = [
  { name: 'cell', strength: 'strong', form: 'bare' },
  { name: 'cued', strength: 'strong', form: 'written' },
  { name: 'either', strength: 'alone', form: 'bare' },
];

const CUES: ReadonlySet<string> = new Set(['title', 'family', 'household']);

function validate(text: string, start: number, end: number): number {
  const token = tokenAt(text, start);
  if (token === undefined) return NO_CANDIDATE;
  const family = isFamily(token);
  if (token.end < end && readName(text, start)?.as === 'name') return NO_CANDIDATE;
  if (start === 0 && end === text.length) return family && isClear(token) ? cell(token) : CANDIDATE;
  const cue = cueBefore(text, start);
  if (!CUES.has(cue) || isThingAfter(text, end) || hasNext(text, end)) return NO_CANDIDATE;
  // `fru Kari` is the given name's; `the Hansen` may be anything but the family.
  if (isGiven(token) && !isNorwegianFamily(token)) return NO_CANDIDATE;
  if (cue === 'title') return CUED;
  return family ? CUED : WRITTEN_CANDIDATE;
}

const isNorwegianFamily = (t: NameToken): boolean => (t.flags & (NO_GIVEN | NO_FAMILY)) !== NO_GIVEN;

/** `Kari` is a family name in some country; `Thomas` is both here. */
function cell(token: NameToken): number {
  if (!isGiven(token)) return CELL;
  return isNorwegianFamily(token) ? EITHER : CANDIDATE;
}

/** A capitalised word follows: that is a whole name, or the name of a thing. */
function hasNext(text: string, end: number): boolean {
  const at = afterGap(text, end);
  return at >= 0 && tokenAt(text, at) !== undefined;
}

export const familyName: Detector = {
  id: 'family-name',
  dataType: 'identity.family',
  docs: {
    summary:
      'A family name by itself: after a title or "familien" ("herr Hansen", "Mr. Smith"), and whole cells of one or ' +
      'more listed family names; a column of them needs no telling name.',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses:
      'Family names that are also words or places (Berg, Lund, Moss) but after a title; names that are not listed, and ' +
      'names inside running text without a title; lower case; particles (van der Berg) outside fields named for them.',
  },
  triggers: [{ word: ['capital', 'upper'], length: [2, 24] }],
  pattern: {
    source: 'one or more family names that fill the cell, or one after a title',
    endOf: (text, at) => (startsName(text, at) ? singleName(text, at, isFamily) : -1),
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
