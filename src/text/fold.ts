/**
 * One spelling for words that people and systems spell in many ways: lower case, letters and digits only,
 * Norwegian letters and their substitutes made equal (`fødselsnummer`, `foedselsnummer`, `FodselsNummer`,
 * the mojibake `fÃ¸dselsnummer`). Both sides of every comparison are folded.
 */

// UTF-8 read as Latin-1 or Windows-1252, for the three Norwegian letters in both cases, lower-cased or not.
const MOJIBAKE: readonly [RegExp, string][] = [
  [/[Ãã](?:¸|˜|\u0098)/g, 'ø'],
  [/[Ãã](?:¥|…|\u0085)/g, 'å'],
  [/[Ãã](?:¦|†|\u0086)/g, 'æ'],
];

/** Puts Norwegian letters back that were read under the wrong encoding. Lengths change. */
export function repair(text: string): string {
  if (!/[Ãã]/.test(text)) return text;
  return MOJIBAKE.reduce((s, [broken, letter]) => s.replace(broken, letter), text);
}

/** Small letters and digits without the pairs that stand for our letters: the spelling they fold to is their own. */
const FOLDED = /^(?:[b-np-z0-9]|a(?![ae])|o(?!e))*$/;

/** Folds a word or a name to its one spelling. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return repair(text)
    .toLowerCase()
    .replace(/æ|ae|ä/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * Every folded spelling a word of a rule may arrive in: as it is, and with its Norwegian letters lost
 * (`f?dselsnummer`, ISO 646 `f|dselsnummer`).
 */
export function spellings(word: string): string[] {
  const lost = word.replace(/[æøåÆØÅ]/g, '');
  // A letter or two are left of `død`: that is no spelling of it.
  return lost === word || lost.length < 3 ? [fold(word)] : [fold(word), fold(lost)];
}

/** The words of a name: split at case changes, digits and everything that is no letter, then folded. */
export function nameTokens(name: string): string[] {
  return repair(name)
    .normalize('NFC')
    .replace(/([a-zæøå0-9])([A-ZÆØÅ])/g, '$1 $2')
    .replace(/(?<=[A-ZÆØÅ])(?=[A-ZÆØÅ][a-zæøå])/g, ' ')
    .replace(/([A-Za-zæøåÆØÅ])([0-9])/g, '$1 $2')
    .split(/[^\p{L}\p{N}|?]+/u)
    .map(fold)
    .filter((token) => token !== '');
}

/** Words remembered by {@link Folds}; then it starts over. */
const MAX_FOLDS = 8192;

/** Folds words and remembers what it folded: the same few stand before most values. */
export class Folds {
  private readonly known = new Map<string, string>();

  of(word: string): string {
    let folded = this.known.get(word);
    if (folded === undefined) {
      folded = fold(word);
      if (this.known.size >= MAX_FOLDS) this.known.clear();
      this.known.set(word, folded);
    }
    return folded;
  }
}
