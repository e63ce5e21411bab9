import { type Child, Html, joined, markup } from '../shared/escape.js';
import type { Lens } from '../shared/lens.js';
import { formatCount } from '../shared/numbers.js';
import { coded, type Name, type Piece, phrase } from '../shared/phrase.js';
import type { Both } from '../shared/renderer.js';
import { cut } from '../shared/visible.js';
import type { View } from './view.js';

const LONGEST_NAME = 120;

function shortened(name: string, lens: Lens): Html {
  const { text, of } = cut(name, LONGEST_NAME);
  const length =
    of === undefined ? '' : lens.pick({ nb: `… (${formatCount(of)} tegn)`, en: `… (${formatCount(of)} characters)` });
  return markup`${text}${length && markup`<small>${length}</small>`}`;
}

function nameHtml(name: Name, lens: Lens): Html {
  const inner = shortened(name.name, lens);
  return name.code ? markup`<bdi class="n">${inner}</bdi>` : markup`<bdi>${inner}</bdi>`;
}

/** A phrase as markup: our words escaped, every name isolated. */
export const said = (text: Piece, lens: Lens): Html =>
  joined(
    phrase(text).map((part) => (typeof part === 'string' ? part : nameHtml(part, lens))),
    '',
  );

const pair = (nb: Html, en: Html): Html =>
  nb.text === en.text ? nb : markup`<span lang="nb">${nb}</span><span lang="en">${en}</span>`;

/** Prose in both languages, each marked; what is the same in both (names, counts) stands once. */
export function both(view: View, text: (lens: Lens) => Piece | Html): Html {
  const one = (lens: Lens): Html => {
    const made = text(lens);
    return made instanceof Html ? made : said(made, lens);
  };
  return pair(one(view.nb), one(view.en));
}

/** Fixed prose in both languages. */
export const t = (nb: Child, en: Child): Html => pair(markup`${nb}`, markup`${en}`);

/** A word from a table of ours. */
export const word = (text: Both): Html => t(text.nb, text.en);

/** A word from a table of ours, with its first letter raised. */
export const Word = (text: Both): Html => t(raise(text.nb), raise(text.en));

const raise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name a machine uses, the same in both languages. */
export const code = (view: View, name: string): Html => both(view, () => coded(name));

/** The same for an element that isolates its text by itself. */
export const nameText = (view: View, name: string): Html => both(view, (lens) => shortened(name, lens));

/** A whole number. */
export const count = (n: number): Html => markup`${formatCount(n)}`;

/** A number with the noun that goes with it. */
export const countOf = (n: number, one: Both, many: Both): Html =>
  t(`${formatCount(n)} ${n === 1 ? one.nb : many.nb}`, `${formatCount(n)} ${n === 1 ? one.en : many.en}`);

/** Text for those who listen to the page. */
export const unseen = (text: Child): Html => markup`<span class="vh">${text}</span>`;

export const NOUNS = {
  store: [
    { nb: 'datakilde', en: 'data source' },
    { nb: 'datakilder', en: 'data sources' },
  ],
  container: [
    { nb: 'tabell eller fil', en: 'table or file' },
    { nb: 'tabeller og filer', en: 'tables and files' },
  ],
  field: [
    { nb: 'felt', en: 'field' },
    { nb: 'felt', en: 'fields' },
  ],
  category: [
    { nb: 'kategori', en: 'category' },
    { nb: 'kategorier', en: 'categories' },
  ],
  place: [
    { nb: 'sted', en: 'place' },
    { nb: 'steder', en: 'places' },
  ],
  gap: [
    { nb: 'punkt', en: 'gap' },
    { nb: 'punkter', en: 'gaps' },
  ],
  finding: [
    { nb: 'funn', en: 'finding' },
    { nb: 'funn', en: 'findings' },
  ],
} as const satisfies Record<string, readonly [Both, Both]>;

/** A count of one of our things. */
export const counts = (n: number, noun: keyof typeof NOUNS): Html => countOf(n, NOUNS[noun][0], NOUNS[noun][1]);
