/** How many records of a container are older than a number of months, by its own dates. */
import { type Start, showsStart } from '../text/times.js';
import type { GapContainer, GapDates } from './input.js';

/** What was measured, and what of it is too old. */
export interface Age {
  readonly path: string;
  /** The oldest month seen. */
  readonly month: string;
  /** Cells with a date that is certainly too old, and cells with a date. */
  readonly older: number;
  readonly cells: number;
  /** False when the event that the period runs from cannot be seen, and the record's own time was taken instead. */
  readonly startSeen: boolean;
}

/** Months since year 0. */
export const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/**
 * Measures a container against a period; undefined when it has no dates to measure by. Months are all that is
 * known of a date, so a record counts as too old only when it is so on the last day of its month.
 */
export function ageOf(container: GapContainer, start: Start, months: number, now: string): Age | undefined {
  const own = container.dates.find((d) => d.role !== 'ended');
  const byEvent = container.dates.find((d) => showsStart(start, d.path, d.role));
  const dates = byEvent ?? own;
  if (dates === undefined) return undefined;
  return { ...count(dates, start === 'year-end', months, monthIndex(now)), startSeen: byEvent !== undefined };
}

/** The same by a field that is named. */
export const ageByField = (dates: GapDates, months: number, now: string): Age => ({
  ...count(dates, false, months, monthIndex(now)),
  startSeen: true,
});

function count(
  { path, months: cellsByMonth }: GapDates,
  yearEnd: boolean,
  limit: number,
  now: number,
): Omit<Age, 'startSeen'> {
  let [month, older, cells] = ['', 0, 0];
  for (const [at, n] of Object.entries(cellsByMonth)) {
    // A period from the end of the year begins in its December.
    const from = yearEnd ? monthIndex(`${at.slice(0, 4)}-12`) : monthIndex(at);
    if (month === '' || at < month) month = at;
    if (now - from > limit) older += n;
    cells += n;
  }
  return { path, month, older, cells };
}
