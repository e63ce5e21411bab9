/** How to reach people: mail, telephone, address. Domains are reserved ones or plainly made up. */
import type { Person } from './people.js';
import { ascii } from './people.js';
import { pad, type Rng } from './random.js';
import { ABROAD_STREETS, FRENCH_STREETS, GERMAN_STREETS } from './words/places.js';

const DOMAINS =
  'example.org example.com example.net mail.example.no post.example.org kunde.example.com firma.example.no skole.example.no example.no epost.example.net kontor.example.org'.split(
    ' ',
  );

export function email(rng: Rng, p: Person): string {
  const given = ascii(p.given.split(' ')[0] as string);
  const family = ascii(p.family.split(/[ -]/)[0] as string);
  const local = rng.weighted([
    [`${given}.${family}`, 5],
    [`${given}${family}`, 2],
    [`${given}_${family}${rng.int(1, 99)}`, 1],
    [`${given}${rng.int(50, 2009)}`, 2],
    [`${given[0]}.${family}+alarm`, 0.5],
    [`${family}-${given}`, 0.5],
    [rng.pick(['post', 'firmapost', 'kontor', 'info', 'styret', 'drift']), 0.5],
    [`bjørnar.${family}`, 0.1],
  ]);
  const address = `${local}@${rng.pick(DOMAINS)}`;
  return rng.chance(0.06) ? address.toUpperCase() : address;
}

/** Eight digits inside the handed-out mobile and fixed-line ranges. */
export function subscriber(rng: Rng): string {
  const lead = rng.weighted([
    ['9', 5],
    ['40', 0.5],
    ['41', 1],
    ['45', 1],
    ['46', 0.5],
    ['47', 1],
    ['48', 1],
    ['22', 0.6],
    ['55', 0.4],
    ['73', 0.3],
    ['51', 0.3],
    ['69', 0.2],
  ]);
  return lead + rng.digits(8 - lead.length).replace(/^0/, '1');
}

const group = (digits: string, ...sizes: number[]): string => {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(' ');
};

/** Norwegian forms. `bare` says nothing by itself; the others have a shape that people read as a telephone number. */
export const PHONE_FORMS: Readonly<Record<string, (rng: Rng) => string>> = {
  bare: subscriber,
  mobile: (rng) =>
    group(
      rng.pick(['90', '91', '92', '93', '95', '97', '98', '40', '41', '45', '46', '47', '48']) + rng.digits(6),
      3,
      2,
      3,
    ),
  pairs: (rng) => group(subscriber(rng), 2, 2, 2, 2),
  plus: (rng) => `+47${subscriber(rng)}`,
  plusMobile: (rng) => `+47 ${group(`9${rng.digits(7)}`, 3, 2, 3)}`,
  plusPairs: (rng) => `+47 ${group(subscriber(rng), 2, 2, 2, 2)}`,
  zeros: (rng) => `0047${subscriber(rng)}`,
  brackets: (rng) => `(+47) ${group(subscriber(rng), 2, 2, 2, 2)}`,
  msisdn: (rng) => `47${subscriber(rng)}`,
};

const AREAS = ['212', '312', '415', '617', '303', '206', '512', '404', '503', '702'];

/** Foreign forms, with the country's prefix and without. */
export const ABROAD_PHONES: Readonly<Record<string, (rng: Rng) => string>> = {
  swedish: (rng) => `+46 7${rng.pick(['0', '2', '3', '6'])} ${group(rng.digits(7), 3, 2, 2)}`,
  danish: (rng) =>
    `+45 ${group(`${rng.pick(['20', '22', '26', '28', '40', '42', '51', '53', '61'])}${rng.digits(6)}`, 2, 2, 2, 2)}`,
  german: (rng) => `+49 ${rng.pick(['30', '40', '89', '221'])} ${rng.int(2, 9)}${rng.digits(6)}`,
  british: (rng) => `+44 ${rng.pick(['20 7', '161 ', '113 ', '117 '])}${rng.int(200, 989)} ${rng.digits(4)}`,
  american: (rng) => `+1 ${rng.pick(AREAS)}-${rng.int(200, 989)}-${rng.digits(4)}`,
  french: (rng) => `+33 ${rng.int(1, 6)} ${group(rng.digits(8), 2, 2, 2, 2)}`,
  homeAmerican: (rng) => `(${rng.pick(AREAS)}) ${rng.int(200, 989)}-${rng.digits(4)}`,
  homeBritish: (rng) => `0${rng.pick(['161', '113', '117'])} ${rng.int(200, 989)} ${rng.digits(4)}`,
  homeGerman: (rng) => `0${rng.pick(['30', '40', '89'])}/${rng.int(2, 9)}${rng.digits(6)}`,
};

/** A street address without post code. */
export function streetAddress(rng: Rng, p: Person): string {
  return rng.weighted([
    [`${p.street} ${p.house}`, 12],
    [`${p.street} ${p.house}, ${rng.int(1, 5)}. etg.`, 0.6],
    [`${p.street} ${p.house} H0${rng.int(1, 5)}0${rng.int(1, 6)}`, 0.4],
    [`c/o ${p.family}, ${p.street} ${p.house}`, 0.5],
    [`Postboks ${rng.int(3, 2400)}`, 0.5],
  ]);
}

/** One line with street, post code and place. */
export const fullAddress = (rng: Rng, p: Person): string =>
  `${p.street} ${p.house}, ${p.code} ${rng.chance(0.15) ? p.place.toUpperCase() : p.place}`;

export function abroadStreet(rng: Rng): string {
  return rng.weighted([
    [`${rng.int(1, 980)} ${rng.pick(ABROAD_STREETS)}`, 6],
    [`${rng.int(1, 980)} ${rng.pick(ABROAD_STREETS)}, Apt ${rng.int(1, 60)}`, 1],
    [`${rng.pick(GERMAN_STREETS)} ${rng.int(1, 140)}`, 2],
    [`${rng.int(1, 90)}, ${rng.pick(FRENCH_STREETS)}`, 1.5],
  ]);
}

export const abroadCode = (rng: Rng): string =>
  rng.weighted([
    [pad(rng.int(501, 99950), 5), 4],
    [`${rng.of('BCEGLMNS', 1)}${rng.int(1, 20)} ${rng.int(1, 9)}${rng.of('ABDEFGHJLNPQRSTUWXYZ', 2)}`, 2],
    [`${rng.int(1, 9)}${rng.digits(4)}`, 2],
  ]);
