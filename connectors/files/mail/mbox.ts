/** Cuts mailboxes into messages. */
import { MAX_RECORD_BYTES, type Raw, type Splitter } from '../records.js';

const LF = 0x0a;
const CR = 0x0d;
const FROM = Buffer.from('From ');
const QUOTED = /^>+From /;

/**
 * The messages of an mbox, without the line that opens each (RFC 4155). A line that was quoted because it begins as
 * that line does (`>From `) is as it was. A message that is too long is left off at the limit: what follows there are
 * attachments.
 */
export class MboxSplitter implements Splitter {
  private parts: Buffer[] = [];
  private length = 0;
  private line = 1;
  private started = 0;
  private pending: Buffer[] = [];
  private blank = true;
  /** Within a line that began in an earlier chunk and was too long to wait for. */
  private rest = false;

  get at(): number {
    return this.line;
  }

  *push(chunk: Buffer): Generator<Raw> {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      const raw = this.takeLine(this.joined(chunk.subarray(from, at + 1)));
      from = at + 1;
      this.line++;
      if (raw) yield raw;
    }
    if (from < chunk.length) this.hold(chunk.subarray(from));
  }

  *end(): Generator<Raw> {
    const raw = this.pending.length > 0 ? this.takeLine(this.joined(Buffer.alloc(0))) : undefined;
    if (raw) yield raw;
    const last = this.message();
    if (last) yield last;
  }

  private hold(bytes: Buffer): void {
    this.pending.push(Buffer.from(bytes));
    if (this.pending.reduce((sum, one) => sum + one.length, 0) < MAX_RECORD_BYTES) return;
    this.keep(this.joined(Buffer.alloc(0)));
    this.rest = true;
  }

  private joined(last: Buffer): Buffer {
    if (this.pending.length === 0) return last;
    const line = Buffer.concat([...this.pending, last]);
    this.pending = [];
    return line;
  }

  private takeLine(line: Buffer): Raw | undefined {
    const opens = !this.rest && this.blank && line.subarray(0, FROM.length).equals(FROM);
    this.blank = !this.rest && (line[0] === LF || (line[0] === CR && line[1] === LF));
    const isRest = this.rest;
    this.rest = false;
    if (!opens) {
      // Before the first message there is nothing that belongs to anybody.
      if (this.started > 0) this.keep(!isRest && isQuoted(line) ? line.subarray(1) : line);
      return undefined;
    }
    const raw = this.message();
    this.started = this.line;
    return raw;
  }

  private keep(bytes: Buffer): void {
    const room = MAX_RECORD_BYTES - this.length;
    if (room <= 0) return;
    const kept = bytes.subarray(0, room);
    this.parts.push(Buffer.from(kept));
    this.length += kept.length;
  }

  private message(): Raw | undefined {
    if (this.started === 0 || this.length === 0) return undefined;
    const raw = { bytes: Buffer.concat(this.parts), line: this.started };
    this.parts = [];
    this.length = 0;
    return raw;
  }
}

const isQuoted = (line: Buffer): boolean => line[0] === 0x3e && QUOTED.test(line.toString('latin1', 0, 80));

/** A whole file as one message. */
export class MessageSplitter implements Splitter {
  readonly at = 1;
  private parts: Buffer[] = [];
  private length = 0;

  // biome-ignore lint/correctness/useYield: the message is complete at the end only
  *push(chunk: Buffer): Generator<Raw> {
    const kept = chunk.subarray(0, Math.max(0, MAX_RECORD_BYTES - this.length));
    if (kept.length > 0) this.parts.push(Buffer.from(kept));
    this.length += kept.length;
  }

  *end(): Generator<Raw> {
    if (this.length > 0) yield { bytes: Buffer.concat(this.parts), line: 1 };
  }
}
