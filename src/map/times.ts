/** How old a container's records are, by its own dates. */
import { byCodeUnit, pathNames } from '../model/location.js';
import { type TimeRole, timeRole } from '../text/times.js';
import type { MappedContainer } from './input.js';

/** A field of dates: what they are of, and how many cells fall in each month. */
export interface Dates {
  readonly path: string;
  readonly role: TimeRole;
  readonly months: Readonly<Record<string, number>>;
}

// The record's own beginning is best; a date of its last use still shows that it is at least so old.
const OWN: readonly TimeRole[] = ['created', 'event', 'activity'];

/** All fields of dates of a container, those that best tell its age first, else in the container's order. */
export function datesOf({ fields }: MappedContainer): Dates[] {
  const dates = fields.flatMap(({ report: { path }, months }): Dates[] => {
    // A line of a log begins with its time.
    const role = path === 'line' ? 'event' : timeRole(pathNames(path).at(-1) ?? '');
    return role === undefined || Object.keys(months).length === 0 ? [] : [{ path, role, months }];
  });
  const rank = ({ role }: Dates): number => (role === 'ended' ? OWN.length : OWN.indexOf(role));
  return dates.sort((a, b) => rank(a) - rank(b));
}

/** The field that tells when the records came to be; undefined where none does. */
export const ownDates = (dates: readonly Dates[]): Dates | undefined => dates.find((d) => d.role !== 'ended');

/** The oldest and newest month of a field of dates. */
export function spanOf({ months }: Dates): { readonly oldest: string; readonly newest: string } {
  const sorted = Object.keys(months).sort(byCodeUnit);
  return { oldest: sorted[0] as string, newest: sorted.at(-1) as string };
}
