/** A short way to write clean concepts down. */
import type { Storage } from '../../src/model/container.js';
import { type Concept, clean, TEXT } from './concepts.js';
import type { Cell } from './model.js';
import type { Names } from './naming.js';
import type { Rng } from './random.js';

export const list = (text: string): readonly string[] => text.split('; ');

/** A clean concept: names, a way to write cells, and the declared types it may come in. */
export function plain(
  nb: string,
  en: string,
  cell: (rng: Rng) => Cell,
  declared: readonly (readonly [string, Storage])[] = TEXT,
): Concept {
  const names: Names = { nb: list(nb), en: list(en) };
  return { names, make: (rng) => clean(rng, cell(rng), rng.pick(declared)) };
}

export const always = (cell: Cell) => (): Cell => cell;
export const oneOf = (words: readonly string[]) => always((r) => r.pick(words));
