/** How strangers name their columns and tables: languages, casings, lost letters. */
import type { Lang } from './model.js';
import type { Rng } from './random.js';

export type Names = Readonly<Partial<Record<Lang, readonly string[]>>> & {
  readonly nb: readonly string[];
  readonly paired?: true;
};

export interface Style {
  readonly lang: Lang;
  readonly casing: Casing;
  readonly letters: 'kept' | 'two' | 'one' | 'broken';
  /** Which of the names that go in pairs (latitude, longitude) the table uses. */
  readonly variant: number;
}

export type Casing = 'snake' | 'camel' | 'pascal' | 'upper' | 'kebab' | 'flat' | 'title';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const CASINGS: Readonly<Record<Casing, (words: readonly string[]) => string>> = {
  snake: (w) => w.join('_'),
  camel: (w) => w.map((x, i) => (i === 0 ? x : capital(x))).join(''),
  pascal: (w) => w.map(capital).join(''),
  upper: (w) => w.join('_').toUpperCase(),
  kebab: (w) => w.join('-'),
  flat: (w) => w.join(''),
  title: (w) => capital(w.join(' ')),
};

const LETTERS: Readonly<Record<Style['letters'], (text: string) => string>> = {
  kept: (t) => t,
  two: (t) => t.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  one: (t) => t.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a'),
  // UTF-8 read as Latin-1, as exports between old systems do it.
  broken: (t) => Buffer.from(t, 'utf8').toString('latin1'),
};

export function style(
  rng: Rng,
  lang: Lang = rng.weighted<Lang>([
    ['nb', 5],
    ['nn', 2],
    ['en', 4],
  ]),
): Style {
  return {
    lang,
    variant: rng.int(0, 99),
    casing: rng.weighted<Casing>([
      ['snake', 8],
      ['camel', 3],
      ['pascal', 2],
      ['upper', 2],
      ['kebab', 0.5],
      ['flat', 1],
      ['title', 1],
    ]),
    letters: rng.weighted<Style['letters']>([
      ['kept', 3],
      ['one', 4],
      ['two', 3],
      ['broken', 0.4],
    ]),
  };
}

/** A name in a style: one of the names of the language, or of bokmål where nynorsk has none of its own. */
export function named(names: Names, rng: Rng, { lang, casing, letters, variant }: Style): string {
  const list = names[lang] ?? names.nb;
  const choice = names.paired ? (list[variant % list.length] as string) : rng.pick(list);
  return CASINGS[casing](LETTERS[letters](choice).split(' '));
}

/** Names that say nothing about what is in the column. */
export const silentName = (rng: Rng): string =>
  rng.pick([
    `felt_${rng.int(1, 60)}`,
    `c${rng.int(1, 80)}`,
    `col_${rng.int(1, 40)}`,
    `kolonne${rng.int(1, 30)}`,
    `f${rng.int(1, 99)}`,
    `x${rng.int(1, 40)}`,
    `attr${rng.int(1, 30)}`,
    `custom_${rng.int(1, 12)}`,
    `udf${rng.int(1, 20)}`,
    rng.pick([
      'verdi',
      'value',
      'data',
      'innhold',
      'tekst',
      'content',
      'info',
      'diverse',
      'ekstra',
      'misc',
      'payload_txt',
    ]),
  ]);
