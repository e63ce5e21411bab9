import { WIDTH } from './paint.js';

const COMBINING = /\p{M}/u;
// East Asian wide and full-width blocks, and emoji: two columns each.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

const columnsOf = (char: string): number => (COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** Columns a text takes in a terminal. The text has no control characters. */
export const columns = (text: string): number => [...text].reduce((n, char) => n + columnsOf(char), 0);

/** The text in at most `width` columns, with an ellipsis where some is left out. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const char of text) {
    used += columnsOf(char);
    if (used > width - 1) break;
    out += char;
  }
  return `${out}…`;
}

/** The text cut or filled to exactly `width` columns. */
export function pad(text: string, width: number): string {
  const short = clip(text, width);
  return short + ' '.repeat(Math.max(0, width - columns(short)));
}

/** Prose broken at blanks into lines that fit, each behind the indent. No-break spaces hold. */
export function wrap(text: string, indent = ''): string[] {
  const room = WIDTH - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columns(longer) > room && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => (indent + clip(each.trimEnd(), room)).trimEnd());
}
