import type { Role } from '../../src/model/detector.js';
import { CUSTOMER } from './container-roles.js';
import { wordList } from './text.js';

/** Those who act for the company or sell to it: their name beside a row does not make it the row of a customer. */
export const NOT_THE_PERSON = wordList(`
  supplier supplier_id supplier_name supplier_email supplier_phone supplier_contact leverandør leverandørnavn leverandør_epost
  leverandør_telefon leverandørkontakt vendor vendor_name vendor_email author forfatter inspector inspektør kontrollør
  selger seljar salesperson sales_rep agent operator operatør tekniker technician behandler saksbehandler created_by opprettet_av
  approved_by godkjent_av warehouse lager file_name filename filnavn filnamn product_name produktnavn item_name varenavn
  display_name host_name hostname firmanavn company_name bedriftsnavn butikknavn store_name ip_address ip_adresse web_address url
`);

/** Somebody by name, or by where to reach them. */
export const NAMED_PERSON: Role = {
  name: 'person',
  words: wordList(`
    navn namn name full_name fullname fullt_navn fornavn førenamn first_name etternavn etternamn last_name surname kontaktnavn
    contact_name kundenavn kundenamn customer_name kunde_navn epost e_post email e_mail kunde_epost customer_email telefon
    telefonnr telefonnummer tlf tlfnr phone phone_no phone_number mobil mobilnr mobile adresse address
  `),
  against: NOT_THE_PERSON,
  dataTypes: ['identity.name', 'identity.family', 'contact.phone', 'contact.email', 'contact.postal_address'],
};

/** A customer or another person, by name or by key. */
export const PERSON_OR_KEY: Role = {
  ...NAMED_PERSON,
  words: [...NAMED_PERSON.words, ...CUSTOMER.words],
};
