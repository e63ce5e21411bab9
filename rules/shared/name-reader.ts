/** Finds where a person's whole name ends, and how sure its parts make it. */
import { cueBefore, isThingAfter, isThingBefore, PLACE_NOUNS } from './name-cues.js';
import { FAMILY, NO_FAMILY, NO_GIVEN } from './name-lists.js';
import {
  afterGap,
  afterParticle,
  inRow,
  isClear,
  isFamily,
  isGiven,
  type NameToken,
  startsName,
  tokenAt,
} from './name-tokens.js';
import { remembered } from './remembered.js';

/**
 * - `name`: given and family name, at least one of them nothing else;
 * - `words`: both are also words (`Stein Berg`); `initial`: `K. Nordmann`;
 * - `cued`: one part is listed, the words before say person; `weak`: the words are listed, and mean something else
 *   as often; `pair`: two capitalised words that are no name.
 */
export type Reading = { readonly end: number; readonly as: 'name' | 'words' | 'initial' | 'cued' | 'weak' | 'pair' };

/** Words of one name at most. */
const MOST = 6;
const AND = /[ \u00a0](?:og|and|och|&|\+)[ \u00a0]/y;

/** The name that begins at `at`, or the pair of capitalised words that is none; undefined when there is neither. */
export const readName = remembered(read);

function read(text: string, at: number): Reading | undefined {
  if (!startsName(text, at)) return undefined;
  const first = tokenAt(text, at);
  if (first === undefined) return undefined;
  const name =
    (first.initial ? afterInitials(text, first) : isGiven(first) ? givenFirst(text, first) : undefined) ??
    familyFirst(text, first);
  if (name !== undefined) return bounded(text, at, name);
  return first.initial ? undefined : other(text, first);
}

/** A name of a thing is a trial without success. */
const bounded = (text: string, at: number, read: Reading): Reading =>
  isThingAfter(text, read.end) || isThingBefore(text, at) ? { end: read.end, as: 'pair' } : read;

/** `Kari Nordmann`, `Kari Anne M. van der Berg`, `Ola og Kari Nordmann`. */
function givenFirst(text: string, first: NameToken): Reading | undefined {
  const given = [first];
  const family: NameToken[] = [];
  let last = first;
  let unknown = 0;
  for (let words = 1; words < MOST; words++) {
    const next = nextToken(text, last.end);
    if (next === undefined) {
      const other = family.length === 0 && unknown === 0 ? afterAnd(text, last.end) : undefined;
      if (other === undefined) break;
      given.push(other);
      last = other;
      continue;
    }
    if (next.initial) {
      if (family.length > 0) break;
    } else if (isFamily(next) && continues(family.at(-1), next)) {
      family.push(next);
    } else if (family.length > 0) break;
    else if (isGiven(next)) given.push(next);
    else if (++unknown > 1) break;
    last = next;
  }
  // `Kari Per Hansen`: a given name that is also a family name ends the name only where no family name follows.
  const end = family.at(-1);
  if (end === undefined) return genitive(text, first);
  return { end: end.end, as: sureness(text, given, family) };
}

/** `Ali Abdi`, `García López`; but `Nordmann Per` and `Nordmann Berg` may be the end of one name and something else. */
const continues = (family: NameToken | undefined, next: NameToken): boolean =>
  family === undefined || isGiven(family) || (isClear(next) && !isGiven(next));

/** The next capitalised word after a blank, with the particles before it. */
function nextToken(text: string, end: number): NameToken | undefined {
  const at = afterGap(text, end);
  if (at < 0) return undefined;
  const particle = afterParticle(text, at);
  if (particle === undefined) return tokenAt(text, at);
  const token = tokenAt(text, particle.at);
  if (token === undefined || token.initial) return tokenAt(text, at);
  if (isFamily(token)) return token;
  return particle.ofFamily ? { ...token, flags: FAMILY | NO_FAMILY } : isGiven(token) ? token : undefined;
}

/** `Ola og Kari …`: the second given name. */
function afterAnd(text: string, end: number): NameToken | undefined {
  AND.lastIndex = end;
  if (!AND.test(text)) return undefined;
  const token = tokenAt(text, AND.lastIndex);
  return token !== undefined && isGiven(token) ? token : undefined;
}

