/** What the names around a field say: is this about persons, or about things? */
import { nameTokens } from './fold.js';

export type About = 'persons' | 'things' | 'unknown';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Whom a company keeps records of. Folded; bokmål, nynorsk, English. */
const PERSONS = words(`
  kunde kunder kundar customer customers client clients klient klienter person personer personar persons people
  member members medlem medlemmer medlemmar employee employees ansatt ansatte tilsett tilsette medarbeider medarbeidere
  personell personnel staff contact contacts kontakt kontakter kontaktar kontaktperson kontaktpersoner bruker brukere
  brukar brukarar user users eier eiere eigar eigarar owner owners beboer beboere leietaker leietakere tenant tenants
  resident residents abonnent abonnenter subscriber subscribers lead leads prospect prospects emne emner gjest gjester
  guest guests passasjer passenger passengers sjafor driver drivers author authors forfatter actor actors artist
  pasient patient patients student students elev elever pupil pupils larer teacher teachers soker sokere applicant
  applicants kandidat candidate candidates deltaker deltakere participant participants respondent respondenter
  varsler innringer caller callers melder montor montorer tekniker teknikere technician technicians vekter vektere
  guard guards selger selgere salesperson operator operatorer agent agents parorende foresatt forelder parent parents
  ektefelle spouse nabo neighbour neighbor nokkelholder nokkelholdere keyholder keyholders mottaker mottakere recipient
  recipients avsender sender kjoper kjopere buyer buyers donor donorer giver signatar signatory debitor debtor debtors
  skyldner kontohaver cardholder holder holders visitor visitors besokende individual individuals human family familie
  voter voters player players spiller athlete coach trainer volunteer frivillig lege doctor doctors nurse tipset
  referral referrals vervet kundekort adresseliste mailingliste mailing registrant registrants attendee attendees
  husstand household barn child children
`);

/** What companies keep lists of that are nobody: goods, places, codes. */
const THINGS = words(`
  product products produkt produkter produktar vare varer article articles artikkel artikler item items category
  categories kategori kategorier country countries land region regions city cities kommune kommuner municipality
  municipalities fylke fylker county counties sted steder stad place places poststed poststeder postnummer
  postnummerregister postnr zipcode zipcodes postalcode postalcodes station stations airport department departments
  avdeling avdelinger avdelingar team teams group groups gruppe grupper role roles rolle roller status statuses type
  types typer code codes kode koder unit units enhet enheter currency currencies valuta language languages sprak genre
  genres album albums track tracks film films movie movies song songs playlist media file files fil filer setting
  settings config configuration konfigurasjon innstillinger parameter parameters feature features version versions
  migration migrations job jobs queue kampanje kampanjer campaign campaigns template templates mal maler menu
  catalog catalogue katalog inventory lager warehouse shelf part parts del deler modell model models brand brands
  merke merker manufacturer manufacturers produsent tag tags topic topics course courses kurs subject fag color colour
  size shop shops butikk butikker office offices kontor zone zones sone soner sensor sensors device devices
  alarmkode alarmkoder eventtype server servers host hosts service services tjeneste tjenester permission permissions
  tariff tariffs pris priser price prices rate rates vat mva tax ship ships vessel fartoy
  vehicle vehicles street streets gate gater holiday holidays calendar kalender lookup enum dictionary metadata schema
  supplier suppliers leverandor leverandorer company companies firma firmaer organisation organisations organization
  organizations
`);

/** Shorter words stand inside too many others. */
const SHORTEST = 5;

/** What one folded word of a name is about, alone or in a compound; the head of a compound is its end. */
function aboutWord(token: string): About {
  if (THINGS.has(token)) return 'things';
  if (PERSONS.has(token)) return 'persons';
  for (const [set, about] of [
    [THINGS, 'things'],
    [PERSONS, 'persons'],
  ] as const) {
    for (const word of set) if (word.length >= SHORTEST && token.endsWith(word)) return about;
  }
  for (const word of PERSONS) if (word.length >= SHORTEST && token.startsWith(word)) return 'persons';
  return 'unknown';
}

/** What a name is about: the last of its words that says anything, as the head stands last in both languages. */
export function aboutName(name: string): About {
  for (const token of nameTokens(name).reverse()) {
    const about = aboutWord(token);
    if (about !== 'unknown') return about;
  }
  return 'unknown';
}

/** What the objects around a field of a document are about, nearest first; undefined when none says. */
export function aboutObject(names: readonly string[]): About | undefined {
  return names.map(aboutName).find((about) => about !== 'unknown');
}

/** Fields that a table of persons has: two of them decide where its name does not. */
const OF_PERSONS =
  /^(?:fornavn|fornamn|etternavn|etternamn|mellomnavn|firstname|lastname|givenname|familyname|surname|fname|lname|fodselsdato|fodselsnummer|fnr|personnummer|birthdate|dateofbirth|dob|ssn|kjonn|gender|epost|epostadresse|email|emailaddress|mobil|mobilnr|telefon|tlf|phone|phonenumber|mobile)$/;
/** Fields of goods. */
const OF_THINGS = /^(?:pris|price|unitprice|sku|varenr|varenummer|ean|gtin|stock|lagerantall|listprice|produsent)$/;

/** What a container is about, by its name, its comment and the names of its fields. */
export function aboutContainer(name: string, comment: string | undefined, fields: readonly string[]): About {
  const byName = aboutName(name);
  if (byName !== 'unknown') return byName;
  const folded = fields.map((f) => nameTokens(f).join(''));
  if (folded.filter((f) => OF_PERSONS.test(f)).length >= 2) return 'persons';
  if (folded.some((f) => OF_THINGS.test(f))) return 'things';
  return comment === undefined ? 'unknown' : aboutName(comment);
}
