/** From a data type at a place to the policy's categories. */
import type { DataType } from '../model/detector.js';
import type { ContainerRef } from '../model/location.js';
import type { Match, Register } from '../model/register.js';
import { containerGlob } from '../text/glob.js';

export interface CategoryOf {
  readonly category: string;
  readonly subject: string | null;
  /** False when the policy lacks the category, or names it only as absent. */
  readonly declared: boolean;
}

/**
 * The categories of a finding. A match with `where` wins over one without; ties keep all; a type that no
 * category matches is its own, undeclared category.
 */
export function categoriesOf(
  register: Register | null,
  dataType: DataType,
  ref: ContainerRef,
  system: string | null,
): CategoryOf[] {
  const fitting = Object.entries(register?.policy.categories ?? {}).flatMap(([category, { match, basis }]) =>
    match
      .filter((m) => covers(m, dataType) && isThere(m, ref, system))
      .map((m) => ({
        category,
        subject: m.subject ?? null,
        declared: basis !== 'absent',
        placed: m.where !== undefined,
      })),
  );
  const placed = fitting.filter((f) => f.placed);
  const chosen = placed.length > 0 ? placed : fitting;
  const distinct = new Map(
    chosen.map(({ category, subject, declared }) => [`${category} ${subject}`, { category, subject, declared }]),
  );
  return distinct.size > 0 ? [...distinct.values()] : [{ category: dataType, subject: null, declared: false }];
}

/** Parts of a whole: who declares names declares first names, who declares addresses declares their post codes. */
const PART_OF: Readonly<Record<DataType, DataType>> = {
  'identity.given': 'identity.name',
  'identity.family': 'identity.name',
  'contact.postal_code': 'contact.postal_address',
  'contact.locality': 'contact.postal_address',
};

/** Matches by dotted prefix, and a part by its whole. */
export const covers = (match: Pick<Match, 'dataType'>, dataType: DataType): boolean =>
  isUnder(dataType, match.dataType) || isUnder(PART_OF[dataType] ?? '', match.dataType);

const isUnder = (dataType: DataType, prefix: DataType): boolean =>
  dataType === prefix || dataType.startsWith(`${prefix}.`);

const isThere = (match: Match, ref: ContainerRef, system: string | null): boolean =>
  match.where === undefined || match.where.some((w) => w === system || containerGlob(w)(ref));
