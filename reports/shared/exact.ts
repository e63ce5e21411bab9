import { type Piece, plain } from './phrase.js';

/** Phrases as one line of plain text: unseen characters shown, long names cut. */
export const line = (...pieces: readonly Piece[]): string => pieces.map((piece) => plain(piece, 120)).join(' ');
