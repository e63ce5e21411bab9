import type { JsonHandler } from '../shared/json-scan.js';

/** Writes what a scan tells as JSON text, until it is long enough. Every scalar is a string or null. */
export class JsonText implements JsonHandler {
  text = '';
  /** What each open value has begun with; empty while that is not known. */
  private readonly begun: ('' | '{' | '[')[] = [];

  constructor(private readonly maxChars: number) {}

  open(): void {
    this.begun.push('');
  }

  close(): void {
    const begun = this.begun.pop();
    this.write(begun === '[' ? ']' : begun === '{' ? '}' : '{}');
  }

  key(name: string): void {
    this.write(`${this.separator('{')}${JSON.stringify(name)}:`);
  }

  element(): void {
    this.write(this.separator('['));
  }

  scalar(text: string | null): void {
    this.write(JSON.stringify(text));
  }

  private separator(bracket: '{' | '['): string {
    const last = this.begun.length - 1;
    if (this.begun[last] !== '') return ',';
    this.begun[last] = bracket;
    return bracket;
  }

  // One character past the limit shows whoever cuts it that there was more.
  private write(part: string): void {
    if (this.text.length <= this.maxChars) this.text += part;
  }
}
