import { visible } from './visible.js';

/** Markup that is known to be safe. Only this file makes it from text. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, markup passes, lists are joined, nothing is nothing. */
export type Child = Html | string | number | null | undefined | false | readonly Child[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute: unseen characters shown, syntax characters escaped. */
export const escapeText = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

function print(child: Child): string {
  if (child === null || child === undefined || child === false) return '';
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(print).join('');
  return escapeText(String(child));
}

/** Tagged template for HTML: whatever is put in is escaped unless it is markup already. */
export function markup(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  let text = strings[0] ?? '';
  children.forEach((child, i) => {
    text += print(child) + (strings[i + 1] ?? '');
  });
  return new Html(text);
}

/** Joins pieces of markup with a separator of our own. */
export const joined = (parts: readonly Child[], separator: string): Html => new Html(parts.map(print).join(separator));

/** Our own constant text as markup: style sheets and the like. Never for anything from a report. */
export const trusted = (text: string): Html => new Html(text);
