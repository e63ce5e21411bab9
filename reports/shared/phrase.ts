import { cut } from './visible.js';

/** A name that comes from the report: shown isolated, never trusted. `code` for names a machine uses. */
export interface Name {
  readonly name: string;
  readonly code?: boolean;
}

/** Prose of ours with names in it, before it is put into a format. */
export type Phrase = readonly (string | Name)[];

/** One piece of a phrase, or a whole phrase to be put inside another. */
export type Piece = string | Name | Phrase;

export const named = (name: string): Name => ({ name });
export const coded = (name: string): Name => ({ name, code: true });

const isPhrase = (piece: Piece): piece is Phrase => Array.isArray(piece);
/** A piece as a phrase. */
export const phrase = (piece: Piece): Phrase => (isPhrase(piece) ? piece : [piece]);

/** Tagged template for phrases: the text is ours, the pieces keep what they are. */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase {
  const out: (string | Name)[] = [strings[0] ?? ''];
  pieces.forEach((piece, i) => {
    out.push(...phrase(piece), strings[i + 1] ?? '');
  });
  return out.filter((part) => part !== '');
}

/** Pieces one after the other with a separator, the last one joined by its own word. */
export function list(pieces: readonly Piece[], separator = ', ', last = separator): Phrase {
  return pieces.flatMap((piece, i) => {
    if (i === 0) return phrase(piece);
    return [i === pieces.length - 1 ? last : separator, ...phrase(piece)];
  });
}

/** A phrase with its first letter in upper case, when that letter is ours. */
export function sentence(text: Phrase): Phrase {
  const [first, ...rest] = text;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : text;
}

/** A phrase as plain text of one line; names are made visible and cut. */
export function plain(text: Piece, maxName = 60): string {
  return phrase(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      const { text: shown, of } = cut(part.name, maxName);
      return of === undefined ? shown : `${shown}… [${of}]`;
    })
    .join('');
}
