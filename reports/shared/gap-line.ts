import type { DiffGap } from '../../src/model/diff.js';
import { GAP_WORDS } from './gap-words.js';
import type { Lens } from './lens.js';
import { coded, type Phrase, phrase, say, sentence } from './phrase.js';
import { SEVERITY_WORDS } from './words.js';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a gap is about: its category and kind, without the place. */
export function gapTitle({ category, kind }: Pick<DiffGap, 'category' | 'kind'>, lens: Lens): Phrase {
  const name = lens.pick(GAP_WORDS[kind].name);
  return category === null ? [name] : say`${sentence(phrase(lens.category(category)))} – ${lowered(name)}`;
}

/** Where a gap is, as its location is written, or its system. */
export const gapAt = (gap: Pick<DiffGap, 'at' | 'system'>, lens: Lens): Phrase =>
  gap.at === null
    ? [lens.pick({ nb: 'hele virksomheten', en: 'the whole company' })]
    : gap.at === gap.system
      ? phrase(lens.system(gap.at))
      : [coded(gap.at)];

/** A gap in one line: severity, what, where, id. */
export const gapLine = (gap: DiffGap, lens: Lens): Phrase =>
  say`${lens.pick(SEVERITY_WORDS[gap.severity]).toUpperCase()} ${gapTitle(gap, lens)}: ${gapAt(gap, lens)} (${coded(gap.id)})`;
