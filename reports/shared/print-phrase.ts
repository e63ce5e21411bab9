import { type Phrase, type Piece, phrase, plain } from './phrase.js';
import { cut } from './visible.js';

/** How prose with names in it is written: as plain text, or as Markdown in which no name can be markup. */
export type PrintPhrase = (text: Piece) => string;

const LONGEST_NAME = 120;

/** One line of plain text. */
export const asText: PrintPhrase = (text) => plain(text, LONGEST_NAME);

/** One line of Markdown: our words as they stand, names as code spans or with every syntax character escaped. */
export const asMarkdown: PrintPhrase = (text: Piece): string =>
  (phrase(text) as Phrase)
    .map((part) => {
      if (typeof part === 'string') return part;
      const { text: shown, of } = cut(part.name, LONGEST_NAME);
      const name = of === undefined ? shown : `${shown}… [${of}]`;
      return part.code ? codeSpan(name) : escaped(name);
    })
    .join('');

// Inside a code span only backticks count, and a fence longer than any run of them holds (CommonMark 6.1).
function codeSpan(name: string): string {
  const longest = Math.max(0, ...[...name.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padded = /^[` ]|[` ]$/.test(name) ? ` ${name} ` : name;
  return name === '' ? '` `' : `${fence}${padded}${fence}`;
}

// Every ASCII punctuation character may be escaped (CommonMark 2.4); `@` and `#` also notify and link on forges.
const escaped = (name: string): string =>
  name.replace(/[!-/:-@[-`{-~]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : c === '@' ? '&#64;' : `\\${c}`));
