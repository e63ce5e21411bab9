/** What the lists of names say of a word. Rows of the table are read when the first word that begins so is asked. */
import { NAME_TABLE } from '../data/name-table.js';
import { FAMILY, GIVEN, NO_FAMILY, NO_GIVEN, rowOf, WORD } from './name-flags.js';
import { nameKey } from './name-key.js';

export { FAMILY, GIVEN, NAME_FIRST, NO_FAMILY, NO_GIVEN, WORD } from './name-flags.js';

let rows: (string | undefined)[] | undefined;
const lists = new Map<string, number>();

/** The flags of a spelling that is listed. */
function listedAs(key: string): number | undefined {
  rows ??= NAME_TABLE.split('\n');
  const row = rows[rowOf(key)];
  if (row !== undefined) {
    rows[rowOf(key)] = undefined;
    for (const entry of row.split(' ')) {
      const at = entry.search(/\d/);
      lists.set(entry.slice(0, at), Number(entry.slice(at)));
    }
  }
  return lists.get(key);
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
  const listed = listedAs(key);
  if (listed !== undefined) return listed;
  if (key.length < 6) return 0;
  const stem = PATRONYMIC.exec(key)?.[1];
  if (stem !== undefined && isGivenStem(stem)) return FAMILY | NO_FAMILY;
  if (FOREIGN.test(key)) return FAMILY;
  return FARM.test(key) ? FAMILY | NO_FAMILY | WORD : 0;
}

// Patronymics drop or add a vowel: Arne - Arnesen, Ole - Olsen, Johan - Johansson, Helgi - Helgason.
const isGivenStem = (stem: string): boolean =>
  [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}i`].some(
    (s) => s.length > 2 && ((listedAs(s) ?? 0) & GIVEN) !== 0,
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
