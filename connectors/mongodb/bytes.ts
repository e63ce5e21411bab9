import { Decimal128 } from 'mongodb';

/** Reads BSON's parts one after another. Throws a RangeError past the end, or on a length that cannot be. */
export class Bytes {
  at = 0;

  constructor(
    readonly buffer: Buffer,
    /** Longest text wanted; a little more is read, so that whoever cuts it sees that it was longer. */
    private readonly maxChars: number,
  ) {}

  byte(): number {
    const value = this.buffer.readUInt8(this.at);
    this.at += 1;
    return value;
  }

  int32(): number {
    const value = this.buffer.readInt32LE(this.at);
    this.at += 4;
    return value;
  }

  uint32(): number {
    return this.int32() >>> 0;
  }

  int64(): bigint {
    const value = this.buffer.readBigInt64LE(this.at);
    this.at += 8;
    return value;
  }

  float64(): number {
    const value = this.buffer.readDoubleLE(this.at);
    this.at += 8;
    return value;
  }

  decimal128(): string {
    return new Decimal128(this.bytes(16)).toString();
  }

  hex(length: number): string {
    return this.bytes(length).toString('hex');
  }

  /** A text that ends with a zero byte. */
  name(): string {
    const end = this.nameEnd();
    const text = this.buffer.toString('utf8', this.at, end);
    this.at = end + 1;
    return text;
  }

  skipName(): void {
    this.at = this.nameEnd() + 1;
  }

  /** A text with its length before it. Zero bytes in it are its own. */
  string(): string {
    const length = this.int32();
    const bytes = this.bytes(length - 1);
    if (this.byte() !== 0) throw new RangeError('string');
    return bytes.toString('utf8', 0, Math.min(bytes.length, this.mostBytes));
  }

  /** The first of so many bytes, all of them passed over. */
  take(length: number): { head: Buffer; whole: boolean } {
    const bytes = this.bytes(length);
    return { head: bytes.subarray(0, this.mostBytes), whole: length <= this.mostBytes };
  }

  // UTF-8 has at most 4 bytes to the character; one more character shows that the text was longer.
  private get mostBytes(): number {
    return 4 * (this.maxChars + 1);
  }

  private bytes(length: number): Buffer {
    if (length < 0 || this.at + length > this.buffer.length) throw new RangeError('length');
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  private nameEnd(): number {
    const end = this.buffer.indexOf(0, this.at);
    if (end < 0) throw new RangeError('name');
    return end;
  }
}
