/** One category that is known by name. */
export interface Term {
  readonly id: string;
  readonly nb: string;
  readonly en: string;
  /** Terms of DPV's personal data extension (`pd:`). */
  readonly dpv?: readonly string[];
  readonly fideslang?: readonly string[];
  /** Other words, compared after folding. */
  readonly words?: readonly string[];
  /** Data types that mean the category, where it is not its own id. */
  readonly types?: readonly string[];
  readonly sensitive?: 'art9' | 'art10';
}

/** Makes a term. */
export const term = (id: string, nb: string, en: string, more: Omit<Term, 'id' | 'nb' | 'en'> = {}): Term => ({
  id,
  nb,
  en,
  ...more,
});
