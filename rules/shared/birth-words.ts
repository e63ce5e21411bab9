import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against dates of birth (identifiers.md, 4). */
export const BIRTH_WORDS: Words = {
  names: wordList(`
    fødselsdato fødselsdatoen fødselsdag fødselsdagen fdato f_dato fdt født fødd født_dato fødd_dato født_den
    fødselsår fødsels_år fødselsåret født_år fødd_år fdat fdatonr dob d_o_b birth_date birthdate date_of_birth of_birth
    dateofbirth birthday birth_day born born_on born_at born_date bday birth_year year_of_birth yob birth_dt
    date_birth bursdag bursdagen gebursdag barn_født geburtsdatum födelsedatum fødselsdata fødselstidspunkt
    kunde_født
  `),
  against: wordList(`
    created updated modified changed installed install installert installasjon order ordre ordredato bestilt valid
    gyldig expiry expires utløp utløper utløpsdato opprettet endret oppdatert registrert avtale avtalt levert
    faktura forfall betalt sendt mottatt utført kontroll service besøk start stopp slutt fra til hired ansatt
    deleted slettet signert signed login innlogget kjøpt produsert bygget byggeår døde dødsdato deceased
    innmeldt utmeldt oppsagt
  `),
  labels: wordList('f dato'),
};
