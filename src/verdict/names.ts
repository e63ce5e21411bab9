/** What the name of a field says for or against a data type. */
import type { Words } from '../model/detector.js';
import { pathNames } from '../model/location.js';
import { fold, nameTokens, spellings } from '../text/fold.js';

export type NameSays = 'supports' | 'contradicts' | 'nothing';

/** Folded words at least this long also count inside a longer name: `kontakttelefon` means `telefon`. */
const COMPOUND_LENGTH = 5;

export interface WordSet {
  readonly names: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

/** The folded words of all rules of a data type. */
export function wordSet(words: readonly Words[]): WordSet {
  return {
    names: new Set(words.flatMap((w) => w.names.flatMap(spellings))),
    against: new Set(words.flatMap((w) => w.against.flatMap(spellings))),
  };
}

/**
 * Asks the field's own name first, then its comment, then the name around it in a document. A word for the
 * type beats a word against it in the same name (`kunde_epost` is an e-mail address, `kunde` notwithstanding).
 */
export function nameSays(path: string, comment: string | undefined, words: WordSet): NameSays {
  const names = pathNames(path).reverse();
  for (const name of [names[0] ?? '', comment ?? '', names[1] ?? '']) {
    if (has(name, words.names)) return 'supports';
    if (has(name, words.against)) return 'contradicts';
  }
  return 'nothing';
}

function has(name: string, words: ReadonlySet<string>): boolean {
  if (name === '') return false;
  const whole = fold(name);
  if (words.has(whole)) return true;
  const tokens = nameTokens(name);
  for (let i = 0; i < tokens.length; i++) {
    if (words.has(tokens[i] as string) || words.has((tokens[i] as string) + (tokens[i + 1] ?? ''))) return true;
  }
  for (const word of words) {
    if (word.length >= COMPOUND_LENGTH && tokens.some((token) => token.includes(word))) return true;
  }
  return false;
}
