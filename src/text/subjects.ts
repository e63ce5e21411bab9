/** Whose data names speak of: customers, employees, contact persons ... Only what a name says outright counts. */
import { nameTokens } from './fold.js';

/** A group of people, by an id of ours, and the groups it may also be called. */
export interface Told {
  readonly subject: string;
  /** Other subjects that a register may list for the same people: who buys in a web shop is a customer, too. */
  readonly also: readonly string[];
}

const group = (subject: string, words: string, also = ''): readonly [Told, ReadonlySet<string>] => [
  { subject, also: also.split(' ').filter((id) => id !== '') },
  new Set(words.trim().split(/\s+/)),
];

/** People named by what they do at work. A table of what they do (`guard_dispatch`) is about others. */
const STAFF_ROLES: readonly [Told, ReadonlySet<string>] = group(
  'employee',
  `selger selgere seljar seljarar salesperson salespeople salesrep tekniker teknikere teknikar teknikarar technician
   technicians montor montorer montorar saksbehandler saksbehandlere sakshandsamar behandler behandlere
   kundebehandler kundebehandlere kundekonsulent kundekonsulenter konsulent konsulenter operator operatorer operatorar
   agent agents vekter vektere vektar vektarar guard guards caseworker`,
);

/** Folded words in bokmål, nynorsk and English. What may be several groups (`user`, `receiver`, `owner`) is left out. */
const GROUPS = [
  group(
    'employee',
    `ansatt ansatte tilsett tilsette medarbeider medarbeidere medarbeidar medarbeidarar employee employees staff
     personell personale personnel payroll lonnsslipp lonnslipp lonnskjoring`,
  ),
  STAFF_ROLES,
  group(
    'contact_person',
    `kontaktperson kontaktpersoner kontaktpersonar contactperson contactpersons parorende parorande nextofkin
     nokkelholder nokkelholdere nokkelhaldar keyholder keyholders ektefelle ektefeller samboer samboar spouse spouses
     cohabitant nabo naboer naboar neighbour neighbor neighbours neighbors nodkontakt emergencycontact`,
  ),
  group('contact_person', 'kontakt kontakter kontaktar contact contacts', 'customer prospect'),
  group(
    'referred_person',
    'tips tipset tipsa referral referrals referred vervet verva verving vervinger anbefalt anbefalte referee referees',
    'prospect',
  ),
  group('list_prospect', 'kampanje kampanjer kampanjar kampanjeliste campaign campaigns adresseliste', 'prospect'),
  group(
    'prospect',
    'lead leads prospect prospects interessent interessenter interessentar',
    'list_prospect referred_person',
  ),
  group('web_visitor', 'visitor visitors besokende besokande pageview pageviews sidevisning sidevisninger', ''),
  group('webshop_buyer', 'kjoper kjopere kjopar kjoparar buyer buyers shopper shoppers webshop nettbutikk', 'customer'),
  group(
    'survey_participant',
    'respondent respondenter respondentar respondents survey surveys undersokelse undersoking sporreundersokelse',
  ),
  group('call_party', 'caller callers innringer innringere oppringer oppringar', 'customer prospect'),
  group(
    'customer',
    `kunde kunder kundar kundens customer customers client clients klient klienter klientar abonnent abonnenter
     abonnentar subscriber subscribers skyldner skyldnere skuldnar debitor debitorer debtor debtors`,
    'webshop_buyer call_party',
  ),
  group('applicant', 'jobbsoker jobbsokere jobbsokar applicant applicants kandidat kandidater candidate candidates'),
  group('member', 'medlem medlemmer medlemmar medlemer member members', 'customer'),
  group('patient', 'pasient pasienter pasientar patient patients'),
  group('student', 'student studenter studentar students elev elever elevar pupil pupils'),
  group(
    'tenant',
    'leietaker leietakere leigetakar beboer beboere bebuar tenant tenants resident residents',
    'customer',
  ),
  group('donor', 'donor donors giver givere gjevar'),
] as const;

/** Shorter words stand inside too many others. */
const SHORTEST = 5;

function groupOfWord(token: string): Told | undefined {
  for (const [told, words] of GROUPS) if (words.has(token)) return told;
  // The head of a compound is its end (`nokkelansatt`); `kundeepost` has its owner in front.
  for (let from = 1; from <= token.length - SHORTEST; from++) {
    for (const [told, words] of GROUPS) if (words.has(token.slice(from))) return told;
  }
  for (let to = token.length - 1; to >= SHORTEST; to--) {
    // `guardian` is no guard.
    for (const [told, words] of GROUPS) if (told !== STAFF_ROLES[0] && words.has(token.slice(0, to))) return told;
  }
  return undefined;
}

/** Names that hold a word for people and mean none: a browser is a user agent. */
const NOBODY =
  /user ?agent|brukeragent|contact ?(?:form|us)|kontaktskjema|campaign ?id|tips ?og ?triks|telecom ?operator|databehandler/;

/** Whose data the name of a field or an object speaks of; the last of its words that says so. */
export const subjectTold = (name: string): Told | undefined => tellingWord(nameTokens(name))?.told;

/** Words after which a table is still about the people before them. */
const NEUTRAL =
  /^(?:liste|list|kopi|copy|data|tabell|table|register|backup|info|profil|profile|profiles|konto|kontoer|account|accounts|arkiv|archive|export|eksport|gammel|old|ny|new|\d+)$/;

/** The same for the name of a table or file: where guards are sent is not about the guards. */
export function subjectOfTable(name: string): Told | undefined {
  const tokens = nameTokens(name);
  const found = tellingWord(tokens);
  if (found === undefined || found.told !== STAFF_ROLES[0]) return found?.told;
  return tokens.slice(found.at + 1).every((t) => NEUTRAL.test(t)) ? found.told : undefined;
}

function tellingWord(tokens: readonly string[]): { readonly told: Told; readonly at: number } | undefined {
  if (NOBODY.test(tokens.join(' '))) return undefined;
  for (let at = tokens.length - 1; at >= 0; at--) {
    // Two or three words may be one: `contact_person`, `next of kin`.
    for (let length = Math.min(3, at + 1); length >= 2; length--) {
      const joined = tokens.slice(at + 1 - length, at + 1).join('');
      for (const [told, words] of GROUPS) if (words.has(joined)) return { told, at };
    }
    const told = groupOfWord(tokens[at] as string);
    if (told !== undefined) return { told, at };
  }
  return undefined;
}

/** A column that points to another table by its key: `kunde_id`, `employee_no`. */
const KEY = /(?:^| )(?:id|ids|nr|no|nummer|number|key|ref|fk)$/;

/** Whose key a column is; undefined when it is none. */
export function subjectOfKey(name: string): Told | undefined {
  const tokens = nameTokens(name);
  return KEY.test(tokens.join(' ')) ? tellingWord(tokens.slice(0, -1))?.told : undefined;
}
