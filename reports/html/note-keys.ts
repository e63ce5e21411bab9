/** What fields of a large report have in common is said once, under a number. */
import type { Reason } from '../../src/model/container.js';
import type { Report, Verdict } from '../../src/model/report.js';

/** What is said once: a reason, or the shapes that values have. */
export type Note = { readonly reason: Reason } | { readonly masks: readonly string[] };

/** Reasons with counts of one field alone, which `personkart explain` shows in full. */
const ARITHMETIC: ReadonlySet<string> = new Set(['share', 'chance', 'kind', 'labelled', 'preferred-over']);

/** The notes behind a verdict, in order. */
export const notesOf = ({ because, masks }: Verdict): Note[] => [
  ...because.filter(({ code }) => !ARITHMETIC.has(code)).map((reason) => ({ reason })),
  ...(masks.some((mask) => mask.trim() !== '') ? [{ masks }] : []),
];

export const noteKey = (note: Note): string => JSON.stringify(note);

/** Every note of a report with its number, in order of first appearance. */
export function numberNotes({ containers, fields }: Report): ReadonlyMap<string, { n: number; note: Note }> {
  const numbered = new Map<string, { n: number; note: Note }>();
  for (const { verdicts } of [...containers, ...fields]) {
    for (const note of verdicts.flatMap(notesOf)) {
      const key = noteKey(note);
      if (!numbered.has(key)) numbered.set(key, { n: numbered.size + 1, note });
    }
  }
  return numbered;
}
