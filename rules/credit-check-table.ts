import type { ContainerRule } from '../src/model/detector.js';
import { PERSON_OR_KEY } from './shared/person-roles.js';
import { wordList } from './shared/text.js';

const SCORE = wordList(`
  score scores poeng scorepoeng rating klasse risikoklasse risk_class grade credit_score kredittscore kredittrating
  probability_of_default pd
`);
const REMARK = wordList(`
  anmerkning anmerkninger anmerkningar merknader betalingsanmerkning betalingsanmerkninger betalingsmerknader remark remarks
  payment_remarks defaults mislighold
`);
const DECISION = wordList(`
  vedtak avgjørelse avgjerd beslutning decision resultat result outcome utfall svar godkjent approved innvilget avslag status
`);

export const creditCheckTable: ContainerRule = {
  id: 'credit-check-table',
  dataType: 'credit.check_result',
  docs: {
    summary: 'Tables of credit checks: about whom, with which score, remark or decision.',
    reference:
      'What Norwegian credit agencies return under kredittopplysningsloven of 2019: score, class, payment remarks.',
    misses:
      'Credit checks kept in a table of another name, or as whole reports; checks of companies are left out on purpose.',
  },
  containers: wordList(`
    credit_check credit_checks creditcheck creditchecks credit_report credit_reports credit_score credit_scores credit_scoring
    credit_rating credit_ratings credit_history credit_assessment credit_assessments kredittsjekk kredittsjekker kredittsjekkar
    kredittvurdering kredittvurderinger kredittvurderingar kredittopplysning kredittopplysninger kredittopplysningar kredittrapport
    kredittrapporter kredittkontroll kredittkontroller kredittscore kredittscorer betalingsanmerkninger betalingsmerknader
    payment_remarks
  `),
  against: wordList('typer types koder codes settings innstillinger byråer agencies bureaus'),
  roles: [
    {
      ...PERSON_OR_KEY,
      words: [
        ...PERSON_OR_KEY.words,
        ...wordList('fnr fødselsnummer fødselsnr personnummer personnr ssn national_id søker applicant debitor'),
      ],
      dataTypes: [...(PERSON_OR_KEY.dataTypes ?? []), 'identity.national_id.no', 'identity.birth_date'],
    },
    { name: 'score', words: SCORE },
    { name: 'remark', words: REMARK },
    { name: 'decision', words: DECISION },
  ],
  needs: {
    named: [
      ['person', 'score'],
      ['person', 'remark'],
      ['person', 'decision'],
    ],
    unnamed: [['person', 'score', 'remark', 'decision']],
  },
  examples: {
    hit: [
      { container: 'credit_checks', fields: ['id', 'kunde_id', 'ssn', 'byra', 'score', 'anmerkninger', 'vedtak'] },
      { container: 'kredittsjekker', fields: ['kundenr', 'resultat', 'dato'] },
      { container: 'kredittvurdering', fields: ['fnr', 'score'] },
      { container: 'kredittvurderingar', fields: ['kundenummer', 'avgjerd'] },
      { container: 'credit_reports', fields: ['customer_id', 'risk_class'] },
      { container: 'creditchecks', fields: ['applicant', 'decision', 'checked_at'] },
      { container: 'betalingsanmerkninger', fields: ['navn', 'anmerkning'] },
      { container: 'credit_history', fields: [{ name: 'who', dataType: 'identity.name' }, 'rating'] },
      { container: 'kredittkontroll', fields: [{ name: 'p', dataType: 'identity.national_id.no' }, 'utfall'] },
      { container: 'credit_scores', fields: ['user_id', 'score'] },
      { container: 'uttrekk', fields: ['kunde_id', 'score', 'anmerkninger', 'vedtak'] },
    ],
    miss: [
      { container: 'credit_notes', fields: ['kunde_id', 'sum', 'status'] },
      { container: 'kreditnotaer', fields: ['kundenr', 'beløp'] },
      { container: 'credit_cards', fields: ['customer_id', 'status'] },
      { container: 'credit_checks', fields: ['orgnr', 'score'] },
      { container: 'kredittvurderinger', fields: ['orgnr', 'firmanavn', 'klasse'] },
      { container: 'credit_check_types', fields: ['code', 'text'] },
      { container: 'scores', fields: ['player_id', 'score'] },
      { container: 'exams', fields: ['student_id', 'score', 'result'] },
      { container: 'movie_credits', fields: ['name', 'role', 'film'] },
      { container: 'kredittbyråer', fields: ['id', 'navn', 'status'] },
      { container: 'undersokelse', fields: ['epost', 'score', 'kommentar'] },
    ],
  },
};