/** `Kari Nordmanns telefon`: the name without its s. */
function genitive(text: string, first: NameToken): Reading | undefined {
  const next = nextToken(text, first.end);
  if (next === undefined || next.flags !== 0 || !/[^s]s$/.test(text.slice(next.start, next.end))) return undefined;
  const stem = tokenAt(`${text.slice(next.start, next.end - 1)} `, 0);
  if (stem === undefined || !isFamily(stem) || !/^ \p{Ll}/u.test(text.slice(next.end, next.end + 2))) return undefined;
  const thing = isThingAfter(text, next.end);
  return { end: next.end - 1, as: thing ? 'pair' : sureness(text, [first], [stem]) };
}

function sureness(text: string, given: readonly NameToken[], family: readonly NameToken[]): Reading['as'] {
  const last = family.at(-1) as NameToken;
  if (PLACE_NOUNS.has(text.slice(last.start, last.end).toLowerCase())) return 'weak';
  // `Jan Erik`: two given names, the second of which is a family name elsewhere.
  if (family.length === 1 && isRatherGiven(last)) return 'weak';
  if (given.some(isClear) || family.some(isClear)) return 'name';
  return given.some((t) => t.flags & NO_GIVEN) && family.some((t) => t.flags & NO_FAMILY) ? 'words' : 'weak';
}

/** `K. Nordmann`, `K.N. Nordmann`. */
function afterInitials(text: string, first: NameToken): Reading | undefined {
  let last = first;
  for (let i = 0; i < 3; i++) {
    const glued = text[last.end - 1] === '.' ? tokenAt(text, last.end) : undefined;
    const next = glued ?? nextToken(text, last.end);
    if (next === undefined) return undefined;
    if (!next.initial)
      return isFamily(next) && text[last.end - 1] === '.' ? { end: next.end, as: 'initial' } : undefined;
    last = next;
  }
  return undefined;
}

/** A cell, a field or a line begins here: `Nordmann, Kari` in running text may be two people. */
const OPENS = /(?:^|[\n\t;:|("'[>=/])[ \u00a0]{0,2}$/;
const CLOSES = /^(?:$|[\n\r\t;|)"'\]<(/]|[.,](?!\p{L})|[ \u00a0](?:$|[(<\-–|/]))/u;

/** `Anne` is a family name elsewhere: `Anne Grethe` and `Kari, Ola` are given names. */
const isRatherGiven = (t: NameToken): boolean => (t.flags & (NO_GIVEN | NO_FAMILY)) === NO_GIVEN;

/** `Nordmann, Kari`, and `NORDMANN KARI` as a whole cell. */
function familyFirst(text: string, first: NameToken): Reading | undefined {
  if (
    first.initial ||
    !isFamily(first) ||
    isRatherGiven(first) ||
    !OPENS.test(text.slice(Math.max(0, first.start - 3), first.start))
  ) {
    return undefined;
  }
  const comma = /^,[ \u00a0]?/.exec(text.slice(first.end, first.end + 2))?.[0];
  let at = comma === undefined ? afterGap(text, first.end) : first.end + comma.length;
  if (comma === undefined && first.start > 0) return undefined;
  const given: NameToken[] = [];
  let end = -1;
  for (let words = 1; words < MOST && at >= 0; words++) {
    const token = tokenAt(text, at);
    if (token === undefined || !(token.initial ? given.length > 0 : isGiven(token))) break;
    if (!token.initial) given.push(token);
    end = token.end;
    at = afterGap(text, end);
  }
  if (given.length === 0 || !(comma === undefined ? end === text.length : CLOSES.test(text.slice(end, end + 3)))) {
    return undefined;
  }
  return { end, as: sureness('', given, [first]) };
}

const PERSONAL: ReadonlySet<string> = new Set(['title', 'role', 'person', 'greeting']);

/** Two capitalised words: a name where a cue says so and one of them is listed, else a trial without success. */
function other(text: string, first: NameToken): Reading | undefined {
  const second = nextToken(text, first.end);
  if (second === undefined || second.initial) return undefined;
  const { end } = second;
  // `tekniker Silje Laila`: a double given name is no whole name.
  if (isGiven(first) && isGiven(second) && (!isFamily(second) || isRatherGiven(second))) return undefined;
  const cue = cueBefore(text, first.start);
  const personal = PERSONAL.has(cue) || (cue === 'customer' && isGiven(first));
  if (personal && !isThingAfter(text, end) && (isGiven(first) || isFamily(second) || cue === 'title')) {
    return { end, as: 'cued' };
  }
  // The second word of a row was in the pair before; a given name may begin a name of its own.
  return inRow(text, first.start) || isGiven(second) ? undefined : { end, as: 'pair' };
}
