import type { MapState } from '../../src/model/report.js';
import { type Html, markup } from '../shared/escape.js';
import { stateWords } from '../shared/words.js';

/** The style of each state of the map. */
export const STATE_CLASSES: Readonly<Record<MapState, string>> = {
  'undeclared-found': 's-uf',
  'declared-found': 's-df',
  inconclusive: 's-in',
  'not-examined': 's-ne',
  'declared-not-found': 's-dn',
  'not-declared-not-found': 's-nn',
};

/** The sign of a state in its tile. */
export const chip = (state: MapState, compared: boolean): Html =>
  markup`<span class="sq chip ${STATE_CLASSES[state]}" aria-hidden="true"><i>${stateWords(state, compared).sign}</i></span>`;
