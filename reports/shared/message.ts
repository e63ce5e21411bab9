import { line } from './exact.js';
import { type Brief, lower } from './gap-brief.js';

/** In a SARIF message, and in Markdown, `[text](target)` is a link (SARIF 2.1.0, 3.11.6); a name may not make one. */
export const unlinked = (text: string): string => text.replaceAll('](', '] (');

/** One paragraph for a line of a file: what is wrong, where, why, and what to do about it first. */
export function messageOf(brief: Brief): string {
  const { gap, kind, title, place, actions } = brief;
  const head = gap.category === null ? kind : `${line(title)} – ${lower(kind)}`;
  const at = place.length > 0 ? `: ${place.map((part) => line(part)).join(' › ')}` : '';
  const why = brief.why.map((reason) => line(reason)).join(' ');
  return unlinked(
    [`${head}${at}.`, why, ...actions.slice(0, 1).map((action) => line(action)), `[${gap.id}]`]
      .filter((text) => text !== '')
      .join(' '),
  );
}
