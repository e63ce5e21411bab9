/** Columns that hold no personal data, many of which look as if they did. */
import type { Storage } from '../../src/model/container.js';
import type { Concept } from './concepts.js';
import { BIGINT, INTEGER, TEXT } from './concepts.js';
import { PLAIN_WORDS } from './concepts-words.js';
import type { Cell } from './model.js';
import { DATE_FORMS } from './people.js';
import { always, oneOf, plain } from './plain.js';
import { pad, type Rng } from './random.js';
import * as things from './words/things.js';

const AMOUNT: readonly [string, Storage] = ['numeric(12,2)', 'decimal'];
const TIMESTAMP: readonly [string, Storage] = ['timestamp', 'temporal'];
const UUID: readonly [string, Storage] = ['uuid', 'uuid'];
const BOOLEAN: readonly [string, Storage] = ['boolean', 'boolean'];

const when = (rng: Rng): Cell => {
  const form = rng.pick(['iso', 'dotted', 'short', 'slashed', 'compact', 'six']);
  return (_, row) => (DATE_FORMS[form] as (d: Date) => string)(new Date(row.time * 1000));
};
const instant = (rng: Rng): Cell => {
  const form = rng.pick(['iso', 'blank', 'zone']);
  return (_, row) => {
    const iso = new Date(row.time * 1000).toISOString();
    return form === 'iso' ? iso : form === 'blank' ? iso.slice(0, 19).replace('T', ' ') : `${iso.slice(0, 19)}+02:00`;
  };
};
const article = (rng: Rng): Cell => {
  const form = rng.int(0, 4);
  return (r) =>
    [
      `${r.of('ABCDEFGHKLMNPRST', 2)}${r.digits(5)}`,
      r.digits(6),
      `${r.of('ABCDEFGHKLMNPRST', 3)}-${r.digits(4)}`,
      `${r.digits(3)}.${r.digits(3)}.${r.digits(2)}`,
      `P${r.digits(8)}`,
    ][form] as string;
};

