/** Closed sets of the register in words, and the words read back. */
import { fold } from '../../text/fold.js';
import type { Locale } from './cells.js';

interface Word {
  readonly nb: string;
  readonly en: string;
  /** What a person may write instead, after folding. */
  readonly also?: RegExp;
}
type Words = Readonly<Record<string, Word>>;

export const ENVIRONMENTS: Words = {
  production: { nb: 'produksjon', en: 'production', also: /^prod/ },
  test: { nb: 'test', en: 'test', also: /^(test|qa|staging|utvikling|dev)/ },
};

export const PROTECTIONS: Words = {
  clear: { nb: 'klartekst', en: 'clear text' },
  hashed: { nb: 'hashet', en: 'hashed' },
  encrypted: { nb: 'kryptert', en: 'encrypted' },
  pseudonymised: { nb: 'pseudonymisert', en: 'pseudonymised' },
};

export const ROLES: Words = {
  processor: { nb: 'databehandler', en: 'processor', also: /^(databehandler|processor|underleverandor)/ },
  'joint-controller': { nb: 'felles behandlingsansvarlig', en: 'joint controller', also: /felles|joint/ },
  controller: { nb: 'behandlingsansvarlig', en: 'controller', also: /behandlingsansvarlig|controller/ },
};

export const MECHANISMS: Words = {
  adequacy: { nb: 'adekvansbeslutning', en: 'adequacy decision', also: /adekvans|adequacy|art45/ },
  scc: {
    nb: 'EUs standardavtale (SCC)',
    en: 'standard contractual clauses (SCC)',
    also: /scc|standardavtale|standardkontrakt|standardvilkar|standardpersonvern|standardcontractual|modelclause/,
  },
  bcr: {
    nb: 'bindende virksomhetsregler (BCR)',
    en: 'binding corporate rules (BCR)',
    also: /bcr|bindendevirksomhet|bindingcorporate/,
  },
  'code-of-conduct': { nb: 'atferdsnormer', en: 'code of conduct', also: /atferdsnorm|codeofconduct/ },
  certification: {
    nb: 'sertifisering',
    en: 'certification',
    also: /sertifiser|certif|dataprivacyframework|dpf|privacyshield/,
  },
  derogation: { nb: 'unntak etter art. 49', en: 'derogation of Art. 49', also: /art49|unntak|derogation/ },
};

/** The word for a code; nothing for none. */
export const wordFor = (words: Words, code: string | null | undefined, locale: Locale): string =>
  code ? (words[code]?.[locale] ?? code) : '';

/** The code a text means; undefined when it is none of them. */
export function codeOf(words: Words, text: string): string | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  const exact = Object.entries(words).find(([code, { nb, en }]) => [code, nb, en].some((w) => fold(w) === folded));
  return (exact ?? Object.entries(words).find(([, { also }]) => also?.test(folded)))?.[0];
}

/** Subjects that records of processing call by these words. */
export const SUBJECTS: Words = {
  customer: {
    nb: 'Kunde',
    en: 'Customer',
    also: /^(alarm)?(kunde|kunder|kundene|customers?|klienter?|clients?|abonnenter?|subscribers?)$/,
  },
  employee: { nb: 'Ansatt', en: 'Employee', also: /^(ansatt|ansatte|medarbeidere?|employees?|staff)$/ },
  prospect: {
    nb: 'Interessent',
    en: 'Prospect',
    also: /^(interessenter|muligkunde|potensiellekunder|leads?|prospects?)$/,
  },
  contact_person: {
    nb: 'Kontaktperson',
    en: 'Contact person',
    also: /^(kontaktpersoner|contactpersons?|parorende|nextofkin)$/,
  },
  web_visitor: {
    nb: 'Besøkende på nettstedet',
    en: 'Web visitor',
    also: /^(besokende|nettstedbesokende|websitevisitors?|visitors?|webvisitors?)$/,
  },
  supplier_contact: {
    nb: 'Leverandørkontakt',
    en: 'Supplier contact',
    also: /^(leverandorer?|leverandorkontakter?|suppliers?|suppliercontacts?)$/,
  },
  applicant: { nb: 'Jobbsøker', en: 'Job applicant', also: /^(jobbsokere?|sokere?|applicants?|candidates?)$/ },
  member: { nb: 'Medlem', en: 'Member', also: /^(medlemm?er?|members?)$/ },
};
