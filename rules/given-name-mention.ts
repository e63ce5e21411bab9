import type { Detector, Kind } from '../src/model/detector.js';
import { NO_CANDIDATE, WRITTEN_CANDIDATE } from '../src/model/detector.js';
import { isBrand, isMidSentence, opensSentence } from './shared/mid-sentence.js';
import { cueBefore, isThingAfter, isThingBefore } from './shared/name-cues.js';
import { mayBeName } from './shared/name-gate.js';
import { NO_GIVEN } from './shared/name-lists.js';
import { MENTIONS } from './shared/name-nulls.js';
import { readName } from './shared/name-reader.js';
import { isGiven, isPersonal, type NameToken, startsName } from './shared/name-tokens.js';
import { GIVEN_NAME_WORDS } from './shared/name-words.js';
import { givenNamesAt, goesOn } from './shared/single-name.js';

const MENTION = 0;
const OPENING = 1;
const kinds: Kind[] = ['mention', 'opening'].map((name) => ({ name, strength: 'strong', form: 'written' }));

/** What persons do, just behind a name that opens a sentence. */
const ACTS =
  /^ (?:ringte|ringer|ringde|ringjer|svarte|svarer|svara|svarar|sa|sier|seier|spurte|spør|spurde|ønsker|ønsket|ønskjer|ynskjer|ba|bad|ber|fortalte|fortalde|bekreftet|bekrefter|stadfesta|møtte|møter|kom|kommer|kjem|tok|tar|tek|opplyser|opplyste|mener|meiner|husker|hugsar|glemte|gløymde|lovet|lova|sendte|sender|bor|bur|jobber|jobbar|har|er|var|skal|vil|ville|kan|kunne|called|calls|answered|answers|said|says|asked|asks|confirmed|confirms|wants|wanted|told|came|comes|lives|works|has|is|was|will|forgot|promised|sent)(?!\p{L})/iu;
/** An address of the web, a number of a house or a model, a longer name. */
const NO_PERSON_AFTER = /^(?:\.\p{L}|[-/&+]\p{L}|[-/&+]\d| \d{1,3}[A-Za-z]?(?![\p{L}\d]| \d))/u;

function validate(text: string, start: number, end: number): number {
  const names = givenNamesAt(text, start);
  if (names.length === 0 || (start === 0 && end === text.length) || !/\p{Ll}/u.test(text.slice(start, end))) {
    return NO_CANDIDATE;
  }
  // A version, an address, a path: cheaper to see than what stands before.
  if ('/.&+-'.includes(text.charAt(end)) && NO_PERSON_AFTER.test(text.slice(end, end + 8))) return NO_CANDIDATE;
  const listed = names.every(isGiven);
  const mid = isMidSentence(text, start);
  // Most sentences begin with a word that is nobody's name.
  if (!mid && !(listed && opensSentence(text, start))) return NO_CANDIDATE;
  if (cueBefore(text, start) !== 'none' || partOfMore(text, start, end)) return NO_CANDIDATE;
  const sure = listed && names.some(isPersonal) && !names.some((n) => isBrand(text.slice(n.start, n.end)));
  if (mid) return sure ? MENTION : WRITTEN_CANDIDATE;
  return sure && opens(text, names, end) ? OPENING : NO_CANDIDATE;
}

/** `Silje Laila`, and `Ragnar svarte`: one by itself may be any word that a sentence begins with. */
function opens(text: string, names: readonly NameToken[], end: number): boolean {
  if (names.length > 1) return names.every((n) => n.flags & NO_GIVEN);
  return ACTS.test(text.slice(end, end + 16)) || /^['’]s \p{Ll}/u.test(text.slice(end, end + 4));
}

/** A whole name, a street, a firm, a model. */
function partOfMore(text: string, start: number, end: number): boolean {
  if (goesOn(text, end, () => false) || isThingAfter(text, end) || isThingBefore(text, start)) return true;
  if (NO_PERSON_AFTER.test(text.slice(end, end + 8))) return true;
  const as = readName(text, start)?.as;
  return as !== undefined && as !== 'weak';
}

export const givenNameMention: Detector = {
  id: 'given-name-mention',
  dataType: 'identity.given',
  docs: {
    summary:
      'A given name, or two, in the middle of a sentence, where a capital letter marks a proper name ("prøv Ragnar i ' +
      'staden"), and at its beginning before a verb that says what a person does ("Mette svarte").',
    reference: 'identifiers.md 4; the lists and their sources in rules/data.',
    misses:
      'Names that are also words, months, places or brands; names that are not listed; names that begin a sentence with ' +
      'another verb; lists of names; headings in which every word has a capital letter; lower case. Pets are taken for persons.',
  },
  triggers: [{ word: ['capital'], length: [2, 24] }],
  pattern: {
    source: 'one or more given names inside a sentence',
    endOf: (text, at) =>
      mayBeName(text, at) && startsName(text, at) ? (givenNamesAt(text, at).at(-1)?.end ?? -1) : -1,
  },
  validate,
  kinds,
  storage: ['text', 'document'],
  nulls: [MENTIONS],
  words: GIVEN_NAME_WORDS,
  examples: {
    hit: [
      'No er Ragnar i staden for',
      "Klara's login is locked",
      'alarmen til Kari gikk',
      'I dag var Silje Laila hjemme',
      'Mette svarte ikke',
    ],
    miss: ['Vi kjører til Molde', 'den er fra Telenor', 'hun flyttet i Mai', 'alarm i Olavs gate', 'Kari Nordmann kom'],
  },
};
