/** What the table of names says of a spelling, and where in the table it stands. */

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

/** Rows of the table: one for each beginning, so that a scan reads only those that its words begin like. */
export const ROWS = 1024;

/** The row of a spelling: its first two letters in ten bits. */
export const rowOf = (key: string): number => ((key.charCodeAt(0) & 31) << 5) | (key.charCodeAt(1) & 31);
