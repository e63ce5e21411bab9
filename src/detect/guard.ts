/**
 * Names that are values: a file named after a person's e-mail address, a document key that is a phone number.
 * They leave the isolate with the value replaced by the data type it is.
 */
import { columnPath, displayPath } from '../model/location.js';
import type { Rules } from './rules.js';
import { Spans } from './spans.js';

/** Weak hits that are no long number are left: a name must stay readable. */
const isLongNumber = (text: string): boolean => /^[\d .-]{8,}$/.test(text);

/** Endings taken off one name (`.csv.gz.enc`). More are no endings, and each costs a pass over what is left. */
const MAX_ENDINGS = 8;

export class NameGuard {
  private readonly spans = new Spans();

  constructor(private readonly rules: Rules) {}

  /** The name of a store's object: `ola@example.org.csv` becomes `‹contact.email›.csv`. */
  safe(name: string): string {
    let stem = name;
    for (let endings = 0; endings <= MAX_ENDINGS; endings++) {
      const safe = this.replaced(stem);
      if (safe !== stem) return safe + name.slice(stem.length);
      // A file's ending may hide that its stem is an address.
      const dot = stem.lastIndexOf('.');
      if (dot <= 0) break;
      stem = stem.slice(0, dot);
    }
    return name;
  }

  /** A field's canonical path, name by name. */
  safePath(path: string): string {
    return path
      .split('.')
      .map((segment) => this.safeSegment(segment))
      .join('.');
  }

  private safeSegment(segment: string): string {
    let end = segment.length;
    while (segment.endsWith('[]', end)) end -= 2;
    const plain = displayPath(segment.slice(0, end));
    const safe = this.safe(plain);
    return safe === plain ? segment : columnPath(safe) + segment.slice(end);
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
