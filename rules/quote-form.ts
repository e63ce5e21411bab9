import type { ContainerRule } from '../src/model/detector.js';
import { LOGGED } from './shared/container-roles.js';
import { NAMED_PERSON } from './shared/person-roles.js';
import { wordList } from './shared/text.js';

const QUOTED = wordList(`
  quote_amount quote_nok quote_price quote_sum quoted_price quoted_amount offer_amount offer_price offered_price tilbudspris
  tilbudssum tilbudsbeløp tilbodspris tilbodssum pristilbud estimated_price estimert_pris prisoverslag
`);
const FORM = wordList(`
  form_json form_answers form_answer form_data form_fields form_responses skjema skjema_svar skjemasvar skjemadata
  tilbudsskjema svar answers quote_form request_text ønsker behov
`);
const HOUSING = wordList(`
  boligtype bustadtype type_bolig house_type housing_type property_type dwelling_type home_type boligareal boareal kvm kvadratmeter
  square_meters antall_rom rom_antall number_of_rooms rooms innganger antall_innganger entrances etasjer floors byggeår
  eierform har_dyr husdyr pets garasje
`);

export const quoteForm: ContainerRule = {
  id: 'quote-form',
  dataType: 'quote.form_answers',
  docs: {
    summary:
      'Requests for quotes and sales leads: who asked, what they told of their home or wishes, what was offered.',
    reference: 'Names of tables of customer relation systems and of Norwegian quote forms.',
    misses:
      'Requests that lie as letters among other correspondence, forms whose person is only a number, and tables named neither ' +
      'after the quote nor after its amount; offers between companies look the same where a person is named.',
  },
  containers: wordList(`
    lead leads sales_leads web_leads quote_request quote_requests quote_form quote_forms quotes offer_requests offers inquiry
    inquiries enquiry enquiries prospect prospects tilbud tilbod tilbudsskjema tilbodsskjema tilbudsforespørsel
    tilbudsforespørsler tilbodsførespurnad tilbodsførespurnader forespørsel forespørsler førespurnad førespurnader
    kontaktskjema interessenter interessentar salgsmuligheter befaringsønske befaringsønsker befaringsønskje
    befaringsforespørsel befaringsforespørsler befaringsbestilling befaringsbestillinger inspection_requests
  `),
  against: wordList('typer types koder codes maler templates settings'),
  roles: [
    NAMED_PERSON,
    { name: 'form', words: FORM },
    { name: 'quoted', words: QUOTED },
    {
      name: 'amount',
      words: [...QUOTED, ...wordList('beløp sum total amount price pris månedspris monthly_price')],
    },
    {
      name: 'stage',
      words: wordList(`
        stage lead_stage lead_status quote_status tilbudsstatus tilbodsstatus salgsfase fase pipeline pipeline_stage status steg
        lead_score kilde source lead_source utm_source
      `),
    },
    { name: 'housing', words: HOUSING },
    {
      name: 'message',
      words: wordList('melding message beskrivelse kommentar merknad comment comments notat ønske notes'),
    },
    LOGGED,
  ],
  needs: {
    named: [
      ['person', 'form'],
      ['person', 'amount'],
      ['person', 'stage'],
      ['person', 'housing'],
      ['person', 'message'],
      ['person', 'time'],
    ],
    unnamed: [
      ['person', 'quoted', 'housing'],
      ['person', 'quoted', 'form'],
    ],
  },
  examples: {
    hit: [
      { container: 'leads', fields: ['id', 'full_name', 'customer_email', 'form_json', 'quote_nok', 'stage'] },
      { container: 'tilbudsskjema', fields: ['navn', 'telefon', 'boligtype', 'innganger'] },
      { container: 'tilbud', fields: ['tilbudsnr', 'epost', 'tilbudssum'] },
      { container: 'tilbodsførespurnader', fields: ['namn', 'bustadtype'] },
      { container: 'quote_requests', fields: ['email', 'house_type', 'rooms'] },
      { container: 'quotes', fields: ['quote_no', 'customer_name', 'quoted_price', 'status'] },
      { container: 'forespørsler', fields: [{ name: 'fra', dataType: 'contact.email' }, 'behov'] },
      { container: 'web_leads', fields: [{ name: 'm', dataType: 'contact.phone' }, 'lead_source'] },
      { container: 'enquiries', fields: ['name', 'phone', 'answers'] },
      { container: 'interessenter', fields: ['fornavn', 'etternavn', 'salgsfase'] },
      { container: 'uttrekk', fields: ['navn', 'boligtype', 'tilbudspris'] },
      { container: 'export', fields: ['customer_email', 'form_answers', 'quote_amount'] },
      { container: 'befaringsønsker', fields: ['navn', 'telefon', 'melding', 'dato'] },
      { container: 'sales_leads', fields: ['full_name', 'phone', 'created_at'] },
    ],
    miss: [
      { container: 'quotes', fields: ['symbol', 'bid', 'ask', 'price', 'time'] },
      { container: 'stock_quotes', fields: ['ticker', 'price', 'source'] },
      { container: 'quotes', fields: ['author', 'text', 'source'] },
      { container: 'tilbud', fields: ['vare', 'pris', 'gyldig_til'] },
      { container: 'offers', fields: ['sku', 'product_name', 'price'] },
      { container: 'supplier_quotes', fields: ['supplier_name', 'supplier_email', 'price'] },
      { container: 'leads', fields: ['channel', 'voltage', 'stage'] },
      { container: 'lead_sources', fields: ['id', 'label'] },
      { container: 'customers', fields: ['name', 'email', 'status'] },
      { container: 'eiendommer', fields: ['adresse', 'boligtype', 'pris'] },
      { container: 'forespørsler', fields: ['endpoint', 'status', 'ip_address'] },
      { container: 'tilbudstyper', fields: ['kode', 'tekst'] },
      { container: 'schema_migrations', fields: ['version', 'inserted_at'] },
    ],
  },
};
