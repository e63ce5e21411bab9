import type { LintCode } from '../../src/model/lint.js';
import { fixed } from './code-text.js';
import type { LintText } from './lint-policy-text.js';
import { say } from './phrase.js';
import type { Both } from './renderer.js';

const text = (missing: LintText['missing'], nb: string, en: string): LintText => ({ missing, todo: { nb, en } });

const RIGHT_WORDS: Readonly<Record<string, Both>> = {
  access: { nb: 'innsyn', en: 'access' },
  rectification: { nb: 'retting', en: 'rectification' },
  erasure: { nb: 'sletting', en: 'erasure' },
  restriction: { nb: 'begrensning', en: 'restriction' },
  objection: { nb: 'å protestere', en: 'objection' },
  portability: { nb: 'dataportabilitet', en: 'portability' },
  complaint: { nb: 'å klage til Datatilsynet', en: 'complaint to the supervisory authority' },
};

/** Findings about grounds, recipients, transfers, promises and systems. */
export const LINT_RECORD_TEXT: Partial<Readonly<Record<LintCode, LintText>>> = {
  'recipients-open-ended': text(
    fixed('Listen over mottakere sies å være ufullstendig.', 'The list of recipients is said to be incomplete.'),
    'Gjør listen fullstendig, i det minste for kategorier av mottakere.',
    'Complete the list, at least with every category of recipient.',
  ),
  'role-none': text(
    {
      nb: (p) =>
        say`For ingen av de ${p.count('recipients')} mottakerne er det oppgitt om de er databehandlere eller behandlingsansvarlige.`,
      en: (p) =>
        say`For none of the ${p.count('recipients')} recipients is it stated whether it is a processor or a controller.`,
    },
    'Oppgi rollen til hver mottaker, og at det finnes databehandleravtale der det kreves.',
    'State each recipient’s role, and that there is a processing agreement where one is required.',
  ),
  'role-missing': text(
    fixed(
      'Det er ikke oppgitt om mottakeren er databehandler eller behandlingsansvarlig.',
      'It is not stated whether the recipient is a processor or a controller.',
    ),
    'Oppgi rollen.',
    'State the role.',
  ),
  'recipient-region-missing': text(
    fixed(
      'Det er ikke oppgitt hvor mottakeren lagrer opplysningene.',
      'Where the recipient stores the data is not stated.',
    ),
    'Oppgi land eller område, og overføringsgrunnlag dersom det er utenfor EØS.',
    'Name the country or region, and the transfer mechanism if it lies outside the EEA.',
  ),
  'parent-outside-eea': text(
    {
      nb: (p) => say`Lagring i EØS er oppgitt, men ${p.name('vendors')} har eier utenfor EØS (${p.name('countries')}).`,
      en: (p) =>
        say`Storage in the EEA is claimed, but ${p.name('vendors')} has an owner outside it (${p.name('countries')}).`,
    },
    'Undersøk om opplysningene kan overføres eller nås derfra, og oppgi i så fall overføringsgrunnlaget.',
    'Find out whether the data can be transferred or reached from there, and if so state the transfer mechanism.',
  ),
  'transfer-mechanism-missing': text(
    {
      nb: (p) => say`Mottakeren er i ${p.name('region')}, utenfor EØS, men overføringsgrunnlaget er ikke oppgitt.`,
      en: (p) => say`The recipient is in ${p.name('region')}, outside the EEA, and no transfer mechanism is stated.`,
    },
    'Oppgi grunnlaget: adekvansbeslutning, standardavtale, bindende virksomhetsregler eller unntak.',
    'State the mechanism: adequacy decision, standard clauses, binding corporate rules or derogation.',
  ),
  'transfer-unspecific': text(
    fixed(
      'Det åpnes for overføring ut av EØS, men ingen mottaker er oppgitt å være der.',
      'Transfers out of the EEA are allowed for, but no recipient is said to be there.',
    ),
    'Oppgi hvilke mottakere det gjelder og overføringsgrunnlaget, eller ta ut forbeholdet.',
    'Name the recipients concerned and the mechanism, or drop the clause.',
  ),
  'basis-unstated': text(
    {
      nb: (p) => say`Det er ikke oppgitt behandlingsgrunnlag for ${p.name('what')}.`,
      en: (p) => say`No legal basis is given for ${p.name('what')}.`,
    },
    'Oppgi behandlingsgrunnlaget, eller avslutt behandlingen.',
    'State the legal basis, or stop the processing.',
  ),
  'basis-missing': text(
    fixed(
      'Behandlingen er beskrevet, men uten behandlingsgrunnlag.',
      'The processing is described, but without a legal basis.',
    ),
    'Oppgi behandlingsgrunnlaget, eller avslutt behandlingen.',
    'State the legal basis, or stop the processing.',
  ),
  'purpose-without-basis': text(
    fixed('Ingen av behandlingsgrunnlagene dekker dette formålet.', 'None of the legal bases covers this purpose.'),
    'Knytt formålet til et behandlingsgrunnlag.',
    'Tie the purpose to a legal basis.',
  ),
  'art9-basis-missing': text(
    {
      nb: (p) =>
        say`«${p.category('category')}» er en særlig kategori, men ingen av unntakene i artikkel 9 er oppgitt.`,
      en: (p) =>
        say`“${p.category('category')}” is a special category, but none of the exceptions of Article 9 is named.`,
    },
    'Oppgi hvilket unntak i artikkel 9 nr. 2 dere bygger på.',
    'Name the exception of Article 9(2) that you rely on.',
  ),
  'source-categories-missing': text(
    fixed(
      'Opplysninger hentes fra andre enn personen selv, men det er ikke oppgitt hvilke.',
      'Data come from others than the person, but which data is not stated.',
    ),
    'Oppgi hvilke kategorier kilden gir.',
    'List the categories that the source gives.',
  ),
  'source-open-ended': text(
    fixed('Listen over kilder slutter med «med mer».', 'The list of sources ends in “and others”.'),
    'Nevn alle typer kilder.',
    'Name every kind of source.',
  ),
  'employee-among-members': text(
    fixed(
      'Ansatte er med i gruppen. De har ikke gitt opplysningene selv, og står i et ujevnt forhold til den som gir dem.',
      'Employees are in the group. They did not give the data themselves and are not on equal terms with the one who does.',
    ),
    'Før ansatte som egen gruppe, med egen informasjon og eget behandlingsgrunnlag.',
    'Make employees a group of their own, with their own information and legal basis.',
  ),
  'outdated-statement': text(
    fixed(
      'Teksten sier noe om loven som ikke lenger stemmer.',
      'The text says something about the law that is no longer true.',
    ),
    'Oppdater teksten.',
    'Update the text.',
  ),
  'predates-act': text(
    {
      nb: (p) =>
        say`Teksten er fra ${p.name('date')}, før loven trådte i kraft (${p.name('from')}), og er ikke oppgitt som revidert.`,
      en: (p) =>
        say`The text is from ${p.name('date')}, before the law applied (${p.name('from')}), and is not said to be revised.`,
    },
    'Gå gjennom teksten og oppgi når den sist ble revidert.',
    'Review the text and state when it was last revised.',
  ),
  'security-missing': text(
    fixed('Sikkerhetstiltakene er ikke beskrevet.', 'The security measures are not described.'),
    'Beskriv tiltakene i hovedtrekk.',
    'Describe the measures in general terms.',
  ),
  'right-missing': text(
    {
      nb: (p) => say`Retten til ${p.word('right', RIGHT_WORDS)} er ikke nevnt.`,
      en: (p) => say`The right of ${p.word('right', RIGHT_WORDS)} is not mentioned.`,
    },
    'Ta retten inn i erklæringen.',
    'Put the right into the policy.',
  ),
  'claim-untestable': text(
    fixed(
      'Løftet har ingen betingelse som en undersøkelse kan prøve.',
      'The promise has no condition that a scan can test.',
    ),
    'Legg til et predikat om det lar seg gjøre; ellers må dere kunne vise på annen måte at løftet holdes.',
    'Add a predicate where one fits; otherwise be able to show in another way that it is kept.',
  ),
  'match-tie': text(
    {
      nb: (p) =>
        say`«${p.category('category')}» og «${p.category('other')}» gjelder samme datatype (${p.dataType('dataType')}) på de samme stedene, så hvert funn teller for begge.`,
      en: (p) =>
        say`“${p.category('category')}” and “${p.category('other')}” mean the same data type (${p.dataType('dataType')}) in the same places, so each finding counts as both.`,
    },
    'Skill dem med `where`, dersom det ikke er meningen.',
    'Tell them apart by `where`, unless it is meant.',
  ),
  'suggestion-unconfirmed': text(
    fixed('Linjen er et forslag som ingen har bekreftet.', 'The line is a suggestion that nobody has confirmed.'),
    'Fyll ut det som mangler og ta bort `suggested`, eller slett linjen.',
    'Fill in what is missing and take `suggested` away, or delete the line.',
  ),
  'no-systems': text(
    fixed('Registeret nevner ingen systemer.', 'The register names no systems.'),
    'Før opp systemene og hvilke kategorier hvert av dem inneholder.',
    'Enter the systems and the categories that each of them holds.',
  ),
  'system-region-missing': text(
    fixed('Det er ikke oppgitt hvor systemet lagrer opplysningene.', 'Where the system stores the data is not stated.'),
    'Oppgi land eller område.',
    'Name the country or region.',
  ),
  'system-owner-missing': text(
    fixed('Ingen er oppgitt som ansvarlig for systemet.', 'Nobody is named as responsible for the system.'),
    'Oppgi hvem som har ansvaret.',
    'Name who answers for it.',
  ),
  'system-retention-missing': text(
    {
      nb: (p) => say`Det er ikke oppgitt når «${p.category('category')}» slettes fra «${p.system('system')}».`,
      en: (p) => say`When “${p.category('category')}” is erased from “${p.system('system')}” is not stated.`,
    },
    'Oppgi en slettefrist på linjen, eller en lagringstid for kategorien.',
    'Give a time limit on the line, or a storage period for the category.',
  ),
  'system-purpose-missing': text(
    {
      nb: (p) => say`Det er ikke oppgitt hvorfor «${p.category('category')}» ligger i «${p.system('system')}».`,
      en: (p) => say`Why “${p.category('category')}” is in “${p.system('system')}” is not stated.`,
    },
    'Oppgi formålet.',
    'State the purpose.',
  ),
  'system-outside-eea': text(
    {
      nb: (p) => say`Systemet lagrer i ${p.name('region')}, utenfor EØS, og overføringsgrunnlaget er ikke oppgitt.`,
      en: (p) => say`The system stores in ${p.name('region')}, outside the EEA, and no transfer mechanism is stated.`,
    },
    'Oppgi mottakeren og overføringsgrunnlaget.',
    'Name the recipient and the transfer mechanism.',
  ),
};
