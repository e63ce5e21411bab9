import { type Name, type Phrase, type Piece, phrase } from '../shared/phrase.js';
import { cut } from '../shared/visible.js';

/** Letters and blanks alone can start no markup, link, mention or reference on any code host. */
const HARMLESS = /^[\p{L}\p{M}][\p{L}\p{M} ]*$/u;
const LONGEST = 80;

/**
 * A stranger's text as a code span: the one place of Markdown where neither HTML, links, mentions (`@who`), references
 * (`#1`, `!1`, `~label`) nor emphasis are read. The fence is longer than any run of backticks inside.
 */
export function code(text: string): string {
  const { text: shown, of } = cut(text, LONGEST);
  const safe = of === undefined ? shown : `${shown}… [${of}]`;
  const runs = safe.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') || safe.trim() === '' ? ' ' : '';
  return safe === '' ? '' : `${fence}${pad}${safe}${pad}${fence}`;
}

const name = ({ name: text, code: asCode }: Name): string =>
  asCode !== true && text.length <= LONGEST && HARMLESS.test(text) ? text : code(text);

/** Our own prose in a list item: only what Markdown could read as markup is escaped. */
const prose = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, '\\$&');

/** A phrase in Markdown: our words as text, names from the report made harmless. */
export const md = (piece: Piece): string => join(phrase(piece));

const join = (parts: Phrase): string =>
  parts.map((part) => (typeof part === 'string' ? prose(part) : name(part))).join('');
