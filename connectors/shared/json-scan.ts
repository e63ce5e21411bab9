/** One pass over a JSON text without recursion, keeping numbers as they are written. */

/** Told of what the scan meets, in document order. */
export interface JsonHandler {
  /** An object or array begins at this offset. */
  open(offset: number): void;
  /** It ends; the offset is the one after its last character. */
  close(offset: number): void;
  /** The next value belongs to this key of the open object. */
  key(name: string): void;
  /** The next value is an element of the open array. */
  element(): void;
  /** A string (decoded), a number or boolean (as written), or null. */
  scalar(text: string | null): void;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERAL = /true|false|null/y;

const OBJECT = 1;
const ARRAY = 2;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

class Scanner {
  private at = 0;
  // An explicit stack: documents of any depth are valid JSON, and must not overflow ours.
  private readonly stack: number[] = [];

  constructor(
    private readonly text: string,
    private readonly handler: JsonHandler,
  ) {}

  /** True when the whole text is one JSON value. */
  run(): boolean {
    do {
      if (!this.value()) return false;
    } while (this.more());
    this.blank();
    return this.stack.length === 0 && this.at === this.text.length;
  }

  /** Skips blanks; the code of the next character, NaN at the end. */
  private blank(): number {
    let c = this.text.charCodeAt(this.at);
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = this.text.charCodeAt(++this.at);
    return c;
  }

  private value(): boolean {
    for (;;) {
      const c = this.blank();
      if (c === OPEN_OBJECT) {
        this.push(OBJECT);
        if (this.blank() === CLOSE_OBJECT) return this.pop();
        if (!this.member()) return false;
      } else if (c === OPEN_ARRAY) {
        this.push(ARRAY);
        if (this.blank() === CLOSE_ARRAY) return this.pop();
        this.handler.element();
      } else return c === QUOTE ? this.scalar(this.string()) : this.scalar(this.word(c));
    }
  }

  /** After a value: closes what ends here. True when another value must follow. */
  private more(): boolean {
    while (this.stack.length > 0) {
      const top = this.stack[this.stack.length - 1];
      const c = this.blank();
      if (c === COMMA) {
        this.at++;
        if (top === OBJECT) return this.member();
        this.handler.element();
        return true;
      }
      if (c !== (top === OBJECT ? CLOSE_OBJECT : CLOSE_ARRAY)) return false;
      this.pop();
    }
    return false;
  }

  private push(kind: number): void {
    this.handler.open(this.at++);
    this.stack.push(kind);
  }

  private pop(): true {
    this.stack.pop();
    this.handler.close(++this.at);
    return true;
  }

  private member(): boolean {
    if (this.blank() !== QUOTE) return false;
    const name = this.string();
    if (name === undefined || this.blank() !== COLON) return false;
    this.at++;
    this.handler.key(name);
    return true;
  }

  private scalar(text: string | null | undefined): boolean {
    if (text === undefined) return false;
    this.handler.scalar(text);
    return true;
  }

  private string(): string | undefined {
    const start = this.at++;
    let escaped = false;
    for (;;) {
      const c = this.text.charCodeAt(this.at++);
      if (c === QUOTE) break;
      if (c === BACKSLASH) {
        escaped = true;
        this.at++;
      } else if (!(c >= 0x20)) return undefined; // a control character, or NaN at the end of the text
    }
    return escaped ? decoded(this.text.slice(start, this.at)) : this.text.slice(start + 1, this.at - 1);
  }

  private word(first: number): string | null | undefined {
    const pattern = first === 0x2d || (first >= 0x30 && first <= 0x39) ? NUMBER : LITERAL;
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0];
    if (text === undefined) return undefined;
    this.at += text.length;
    return text === 'null' ? null : text;
  }
}

function decoded(literal: string): string | undefined {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}

/**
 * Tells the handler all of a JSON text. False when the text is not valid JSON: then the handler has been told a part
 * of it, and should forget it.
 */
export const scanJson = (text: string, handler: JsonHandler): boolean => new Scanner(text, handler).run();
