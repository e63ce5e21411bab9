/**
 * Names that are values: a file named after a person's e-mail address, a document key that is a phone number.
 * They leave the isolate with the value replaced by the data type it is.
 */
import { columnPath, displayPath } from '../model/location.js';
import type { Rules } from './rules.js';
import { Spans } from './spans.js';

/** Weak hits that are no long number are left: a name must stay readable. */
const isLongNumber = (text: string): boolean => /^[\d .-]{8,}$/.test(text);

export class NameGuard {
  private readonly spans = new Spans();

  constructor(private readonly rules: Rules) {}

  /** The name of a store's object: `ola@example.org.csv` becomes `‹contact.email›.csv`. */
  safe(name: string): string {
    const whole = this.replaced(name);
    if (whole !== name) return whole;
    // A file's ending may hide that its stem is an address.
    const dot = name.lastIndexOf('.');
    return dot > 0 ? this.safe(name.slice(0, dot)) + name.slice(dot) : name;
  }

  /** A field's canonical path, name by name. */
  safePath(path: string): string {
    return path
      .split('.')
      .map((segment) => this.safeSegment(segment))
      .join('.');
  }

  private safeSegment(segment: string): string {
    const [, name = '', arrays = ''] = /^(.*?)((?:\[\])*)$/s.exec(segment) ?? [];
    const plain = displayPath(name);
    const safe = this.safe(plain);
    return safe === plain ? segment : columnPath(safe) + arrays;
  }

  private replaced(name: string): string {
    const { spans } = this;
    const { detectors } = this.rules.engineFor('text');
    this.rules.engineFor('text').scan(name, spans);
    let out = '';
    let from = 0;
    for (const i of this.hitsInOrder(name)) {
      const start = spans.start[i] as number;
      if (start < from) continue;
      out += `${name.slice(from, start)}‹${detectors[spans.detector[i] as number]?.dataType}›`;
      from = spans.end[i] as number;
    }
    return from === 0 ? name : out + name.slice(from);
  }

  /** A hit that stands by itself, or digits enough to be somebody's number. `Rose` and `AB12` are names of things too. */
  private isValue(i: number, name: string): boolean {
    const { detector, outcome, start, end } = this.spans;
    const kinds = this.rules.engineFor('text').detectors[detector[i] as number]?.kinds ?? [];
    const kind = kinds[outcome[i] as number];
    if (kind === undefined) return false;
    return kind.strength !== 'weak' || isLongNumber(name.slice(start[i], end[i]));
  }

  private hitsInOrder(name: string): number[] {
    const { spans } = this;
    return Array.from({ length: spans.count }, (_, i) => i)
      .filter((i) => this.isValue(i, name))
      .sort((a, b) => (spans.start[a] as number) - (spans.start[b] as number));
  }
}
