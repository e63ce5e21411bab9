/** What the lists of names say of a word. Built from the tables of `rules/data` when the first word is asked. */
import { FAMILY_NAMES_EUROPE } from '../data/family-names-europe.js';
import { FAMILY_NAMES_NO } from '../data/family-names-no.js';
import { FAMILY_NAMES_NORDIC } from '../data/family-names-nordic.js';
import { FAMILY_NAMES_WORLD } from '../data/family-names-world.js';
import { GIVEN_NAMES_EUROPE } from '../data/given-names-europe.js';
import { GIVEN_NAMES_NO } from '../data/given-names-no.js';
import { GIVEN_NAMES_NORDIC } from '../data/given-names-nordic.js';
import { GIVEN_NAMES_WORLD } from '../data/given-names-world.js';
import { NAMES_AND_PLACES } from '../data/names-and-places.js';
import { NAMES_AND_WORDS } from '../data/names-and-words.js';
import { NAMES_BEFORE_WORDS } from '../data/names-before-words.js';
import { wordList } from './text.js';

/** What a word may be; several at once. */
export const GIVEN = 1;
export const FAMILY = 2;
/** Also an ordinary word, a brand, a month or a place: no name by itself. */
export const WORD = 4;
/** In the Norwegian lists. */
export const NO_GIVEN = 8;
export const NO_FAMILY = 16;
/** A word, but seldom anything else than a given name when it has a capital letter inside a sentence. */
export const NAME_FIRST = 32;

const TABLES: readonly (readonly [flags: number, table: string])[] = [
  [GIVEN | NO_GIVEN, GIVEN_NAMES_NO],
  [GIVEN, GIVEN_NAMES_NORDIC],
  [GIVEN, GIVEN_NAMES_EUROPE],
  [GIVEN, GIVEN_NAMES_WORLD],
  [FAMILY | NO_FAMILY, FAMILY_NAMES_NO],
  [FAMILY, FAMILY_NAMES_NORDIC],
  [FAMILY, FAMILY_NAMES_EUROPE],
  [FAMILY, FAMILY_NAMES_WORLD],
  [WORD, NAMES_AND_WORDS],
  [WORD, NAMES_AND_PLACES],
  [NAME_FIRST, NAMES_BEFORE_WORDS],
];

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const PLAIN = /^[a-z]*$/;
const SPECIAL = /[æäøöåßþðđłı]/g;
const MARK = /\p{M}/gu;

/** One spelling in ASCII: `Bjørn` and `Bjoern` are `bjoern`, `José` is `jose`. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(SPECIAL, (c) => LETTERS[c] as string)
    .normalize('NFD')
    .replace(MARK, '')
    .replace(/[^a-z-]/g, '');
}

/** The spelling of those whose keyboard lacks our letters: `Bjorn`, `Hakon`. */
const lostKey = (name: string): string => nameKey(name.replace(/[øö]/gi, 'o').replace(/[åä]/gi, 'a'));

let lists: Map<string, number> | undefined;

function build(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (key: string, flags: number) => map.set(key, (map.get(key) ?? 0) | flags);
  const lost = new Map<string, number>();
  for (const [flags, table] of TABLES) {
    for (const name of wordList(table)) {
      const key = nameKey(name);
      add(key, flags);
      const other = lostKey(name);
      if (other !== key) lost.set(other, (lost.get(other) ?? 0) | flags);
    }
  }
  // `Åge` is written `Age` by some, but `Age` is a word to most: a short one never speaks alone.
  for (const [key, flags] of lost) if (!map.has(key)) map.set(key, key.length <= 4 ? flags | WORD : flags);
  return map;
}

/** Endings of family names that no list could hold all of. The stem before a patronymic must be a given name. */
const PATRONYMIC = /^(.{2,14}?)s?(?:sen|son|datter|dotter|dottir)$/;
const FOREIGN =
  /.{2}(?:[aeo]w?sk[iy]|nsk[iy]|[eoi]wska|inska|ynska|wicz|czyk|enko|chuk|czuk|niuk|shvili|adze|idze|[aeo]vic|escu|eanu|opoulos|auskas|evicius|avicius|iauskiene|auskaite|eviciute|idis|akis|zadeh|ullahi|qvist|stroem|gren)$/;
/** Norwegian farms, which gave their names to people and places alike. */
const FARM =
  /.{2}(?:stad|rud|heim|land|vik|haug|haugen|bakken|gaard|gard|seth|nes|naes|moen|dal|dahl|berg|lund|tveit|tvedt|hagen|loekken|brekke|roed|sveen|braaten|vold|roenning)$/;

/** What a word may be by its lists, or by its ending. Hyphens are read by {@link flagsOf}. */
function flagsOfKey(key: string): number {
  lists ??= build();
  const listed = lists.get(key);
  if (listed !== undefined) return listed;
  if (key.length < 6) return 0;
  const stem = PATRONYMIC.exec(key)?.[1];
  if (stem !== undefined && isGivenStem(lists, stem)) return FAMILY | NO_FAMILY;
  if (FOREIGN.test(key)) return FAMILY;
  return FARM.test(key) ? FAMILY | NO_FAMILY | WORD : 0;
}

// Patronymics drop or add a vowel: Arne - Arnesen, Ole - Olsen, Johan - Johansson, Helgi - Helgason.
const isGivenStem = (map: Map<string, number>, stem: string): boolean =>
  [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}i`].some(
    (s) => s.length > 2 && ((map.get(s) ?? 0) & GIVEN) !== 0,
  );

/** Words remembered by {@link flagsOf}; then it starts over. */
const MAX_WORDS = 8192;
const known = new Map<string, number>();

/** What a written word may be; the same few are asked for by several rules, and come again in the next row. */
export function flagsOf(word: string): number {
  let flags = known.get(word);
  if (flags === undefined) {
    flags = lookUp(word);
    if (known.size >= MAX_WORDS) known.clear();
    known.set(word, flags);
  }
  return flags;
}

/** A double name is given when all its parts are, a family name when its last part is. */
function lookUp(word: string): number {
  const key = nameKey(word.replace(/['’]/g, ''));
  if (!word.includes('-')) return flagsOfKey(key);
  const parts = key.split('-').filter((p) => p.length > 1);
  if (parts.length < 2) return 0;
  const all = parts.map(flagsOfKey);
  const given = all.every((f) => f & GIVEN) ? GIVEN | NO_GIVEN : 0;
  const family = (all.at(-1) as number) & FAMILY && (all[0] as number) & (FAMILY | GIVEN) ? FAMILY | NO_FAMILY : 0;
  return given | family;
}
