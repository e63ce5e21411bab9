/** Persons who do not exist: what the cells of a row have in common. */
import { pad, type Rng } from './random.js';
import { FAMILIES, FOREIGN_FAMILIES } from './words/family.js';
import { ENGLISH, MEN, WOMEN } from './words/given.js';
import { ABROAD_CITIES, POST, STREETS } from './words/places.js';

export interface Person {
  readonly given: string;
  readonly family: string;
  readonly woman: boolean;
  readonly birth: Date;
  readonly street: string;
  readonly house: string;
  readonly code: string;
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
  readonly abroad: { readonly given: string; readonly family: string; readonly city: string };
}

const DAY = 86_400_000;

/** A person with a home somewhere in Norway. Three in ten have two given names or two family names. */
export function person(rng: Rng): Person {
  const woman = rng.chance(0.5);
  const [code, place] = rng.pick(POST);
  const names = woman ? WOMEN : MEN;
  const second = rng.chance(0.16) ? ` ${rng.pickSkewed(names)}` : '';
  const family = rng.pickSkewed(FAMILIES);
  const lat = rng.chance(0.7) ? 58 + rng.next() * 4 : 58 + rng.next() * 12.5;
  return {
    given: rng.pickSkewed(names) + second,
    family: rng.chance(0.1) ? `${rng.pickSkewed(FAMILIES)}${rng.chance(0.5) ? '-' : ' '}${family}` : family,
    woman,
    birth: new Date(Date.UTC(1934, 0, 1) + rng.int(0, 26_500) * DAY),
    street: rng.pick(STREETS),
    house: String(rng.int(1, 160)) + (rng.chance(0.25) ? rng.pick(['A', 'B', 'C', 'D', ' A', ' B']) : ''),
    code,
    place,
    lat,
    lon: 5 + rng.next() * (lat > 64 ? 15 : 6.5),
    abroad: { given: rng.pick(ENGLISH), family: rng.pick(FOREIGN_FAMILIES), city: rng.pick(ABROAD_CITIES) },
  };
}

export type NameForm = (p: Person, rng: Rng) => string;

/** How full names are written. */
export const NAME_FORMS: Readonly<Record<string, NameForm>> = {
  plain: (p) => `${p.given} ${p.family}`,
  turned: (p) => `${p.family}, ${p.given}`,
  upper: (p) => `${p.given} ${p.family}`.toUpperCase(),
  lower: (p) => `${p.given} ${p.family}`.toLowerCase(),
  initial: (p, rng) => `${p.given.split(' ')[0]} ${rng.of('ABEGHJKLMNRST', 1)}. ${p.family}`,
  abroad: (p) => `${p.abroad.given} ${p.abroad.family}`,
  titled: (p, rng) => `${p.woman ? rng.pick(['Fru', 'Frk.']) : rng.pick(['Hr.', 'Herr'])} ${p.given} ${p.family}`,
};

const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** How dates are written, for birth dates and for all the dates that are none. */
export const DATE_FORMS: Readonly<Record<string, (d: Date) => string>> = {
  iso: (d) => d.toISOString().slice(0, 10),
  isoTime: (d) => `${d.toISOString().slice(0, 10)} 00:00:00`,
  dotted: (d) => `${pad(d.getUTCDate(), 2)}.${pad(d.getUTCMonth() + 1, 2)}.${d.getUTCFullYear()}`,
  short: (d) => `${d.getUTCDate()}.${d.getUTCMonth() + 1}.${pad(d.getUTCFullYear() % 100, 2)}`,
  slashed: (d) => `${pad(d.getUTCDate(), 2)}/${pad(d.getUTCMonth() + 1, 2)}/${d.getUTCFullYear()}`,
  compact: (d) => d.toISOString().slice(0, 10).replaceAll('-', ''),
  six: (d) => `${pad(d.getUTCDate(), 2)}${pad(d.getUTCMonth() + 1, 2)}${pad(d.getUTCFullYear() % 100, 2)}`,
  words: (d) => `${d.getUTCDate()}. ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`,
};

/** ASCII letters only, as user names and mail addresses have them. */
export const ascii = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');
