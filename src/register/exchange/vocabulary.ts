/**
 * Categories we know by name: the W3C DPV and fideslang terms that stand for them (the vocabularies' own lists,
 * DPV 2 and fideslang 3), and words by which Norwegian and English records of processing call them.
 */
import { SPECIAL_TERMS } from './vocabulary-special.js';
import { type Term, term } from './vocabulary-term.js';

export type { Term } from './vocabulary-term.js';

/** In order of id group; where two terms share a word or a fideslang key, the first one means it. */
export const TERMS: readonly Term[] = [
  term('identity.name', 'Navn', 'Name', {
    dpv: ['Name'],
    fideslang: ['user.name', 'user.name.first', 'user.name.last'],
    words: ['fullt navn', 'for- og etternavn', 'fornavn', 'etternavn', 'full name', 'first name', 'last name', 'names'],
  }),
  term('identity.national_id', 'Fødselsnummer eller D-nummer', 'National identity number', {
    dpv: ['OfficialID'],
    fideslang: ['user.government_id.national_identification_number', 'user.government_id'],
    words: [
      'fødselsnummer',
      'fødselsnr',
      'personnummer',
      'd-nummer',
      'fnr',
      'ssn',
      'national id',
      'national id number',
    ],
  }),
  term('identity.birth_date', 'Fødselsdato', 'Date of birth', {
    dpv: ['BirthDate'],
    fideslang: ['user.demographic.date_of_birth'],
    words: ['fødselsår', 'alder', 'birth date', 'birthday', 'age'],
  }),
  term('identity.gender', 'Kjønn', 'Gender', {
    dpv: ['Gender'],
    fideslang: ['user.demographic.gender'],
    words: ['sex'],
  }),
  term('identity.passport', 'Passnummer', 'Passport number', {
    dpv: ['Passport'],
    fideslang: ['user.government_id.passport_number'],
    words: ['pass', 'passport'],
  }),
  term('contact.postal_address', 'Postadresse', 'Postal address', {
    dpv: ['PhysicalAddress'],
    fideslang: ['user.contact.address', 'user.contact.address.street', 'user.contact.address.postal_code'],
    words: ['adresse', 'adresser', 'bostedsadresse', 'postnummer', 'poststed', 'address', 'home address'],
  }),
  term('contact.alarm_address', 'Alarmadresse', 'Alarm address', {
    dpv: ['HomeLocation', 'WorkLocation', 'PhysicalAddress'],
    fideslang: ['user.contact.address.street'],
    types: ['contact.alarm_address'],
  }),
  term('contact.phone', 'Telefonnummer', 'Phone number', {
    dpv: ['TelephoneNumber'],
    fideslang: ['user.contact.phone_number'],
    words: [
      'telefon',
      'tlf',
      'mobil',
      'mobilnummer',
      'mobiltelefon',
      'telefonnr',
      'phone',
      'telephone',
      'mobile',
      'mobile number',
      'telephone number',
    ],
  }),
  term('contact.email', 'E-postadresse', 'E-mail address', {
    dpv: ['EmailAddress'],
    fideslang: ['user.contact.email'],
    words: ['e-post', 'epost', 'mailadresse', 'mail', 'email', 'e-mail'],
  }),
  term('relation.contact_person', 'Angitte kontaktpersoner', 'Named contact persons', {
    dpv: ['Contact', 'Relationship'],
    fideslang: ['user.social'],
    words: ['kontaktperson', 'kontaktpersoner', 'pårørende', 'contact person', 'contact persons', 'next of kin'],
  }),
  term('comms.call_log', 'Samtalelogg', 'Call log', {
    dpv: ['CallLog'],
    fideslang: ['user.behavior'],
    words: ['anropslogg', 'telefonlogg', 'logger over telefonsamtaler', 'call logs'],
  }),
  term('comms.correspondence', 'Korrespondanse', 'Correspondence', {
    dpv: ['Communication', 'EmailContent'],
    fideslang: ['user.content.private'],
    words: ['henvendelser', 'brev', 'e-postkorrespondanse', 'chat', 'letters', 'messages'],
  }),
  term('comms.call_recording', 'Opptak av telefonsamtaler', 'Call recording', {
    dpv: ['VoiceCommunicationRecording'],
    fideslang: ['user.biometric.voice'],
    words: ['lydopptak', 'samtaleopptak', 'opptak av samtaler', 'call recordings', 'sound recording'],
    types: ['media.audio'],
  }),
  term('payment.info', 'Betalingsinformasjon', 'Payment information', {
    dpv: ['FinancialAccount', 'PaymentCardNumber', 'BankAccount', 'Transaction'],
    fideslang: ['user.payment', 'user.financial.credit_card', 'user.financial.bank_account', 'user.financial'],
    words: [
      'kontonummer',
      'bankkonto',
      'kortnummer',
      'betalingskort',
      'faktura',
      'fakturaopplysninger',
      'betalingsopplysninger',
      'bank account',
      'card number',
      'payment data',
      'invoice',
    ],
    types: ['payment'],
  }),
  term('credit.check_result', 'Resultat av kredittsjekk', 'Credit check result', {
    dpv: ['CreditWorthiness', 'CreditScore'],
    fideslang: ['user.financial'],
    words: ['kredittvurdering', 'kredittsjekk', 'kredittopplysninger', 'credit score', 'credit check'],
  }),
  term('location.gps', 'GPS-data', 'GPS data', {
    dpv: ['GPSCoordinate'],
    fideslang: ['user.location.precise', 'user.location'],
    words: ['gps', 'posisjon', 'posisjonsdata', 'lokasjon', 'lokasjonsdata', 'location', 'position', 'gps position'],
  }),
  term('usage.activity_log', 'Aktivitetslogg', 'Activity log', {
    dpv: ['ServiceConsumptionBehaviour', 'AuthenticationHistory'],
    fideslang: ['user.behavior', 'user.telemetry', 'user.sensor'],
    words: ['brukerlogg', 'brukerlogger', 'logg', 'logger', 'activity logs', 'user logs', 'logs'],
  }),
  term('usage.alarm_status', 'Alarmstatus', 'Alarm status', {
    dpv: ['ServiceConsumptionBehaviour'],
    fideslang: ['user.telemetry', 'user.sensor'],
  }),
  term('usage.alarm_history', 'Alarmhistorikk', 'Alarm history', {
    dpv: ['ServiceConsumptionBehaviour', 'AuthenticationHistory'],
    fideslang: ['user.behavior'],
  }),
  term('usage.web', 'Bruk av nettstedet', 'Use of the web site', {
    dpv: ['BrowsingBehaviour', 'Country'],
    fideslang: ['user.behavior.browsing_history', 'user.location.imprecise'],
    words: ['nettstatistikk', 'nettbruk', 'web use', 'browsing history'],
  }),
  term('account.username', 'Brukernavn', 'Username', {
    dpv: ['Username'],
    fideslang: ['user.account.username'],
    words: ['bruker-id', 'user name', 'user id'],
  }),
  term('account.credential', 'Passord, kodeord og PIN', 'Passwords, code words and PINs', {
    dpv: ['Password', 'PINCode'],
    fideslang: ['user.authorization.password', 'user.authorization.credentials'],
    words: ['passord', 'kodeord', 'pin', 'pinkode', 'pin-kode', 'password', 'passwords'],
  }),
  term('media.image', 'Bilder', 'Images', {
    dpv: ['Picture'],
    fideslang: ['user.content.self_image', 'user.content.private'],
    words: ['bilde', 'foto', 'fotografi', 'portrett', 'image', 'photo', 'photos', 'picture', 'pictures'],
  }),
  term('media.video', 'Videoopptak', 'Video recording', {
    words: ['video', 'kameraopptak', 'overvåkingsvideo', 'cctv'],
  }),
  term('device.serial', 'Identifikasjonsnummer (serienummer)', 'Identification number (serial number)', {
    dpv: ['DeviceBased', 'Identifier'],
    fideslang: ['user.device.device_id'],
    words: ['serienummer', 'serial number', 'device id'],
  }),
  term('device.ip', 'IP-adresse', 'IP address', {
    dpv: ['IPAddress'],
    fideslang: ['user.device.ip_address'],
    words: ['ip', 'ip-adresser', 'ip addresses'],
  }),
  term('device.cookie_id', 'Informasjonskapsel-ID', 'Cookie identifier', {
    dpv: ['Identifier', 'Tracking'],
    fideslang: ['user.device.cookie_id', 'user.device.cookie'],
    words: ['informasjonskapsler', 'cookies', 'cookie', 'cookie-id'],
  }),
  term('device.mac', 'MAC-adresse', 'MAC address', { dpv: ['MACAddress'], fideslang: ['user.device'] }),
  term('vehicle.plate', 'Bilskilt', 'Vehicle registration number', {
    dpv: ['VehicleLicense'],
    words: ['registreringsnummer', 'regnr', 'skiltnummer', 'licence plate', 'license plate'],
  }),
  ...SPECIAL_TERMS,
  term('quote.form_answers', 'Svar i tilbudsskjema', 'Answers in the quote form'),
  term('survey.answers', 'Svar i undersøkelser', 'Survey answers', {
    words: ['spørreundersøkelser', 'undersøkelser', 'survey', 'surveys'],
  }),
  term('order.webshop', 'Ordre i nettbutikken', 'Web shop order', {
    words: ['ordre', 'bestillinger', 'kjøpshistorikk', 'orders', 'purchase history'],
  }),
  term('marketing.optout', 'Reservasjon mot markedsføring', 'Marketing opt-out', {
    words: ['reservasjoner', 'opt-out'],
  }),
];
