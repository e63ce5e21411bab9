import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Names of fields that hold a postal address, and words that stand before one (identifiers.md, 4). */
export const ADDRESS_WORDS: Words = {
  names: wordList(`
    adresse adressa adressen adresser adr adr1 adr2 adr3 adresselinje adresselinje1 adresselinje2 adresselinje3
    adresslinje adressetekst gateadresse gateadressa gateadr gatenavn gatenamn vegadresse veiadresse vegnavn veinavn
    besøksadresse besøksadressa leveringsadresse leveringsadressa fakturaadresse fakturaadressa postadresse postadressa
    bostedsadresse bustadadresse hjemmeadresse heimeadresse privatadresse folkeregistrertadresse oppholdsadresse
    alarmadresse anleggsadresse installasjonsadresse objektadresse eiendomsadresse utbetalingsadresse feriadresse
    montasjeadresse kontaktadresse arbeidsadresse hytteadresse address addresses addr addr1 addr2 address1 address2
    address3 addressline addressline1 addressline2 address_line_1 street streetaddress streetname street_name street1
    street2 road roadname home_address delivery_address ship_address shipping_address shipaddress billing_address
    mailing_address postal_address installation_address site_address residential_address adress gatuadress strasse
    straße anschrift husnavn gardsnavn postboks pobox po_box
  `),
  ofPersons: wordList('gate gata vei veg veien vegen bosted bustad residence lives_at'),
  // `ip_address` ends in one of the names above and is taken for one: there the cells must say that they are none.
  against: wordList(`
    ip ipv4 ipv6 mac epost e_post email e_mail mail web nettside url uri link lenke www hjemmeside website domene domain
    host hostname memory minne register modbus offset pointer wallet lommebok bitcoin btc ethereum crypto nett nettverk
    network bluetooth wifi gateway gatelys flight terminal boarding avgang departure
  `),
  labels: wordList(`
    bor bur bodde budde bosatt busett flyttet flytta flyttar flytter adresserast leveres leverast sendes sendast
    lever oppmøte møt hjemme heime lives living resides moved deliver
  `),
};

/** Names of fields that hold a postal code. In a table of places they are no personal data. */
export const POSTAL_CODE_WORDS: Words = {
  names: wordList(`
    postnr postnummer postnummeret post_nr post_nummer postkode postnum poststednr adresse_postnr leveringspostnr zip
    zipcode zip_code zip4 postal_code postalcode postcode post_code post_no postno plz postleitzahl
    code_postal
  `),
  ofPersons: wordList('p_nr pnr'),
  against: wordList('fil file files archive arkiv gzip compressed path checksum innlegg blogg bilag'),
  labels: [],
  neverOfThings: true,
};

/** Names of fields that hold the place somebody lives at. In a table of places they are no personal data. */
export const LOCALITY_WORDS: Words = {
  names: wordList(`
    poststed poststad poststednavn poststadnamn postadressested city cityname town townname post_town postal_town
    postal_place locality bysted hjemsted heimstad hjemby bostedskommune bustadkommune bostedskommunenavn
    hjemkommune heimkommune home_town hometown ship_city billing_city bill_city
    delivery_city municipality kommunenavn kommunenamn ort wohnort postort
  `),
  ofPersons: wordList(
    'by bynavn sted stad stadnamn stedsnavn tettsted tettstad bygd bydel kommune place village suburb district',
  ),
  // `created_by` in a table of customers is somebody, not a town.
  against: wordList(`
    created updated modified changed edited deleted removed approved rejected registered closed opened resolved handled
    assigned verified signed sent reviewed requested reported entered authored posted inserted confirmed cancelled
    canceled completed performed checked locked paid uploaded issued sold invited owned managed served last sort order
    ordered group filter grouped sorted partition standby opprettet endret oppdatert registrert godkjent signert
  `),
  labels: [],
  neverOfThings: true,
};
