/** One pass over a BSON document without recursion and without making objects of it. */
import type { Source } from '../shared/flatten.js';
import type { JsonHandler } from '../shared/json-scan.js';
import { Bytes } from './bytes.js';
import { JsonText } from './json-text.js';
import { type BsonType, bsonType } from './types.js';

const OBJECT = 0x03;

interface Frame {
  readonly end: number;
  readonly array: boolean;
  /** Ends with it: the wrapper of code with scope. */
  readonly wrapped: boolean;
}

/** A document as the wire has it. Offsets are those of elements: the byte with the type, name and value after it. */
export class BsonDocument implements Source {
  constructor(
    private readonly buffer: Buffer,
    private readonly maxChars: number,
  ) {}

  /** Tells the handler all of the document; false when it is not BSON. */
  scan(handler: JsonHandler): boolean {
    try {
      new Scanner(new Bytes(this.buffer, this.maxChars), handler).value(OBJECT, 0);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  /** The value of the element at an offset, as JSON with every scalar as text. */
  slice(from: number): string {
    const bytes = new Bytes(this.buffer, this.maxChars);
    bytes.at = from;
    const type = bytes.byte();
    bytes.skipName();
    const json = new JsonText(this.maxChars);
    new Scanner(bytes, json).value(type, from);
    return json.text;
  }
}

class Scanner {
  // An explicit stack, so that depth costs nothing but memory.
  private readonly stack: Frame[] = [];

  constructor(
    private readonly bytes: Bytes,
    private readonly handler: JsonHandler,
  ) {}

  /** Reads one value, and all that is in it. */
  value(code: number, element: number): void {
    this.begin(code, element);
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const at = this.bytes.at;
      const type = this.bytes.byte();
      if (type === 0) {
        this.end(frame);
        continue;
      }
      if (frame.array) {
        this.bytes.skipName();
        this.handler.element();
      } else this.handler.key(this.bytes.name());
      this.begin(type, at);
    }
  }

  private begin(code: number, element: number): void {
    const { read } = known(code);
    if (typeof read === 'function') this.handler.scalar(read(this.bytes));
    else if (read === 'code-with-scope') this.codeWithScope(element);
    else this.open(read === 'array', element, false);
  }

  private codeWithScope(element: number): void {
    this.bytes.int32(); // its length, which its parts have too
    this.handler.open(element);
    this.handler.key('$code');
    this.handler.scalar(this.bytes.string());
    this.handler.key('$scope');
    this.open(false, element, true);
  }

  private open(array: boolean, element: number, wrapped: boolean): void {
    const start = this.bytes.at;
    const end = start + this.bytes.int32();
    if (end <= start || end > (this.stack.at(-1)?.end ?? this.bytes.buffer.length)) throw new RangeError('document');
    this.handler.open(element);
    this.stack.push({ end, array, wrapped });
  }

  private end(frame: Frame): void {
    if (this.bytes.at !== frame.end) throw new RangeError('document');
    this.stack.pop();
    this.handler.close(this.bytes.at);
    if (frame.wrapped) this.handler.close(this.bytes.at);
  }
}

function known(code: number): BsonType {
  const type = bsonType(code);
  if (type === undefined) throw new RangeError('type');
  return type;
}
