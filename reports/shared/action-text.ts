import type { ActionCode } from '../../src/model/codes.js';
import type { Both } from './renderer.js';

/** What a person may do about it. */
export const ACTION_TEXT: Readonly<Record<ActionCode, Both>> = {
  'declare-category': {
    nb: 'Ta kategorien inn i personvernerklæringen dersom dere har grunnlag for å ha den.',
    en: 'Put the category into the privacy policy if you have grounds for holding it.',
  },
  'declare-in-system': {
    nb: 'Før kategorien opp på systemet i behandlingsprotokollen.',
    en: 'Enter the category for the system in the record of processing.',
  },
  'add-to-system': {
    nb: 'Før datakilden eller tabellen opp under et system i behandlingsprotokollen.',
    en: 'Enter the data source or table under a system in the record of processing.',
  },
  'delete-data': { nb: 'Slett opplysningene dersom de ikke trengs.', en: 'Delete the data if it is not needed.' },
  'restrict-access': {
    nb: 'Begrens hvem som kan se opplysningene, til det er avklart.',
    en: 'Restrict who can see the data until this is settled.',
  },
  'correct-register': {
    nb: 'Rett behandlingsprotokollen hvis opplysningene ikke lenger ligger her.',
    en: 'Correct the record of processing if the data is no longer here.',
  },
  'scan-more': { nb: 'Undersøk et større utvalg, eller alle rader.', en: 'Examine a larger sample, or every row.' },
  'grant-read': {
    nb: 'Gi kontoen som undersøker, leserett (bare lesing), og kjør på nytt.',
    en: 'Grant the scanning account the right to read (only that), and scan again.',
  },
  'ask-owner': {
    nb: 'Spør den som eier systemet, hva opplysningene er og hvorfor de er der.',
    en: 'Ask the owner of the system what the data is and why it is there.',
  },
  'confirm-by-hand': {
    nb: 'La noen med innsyn se på noen få rader.',
    en: 'Have someone with access look at a few rows.',
  },
  'declare-subject': {
    nb: 'Før opp hvem opplysningene gjelder, i behandlingsprotokollen, og sørg for at de har fått vite om det.',
    en: 'Enter whose data it is in the record of processing, and make sure that they have been told.',
  },
  'correct-region': {
    nb: 'Rett stedet i behandlingsprotokollen, og avklar overføringsgrunnlaget dersom det er utenfor EØS.',
    en: 'Correct the place in the record of processing, and settle the transfer basis if it is outside the EEA.',
  },
  'move-data': {
    nb: 'Flytt opplysningene til et sted som er oppgitt.',
    en: 'Move the data to a place that is declared.',
  },
  'declare-recipient': {
    nb: 'Før opp mottakeren i behandlingsprotokollen og personvernerklæringen, og sjekk at det finnes en databehandleravtale.',
    en: 'Enter the recipient in the record of processing and the privacy policy, and check that there is a processing agreement.',
  },
  'delete-old': {
    nb: 'Slett det som er eldre enn fristen, og sørg for at sletting skjer fast.',
    en: 'Delete what is older than the period, and make sure that deletion happens regularly.',
  },
  'correct-retention': {
    nb: 'Rett slettefristen dersom det er grunnlag for å ha opplysningene så lenge.',
    en: 'Correct the retention period if there are grounds for keeping the data that long.',
  },
  'protect-data': {
    nb: 'Beskytt opplysningene slik det er oppgitt, og slett kopier i klartekst.',
    en: 'Protect the data as declared, and delete copies in the clear.',
  },
  'use-test-data': {
    nb: 'Bytt ut opplysningene i testsystemet med syntetiske.',
    en: 'Replace the data in the test system with synthetic data.',
  },
  'correct-claim': {
    nb: 'Rett løftet i personvernerklæringen, eller sørg for at det holdes.',
    en: 'Correct the promise in the privacy policy, or see to it that it is kept.',
  },
  'complete-register': {
    nb: 'Fyll ut det som mangler.',
    en: 'Fill in what is missing.',
  },
  'decide-again': {
    nb: 'Ta stilling til punktet på nytt: forleng beslutningen med en begrunnelse, eller rett forholdet.',
    en: 'Decide anew: extend the decision with a reason, or put the matter right.',
  },
};
