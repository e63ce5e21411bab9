import type { MapState, Report, Severity } from '../../src/model/report.js';
import type { Facts } from '../shared/facts.js';
import type { Lens } from '../shared/lens.js';

/** Columns a summary may use. */
export const WIDTH = 100;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36, inverse: 7 } as const;
export type Colour = keyof typeof CODES;

/** Puts text into a colour, or leaves it alone where colours are not wanted. */
export type Paint = (colour: Colour, text: string) => string;

export const painter = (color: boolean): Paint =>
  color ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_colour, text) => text;

export const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = {
  critical: 'inverse',
  high: 'red',
  medium: 'yellow',
  low: 'dim',
};

export const STATE_COLOURS: Readonly<Record<MapState, Colour>> = {
  'undeclared-found': 'red',
  'declared-found': 'green',
  inconclusive: 'yellow',
  'not-examined': 'dim',
  'declared-not-found': 'cyan',
  'not-declared-not-found': 'dim',
};

/** What every part of the summary is made from. */
export interface Sheet {
  readonly report: Report;
  readonly lens: Lens;
  readonly paint: Paint;
  readonly facts: Facts;
}
