/** Columns about people: who they are and how they are reached. */
import type { Concept } from './concepts.js';
import { BIGINT, formOf, TEXT, whole } from './concepts.js';
import { foreignId, ID_FORMS, nationalId, passport, plate } from './ids.js';
import { ascii, DATE_FORMS, NAME_FORMS } from './people.js';

export const PEOPLE: Readonly<Record<string, Concept>> = {
  fullName: {
    names: {
      nb: [
        'navn',
        'kundenavn',
        'fullt navn',
        'kontaktperson',
        'ansatt navn',
        'eier',
        'mottaker navn',
        'pårørende',
        'avsender navn',
      ],
      nn: ['namn', 'kundenamn', 'fullt namn', 'kontaktperson', 'eigar', 'mottakar namn'],
      en: [
        'full name',
        'customer name',
        'contact name',
        'owner name',
        'display name',
        'employee name',
        'recipient name',
      ],
    },
    make: (rng, { silent, lang }) => {
      const keys = silent
        ? ['plain', 'turned', 'plain']
        : ['plain', 'plain', 'plain', 'turned', 'upper', 'initial', 'titled', 'lower'];
      const form = lang === 'en' && !silent && rng.chance(0.4) ? NAME_FORMS.abroad : formOf(rng, NAME_FORMS, keys);
      return whole(rng, ['identity.name'], (r, row) => (form as (typeof NAME_FORMS)[string])(row.person, r));
    },
  },
  given: {
    names: {
      nb: ['fornavn', 'kunde fornavn', 'fornamn', 'for navn', 'kontakt fornavn'],
      nn: ['fornamn', 'førenamn'],
      en: ['first name', 'given name', 'fname', 'firstname', 'contact first name'],
    },
    make: (rng, { silent }) => {
      const upper = !silent && rng.chance(0.15);
      return whole(rng, ['identity.given'], (_, { person }) => (upper ? person.given.toUpperCase() : person.given));
    },
  },
  family: {
    names: {
      nb: ['etternavn', 'kunde etternavn', 'slektsnavn', 'etter navn'],
      nn: ['etternamn', 'slektsnamn'],
      en: ['last name', 'surname', 'family name', 'lname', 'lastname'],
    },
    make: (rng, { silent }) => {
      const upper = !silent && rng.chance(0.2);
      return whole(rng, ['identity.family'], (_, { person }) => (upper ? person.family.toUpperCase() : person.family));
    },
  },
  fnr: {
    names: {
      nb: ['fødselsnummer', 'fnr', 'personnummer', 'personnr', 'fødselsnr', 'kunde fnr', 'ident'],
      nn: ['fødselsnummer', 'fnr', 'personnummer'],
      en: ['national id', 'ssn', 'personal number', 'national identity number', 'nin'],
    },
    make: (rng, { silent }) => {
      const form = formOf(rng, ID_FORMS, ['bare', 'bare', 'bare', 'blank', 'hyphen']);
      const dShare = rng.pick([0, 0, 0.1, 1]);
      const number = !silent && rng.chance(0.12); // a number column loses the leading zero
      return whole(
        rng,
        ['identity.national_id.no'],
        (r, { person }) => {
          const id = nationalId(r, person, r.chance(dShare) ? 'd' : 'plain');
          return number ? String(Number(id)) : form(id);
        },
        number ? BIGINT : rng.pick(TEXT),
      );
    },
  },
  foreignId: {
    names: {
      nb: ['utenlandsk id', 'utenlandsk personnummer'],
      en: ['foreign id', 'foreign national id', 'cpr or personnummer'],
    },
    make: (rng) => whole(rng, ['identity.national_id.other'], (r, { person }) => foreignId(r, person)),
  },
  birth: {
    names: {
      nb: ['fødselsdato', 'fdato', 'født', 'kunde fødselsdato', 'fødselsdag'],
      nn: ['fødselsdato', 'fødd'],
      en: ['birth date', 'date of birth', 'dob', 'birthdate', 'birthday'],
    },
    make: (rng) => {
      const key = rng.pick(['iso', 'iso', 'dotted', 'slashed', 'isoTime', 'compact', 'six', 'words']);
      const form = DATE_FORMS[key] as (d: Date) => string;
      const declared = key === 'iso' && rng.chance(0.7) ? (['date', 'temporal'] as const) : rng.pick(TEXT);
      return whole(rng, ['identity.birth_date'], (_, { person }) => form(person.birth), declared);
    },
  },
  gender: {
    names: { nb: ['kjønn', 'kunde kjønn'], nn: ['kjønn'], en: ['gender', 'sex'] },
    make: (rng, { lang }) => {
      const [w, m] = rng.pick(
        lang === 'en'
          ? [
              ['F', 'M'],
              ['female', 'male'],
              ['Woman', 'Man'],
            ]
          : [
              ['K', 'M'],
              ['kvinne', 'mann'],
              ['Kvinne', 'Mann'],
            ],
      ) as [string, string];
      return whole(rng, ['identity.gender'], (_, { person }) => (person.woman ? w : m));
    },
  },
  optIn: {
    names: {
      nb: ['reservert reklame', 'samtykke nyhetsbrev', 'reservasjon markedsføring'],
      nn: ['reservert reklame', 'samtykke nyhendebrev'],
      en: ['email opt in', 'newsletter consent', 'marketing opt out'],
    },
    make: (rng) => {
      const [yes, no] = rng.pick([
        ['true', 'false'],
        ['1', '0'],
        ['J', 'N'],
      ]) as [string, string];
      return whole(rng, ['marketing.optout'], (r) => (r.chance(0.6) ? yes : no), ['boolean', 'boolean']);
    },
  },
  passport: {
    names: { nb: ['passnummer', 'passnr', 'pass nr'], en: ['passport no', 'passport number', 'passport'] },
    make: (rng) => whole(rng, ['identity.passport'], (r) => passport(r)),
  },
  plate: {
    names: {
      nb: ['regnr', 'registreringsnummer', 'bil regnr', 'skiltnr', 'kjennemerke'],
      nn: ['regnr', 'kjennemerke'],
      en: ['license plate', 'plate', 'plate number', 'registration plate'],
    },
    make: (rng) => whole(rng, ['vehicle.plate'], (r) => plate(r)),
  },
  username: {
    names: {
      nb: ['brukernavn', 'bruker', 'innlogging', 'opprettet av'],
      nn: ['brukarnamn', 'brukar'],
      en: ['username', 'user name', 'login', 'created by', 'nickname'],
    },
    // `kari.hansen` spells out a name: whoever says so as well is not wrong.
    make: (rng) =>
      whole(
        rng,
        ['account.username'],
        (r, { person }) => {
          const given = ascii(person.given.split(' ')[0] as string);
          return r.pick([
            `${given}.${ascii(person.family)}`,
            `${given}${r.int(1, 99)}`,
            `${given.slice(0, 3)}${ascii(person.family).slice(0, 3)}`,
            `${r.pick(['skygge', 'fjell', 'nattugle', 'kaffe'])}${r.int(1, 999)}`,
          ]);
        },
        rng.pick(TEXT),
        ['identity.name', 'identity.given', 'identity.family'],
      ),
  },
};
