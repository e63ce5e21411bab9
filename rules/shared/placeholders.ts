import { wordList } from './text.js';

/** What people and programs put into a cell when they have nothing to put there: it says nothing about the field. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  wordList(`
    null nil none nan na n/a n.a. ukjent ukjend unknown ingen inga mangler manglar missing tom empty blank undefined
    udefinert ikke_oppgitt ikke_kjent not_available not_applicable not_stated not_specified uoppgitt uspesifisert
    unspecified tbd todo test xxx xx x? ? ?? ??? - -- --- . .. ... / * ** *** _ # #n/a
  `),
);

/** True for a trimmed cell that stands for "nothing". */
export const isPlaceholder = (cell: string): boolean =>
  cell.length <= 24 && PLACEHOLDERS.has(cell.toLowerCase().replace(/[ _-](?=\p{L})/gu, '_'));
