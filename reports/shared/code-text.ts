import type { Reason } from '../../src/model/container.js';
import type { Lens } from './lens.js';
import { type Params, paramsOf } from './params.js';
import { coded, type Phrase, say } from './phrase.js';
import type { Both } from './renderer.js';

/** The text of one code in every language, filled in from the reason's parameters. */
export type CodeText = Both<(p: Params) => Phrase>;

/** A text without parameters. */
export const fixed = (nb: string, en: string): CodeText => ({ nb: () => [nb], en: () => [en] });

/** A reason in words. A code this version does not know is shown as it stands. */
export function reasonText(table: Readonly<Record<string, CodeText>>, reason: Reason, lens: Lens): Phrase {
  const text = Object.hasOwn(table, reason.code) ? table[reason.code] : undefined;
  if (text) return text[lens.locale](paramsOf(reason, lens));
  return lens.pick({ nb: say`ukjent kode ${coded(reason.code)}`, en: say`unknown code ${coded(reason.code)}` });
}
