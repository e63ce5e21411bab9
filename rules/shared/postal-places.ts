/** Norwegian postal codes and their places, read from the table on first use. */
import { fold } from '../../src/text/fold.js';
import { POSTAL_PLACES } from '../data/postal-places.js';

/** Codes in the list, and the most of one thousand (3000-3999 and 5000-5999). */
export const CODES_IN_USE = 5132;
export const DENSEST = 602 / 1000;
/** The place with most codes (Oslo, 637): how often a random number before its name is one of its codes. */
export const OWN_BY_CHANCE = 637 / 10_000;

interface Table {
  /** Place of each code, folded, with the spellings it goes by. */
  readonly byCode: ReadonlyMap<string, Place>;
  readonly places: ReadonlySet<string>;
}

interface Place {
  /** Spellings, longest first, each as the number of its words and its folded letters. */
  readonly spellings: readonly { readonly words: number; readonly folded: string }[];
}

let table: Table | undefined;

function read(): Table {
  if (table !== undefined) return table;
  const byCode = new Map<string, Place>();
  const places = new Map<string, Place>();
  for (const line of POSTAL_PLACES.trim().split('\n')) {
    for (const entry of line.slice(3).split(';')) {
      const name = entry.replace(/^\d+/, '');
      const codes = entry.slice(0, entry.length - name.length);
      const place = places.get(name) ?? placeOf(name);
      places.set(name, place);
      for (let i = 0; i < codes.length; i += 2) byCode.set(line.slice(0, 2) + codes.slice(i, i + 2), place);
    }
  }
  const folded = [...places.values()].flatMap((p) => p.spellings.map((s) => s.folded));
  table = { byCode, places: new Set(folded) };
  return table;
}

/** `kristiansand s` and `bø i telemark` are also written without what tells them from others. */
function placeOf(name: string): Place {
  const short = name.replace(/ (?:[nsøv]|i [a-zæøå-]+)$/u, '');
  const spellings = [...new Set([name, short])].map((s) => ({ words: s.split(/[ -]/).length, folded: fold(s) }));
  return { spellings };
}

/** True for a code in the list. Integer columns have lost its zeros. */
export const isPostalCode = (digits: string): boolean => read().byCode.has(digits.padStart(4, '0'));

/** True for a name of the list, in any spelling of its letters. */
export const isPostalPlace = (name: string): boolean => read().places.has(fold(name));

/** Words of a name from here on; every repeat is bounded. */
const WORDS = [1, 2, 3].map(
  (n) => new RegExp(`\\p{L}{1,25}(?:[ -]{1,2}[\\p{L}.]{1,24}){${n - 1}}(?![\\p{L}\\p{N}_])`, 'uy'),
);

/** Where the code's own place ends when its name stands at `at`; -1 when another word does. */
export function ownPlaceEnd(text: string, at: number, code: string): number {
  for (const { words, folded } of read().byCode.get(code)?.spellings ?? []) {
    const pattern = WORDS[words - 1] as RegExp;
    pattern.lastIndex = at;
    if (pattern.test(text) && fold(text.slice(at, pattern.lastIndex)) === folded) return pattern.lastIndex;
  }
  return -1;
}
