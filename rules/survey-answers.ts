import type { ContainerRule } from '../src/model/detector.js';
import { NOT_THE_PERSON, PERSON_OR_KEY } from './shared/person-roles.js';
import { wordList } from './shared/text.js';

const numbered = (base: string): string[] => Array.from({ length: 40 }, (_, i) => `${base}${i + 1}`);
/** Columns with one question each: `q1_montør`, `spm2`, `question_3`. */
const QUESTIONS = ['q', 'spm', 'sp', 'spørsmål', 'question', 'svar', 'answer'].flatMap(numbered);
/** Names that only questions of satisfaction have. */
const SATISFACTION = wordList(`
  nps nps_score csat csat_score ces_score tilfredshet tilfredsheit tilfredshetsgrad tilfredsstillelse kundetilfredshet satisfaction
  satisfaction_score likelihood_to_recommend anbefalingsvilje ville_anbefale would_recommend
`);

/** What surveys of diversity and of working life ask for. */
const SPECIAL = 'ethnicity health politics religion sexuality union'.split(' ').map((of) => `special.${of}`);

export const surveyAnswers: ContainerRule = {
  id: 'survey-answers',
  dataType: 'survey.answers',
  docs: {
    summary: 'Answers to surveys: questions with ratings or free answers, and who answered or when.',
    reference:
      'Names of exports of survey tools and of Norwegian customer surveys; net promoter and satisfaction scores.',
    misses:
      'Surveys whose columns are whole sentences under a file name that says nothing, answers kept inside one document without ' +
      'named parts; whether a survey without names is anonymous is not known from names.',
  },
  containers: wordList(`
    survey surveys survey_answer survey_answers survey_response survey_responses survey_result survey_results questionnaire
    questionnaires questionnaire_responses spørreundersøkelse spørreundersøkelser spørjeundersøking spørjeundersøkingar
    kundeundersøkelse kundeundersøkelser kundeundersøking brukerundersøkelse brukerundersøkelser brukarundersøking
    tilfredshetsundersøkelse undersøkelse undersøkelser undersøking undersøkingar spørreskjema spørjeskjema kundetilfredshet
    kundetilfredsheit medarbeidertilfredshet nps nps_scores nps_responses csat csat_responses customer_satisfaction
    customer_feedback user_feedback feedback kundetilbakemelding kundetilbakemeldinger tilbakemeldinger tilbakemeldingar
    evalueringer evalueringar poll_answers poll_responses
  `),
  against: wordList(
    'typer types koder codes maler templates settings legeundersøkelse helseundersøkelse grunnundersøkelse',
  ),
  roles: [
    {
      name: 'answer',
      words: [
        ...QUESTIONS,
        ...SATISFACTION,
        ...wordList(`
          svar svartekst answer answers answer_text response_text fritekstsvar fritekst comment kommentar kommentarer score scores
          poeng poengsum rating vurdering karakter stjerner stars fornøyd fornøgd tilfreds anbefale anbefaling recommend
        `),
      ],
    },
    { name: 'question', words: QUESTIONS },
    { name: 'satisfaction', words: SATISFACTION },
    {
      ...PERSON_OR_KEY,
      name: 'respondent',
      words: [
        ...PERSON_OR_KEY.words,
        ...wordList(
          'respondent respondent_id respondentnr deltaker deltakar participant participant_id besvart_av svart_av',
        ),
      ],
      // A survey of buildings or devices has an inspector and objects, not respondents.
      against: [
        ...NOT_THE_PERSON,
        ...wordList('site site_id location_id panel_id object_id objekt objekt_id system_id'),
      ],
    },
    {
      // Surveys of diversity and working life ask who one is: that is the answer.
      name: 'about',
      words: wordList('kjønn gender fødselsår birth_year fødselsdato birth_date alder age aldersgruppe age_group'),
      dataTypes: ['identity.gender', 'identity.birth_date', ...SPECIAL],
    },
    { name: 'special', words: [], dataTypes: SPECIAL },
    {
      name: 'answered',
      words: wordList(`
        besvart besvart_dato besvart_tid svart svart_dato svardato svartid_dato answered answered_at answer_date responded responded_at
        response_date submitted submitted_at completed_at fullført innsendt innsendt_tid levert_dato
      `),
      storage: ['temporal', 'integer'],
    },
  ],
  needs: {
    named: [
      ['answer', 'respondent'],
      ['answer', 'answered'],
      ['answer', 'about'],
      ['special', 'about'],
    ],
    unnamed: [
      ['question', 'respondent', 'answered'],
      ['satisfaction', 'respondent'],
    ],
  },
  examples: {
    hit: [
      {
        container: 'undersokelse.csv',
        fields: ['epost', 'q1_montor', 'q2_app', 'q3_anbefale', 'kommentar', 'besvart'],
      },
      { container: 'survey_responses', fields: ['respondent_id', 'question', 'answer', 'submitted_at'] },
      { container: 'kundeundersøkelse', fields: ['kundenr', 'spm1', 'spm2', 'svardato'] },
      { container: 'nps', fields: ['customer_id', 'score', 'comment'] },
      { container: 'spørjeundersøking', fields: ['svar1', 'svar2', 'besvart'] },
      { container: 'kundetilfredshet', fields: [{ name: 'hvem', dataType: 'contact.email' }, 'fornøyd'] },
      { container: 'customer_feedback', fields: ['user_id', 'rating', 'created_at'] },
      { container: 'questionnaire_responses', fields: ['id', 'participant_id', 'q1', 'q2'] },
      { container: 'export', fields: ['customer_id', 'nps_score'] },
      { container: 'uttrekk', fields: ['mobil', 'q1', 'q2', 'q3', 'answered_at'] },
      { container: 'brukerundersokelser', fields: ['navn', 'karakter'] },
      { container: 'mangfoldsundersøkelse', fields: ['id', 'kjønn', { name: 'tro', dataType: 'special.religion' }] },
      { container: 'arbeidsmiljøundersøkelse', fields: ['alder', 'tilfredshet'] },
    ],
    miss: [
      { container: 'site_survey', fields: ['site_id', 'score', 'inspector', 'date'] },
      { container: 'device_survey', fields: ['device_id', 'firmware', 'score'] },
      { container: 'survey_questions', fields: ['id', 'text', 'position'] },
      { container: 'surveys', fields: ['id', 'title', 'starts', 'ends'] },
      { container: 'sales', fields: ['customer_id', 'q1', 'q2', 'q3', 'q4'] },
      { container: 'product_ratings', fields: ['product_id', 'score', 'count'] },
      { container: 'credit_checks', fields: ['kunde_id', 'score', 'vedtak', 'dato'] },
      { container: 'matches', fields: ['home', 'away', 'score'] },
      { container: 'grunnundersøkelser', fields: ['borehull', 'dybde', 'kommentar'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
      { container: 'tickets', fields: ['customer_id', 'beskrivelse', 'prioritet'] },
      { container: 'survey_templates', fields: ['id', 'name', 'language'] },
    ],
  },
};
