/** Special categories (GDPR Art. 9) and criminal matters (Art. 10). */
import { type Term, term } from './vocabulary-term.js';

export const SPECIAL_TERMS: readonly Term[] = [
  term('special.health', 'Helseopplysninger', 'Health data', {
    dpv: ['Health'],
    fideslang: ['user.health_and_medical'],
    words: ['helse', 'sykdom', 'sykefravær', 'health', 'medical data'],
    sensitive: 'art9',
  }),
  term('special.ethnicity', 'Etnisk opprinnelse', 'Ethnic origin', {
    dpv: ['EthnicOrigin'],
    fideslang: ['user.demographic.race_ethnicity'],
    words: ['etnisitet', 'ethnicity'],
    sensitive: 'art9',
  }),
  term('special.religion', 'Religion eller livssyn', 'Religion or belief', {
    dpv: ['Religion'],
    fideslang: ['user.demographic.religious_belief'],
    words: ['religion', 'livssyn', 'trossamfunn'],
    sensitive: 'art9',
  }),
  term('special.politics', 'Politisk oppfatning', 'Political opinion', {
    dpv: ['PoliticalOpinion'],
    fideslang: ['user.demographic.political_opinion'],
    sensitive: 'art9',
  }),
  term('special.union', 'Fagforeningsmedlemskap', 'Trade union membership', {
    dpv: ['TradeUnionMembership'],
    words: ['fagforening', 'trade union', 'union membership'],
    sensitive: 'art9',
  }),
  term('special.sexuality', 'Seksuelle forhold eller orientering', 'Sex life or orientation', {
    dpv: ['Sexual'],
    fideslang: ['user.demographic.sexual_orientation'],
    words: ['seksuell orientering', 'sexual orientation'],
    sensitive: 'art9',
  }),
  term('special.biometric', 'Biometriske opplysninger', 'Biometric data', {
    dpv: ['Biometric'],
    fideslang: ['user.biometric'],
    words: ['biometri', 'fingeravtrykk', 'biometrics', 'fingerprint'],
    sensitive: 'art9',
  }),
  term('special.genetic', 'Genetiske opplysninger', 'Genetic data', {
    dpv: ['Genetic'],
    fideslang: ['user.health_and_medical.genetic'],
    sensitive: 'art9',
  }),
  term('special.criminal', 'Straffedommer og lovovertredelser', 'Criminal convictions and offences', {
    dpv: ['CriminalConviction'],
    fideslang: ['user.criminal_history'],
    words: ['straffbare forhold', 'politiattest', 'vandel', 'criminal record'],
    sensitive: 'art10',
  }),
];
