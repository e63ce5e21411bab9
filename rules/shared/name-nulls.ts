import type { Null } from '../../src/model/detector.js';
import { CROWD, LABEL_SLIP } from './text.js';

/**
 * Share of capitalised pairs naming places, firms, products and works that would pass as persons. Measured on the
 * list in test/rules/name-rates.test.ts (four in a hundred) and taken higher, as no list holds them all.
 */
export const PAIRS = 0.08;

/** Backgrounds of whole names by value. */
export const NAME_NULLS: readonly Null[] = [
  {
    name: 'capitalised pairs that name places, firms, products and works',
    rate: PAIRS,
    derivation: 'upper guess above the share measured in test/rules/name-rates.test.ts.',
    when: ['bare', 'written', 'named'],
  },
  {
    name: 'the same beside a label',
    rate: PAIRS,
    derivation: 'as above; a crowd of labelled pairs must pass more often than such pairs do.',
    when: ['labelled'],
    from: CROWD,
  },
  {
    name: 'a stray capitalised pair beside a label',
    rate: PAIRS * LABEL_SLIP * 100,
    derivation:
      'as above times one in ten: labels of persons (kunde, kontakt) stand before firms far oftener than others slip.',
    when: ['labelled'],
  },
];

/** Whole cells of one capitalised word that is no given name: places, goods, colours, days, family names. */
export const givenCells: Null = {
  name: 'places, products, colours, weekdays and family names',
  rate: 0.1,
  derivation: 'upper guess above the shares measured in test/rules/name-rates.test.ts; words that are also names fail.',
  when: ['bare', 'named'],
};

/** The same for family names, which farms and villages share. */
export const familyCells: Null = {
  name: 'places, products, colours, weekdays and given names',
  rate: 0.2,
  derivation: 'upper guess above the shares measured in test/rules/name-rates.test.ts; post towns and words fail.',
  when: ['bare', 'named'],
};

/** A capitalised word after a title, a greeting or a verb that takes a person. */
export const STRAY_CUE: Null = {
  name: 'firms, places and things after a word that mostly stands before a person',
  rate: 0.01,
  derivation: 'assumed: one such word in a hundred is listed as a name; words that are also names fail.',
  when: ['written', 'labelled'],
};

/** Capitalised words inside sentences that name no person: places, firms, goods, family names, English weekdays. */
export const MENTIONS: Null = {
  name: 'places, firms, goods, family names and weekdays inside sentences',
  rate: 0.05,
  derivation: 'upper guess above the share measured in test/rules/name-rates.test.ts; words that are also names fail.',
  when: ['written', 'labelled'],
};
