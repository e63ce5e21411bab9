/** Cuts a file's bytes into records, without looking into them more than that takes. */
import { StoreFault } from '../../src/errors.js';
import { malformed } from './faults.js';

/** Most bytes of one record. Longer lines of text come in pieces; a longer CSV record or JSON element is a fault. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** One record as it stands in the file; valid until the next chunk is pushed. */
export interface Raw {
  readonly bytes: Buffer;
  /** The line it begins at. */
  readonly line: number;
}

/** Takes a file's chunks in order and gives its records. Throws a `StoreFault` where the file makes no sense. */
export interface Splitter {
  /** The line it has come to. */
  readonly at: number;
  push(chunk: Buffer): Generator<Raw>;
  end(): Generator<Raw>;
}

const LF = 0x0a;
const CR = 0x0d;

/** Lines without their ends. Empty ones are left out when `keepEmpty` is not set. */
export class LineSplitter implements Splitter {
  private pending: Buffer[] = [];
  private length = 0;
  private line = 1;

  constructor(private readonly keepEmpty = false) {}

  get at(): number {
    return this.line;
  }

  *push(chunk: Buffer): Generator<Raw> {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      const raw = this.take(chunk.subarray(from, at));
      from = at + 1;
      this.line++;
      if (raw) yield raw;
    }
    if (from === chunk.length) return;
    this.pending.push(chunk.subarray(from));
    this.length += chunk.length - from;
    if (this.length < MAX_RECORD_BYTES) return;
    const piece = this.take(Buffer.alloc(0));
    if (piece) yield piece;
  }

  *end(): Generator<Raw> {
    const raw = this.length > 0 ? this.take(Buffer.alloc(0)) : undefined;
    if (raw) yield raw;
  }

  private take(last: Buffer): Raw | undefined {
    const whole = this.length > 0 ? Buffer.concat([...this.pending, last]) : last;
    this.pending = [];
    this.length = 0;
    const bytes = whole[whole.length - 1] === CR ? whole.subarray(0, -1) : whole;
    return bytes.length > 0 || this.keepEmpty ? { bytes, line: this.line } : undefined;
  }
}

const PIECES = 1 << 16;
const NEWLINE = Buffer.from('\n');

/** CSV records: lines, joined while a quoted field is open. A quote opens only at the beginning of a field. */
export class CsvSplitter implements Splitter {
  private readonly lines = new LineSplitter(true);
  private readonly delimiter: number;
  private readonly quote: number;
  private open: Buffer[] = [];
  private length = 0;
  private started = 0;

  constructor(dialect: { readonly delimiter: string; readonly quote: string }) {
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quote = dialect.quote.charCodeAt(0);
  }

  get at(): number {
    return this.lines.at;
  }

  *push(chunk: Buffer): Generator<Raw> {
    yield* this.join(this.lines.push(chunk));
  }

  *end(): Generator<Raw> {
    yield* this.join(this.lines.end());
    if (this.open.length > 0) throw malformed(this.started);
  }

  private *join(lines: Iterable<Raw>): Generator<Raw> {
    for (const { bytes, line } of lines) {
      const wasOpen = this.open.length > 0;
      if (!this.endsOpen(bytes, wasOpen)) {
        if (wasOpen) yield { bytes: Buffer.concat([...this.open, bytes]), line: this.started };
        else if (bytes.length > 0) yield { bytes, line };
        this.open = [];
        this.length = 0;
        continue;
      }
      if (!wasOpen) this.started = line;
      this.open.push(Buffer.from(bytes), NEWLINE);
      // Thousands of short lines would take many times their bytes.
      if (this.open.length > PIECES) this.open = [Buffer.concat(this.open)];
      this.length += bytes.length + 1;
      if (this.length > MAX_RECORD_BYTES) throw malformed(this.started);
    }
  }

  private endsOpen(bytes: Buffer, open: boolean): boolean {
    let inside = open;
    let at = bytes.indexOf(this.quote);
    while (at >= 0) {
      if (!inside) inside = at === 0 || bytes[at - 1] === this.delimiter;
      else if (bytes[at + 1] === this.quote) at++;
      else inside = false;
      at = bytes.indexOf(this.quote, at + 1);
    }
    return inside;
  }
}

const [QUOTE, COMMA, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];

/** The elements of a JSON array, or the documents that follow each other when the file is no array. */
export class JsonSplitter implements Splitter {
  private depth = 0;
  private base: number | undefined;
  private quoted = false;
  private escaped = false;
  private line = 1;
  private started = 1;
  private inside = false;
  private closed = false;
  private pending: Buffer[] = [];
  private length = 0;

  get at(): number {
    return this.line;
  }

  *push(chunk: Buffer): Generator<Raw> {
    let from = this.inside ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk[i] as number;
      if (c === LF) this.line++;
      if (this.quoted) {
        this.inString(c);
        continue;
      }
      const blank = c === COMMA || c === LF || c === CR || c === 0x20 || c === 0x09;
      if (this.inside && this.depth === this.base && (blank || c === CLOSE_ARRAY)) {
        yield this.take(chunk.subarray(from, i));
        from = -1;
      }
      if (blank && !this.inside) continue;
      if (!this.inside && this.isFrame(c)) continue;
      if (!this.inside) {
        if (this.closed) throw malformed(this.line);
        this.inside = true;
        this.started = this.line;
        from = i;
      }
      if (this.step(c)) {
        yield this.take(chunk.subarray(from, i + 1));
        from = -1;
      }
    }
    if (this.inside) this.keep(chunk.subarray(from));
  }

  *end(): Generator<Raw> {
    if (this.quoted || this.depth !== (this.base ?? 0) || (this.base === 1 && !this.closed))
      throw malformed(this.inside ? this.started : this.line);
    if (this.inside) yield this.take(Buffer.alloc(0));
  }

  private inString(c: number): void {
    if (this.escaped) this.escaped = false;
    else if (c === BACKSLASH) this.escaped = true;
    else if (c === QUOTE) this.quoted = false;
  }

  /** The brackets around the elements. */
  private isFrame(c: number): boolean {
    if (this.base === undefined) {
      this.base = c === OPEN_ARRAY ? 1 : 0;
      this.depth = this.base;
      return this.base === 1;
    }
    if (c !== CLOSE_ARRAY || this.base !== 1 || this.closed) return false;
    this.closed = true;
    this.depth = 1;
    return true;
  }

  /** True when an object or array has just ended at the base. */
  private step(c: number): boolean {
    if (c === QUOTE) this.quoted = true;
    else if (c === OPEN_ARRAY || c === OPEN_OBJECT) this.depth++;
    else if (c === CLOSE_ARRAY || c === CLOSE_OBJECT) {
      this.depth--;
      if (this.depth < (this.base ?? 0)) throw malformed(this.line);
      return this.depth === this.base;
    }
    return false;
  }

  private take(last: Buffer): Raw {
    const bytes = this.length > 0 ? Buffer.concat([...this.pending, last]) : last;
    this.pending = [];
    this.length = 0;
    this.inside = false;
    return { bytes, line: this.started };
  }

  private keep(bytes: Buffer): void {
    this.pending.push(bytes);
    this.length += bytes.length;
    if (this.length > MAX_RECORD_BYTES) throw new StoreFault('too-large', { bytes: this.length, line: this.started });
  }
}
