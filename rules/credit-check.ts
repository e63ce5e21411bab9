import type { FieldRule } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { fold } from '../src/text/fold.js';
import { wordList } from './shared/text.js';

/** What a credit check says in words. Folded. */
const OUTCOMES: ReadonlySet<string> = new Set(
  wordList(`
    ja nei true false yes no j n y godkjent avslått avvist innvilget bestått ikkebestått approved rejected declined
    denied accepted passed failed pass fail ok ikkeok ikkegodkjent ikkjegodkjend godkjend avslag manuell
    manuellvurdering manualreview review henvist refer referred lav middels moderat høy sværthøy sværtlav lavrisiko
    middelsrisiko høyrisiko low medium high lowrisk mediumrisk highrisk verylow veryhigh ingen ingenanmerkninger
    anmerkning anmerkninger harbetalingsanmerkning harbetalingsanmerkninger ingenbetalingsanmerkning
    ingenbetalingsanmerkninger betalingsanmerkning betalingsanmerkninger betalingsanmerking none clean clear
    god good fair poor excellent dårlig svak sterk kredittverdig ikkekredittverdig sperret blocked
  `).map(fold),
);
/** Classes of credit agencies: `AAA`, `BB+`, `A1`, `C-`, `Klasse B`. */
const CLASS = /^(?:klasse |class |rating |risikoklasse )?(?:A{1,3}|B{1,3}|C{1,3}|[DEF])[+-]?[1-3]?$/i;
/** Scores run to 100 or 1,000, probabilities of default are percentages. */
const SCORE = /^(?:\d{1,3}(?:[.,]\d{1,4})?|1000)(?: ?%| ?\/ ?(?:100|1000)| poeng| points)?$/;

export const creditCheck: FieldRule = {
  id: 'credit-check',
  dataType: 'credit.check_result',
  docs: {
    summary: 'Results of credit checks: scores, classes and outcomes in a field so named.',
    reference:
      'Scores of 0 to 1,000, letter classes and payment remarks are what Norwegian agencies return (the licences under ' +
      'kredittopplysningsloven of 2019).',
    misses: 'Columns called only score or rating, whole reports, and credit checks told in running text.',
  },
  words: {
    names: wordList(`
      kredittscore kreditt_score kredittsjekk kreditt_sjekk kredittsjekket kredittvurdering kredittvurdert
      kredittvurdering_resultat kredittverdighet kredittrating kredittklasse kredittrisiko kredittopplysning
      kredittopplysninger kredittkontroll kreditsjekk kredittstatus kredittgodkjent kredittvurderinga credit_score
      creditscore credit_rating creditrating credit_check creditcheck credit_check_result credit_result credit_class
      credit_risk credit_grade credit_decision creditworthiness betalingsanmerkning betalingsanmerkninger
      betalingsanmerkningar betalingsanmerkninga har_betalingsanmerkning betalingsmerknad betalingsmerknader
      payment_remark payment_remarks payment_default bureau_score scorekort_kreditt
    `),
    against: wordList('kredittgrense credit_limit kredittkort credit_card kreditnota credit_note kreditor beløp saldo'),
    labels: [],
  },
  storage: ['text', 'integer', 'decimal', 'boolean', 'document'],
  kinds: [{ name: 'result', strength: 'weak', form: 'bare' }],
  accepts: (cell) => {
    if (/^(?:-|n\/a|ukjent|unknown|ikke (?:utført|sjekket)|not checked)$/i.test(cell)) return NO_CANDIDATE;
    if (cell.length > 40) return CANDIDATE;
    return SCORE.test(cell) || CLASS.test(cell) || OUTCOMES.has(fold(cell)) ? 0 : CANDIDATE;
  },
  nulls: [
    {
      name: 'other things in a column so named',
      rate: 0.2,
      derivation:
        'assumed: dates, references, amounts, names and sentences are refused; a small count or key is what passes, ' +
        'one case in five.',
      when: ['named'],
    },
  ],
  examples: {
    hit: [
      { value: '720', field: 'kredittscore' },
      { value: 'AAA', field: 'credit_rating' },
      { value: 'godkjent', field: 'kredittsjekk' },
      { value: 'nei', field: 'betalingsanmerkning' },
    ],
    miss: [
      { value: '720', field: 'score' },
      { value: '2026-01-15', field: 'kredittsjekk' },
      { value: '25000', field: 'kredittgrense' },
      { value: '4111111111111111', field: 'kredittscore' },
    ],
  },
};
