import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { cueBefore, isThingAfter } from './shared/name-cues.js';
import { NO_FAMILY, NO_GIVEN } from './shared/name-lists.js';
import { givenCells, STRAY_CUE } from './shared/name-nulls.js';
import { readName } from './shared/name-reader.js';
import { afterGap, isClear, isGiven, type NameToken, startsName, tokenAt } from './shared/name-tokens.js';
import { GIVEN_NAME_WORDS } from './shared/name-words.js';
import { singleName } from './shared/single-name.js';

const CELL = 0;
const CUED = 1;
const kinds: Kind[] = [
  { name: 'cell', strength: 'strong', form: 'bare' },
  { name: 'cued', strength: 'strong', form: 'written' },
];

const CUES: ReadonlySet<string> = new Set(['title', 'person', 'greeting', 'given']);

function validate(text: string, start: number, end: number): number {
  const token = tokenAt(text, start);
  if (token === undefined) return NO_CANDIDATE;
  const given = isGiven(token);
  if (token.end < end && readName(text, start)?.as === 'name') return NO_CANDIDATE;
  if (start === 0 && end === text.length) return given && isClear(token) && !isRatherFamily(token) ? CELL : CANDIDATE;
  const cue = cueBefore(text, start);
  if (!CUES.has(cue) || isThingAfter(text, end) || hasNext(text, end)) return NO_CANDIDATE;
  // After a title an unlisted word is a family name.
  if (!given) return cue === 'title' ? NO_CANDIDATE : WRITTEN_CANDIDATE;
  if (isClear(token)) return CUED;
  // `Hilsen Stein`, `fornavn: Dag`: the cue is sure, the name a Norwegian one.
  return cue !== 'person' && token.flags & NO_GIVEN ? CUED : WRITTEN_CANDIDATE;
}

/** In Norway a family name, elsewhere also given to children: `Hansen`, `Berg`. */
const isRatherFamily = (t: NameToken): boolean => (t.flags & (NO_FAMILY | NO_GIVEN)) === NO_FAMILY;

/** A capitalised word follows: that is a whole name, or the name of a thing. */
function hasNext(text: string, end: number): boolean {
  const at = afterGap(text, end);
  const next = at < 0 ? undefined : tokenAt(text, at);
  return next !== undefined && !isGiven(next);
}

export const givenName: Detector = {
  id: 'given-name',
  dataType: 'identity.given',
  docs: {
    summary:
      'A given name by itself: after a title, a greeting, a relative or a verb that takes a person ("ringte Kari", ' +
      '"hilsen Ola"), and whole cells of one or more listed given names; a column of them needs no telling name.',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses:
      'Given names that are also words (Dag, Liv, Storm) but after a greeting or a title; names that are not listed; ' +
      'given names inside running text without a cue; lower case.',
  },
  triggers: [{ word: ['capital', 'upper'], length: [2, 24] }],
  pattern: {
    source: 'one or more given names that fill the cell, or one after a cue',
    endOf: (text, at) => (startsName(text, at) ? singleName(text, at, isGiven) : -1),
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
