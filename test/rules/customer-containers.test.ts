/** Tables of what customers said, ordered, asked for and were found good for: by their names and their fields. */
import { describe, expect, it } from 'vitest';
import { creditCheckTable } from '../../rules/credit-check-table.js';
import { orderWebshop } from '../../rules/order-webshop.js';
import { quoteForm } from '../../rules/quote-form.js';
import { RULES } from '../../rules/registry.js';
import { surveyAnswers } from '../../rules/survey-answers.js';
import { isShape } from '../../src/app/rules-test.js';
import type { ContainerRule } from '../../src/model/detector.js';

type Row = readonly [container: string, fields: string];

// `name:data.type` is a field in which that was found.
const shapeOf = ([container, fields]: Row) => ({
  container,
  fields: fields.split(' ').map((field) => {
    const [name = '', dataType] = field.split(':');
    return dataType === undefined ? name : { name, dataType };
  }),
});

const TABLES: readonly (readonly [rule: ContainerRule, hits: readonly Row[], misses: readonly Row[]])[] = [
  [
    surveyAnswers,
    [
      ['nps_2026', 'kunde_id nps kommentar besvart'],
      ['Brukerundersøkelse vår', 'Epost Spm1 Spm2 Spm10'],
      ['spørjeskjema_svar', 'deltakar svar1 svar2'],
      ['marketing.survey', 'e:contact.email question_1 question_2'],
      ['csat_responses', 'ticket_id customer_id rating'],
      ['tilbakemeldinger', 'telefon stjerner dato'],
      ['customer_satisfaction', 'score submitted_at'],
      ['kundeundersøkingar', 'kundenr tilfreds'],
      ['undersokelse_2025', 'navn q1_montor'],
      ['dump', 'email would_recommend'],
    ],
    [
      ['product_survey', 'product_id model score'],
      ['device_feedback', 'device_id firmware signal'],
      ['undersøkelser', 'id tittel start slutt'],
      ['survey_points', 'north east height'],
      ['inspection_survey', 'inspector building score'],
      ['supplier_survey', 'supplier_name supplier_email rating'],
      ['nps_settings', 'key value'],
      ['kvartal', 'kunde_id q1 q2 q3 q4'],
      ['games', 'player_id score played_at'],
      ['reviews', 'film rating'],
    ],
  ],
  [
    orderWebshop,
    [
      ['shop.orders', 'id user_id total_amount created_at'],
      ['kundeordrer', 'kundenummer ordrelinjer'],
      ['nettordrar', 'ordrenr kjøpar'],
      ['web_orders', 'order_no who:identity.name'],
      ['bestilling', 'bestilt_av vare antall'],
      ['checkouts', 'email cart'],
      ['sales_order', 'customer_no sku quantity'],
      ['ordrer_2026.csv', 'navn adresse totalsum'],
      ['kjopshistorikk', 'kunde_id produkt'],
    ],
    [
      ['purchase_orders', 'order_no supplier vendor_email total'],
      ['orders', 'supplier_id supplier_contact:contact.email sku'],
      ['varebestillinger', 'leverandør leverandør_telefon:contact.phone vare'],
      ['order_types', 'id name'],
      ['ordrestatuser', 'kode tekst'],
      ['work_orders', 'object part hours'],
      ['order_lines', 'line sku quantity price'],
      ['payments', 'customer_id amount date'],
      ['nettbutikk_varer', 'varenr varenavn pris'],
      ['court_orders', 'case judge issued'],
    ],
  ],
  [
    quoteForm,
    [
      ['crm_leads', 'name phone status'],
      ['tilbudsforesporsler', 'epost antall_rom'],
      ['tilbodsskjema', 'namn telefon svar'],
      ['quote_forms', 'email form_data'],
      ['tilbud_2026', 'kundenavn tilbudssum'],
      ['salgsmuligheter', 'kontaktnavn fase'],
      ['prospects', 'x:identity.name source'],
      ['inquiry', 'full_name property_type'],
      ['web', 'navn boligtype tilbudspris'],
      ['kontaktskjema', 'fornavn etternavn ønsker'],
    ],
    [
      ['quotes', 'isin bid ask volume'],
      ['tilbud', 'varenavn pris rabatt'],
      ['supplier_quotes', 'vendor vendor_email:contact.email amount'],
      ['quotes', 'author:identity.name quote'],
      ['leads', 'patient_lead voltage'],
      ['api_inquiries', 'endpoint status'],
      ['listings', 'address boligtype price'],
      ['lead_statuses', 'code label'],
      ['offers', 'sku discount price'],
      ['customers', 'name phone boligtype'],
    ],
  ],
  [
    creditCheckTable,
    [
      ['kredittsjekk', 'kunde_id resultat'],
      ['credit_check_2026', 'customer_id decision created_at'],
      ['Kredittvurderinger', 'Fødselsnr Score Klasse'],
      ['kredittopplysningar', 'kundenr merknader'],
      ['creditreports', 'ssn grade'],
      ['credit_assessment', 'applicant outcome'],
      ['betalingsmerknader', 'namn merknader'],
      ['kredittrapport', 'p:identity.national_id.no poeng'],
      ['credit_ratings', 'user_id rating'],
      ['sjekk', 'customer_no score remarks decision'],
    ],
    [
      ['credit_notes', 'customer_id decision'],
      ['kredittkort', 'kunde_id status'],
      ['credit_ratings', 'country rating'],
      ['kredittsjekk', 'orgnr firmanavn score'],
      ['credit_limits', 'customer_id amount'],
      ['background_checks', 'employee_id result'],
      ['kredittbyrå', 'navn status'],
      ['credits', 'film name role'],
      ['study_credits', 'student_id grade'],
      ['kredittsjekktyper', 'kode navn'],
    ],
  ],
];

describe.each(TABLES)('$id', (rule, hits, misses) => {
  it.each(hits)('is %s with %s', (...row) => expect(isShape(rule, shapeOf(row))).toBe(true));
  it.each(misses)('is not %s with %s', (...row) => expect(isShape(rule, shapeOf(row))).toBe(false));
});

it('no other rule takes these tables for its own', () => {
  for (const [rule, hits] of TABLES) {
    for (const row of hits) {
      const all = RULES.containers.filter((r) => isShape(r, shapeOf(row))).map((r) => r.dataType);
      expect(new Set(all), row.join(': ')).toEqual(new Set([rule.dataType]));
    }
  }
});
