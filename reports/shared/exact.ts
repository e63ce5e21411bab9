import { type Piece, plain } from './phrase.js';

const NONCHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Text without the code points that XML 1.0 and some JSON readers refuse. */
export const lawful = (text: string): string =>
  text.replace(NONCHARACTER, (c) => `\\u{${c.charCodeAt(0).toString(16).toUpperCase()}}`);

/** Phrases as one line of plain text: unseen characters shown, long names cut, nothing that a reader refuses. */
export const line = (...pieces: readonly Piece[]): string => lawful(pieces.map((piece) => plain(piece, 120)).join(' '));
