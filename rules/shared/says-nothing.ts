/** What people and systems write into a cell that holds nothing. */
const SAYS_NOTHING =
  /^(?:[-–.?_ ]{1,10}|n\/?a|null|none|nil|nan|undefined|unknown|ukjent|ukjend|ingen|ingenting|intet|ikke (?:oppgitt|relevant|aktuelt|kjent)|ikkje (?:oppgitt|relevant|kjend)|not (?:specified|applicable|known|given|stated)|prefer not to say|ønsker ikke å oppgi|tom|empty|test|x{1,5})$/iu;

/** True for dashes, `ukjent`, `n/a` and their like: neither a hit nor a failed trial. */
export const saysNothing = (cell: string): boolean =>
  cell.length <= 24 && !startsWithDigit(cell) && SAYS_NOTHING.test(cell);

/** Nothing that is said so begins with a digit. */
const startsWithDigit = (cell: string): boolean => cell.charCodeAt(0) >= 48 && cell.charCodeAt(0) <= 57;