export const CLEAN: Readonly<Record<string, Concept>> = {
  id: plain(
    'id',
    'id',
    always((_, row) => String(row.index + 1)),
    [INTEGER, BIGINT],
  ),
  rowUuid: plain(
    'guid; ekstern id',
    'uuid; external id; correlation id',
    always((r) => r.uuid()),
    [UUID, TEXT[0] as (typeof TEXT)[number]],
  ),
  parentId: plain(
    'kunde id; ordre id; anlegg id',
    'customer id; order id; site id; account id',
    always((r) => String(r.int(1, 250_000))),
    [INTEGER, BIGINT],
  ),
  orderNo: plain(
    'ordrenr; ordrenummer; bestillingsnr',
    'order no; order number',
    (rng) => {
      const length = rng.pick([6, 7, 8, 8, 9, 10]);
      return (r) => String(r.int(1, 9)) + r.digits(length - 1);
    },
    [...TEXT, BIGINT],
  ),
  invoiceNo: plain(
    'fakturanr; bilagsnr',
    'invoice no; voucher no',
    always((r) => String(r.int(2, 9)) + r.digits(7)),
    [...TEXT, BIGINT],
  ),
  customerNo: plain(
    'kundenr; anleggsnr; avtalenr',
    'customer no; contract no',
    always((r) => String(r.int(1, 9)) + r.digits(6)),
    [...TEXT, INTEGER],
  ),
  amount: plain(
    'beløp; pris; sum; mva beløp; saldo',
    'amount; price; total; unit price; balance',
    (rng) => {
      const form = rng.int(0, 3);
      return (r) =>
        [
          `${r.int(1, 99_999)}.${pad(r.int(0, 99), 2)}`,
          `${r.int(1, 99)} ${pad(r.int(0, 999), 3)},${pad(r.int(0, 99), 2)}`,
          String(r.int(10, 99_999_999)),
          `kr ${r.int(1, 9999)},-`,
        ][form] as string;
    },
    [AMOUNT, AMOUNT, ...TEXT],
  ),
  quantity: plain(
    'antall; lagerbeholdning',
    'quantity; units in stock; reorder level',
    always((r) => String(r.int(0, 400))),
    [INTEGER],
  ),
  date: plain(
    'dato; ordredato; gyldig fra; forfallsdato; installert dato',
    'order date; due date; hire date; valid from; release date',
    when,
    [...TEXT, ['date', 'temporal']],
  ),
  timestamp: plain(
    'opprettet; endret; tidspunkt; sist oppdatert',
    'created at; updated at; last update; timestamp',
    instant,
    [TIMESTAMP, TIMESTAMP, ...TEXT],
  ),
  eventTime: plain(
    'tidspunkt; hendelsestid; tid; starttid',
    'event time; occurred at; logged at; timestamp; started at',
    instant,
    [TIMESTAMP, TIMESTAMP, ...TEXT],
  ),
  buyerId: plain(
    'kunde id; kunde nr',
    'customer id; buyer id',
    always((r) => String(r.int(1, 250_000))),
    [INTEGER, BIGINT],
  ),
  siteId: plain(
    'anlegg id; kunde id; abonnement id',
    'site id; customer id; subscriber id',
    always((r) => String(r.int(1, 250_000))),
    [INTEGER, BIGINT],
  ),
  epoch: plain(
    'tid; epoke',
    'ts; epoch; created ts',
    (rng) => (rng.chance(0.5) ? (_, row) => String(row.time) : (r, row) => `${row.time}${r.digits(3)}`),
    [BIGINT],
  ),
  version: plain('versjon; fastvare', 'version; firmware; app version; build', (rng) => {
    const parts = rng.int(3, 4);
    return (r) => Array.from({ length: parts }, (_, i) => r.int(0, i === 0 ? 9 : 40)).join('.');
  }),
  product: plain(
    'produkt; varenavn; produktnavn',
    'product name; item name; article',
    oneOf([...things.PRODUCTS, ...things.ARTICLES]),
  ),
  articleNo: plain('varenr; artikkelnr; delenr', 'sku; part no; article no; product code', article),
  ean: plain(
    'ean; strekkode',
    'ean; barcode; gtin',
    always((r) => `70${r.digits(11)}`),
    [...TEXT, BIGINT],
  ),
  status: plain('status; tilstand', 'status; state', oneOf(things.STATES)),
  flag: plain(
    'aktiv; slettet; sms varsel; fakturert',
    'active; is deleted; invoiced; phone verified',
    (rng) => {
      const [yes, no] = rng.pick([
        ['true', 'false'],
        ['1', '0'],
        ['J', 'N'],
        ['Y', 'N'],
      ]) as [string, string];
      return (r) => (r.chance(0.7) ? yes : no);
    },
    [BOOLEAN, ['char(1)', 'text']],
  ),
  checksum: plain('sjekksum; filhash', 'checksum; sha256; etag; content hash; commit sha', (rng) => {
    const length = rng.pick([8, 32, 40, 64]);
    return (r) => r.hex(length);
  }),
  percent: plain(
    'prosent; rabatt; fuktighet',
    'discount; percent; humidity',
    always((r) => `${r.int(0, 99)}.${r.int(0, 9)}`),
    [['numeric(5,2)', 'decimal'], ...TEXT],
  ),
  temperature: plain(
    'temperatur; batterispenning',
    'temperature; voltage',
    always((r) => `${r.int(-20, 40)}.${pad(r.int(0, 99), 2)}`),
    [['real', 'decimal'], ...TEXT],
  ),
  duration: plain(
    'varighet; ventetid sek',
    'duration; wait seconds; rental duration',
    always((r) => String(r.int(0, 3600))),
    [INTEGER],
  ),
  description: plain(
    'produktbeskrivelse; varetekst',
    'product description; item description',
    oneOf(things.DESCRIPTIONS),
  ),
  ...PLAIN_WORDS,
};
