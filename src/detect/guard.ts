/** Names that are values: a file named after a person's e-mail, a document key that is a phone number. */
import { maskOf } from './mask.js';
import type { Rules } from './rules.js';
import { Spans } from './spans.js';

export class NameGuard {
  private readonly spans = new Spans();

  constructor(private readonly rules: Rules) {}

  /** The name, with every part that a rule recognises by itself replaced by its mask. */
  safe(name: string): string {
    const { spans } = this;
    const engine = this.rules.engineFor('text');
    engine.scan(name, spans);
    let out = '';
    let from = 0;
    for (const i of this.hitsInOrder(engine.detectors)) {
      const start = spans.start[i] as number;
      const end = spans.end[i] as number;
      if (start < from) continue;
      out += name.slice(from, start) + maskOf(name, start, end).replace(/[{}]/g, '');
      from = end;
    }
    return from === 0 ? name : out + name.slice(from);
  }

  private hitsInOrder(detectors: Rules['set']['detectors']): number[] {
    const { spans } = this;
    return Array.from({ length: spans.count }, (_, i) => i)
      .filter((i) => {
        const outcome = spans.outcome[i] as number;
        return outcome >= 0 && detectors[spans.detector[i] as number]?.kinds[outcome]?.strength === 'strong';
      })
      .sort((a, b) => (spans.start[a] as number) - (spans.start[b] as number));
  }
}
