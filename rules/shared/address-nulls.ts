import type { Null } from '../../src/model/detector.js';
import { OWN_BY_CHANCE } from './postal-places.js';
import { CROWD, LABEL_SLIP } from './text.js';

/** Backgrounds of streets with house numbers. */
export const ADDRESS_NULLS: readonly Null[] = [
  {
    name: 'words that end like streets, before numbers',
    rate: 0.15,
    derivation:
      'measured with dictionary-nb 3.0.0: of 1,263 words that end like streets, 165 (13 %) have an ending that is counted as ' +
      'sure; a crowd must have more of those.',
    when: ['bare', 'labelled', 'named'],
    from: CROWD,
  },
  {
    name: 'a stray word that ends like a street',
    rate: 3e-4,
    derivation:
      'assumed: a word with a sure ending and a number that is no count, measure or year is an address but for one in 3,000.',
    when: ['bare', 'labelled', 'named'],
  },
  {
    name: 'a name, a number, a postal code and its own place',
    rate: 1e-6,
    derivation:
      'a random code is the place’s own in at most 6.4 % (Oslo has 637 codes of 10,000); that a name, a house number and ' +
      'such a pair stand together and are no address is assumed to be rarer than 1 in 60,000.',
    when: ['written'],
  },
];

/** Backgrounds of a postal code with its own place. */
export const CODE_AND_PLACE_NULLS: readonly Null[] = [
  {
    name: 'numbers before names of places',
    rate: OWN_BY_CHANCE,
    derivation: 'exact for the place with most codes: 637 of 10,000 numbers are codes of Oslo, 148 of Trondheim.',
    when: ['bare', 'written', 'labelled', 'named'],
    from: CROWD,
  },
  {
    name: 'a stray number before the name of a place',
    rate: OWN_BY_CHANCE * LABEL_SLIP,
    derivation:
      'as above, times the share of numbers right before a place that are no code of any (assumed, 1 in 1,000).',
    when: ['bare', 'labelled', 'named'],
  },
  {
    name: 'a stray number with a country before it',
    rate: 1e-6,
    derivation: 'N- or NO- before four digits and their own place is written in no other sense: assumed.',
    when: ['written'],
  },
];
