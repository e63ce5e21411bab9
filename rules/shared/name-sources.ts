/** The lists of names of `rules/data` as one table. Read by `npm run generate` alone: what is scanned by is its result. */
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
import { FAMILY, GIVEN, NAME_FIRST, NO_FAMILY, NO_GIVEN, ROWS, rowOf, WORD } from './name-flags.js';
import { nameKey } from './name-key.js';
import { wordList } from './text.js';

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

/** The spelling of those whose keyboard lacks our letters: `Bjorn`, `Hakon`. */
const lostKey = (name: string): string => nameKey(name.replace(/[øö]/gi, 'o').replace(/[åä]/gi, 'a'));

/** What each spelling may be. */
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

/** The table as text: the row of a beginning holds its spellings, each with its flags behind it. */
export function nameTable(): string {
  const rows: string[][] = Array.from({ length: ROWS }, () => []);
  for (const [key, flags] of build()) rows[rowOf(key)]?.push(`${key}${flags}`);
  return rows.map((row) => row.sort().join(' ')).join('\n');
}
