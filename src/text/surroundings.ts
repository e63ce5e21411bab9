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
  guest guests passasjer passenger passengers sjafor driver drivers author authors forfatter actor actors
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
  postnummerregister postnr zipcode zipcodes postalcode postalcodes station stations
  team teams group groups gruppe grupper role roles rolle roller status statuses type
  types typer code codes kode koder unit units enhet enheter currency currencies valuta language languages sprak genre
  genres album albums track tracks film films movie movies song songs playlist media file files fil filer setting
  settings config configuration konfigurasjon innstillinger parameter parameters feature features version versions
  migration migrations job jobs queue kampanje kampanjer campaign campaigns template templates mal maler menu
  catalog catalogue katalog inventory lager warehouse warehouses varehus depot depots shelf part parts del deler modell model models brand brands
  merke merker manufacturer manufacturers produsent tag tags topic topics course courses kurs subject fag color colour
  size zone zones sone soner sensor sensors device devices
  alarmkode alarmkoder eventtype server servers host hosts service services tjeneste tjenester permission permissions
  tariff tariffs pris priser price prices rate rates vat mva tax ship ships vessel fartoy
  vehicle vehicles street streets gate gater holiday holidays calendar kalender lookup enum dictionary metadata schema
`);

/** Those who have telephones and addresses of their own and are no persons. */
const ORGANISATIONS = words(`
  supplier suppliers leverandor leverandorer company companies firma firmaer organisation organisations organization
  organizations
  department departments avdeling avdelinger avdelingar office offices kontor shop shops butikk butikker store stores
  airport hospital hospitals sykehus skole skoler school schools bank banks forhandler forhandlere dealer dealers
  partner partnere partners vendor vendors
`);

/** Shorter words stand inside too many others. */
const SHORTEST = 5;

type Nature = 'persons' | 'organisations' | 'things';
const NATURES: readonly (readonly [ReadonlySet<string>, Nature])[] = [
  [THINGS, 'things'],
  [ORGANISATIONS, 'organisations'],
  [PERSONS, 'persons'],
];

/** What one folded word of a name is about, alone or in a compound; the head of a compound is its end. */
function natureOfWord(token: string): Nature | undefined {
  for (const [set, nature] of NATURES) if (set.has(token)) return nature;
  const ends = Math.max(0, token.length - SHORTEST + 1);
  for (const [set, nature] of NATURES) {
    for (let from = 0; from < ends; from++) if (set.has(token.slice(from))) return nature;
  }
  for (let to = SHORTEST; to <= token.length; to++) if (PERSONS.has(token.slice(0, to))) return 'persons';
  return undefined;
}

/** What a name is about: the last of its words that says anything, as the head stands last in both languages. */
function natureOf(name: string): Nature | undefined {
  for (const token of nameTokens(name).reverse()) {
    const nature = natureOfWord(token);
    if (nature !== undefined) return nature;
  }
  return undefined;
}

const aboutOf = (nature: Nature | undefined): About =>
  nature === undefined ? 'unknown' : nature === 'persons' ? 'persons' : 'things';

/** What the objects around a field of a document are about, nearest first; undefined when none says. */
export function aboutObject(names: readonly string[]): About | undefined {
  return names.map((name) => aboutOf(natureOf(name))).find((about) => about !== 'unknown');
}

/** Fields that only persons have. Folded, without separators. */
const PERSONAL =
  /^(?:fornavn|fornamn|etternavn|etternamn|mellomnavn|firstname|lastname|givenname|familyname|surname|fname|lname|fodselsdato|fodselsnummer|fnr|personnummer|birthdate|dateofbirth|dob|ssn|kjonn|gender)$/;
/** Fields by which somebody is reached, with what stands before them: `mottaker_epost`. */
const CONTACT =
  /(?:epost|epostadresse|email|emailaddress|mobil|mobilnr|telefon|tlf|tlfnr|phone|phonenumber|phoneno|mobile)$/;
/** A street is somebody's door: customers, sites and installations have one, registers of places do not. */
const STREET = /(?:adresse|adressa|address|addressline1|street|gateadresse|gatenavn)$|^gate$/;
const NO_STREET = /(?:ip|mac|web|nett|url|host|epost|email|mail)(?:adresse|adressa|address)$/;
/** Fields of goods. */
const OF_THINGS = /^(?:pris|price|unitprice|sku|varenr|varenummer|ean|gtin|stock|lagerantall|listprice|produsent)$/;

/** What a container is about, by its name, the names of its fields, and its comment. */
export function aboutContainer(name: string, comment: string | undefined, fields: readonly string[]): About {
  const nature = natureOf(name);
  if (nature === 'persons') return 'persons';
  const folded = fields.map((f) => nameTokens(f).join(''));
  const personal = folded.filter((f) => PERSONAL.test(f)).length;
  const contact = folded.filter((f) => CONTACT.test(f)).length;
  const street = folded.some((f) => STREET.test(f) && !NO_STREET.test(f)) ? (nature === undefined ? 2 : 1) : 0;
  // A parcel with somebody's e-mail and address is about its receiver; a supplier has both and is a company.
  if (personal >= 2 || (nature !== 'organisations' && personal + contact + street >= 2)) return 'persons';
  if (nature !== undefined) return 'things';
  if (folded.some((f) => OF_THINGS.test(f))) return 'things';
  return comment === undefined ? 'unknown' : aboutOf(natureOf(comment));
}

/** Things that stand where they stand, or move about without anybody: their position is nobody's. */
const STANDING =
  /^(?:by|byer|city|cities|kommune|kommuner|region|regions|country|countries|land|sted|steder|place|places|station|stations|stasjon|stasjoner|warehouse|warehouses|varehus|lager|depot|depots|store|stores|butikk|butikker|shop|shops|office|offices|kontor|airport|airports|hospital|hospitals|sykehus|skole|skoler|school|schools|hotel|hotels|hotell|street|streets|gate|gater|zone|zones|sone|soner|poststed|postnummer|server|servers|host|hosts|ship|ships|vessel)$/;

/** True for a register of places: its positions are on every map. */
export const isPlaceOfThings = (container: string): boolean => nameTokens(container).some((t) => STANDING.test(t));
