/** Columns about how people are reached. */
import type { Concept } from './concepts.js';
import { BIGINT, formOf, INTEGER, TEXT, whole } from './concepts.js';
import { ABROAD_PHONES, abroadCode, abroadStreet, email, fullAddress, PHONE_FORMS, streetAddress } from './contact.js';

const TELLING_PHONES = ['plus', 'plusMobile', 'plusPairs', 'brackets'];
const HOME_PHONES = ['homeAmerican', 'homeBritish', 'homeGerman'];

export const CONTACT: Readonly<Record<string, Concept>> = {
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
        : // A line in thirty is `c/o` somebody: who finds that name as well is not wrong.
          whole(rng, ['contact.postal_address'], (r, { person }) => streetAddress(r, person), rng.pick(TEXT), [
            'identity.family',
          ]),
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
};
