import type { GapKind } from '../../src/model/report.js';
import type { Both } from './renderer.js';

/** Names of the kinds of gap, and what each means to someone who has never seen one. */
export const GAP_WORDS: Readonly<Record<GapKind, { readonly name: Both; readonly meaning: Both }>> = {
  'undeclared-category': {
    name: { nb: 'Står ikke i personvernerklæringen', en: 'Not in the privacy policy' },
    meaning: {
      nb: 'Dere har disse opplysningene, men personvernerklæringen nevner dem ikke. De registrerte har altså ikke fått vite om dem.',
      en: 'You hold this data, but the privacy policy does not mention it. The people concerned have not been told.',
    },
  },
  'undeclared-here': {
    name: { nb: 'Oppgitt, men ikke for dette systemet', en: 'Declared, but not for this system' },
    meaning: {
      nb: 'Personvernerklæringen nevner opplysningene, men behandlingsprotokollen sier ikke at de ligger her.',
      en: 'The policy mentions the data, but the record of processing does not say that it is here.',
    },
  },
  'unknown-store': {
    name: { nb: 'Datakilde som ikke står i behandlingsprotokollen', en: 'Data source missing from the record' },
    meaning: {
      nb: 'Ingenting i denne datakilden hører til et system i behandlingsprotokollen.',
      en: 'Nothing in this data source belongs to a system in the record of processing.',
    },
  },
  'subject-undeclared': {
    name: { nb: 'Gjelder andre enn dem som er oppgitt', en: 'About people who are not declared' },
    meaning: {
      nb: 'Navn på tabeller og felt tyder på at opplysningene gjelder noen som behandlingsprotokollen ikke nevner her. De har kanskje ikke fått vite om det.',
      en: 'Names of tables and fields tell that the data is about people whom the record of processing does not name here. They may not have been told.',
    },
  },
  region: {
    name: { nb: 'Ligger et annet sted enn oppgitt', en: 'Held in another place than declared' },
    meaning: {
      nb: 'Datakilden står et annet sted enn behandlingsprotokollen sier. Utenfor EØS krever det et overføringsgrunnlag.',
      en: 'The data source is in another place than the record of processing says. Outside the EEA that takes a basis for the transfer.',
    },
  },
  recipient: {
    name: { nb: 'Mottaker som ikke er oppgitt', en: 'Recipient who is not declared' },
    meaning: {
      nb: 'Datakilden ligger hos noen som behandlingsprotokollen ikke oppgir for systemet.',
      en: 'The data source is held by someone whom the record of processing does not name for the system.',
    },
  },
  retention: {
    name: { nb: 'Eldre enn slettefristen', en: 'Older than the retention period' },
    meaning: {
      nb: 'Det finnes opplysninger som etter datoen i dem selv er eldre enn dere sier at de blir.',
      en: 'There is data that by its own dates is older than you say it gets.',
    },
  },
  protection: {
    name: { nb: 'Ikke beskyttet som oppgitt', en: 'Not protected as declared' },
    meaning: {
      nb: 'Opplysninger som skulle vært uleselige eller erstattet, står i klartekst.',
      en: 'Data that should be unreadable or replaced stands in the clear.',
    },
  },
  'claim-contradicted': {
    name: {
      nb: 'Løfte i personvernerklæringen som ikke holder',
      en: 'Promise of the privacy policy that does not hold',
    },
    meaning: {
      nb: 'Personvernerklæringen lover noe som det vi fant, motsier.',
      en: 'The privacy policy promises something that what we found contradicts.',
    },
  },
  'register-incomplete': {
    name: { nb: 'Mangler i protokollen eller erklæringen', en: 'Missing in the record or the policy' },
    meaning: {
      nb: 'Noe som loven krever eller som trengs for å sammenligne, står ikke der.',
      en: 'Something that the law requires, or that is needed to compare, is not there.',
    },
  },
  'decision-expired': {
    name: { nb: 'Beslutning som har gått ut', en: 'Decision that has expired' },
    meaning: {
      nb: 'Noen har tatt stilling til et punkt fram til en dato som nå er passert.',
      en: 'Someone decided on a gap until a date that has now passed.',
    },
  },
  'not-found': {
    name: { nb: 'Oppgitt, men ikke funnet', en: 'Declared, but not found' },
    meaning: {
      nb: 'Dere sier at opplysningene ligger her. Vi har undersøkt hele systemet og ikke gjenkjent dem. Kanskje er protokollen utdatert.',
      en: 'You say that the data is here. We examined the whole system and did not recognise it. The record may be out of date.',
    },
  },
  inconclusive: {
    name: { nb: 'Kan ikke avgjøres', en: 'Inconclusive' },
    meaning: {
      nb: 'Det vi har sett, er ikke nok til å bekrefte eller avkrefte det dere har oppgitt.',
      en: 'What we saw is not enough to confirm or refute what you have declared.',
    },
  },
  'not-examined': {
    name: { nb: 'Ikke undersøkt', en: 'Not examined' },
    meaning: {
      nb: 'Her har vi ikke kunnet se etter. Der en kategori er nevnt, har dere oppgitt at den ligger der.',
      en: 'Here we could not look. Where a category is named, you have declared that it is there.',
    },
  },
};
