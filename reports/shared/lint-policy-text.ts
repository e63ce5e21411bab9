import type { LintCode } from '../../src/model/lint.js';
import { type CodeText, fixed } from './code-text.js';
import { say } from './phrase.js';
import type { Both } from './renderer.js';

export interface LintText {
  /** What the register lacks or contradicts. */
  readonly missing: CodeText;
  /** What the reader may do about it. */
  readonly todo: Both;
}

const text = (missing: CodeText, nb: string, en: string): LintText => ({ missing, todo: { nb, en } });

/** Findings about who answers for the data, what is collected and how long it is kept. */
export const LINT_POLICY_TEXT: Partial<Readonly<Record<LintCode, LintText>>> = {
  'retention-none': text(
    {
      nb: (p) => say`Det er ikke oppgitt hvor lenge noen av de ${p.count('categories')} kategoriene lagres.`,
      en: (p) => say`No storage period is given for any of the ${p.count('categories')} categories.`,
    },
    'Fastsett en lagringstid for hver kategori: et antall måneder og hendelsen de regnes fra.',
    'Set a storage period for each category: a number of months and the event they run from.',
  ),
  'retention-missing': text(
    fixed('Det er ikke oppgitt hvor lenge opplysningene lagres.', 'No storage period is given.'),
    'Oppgi et antall måneder og hendelsen de regnes fra, eller hva som avgjør når dere sletter.',
    'Give a number of months and the event they run from, or what decides when you erase.',
  ),
  'retention-circular': text(
    fixed(
      '«Så lenge det er nødvendig» gjentar bare loven: det er verken en periode eller et kriterium.',
      '“As long as necessary” only repeats the law: it is neither a period nor a criterion.',
    ),
    'Oppgi en periode, eller hendelsen som gjør at opplysningene slettes.',
    'Give a period, or the event that leads to erasure.',
  ),
  'dpo-is-controller': text(
    fixed(
      'Personvernombudet omtales som den som bestemmer formål og midler. Det er den behandlingsansvarliges rolle.',
      'The data protection officer is described as the one who decides purposes and means. That is the controller’s role.',
    ),
    'Skill rollene: oppgi hvem som er behandlingsansvarlig, og hvem som er personvernombud, om dere har et.',
    'Keep the roles apart: name the controller, and the data protection officer if you have one.',
  ),
  'two-entities': text(
    {
      nb: (p) =>
        say`Erklæringen er gitt av ${p.name('issuer')}, men oppgir ${p.name('controller')} som ansvarlig. Forholdet mellom selskapene er ikke forklart.`,
      en: (p) =>
        say`The policy is issued by ${p.name('issuer')} but names ${p.name('controller')} as responsible. How the two companies relate is not explained.`,
    },
    'Oppgi hvem som er behandlingsansvarlig for hva, og om ansvaret er felles.',
    'State who is the controller for what, and whether you are joint controllers.',
  ),
  'controller-contact-missing': text(
    fixed(
      'Det finnes verken adresse til den behandlingsansvarlige eller kontaktpunkt for personvernombudet.',
      'There is neither an address of the controller nor a contact point of a data protection officer.',
    ),
    'Oppgi hvordan folk kan nå dere.',
    'State how people can reach you.',
  ),
  'denied-personal-data': text(
    {
      nb: (p) =>
        say`Registeret fører «${p.category('category')}» som personopplysninger, men lover samtidig at det ikke er det eller ikke finnes.`,
      en: (p) =>
        say`The register lists “${p.category('category')}” as personal data, but also promises that it is none or is not there.`,
    },
    'Velg én av delene. Det som kan knyttes til en person, også indirekte, er personopplysninger.',
    'Choose one. What can be linked to a person, even indirectly, is personal data.',
  ),
  'credit-result-unlisted': text(
    fixed(
      'Kredittverdighet kontrolleres, men resultatet er ikke nevnt blant opplysningene dere behandler.',
      'Credit is checked, but the result is not among the data that you say you process.',
    ),
    'Ta resultatet av kredittvurderingen inn som en egen kategori.',
    'List the result of the credit check as a category of its own.',
  ),
  'credit-bureau-missing': text(
    fixed(
      'Kredittverdighet kontrolleres, men kredittopplysningsforetaket er verken mottaker eller kilde i registeret.',
      'Credit is checked, but no credit information agency is a recipient or source in the register.',
    ),
    'Før kredittopplysningsforetaket opp som mottaker og som kilde.',
    'Enter the credit information agency as a recipient and as a source.',
  ),
  'credit-id-missing': text(
    fixed(
      'En kredittvurdering bruker vanligvis fødselsnummer, men det er ikke oppgitt at dere behandler det.',
      'A credit check normally uses the national identity number, but it is not declared.',
    ),
    'Oppgi at dere behandler fødselsnummer og hvorfor det er nødvendig, eller hvordan personen ellers identifiseres.',
    'Declare the national identity number and why it is needed, or how the person is identified without it.',
  ),
  'category-unlisted': text(
    {
      nb: (p) => say`«${p.category('category')}» er bare nevnt et annet sted enn i listen over hva dere samler inn.`,
      en: (p) => say`“${p.category('category')}” is named only outside the list of what you collect.`,
    },
    'Ta kategorien inn i listen.',
    'Put the category into the list.',
  ),
  'category-implied': text(
    {
      nb: (p) => say`At dere behandler «${p.category('category')}», må leseren slutte seg til.`,
      en: (p) => say`That you process “${p.category('category')}” is left for the reader to conclude.`,
    },
    'Nevn kategorien uttrykkelig.',
    'Name the category in so many words.',
  ),
  'category-uncertain': text(
    {
      nb: (p) => say`Det står bare at «${p.category('category')}» «kan» bli samlet inn, ikke når.`,
      en: (p) => say`It only says that “${p.category('category')}” “may” be collected, not when.`,
    },
    'Oppgi når opplysningene samles inn, og når de ikke gjør det.',
    'State when the data are collected and when they are not.',
  ),
  'statements-differ': text(
    {
      nb: (p) =>
        say`Et annet sted i teksten nevnes flere opplysninger om samme gruppe. Her mangler: ${p.name('categories')}.`,
      en: (p) =>
        say`Another place in the text names more data about the same group. Missing here: ${p.name('categories')}.`,
    },
    'Oppgi de samme opplysningene begge steder.',
    'Name the same data in both places.',
  ),
  'purpose-none': text(
    {
      nb: (p) => say`Det er ikke oppgitt noe formål for noen av de ${p.count('categories')} kategoriene.`,
      en: (p) => say`No purpose is given for any of the ${p.count('categories')} categories.`,
    },
    'Knytt hver kategori til de formålene den trengs for.',
    'Tie each category to the purposes that need it.',
  ),
  'purpose-missing': text(
    {
      nb: (p) => say`Erklæringen sier ikke hva «${p.category('category')}» brukes til.`,
      en: (p) => say`The policy does not say what “${p.category('category')}” is used for.`,
    },
    'Knytt kategorien til de formålene den trengs for, eller slutt å samle den inn.',
    'Tie the category to the purposes that need it, or stop collecting it.',
  ),
  'subjects-missing': text(
    {
      nb: (p) => say`Det er ikke oppgitt hvem «${p.category('category')}» gjelder.`,
      en: (p) => say`It is not stated whose data “${p.category('category')}” is.`,
    },
    'Oppgi hvilke grupper av personer opplysningene gjelder.',
    'Name the groups of people the data are about.',
  ),
};
