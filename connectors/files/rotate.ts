/** Files that differ only in a date or number in their names are one container. */

/** A part of a name: text, or a run of digits that may differ. */
interface Part {
  readonly text: string;
  readonly run?: 'date' | 'n';
}

const RUN =
  /(?<!\d)(?:19|20)\d\d([-_.]?)(?:0[1-9]|1[0-2])(?:\1(?:0[1-9]|[12]\d|3[01])(?:[T_-]?[0-2]\d[-_.:]?[0-5]\d(?:[-_.:]?[0-5]\d)?)?)?(?!\d)|\d+/g;

function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of name.matchAll(RUN)) {
    parts.push({ text: name.slice(from, match.index) });
    const text = match[0];
    // A year and month without anything between are a date only when they have the length of one.
    const isDate = match[1] !== undefined && text.length >= 6;
    parts.push({ text, run: isDate ? 'date' : 'n' });
    from = match.index + text.length;
  }
  return [...parts, { text: name.slice(from) }];
}

/** The same for every name of a series. */
export const seriesOf = (name: string): string =>
  partsOf(name)
    .map((part) => (part.run ? `{${part.run}}` : part.text))
    .join('\0');

/** The pattern of the names of one series: what differs becomes `{date}` or `{n}`, what they share stays. */
export function patternOf(names: readonly string[]): string {
  const [first = [], ...others] = names.map(partsOf);
  return first
    .map((part, i) => (part.run && others.some((parts) => parts[i]?.text !== part.text) ? `{${part.run}}` : part.text))
    .join('');
}
