/** Cells that say that there is no value. */

const SAID =
  /^(?:n\/?a|null|none|nil|ukjent|ukjend|unknown|mangler|manglar|ikke oppgitt|ikkje oppgitt|ingen|tom|blank|empty|undefined|tba|tbd|x{1,8}|test)$/i;

/** `-`, `?`, `ukjent`, `N/A`, `0000`: neither for nor against a nature. */
export const isNoValue = (cell: string): boolean =>
  /^[-–—.?*_ /0]{1,12}$/.test(cell) || /^9{4,5}$/.test(cell) || (cell.length <= 16 && SAID.test(cell));
