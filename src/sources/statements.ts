/** Cuts a script into statements, as the client programs of the two dialects do. The parser proper comes after. */
import type { Dialect } from '../model/config.js';

export interface Statement {
  readonly text: string;
  /** Line of its first word, from 1. */
  readonly line: number;
  /** The lines behind `COPY ... FROM stdin`, without the end mark. */
  readonly data?: readonly string[];
}

/** Marks in comments that migration tools cut a file by: goose, sql-migrate, dbmate, MyBatis. */
const DOWN = /^[ \t]*--[ \t]*(?:\+(?:goose|migrate)[ \t]+down|migrate:down|\/\/[ \t]*@undo|@down)\b.*$/i;
const UP = /^[ \t]*--[ \t]*(?:\+(?:goose|migrate)[ \t]+up|migrate:up|@up)\b.*$/i;

/** The script without the parts that undo it. Lines keep their numbers. */
export function withoutDown(script: string): string {
  let down = false;
  return script
    .split('\n')
    .map((line) => {
      if (DOWN.test(line)) down = true;
      else if (UP.test(line)) down = false;
      return down ? '' : line;
    })
    .join('\n');
}

/** All statements of a script. */
export function statements(script: string, dialect: Dialect): Statement[] {
  const cutter = new Cutter(withoutDown(script.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')), dialect);
  return cutter.all();
}

/** Where a token of PostgreSQL's quoted kinds ends: `$tag$ … $tag$`. */
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const COPY = /^COPY\b[^;]*\bFROM\s+STDIN\b/i;

class Cutter {
  private at = 0;
  private line = 1;
  private lineAt = 0;
  private delimiter = ';';

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
  ) {}

  all(): Statement[] {
    const found: Statement[] = [];
    for (;;) {
      this.skipBlank();
      if (this.at >= this.text.length) return found;
      if (this.skipCommand()) continue;
      const start = this.at;
      const line = this.lineOf(start);
      const end = this.end();
      const text = this.text.slice(start, end);
      this.at = Math.min(this.text.length, end + this.delimiter.length);
      if (text.trim() === '') continue;
      const data = this.dialect === 'postgres' && COPY.test(text) ? this.copyData() : undefined;
      found.push({ text, line, ...(data === undefined ? {} : { data }) });
    }
  }

  private lineOf(offset: number): number {
    for (; this.lineAt < offset; this.lineAt++) if (this.text.charCodeAt(this.lineAt) === 10) this.line++;
    return this.line;
  }

  /** Blanks and comments before a statement. Conditional comments of MySQL (`/*!`) are statements. */
  private skipBlank(): void {
    for (;;) {
      const before = this.at;
      while (this.at < this.text.length && /\s/.test(this.text[this.at] as string)) this.at++;
      this.at = this.afterComment(this.at) ?? this.at;
      if (this.text.startsWith(this.delimiter, this.at)) this.at += this.delimiter.length;
      if (this.at === before) return;
    }
  }

  /** `\connect x` of psql, `DELIMITER //` of mysql: words to the client, one line long. */
  private skipCommand(): boolean {
    const rest = this.text.slice(this.at, this.text.indexOf('\n', this.at) >>> 0);
    if (this.dialect === 'postgres' ? !rest.startsWith('\\') : !/^delimiter\s/i.test(rest)) return false;
    if (this.dialect === 'mysql') this.delimiter = /^delimiter\s+(\S+)/i.exec(rest)?.[1] ?? this.delimiter;
    this.at += rest.length;
    return true;
  }

  private end(): number {
    let at = this.at;
    while (at < this.text.length && !this.text.startsWith(this.delimiter, at)) at = this.after(at);
    return Math.min(at, this.text.length);
  }

  /** The offset behind the token that starts here. */
  private after(at: number): number {
    const c = this.text[at] as string;
    if (c === "'" || c === '"' || (c === '`' && this.dialect === 'mysql')) return this.afterQuote(at, c);
    if (c === '$' && this.dialect === 'postgres' && !/\w/.test(this.text[at - 1] ?? '')) {
      DOLLAR.lastIndex = at;
      const tag = DOLLAR.exec(this.text)?.[0];
      if (tag === undefined) return at + 1;
      const end = this.text.indexOf(tag, at + tag.length);
      return end < 0 ? this.text.length : end + tag.length;
    }
    return this.afterComment(at) ?? at + 1;
  }

  private afterComment(at: number): number | undefined {
    const two = this.text.slice(at, at + 2);
    const isLine = two === '--' || (two[0] === '#' && this.dialect === 'mysql');
    if (isLine) return this.text.indexOf('\n', at) < 0 ? this.text.length : this.text.indexOf('\n', at);
    if (two !== '/*') return undefined;
    let depth = 1;
    let i = at + 2;
    // PostgreSQL's comments nest, MySQL's do not.
    while (i < this.text.length && depth > 0) {
      const here = this.text.slice(i, i + 2);
      if (here === '*/') depth--;
      else if (here === '/*' && this.dialect === 'postgres') depth++;
      i += here === '*/' || here === '/*' ? 2 : 1;
    }
    return i;
  }

  private afterQuote(at: number, quote: string): number {
    // Backslashes escape in MySQL, and in PostgreSQL only after an E.
    const escapes = this.dialect === 'mysql' ? quote !== '`' : quote === "'" && /^e$/i.test(this.text[at - 1] ?? '');
    for (let i = at + 1; i < this.text.length; i++) {
      if (escapes && this.text[i] === '\\') i++;
      else if (this.text[i] === quote) return i + 1; // a doubled quote starts the next quoted part
    }
    return this.text.length;
  }

  private copyData(): string[] {
    const from = this.text.indexOf('\n', this.at);
    if (from < 0) return [];
    const end = /^\\\.[ \t]*$/m.exec(this.text.slice(from + 1));
    const stop = end === null ? this.text.length : from + 1 + end.index;
    this.at = end === null ? stop : stop + end[0].length;
    const lines = this.text.slice(from + 1, stop).split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  }
}
