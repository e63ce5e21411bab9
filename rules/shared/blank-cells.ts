/** Cells that say nothing, in columns of any kind. */
const NOTHING =
  /^(?:[-–—?.x]{1,3}|n\/?a|null|none|nil|nan|undefined|ukjent|ukjend|unknown|mangler|manglar|ingen|ikke (?:oppgitt|registrert|lest|relevant)|ikkje (?:oppgitt|registrert)|tbd|tba|todo|missing|empty|tom|not set|\(not set\)|\(null\)|not available)$/i;

/** True for `-`, `ukjent`, `N/A` and their like. */
export const saysNothing = (cell: string): boolean => cell.length <= 20 && NOTHING.test(cell);
