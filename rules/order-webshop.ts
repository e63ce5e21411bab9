import type { ContainerRule } from '../src/model/detector.js';
import { NAMED_PERSON, NOT_THE_PERSON } from './shared/person-roles.js';
import { wordList } from './shared/text.js';

const ORDER_NUMBER = wordList(`
  ordre_id ordreid ordrenr ordrenummer order_id order_no order_number order_ref ordrereferanse bestillingsnr bestillingsnummer
  bestillings_id bestilling_id booking_number checkout_id purchase_id
`);
const GOODS = wordList(`
  vare varer varenr varenavn varelinjer ordrelinjer linjer produkt produkter produkt_id product products product_id sku items
  line_items order_lines antall antal quantity qty cart handlekurv
`);
const SUM = wordList(`
  sum totalsum ordresum total total_price total_amount total_nok grand_total order_total beløp amount order_amount pris totalpris
  price subtotal betalt_beløp
`);

export const orderWebshop: ContainerRule = {
  id: 'order-webshop',
  dataType: 'order.webshop',
  docs: {
    summary: 'Orders of customers: who ordered, what or for how much.',
    reference: 'Names of tables of web shops (Shopify, WooCommerce, Magento) and of Norwegian order exports.',
    misses:
      'Order lines without the buyer, orders named after neither the order nor its number, and whether an order came through a ' +
      'web shop or over the counter: names do not tell.',
  },
  containers: wordList(`
    webshop_order webshop_orders webshoporders webshop web_order web_orders online_order online_orders shop_order shop_orders
    store_orders customer_order customer_orders sales_order sales_orders orders order_history checkouts nettbutikk nettbutikkordre
    nettbutikkordrer nettordre nettordrer nettbestilling nettbestillinger nettbestillingar webordre webordrer ordre ordrer ordrar
    kundeordre kundeordrer salgsordre salgsordrer bestilling bestillinger bestillingar kundebestillinger kjøpshistorikk
    kjøpshistorie purchase_history purchases
  `),
  against: wordList(
    'typer types status_codes koder codes settings arbeidsordre arbeidsordrer work_order work_orders reisebestilling reisebestillinger',
  ),
  roles: [
    { name: 'order', words: ORDER_NUMBER, against: wordList('po_number purchase_order_no innkjøpsnr innkjøpsordre') },
    {
      ...NAMED_PERSON,
      name: 'buyer',
      words: [
        ...NAMED_PERSON.words,
        ...wordList(`
          kunde kunde_id kundeid kundenr kundenummer customer customer_id customer_no customer_number buyer buyer_id buyer_name
          buyer_email kjøper kjøpar kjøper_id bestiller bestilt_av ordered_by user_id bruker_id client_id member_id medlemsnr
          leveringsadresse fakturaadresse shipping_address delivery_address billing_address mottaker mottakar recipient ship_to
        `),
      ],
      against: [...NOT_THE_PERSON, ...wordList('ordered_from bestilt_hos bestilt_fra')],
    },
    { name: 'goods', words: GOODS },
    { name: 'sum', words: SUM },
  ],
  needs: {
    named: [
      ['buyer', 'sum'],
      ['buyer', 'goods'],
      ['order', 'buyer'],
    ],
    // Work orders, contracts and invoices have the same fields: only the name tells an order.
    unnamed: [],
  },
  examples: {
    hit: [
      { container: 'webshop-orders.csv', fields: ['ordrenummer', 'kunde', 'kunde_epost', 'leveringsadresse', 'sum'] },
      { container: 'orders', fields: ['id', 'customer_id', 'total', 'created_at'] },
      { container: 'bestillinger', fields: ['bestillingsnr', 'navn', 'adresse', 'varer'] },
      { container: 'ordrer', fields: ['ordrenr', 'kunde_id', 'sum'] },
      { container: 'ordrar', fields: ['ordrenr', 'kundenr', 'status'] },
      { container: 'nettbutikk', fields: ['vare', 'antall', { name: 'til', dataType: 'contact.postal_address' }] },
      { container: 'nettbestillingar', fields: [{ name: 'k', dataType: 'identity.name' }, 'beløp'] },
      { container: 'sales_orders', fields: ['order_no', 'buyer_email', 'items'] },
      { container: 'purchase_history', fields: ['user_id', 'product_id', 'price'] },
      { container: 'kjøpshistorikk', fields: ['medlemsnr', 'vare', 'dato'] },
      { container: 'nettordre_2026', fields: ['order_number', 'shipping_address', 'grand_total'] },
    ],
    miss: [
      { container: 'purchase_orders', fields: ['po_number', 'supplier_id', 'supplier_email', 'total'] },
      { container: 'innkjøpsordrer', fields: ['nr', 'leverandør', 'leverandør_epost', 'sum'] },
      { container: 'order_status', fields: ['code', 'text'] },
      { container: 'ordrestatus', fields: ['kode', 'tekst'] },
      { container: 'webshop-lines.csv', fields: ['linje', 'vare', 'antall', 'pris', 'rabatt'] },
      { container: 'nettbutikk_produkter', fields: ['sku', 'produktnavn', 'pris'] },
      { container: 'work_orders', fields: ['id', 'machine', 'technician', 'started_at'] },
      { container: 'orders', fields: ['id', 'taxon', 'family', 'rank'] },
      { container: 'sort_orders', fields: ['field', 'direction'] },
      { container: 'invoices', fields: ['fakturanr', 'kunde_id', 'belop', 'forfall'] },
      { container: 'stock_orders', fields: ['sku', 'quantity', 'warehouse'] },
      { container: 'standing_orders', fields: ['bank', 'amount', 'frequency'] },
      { container: 'customers', fields: ['customer_id', 'name', 'email', 'address'] },
    ],
  },
};
