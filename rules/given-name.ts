import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { type Cue, cueBefore, isThingAfter } from './shared/name-cues.js';
import { mayBeName } from './shared/name-gate.js';
import { NO_GIVEN } from './shared/name-lists.js';
import { givenCells, STRAY_CUE } from './shared/name-nulls.js';
import { readName } from './shared/name-reader.js';
import { isClear, isGiven, isPersonal, isRatherFamily, startsName } from './shared/name-tokens.js';
import { GIVEN_NAME_WORDS } from './shared/name-words.js';
import { givenNamesAt, goesOn, singleName } from './shared/single-name.js';

const CELL = 0;
const CUED = 1;
const WORD_CELL = 2;
const kinds: Kind[] = [
  { name: 'cell', strength: 'strong', form: 'bare' },
  { name: 'cued', strength: 'strong', form: 'written' },
  { name: 'word', strength: 'crowd', form: 'bare' },
];

/** Cues after which even a name that is a word is a name: `Hilsen Stein`, `fornavn: Dag`, `tekniker Storm`. */
const SURE: ReadonlySet<Cue> = new Set<Cue>(['title', 'role', 'greeting', 'given']);
/** Cues that may as well stand before a firm. */
const OTHERS: ReadonlySet<Cue> = new Set<Cue>(['person', 'customer', 'home']);

function validate(text: string, start: number, end: number): number {
  const names = givenNamesAt(text, start);
  const [first] = names;
  if (first === undefined) return NO_CANDIDATE;
  if (names.length > 1 && readName(text, start)?.as === 'name') return NO_CANDIDATE;
  if (start === 0 && end === text.length) {
    if (!isGiven(first) || isRatherFamily(first)) return CANDIDATE;
    return names.some(isClear) ? CELL : isPersonal(first) ? WORD_CELL : CANDIDATE;
  }
  const cue = cueBefore(text, start);
  if (!(SURE.has(cue) || OTHERS.has(cue)) || isThingAfter(text, end) || goesOn(text, end, isGiven)) return NO_CANDIDATE;
  if (/^\.\p{L}/u.test(text.slice(end, end + 2)) || isWhole(text, start)) return NO_CANDIDATE;
  // After a title or a role an unlisted word is a family name.
  if (!isGiven(first)) return cue === 'title' || cue === 'role' ? NO_CANDIDATE : WRITTEN_CANDIDATE;
  if (names.some(isPersonal)) return CUED;
  if (SURE.has(cue) && first.flags & NO_GIVEN) return CUED;
  // `vekter Hansen`: some call their children so, but not here.
  return isRatherFamily(first) ? NO_CANDIDATE : WRITTEN_CANDIDATE;
}

/** `Kari van der Berg`, `Kari M. Nordmann`: the rule of whole names has it. */
function isWhole(text: string, start: number): boolean {
  const as = readName(text, start)?.as;
  return as !== undefined && as !== 'weak' && as !== 'pair';
}

export const givenName: Detector = {
  id: 'given-name',
  dataType: 'identity.given',
  docs: {
    summary:
      'A given name by itself: after a title, a role, a greeting, a relative or a verb that takes a person ("ringte ' +
      'Kari", "hilsen Ola", "hos Mette"), and whole cells of one or more listed given names; a column of them needs no telling name.',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses:
      'Given names that are also words (Dag, Liv, Storm) as single cells, and in text but after a greeting, a role or a ' +
      'title; names that are not listed; lower case. Text without a cue is read by the rule given-name-mention.',
  },
  triggers: [{ word: ['capital', 'upper'], length: [2, 24] }],
  pattern: {
    source: 'one or more given names that fill the cell, or one after a cue',
    endOf: (text, at) =>
      mayBeName(text, at) && startsName(text, at) ? singleName(text, at, givenNamesAt(text, at)) : -1,
  },
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [givenCells, STRAY_CUE],
  words: GIVEN_NAME_WORDS,
  examples: {
    hit: ['Kari', 'Snakket med Kari i dag', 'Mvh Ola', 'Dear Ingrid,', { value: 'Kari', field: 'fornavn' }],
    miss: ['Oslo', 'Mandag', 'ringte Telenor', 'Kari sin alarm', 'Hei Verden', 'Storm'],
  },
};
