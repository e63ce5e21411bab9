/** Columns about people: who they are and how they are reached. */
import type { Concept } from './concepts.js';
import { BIGINT, formOf, INTEGER, TEXT, whole } from './concepts.js';
import { ABROAD_PHONES, abroadCode, abroadStreet, email, fullAddress, PHONE_FORMS, streetAddress } from './contact.js';
import { foreignId, ID_FORMS, nationalId, passport, plate } from './ids.js';
import { ascii, DATE_FORMS, NAME_FORMS } from './people.js';

const TELLING_PHONES = ['plus', 'plusMobile', 'plusPairs', 'brackets'];
const HOME_PHONES = ['homeAmerican', 'homeBritish', 'homeGerman'];

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
  email: {
    names: {
      nb: ['epost', 'e post', 'epostadresse', 'kunde epost', 'mail', 'faktura epost', 'kontakt epost', 'mailadresse'],
      nn: ['epost', 'e postadresse', 'epostadressa'],
      en: ['email', 'email address', 'e mail', 'contact email', 'billing email', 'user email'],
    },
    make: (rng) => whole(rng, ['contact.email'], (r, { person }) => email(r, person)),
  },
  phone: {
    names: {
      nb: [
        'telefon',
        'mobil',
        'tlf',
        'telefonnummer',
        'mobilnr',
        'tlf privat',
        'kontakt tlf',
        'sms nummer',
        'telefon jobb',
        'mobiltelefon',
      ],
      nn: ['telefon', 'mobil', 'telefonnummer', 'tlf'],
      en: ['phone', 'mobile', 'phone number', 'cell phone', 'contact phone', 'mobile no', 'telephone', 'msisdn'],
    },
    make: (rng, { silent }) => {
      const form = formOf(rng, PHONE_FORMS, silent ? TELLING_PHONES : ['bare', 'bare', ...Object.keys(PHONE_FORMS)]);
      const number = !silent && rng.chance(0.15);
      return number
        ? whole(rng, ['contact.phone'], PHONE_FORMS.bare as typeof form, rng.pick([BIGINT, INTEGER]))
        : whole(rng, ['contact.phone'], form);
    },
  },
  phoneFrom: {
    names: {
      nb: ['fra nummer', 'innringer', 'fra telefon'],
      nn: ['frå nummer', 'innringar'],
      en: ['caller', 'from number', 'calling number'],
    },
    make: (rng) => whole(rng, ['contact.phone'], formOf(rng, PHONE_FORMS, ['bare', 'plus', 'msisdn'])),
  },
  phoneTo: {
    names: {
      nb: ['til nummer', 'mottaker nummer', 'til telefon'],
      nn: ['til nummer', 'mottakar nummer'],
      en: ['callee', 'to number', 'dialed number'],
    },
    make: (rng) => whole(rng, ['contact.phone'], formOf(rng, PHONE_FORMS, ['bare', 'plus', 'msisdn'])),
  },
  phoneAbroad: {
    names: {
      nb: ['telefon', 'telefon utland'],
      en: ['phone', 'phone number', 'telephone', 'fax', 'mobile', 'home phone'],
    },
    make: (rng, { silent }) => {
      const plus = Object.keys(ABROAD_PHONES).filter((k) => !HOME_PHONES.includes(k));
      if (silent || rng.chance(0.5)) return whole(rng, ['contact.phone'], (r) => formOf(r, ABROAD_PHONES, plus)(r));
      return whole(rng, ['contact.phone'], formOf(rng, ABROAD_PHONES, HOME_PHONES));
    },
  },
  address: {
    names: {
      nb: [
        'adresse',
        'gateadresse',
        'adresselinje 1',
        'postadresse',
        'besøksadresse',
        'leveringsadresse',
        'alarmadresse',
        'bostedsadresse',
        'adr1',
      ],
      nn: ['adresse', 'gateadresse', 'bustadadresse', 'leveringsadresse'],
      en: [
        'address',
        'street address',
        'address line 1',
        'delivery address',
        'billing address',
        'street',
        'shipping address',
      ],
    },
    make: (rng, { silent }) =>
      rng.chance(silent ? 0.6 : 0.25)
        ? whole(rng, ['contact.postal_address'], (r, { person }) => fullAddress(r, person))
        : whole(rng, ['contact.postal_address'], (r, { person }) => streetAddress(r, person)),
  },
  addressAbroad: {
    names: {
      nb: ['adresse'],
      en: ['address', 'street', 'address 1', 'billing address', 'mailing address', 'addr line1'],
    },
    make: (rng) => whole(rng, ['contact.postal_address'], (r) => abroadStreet(r)),
  },
  postalCode: {
    names: {
      nb: ['postnr', 'postnummer', 'post nr', 'postkode'],
      nn: ['postnr', 'postnummer'],
      en: ['postal code', 'zip', 'zip code', 'postcode'],
    },
    make: (rng) =>
      whole(
        rng,
        ['contact.postal_code'],
        (_, { person }) => person.code,
        rng.chance(0.2) ? ['char(4)', 'text'] : rng.pick(TEXT),
      ),
  },
  postalCodeAbroad: {
    names: { nb: ['postnr'], en: ['postal code', 'zip', 'zip code', 'postcode'] },
    make: (rng) => whole(rng, ['contact.postal_code'], (r) => abroadCode(r)),
  },
  locality: {
    names: {
      nb: ['poststed', 'sted', 'by', 'kunde by'],
      nn: ['poststad', 'stad', 'by'],
      en: ['city', 'town', 'postal city', 'billing city'],
    },
    make: (rng) => {
      const upper = rng.chance(0.3);
      return whole(rng, ['contact.locality'], (_, { person }) => (upper ? person.place.toUpperCase() : person.place));
    },
  },
  localityAbroad: {
    names: { nb: ['by'], en: ['city', 'town', 'billing city', 'home city'] },
    make: (rng) => whole(rng, ['contact.locality'], (_, { person }) => person.abroad.city),
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
