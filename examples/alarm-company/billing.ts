/** Billing: accounts, invoices, payments, credit checks, debt collection. Declared to hold e-mail; holds none. */
import { customerAt, customerId } from './crm.js';
import { type AnyTable, table, type World } from './tables.js';
import { debtNote, staffUser } from './texts.js';
import { amount, bankAccount, dayWithin, paymentReference, printAccount, timeWithin } from './values.js';

const invoiceNumber = (index: number): number => 10_400_000 + index;

function accounts(world: World): AnyTable {
  const r = world.stream('billing.accounts');
  return table({
    name: 'accounts',
    rows: Math.round(world.customers.length * 0.9),
    row: (i) => customerAt(world, i),
    columns: [
      ['kunde_id INTEGER PRIMARY KEY', (_, i) => customerId(world, i)],
      ['navn TEXT', (p) => `${p.family}, ${p.given}`],
      ['adresse TEXT', (p) => p.address],
      ['postnr TEXT', (p) => p.place.code],
      ['poststed TEXT', (p) => p.place.name],
      ['kontonummer TEXT', () => (r.chance(0.4) ? null : printAccount(bankAccount(r)))],
      ['betalingsmate TEXT', () => r.pick(['avtalegiro', 'efaktura', 'kort', 'papir'])],
      ['kort_last4 TEXT', () => (r.chance(0.7) ? null : r.digits(4))],
      ['kredittgrense REAL', () => r.pick([0, 1000, 5000])],
    ],
  });
}

function invoices(world: World): AnyTable {
  const r = world.stream('billing.invoices');
  return table({
    name: 'invoices',
    rows: world.size(18_000),
    row: () => r.pick([299, 399, 449, 599]),
    columns: [
      ['fakturanr INTEGER PRIMARY KEY', (_, i) => invoiceNumber(i)],
      ['kunde_id INTEGER', (_, i) => customerId(world, i)],
      ['kid TEXT', (_, i) => paymentReference(customerId(world, i), invoiceNumber(i))],
      ['belop REAL', (sum) => sum],
      ['mva REAL', (sum) => Math.round(sum * 20) / 100],
      ['forfall TEXT', () => dayWithin(r, world.today, 700)],
      ['betalt TEXT', () => (r.chance(0.06) ? null : dayWithin(r, world.today, 700))],
      ['status TEXT', () => r.pick(['betalt', 'betalt', 'betalt', 'purret'])],
    ],
  });
}

function payments(world: World): AnyTable {
  const r = world.stream('billing.payments');
  return table({
    name: 'payments',
    rows: world.size(14_000),
    row: () => r.chance(0.8),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['fakturanr INTEGER', (_, i) => invoiceNumber(i)],
      ['dato TEXT', () => dayWithin(r, world.today, 700)],
      ['belop REAL', () => r.pick([299, 399, 449, 599])],
      ['metode TEXT', (bank) => (bank ? 'bank' : 'kort')],
      ['fra_konto TEXT', (bank) => (bank ? bankAccount(r) : null)],
      ['kort_maskert TEXT', (bank) => (bank ? null : `**** **** **** ${r.digits(4)}`)],
      ['bankreferanse TEXT', () => `${r.int(1, 9)}${r.digits(10)}`],
    ],
  });
}

function creditChecks(world: World): AnyTable {
  const r = world.stream('billing.credit_checks');
  return table({
    name: 'credit_checks',
    rows: world.size(3_000),
    row: (i) => customerAt(world, i * 2),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['kunde_id INTEGER', (_, i) => customerId(world, i * 2)],
      ['ssn TEXT', (p) => p.nationalId],
      ['byra TEXT', () => r.pick(['Kredittvakt', 'Scorehuset'])],
      ['score INTEGER', () => r.int(0, 100)],
      ['anmerkninger INTEGER', () => (r.chance(0.9) ? 0 : r.int(1, 6))],
      ['vedtak TEXT', () => r.pick(['godkjent', 'godkjent', 'avslag', 'depositum'])],
      ['dato TEXT', () => dayWithin(r, world.today, 1200)],
    ],
  });
}

function debtCollection(world: World): AnyTable {
  const r = world.stream('billing.debt_collection');
  return table({
    name: 'debt_collection',
    rows: world.size(1_500),
    row: (i) => customerAt(world, i * 9),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['fakturanr INTEGER', () => invoiceNumber(r.int(0, 17_999))],
      ['skyldner TEXT', (p) => p.name],
      ['skyldner_fnr INTEGER', (p) => Number(p.nationalId)], // days 01-09 lost their first zero
      ['hovedstol REAL', () => amount(r, 200, 6000)],
      ['renter REAL', () => amount(r, 0, 400)],
      ['note TEXT', (p) => (r.chance(0.2) ? null : debtNote(r, p))],
      ['status TEXT', () => r.pick(['varsel', 'inkasso', 'betalt', 'avskrevet'])],
      ['sendt TEXT', () => dayWithin(r, world.today, 900)],
    ],
  });
}

function subscriptions(world: World): AnyTable {
  const r = world.stream('billing.subscriptions');
  return table({
    name: 'subscriptions',
    rows: world.customers.length,
    row: () => r.pick(['Start', 'Pluss', 'Hytte', 'Bedrift']),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['kunde_id INTEGER', (_, i) => customerId(world, i)],
      ['produkt TEXT', (product) => product],
      ['pris REAL', () => r.pick([299, 399, 449, 599])],
      ['trekkdag INTEGER', () => r.int(1, 28)],
      ['start TEXT', () => dayWithin(r, world.today, 2500)],
      ['slutt TEXT', () => (r.chance(0.8) ? null : dayWithin(r, world.today, 300))],
    ],
  });
}

/** Customers pay for false alarms, so billing keeps a history of alarms that nobody declared. */
function callouts(world: World): AnyTable {
  const r = world.stream('billing.utrykninger');
  return table({
    name: 'utrykninger',
    rows: world.size(1_500),
    row: (i) => customerId(world, i * 4),
    columns: [
      ['id INTEGER PRIMARY KEY', (_, i) => i + 1],
      ['kunde_id INTEGER', (id) => id],
      ['tid TEXT', () => timeWithin(r, world.today, 700)],
      ['arsak TEXT', () => r.pick(['feilbetjening', 'kjæledyr', 'ukjent', 'matlaging'])],
      ['gebyr REAL', () => r.pick([0, 850, 1200])],
    ],
  });
}

function ledger(world: World): AnyTable {
  const r = world.stream('billing.ledger');
  return table({
    name: 'ledger',
    rows: world.size(8_000),
    row: () => amount(r, 50, 9000),
    columns: [
      ['bilag INTEGER PRIMARY KEY', (_, i) => 50_001 + i],
      ['bilagsdato INTEGER', () => Number(dayWithin(r, world.today, 365).replaceAll('-', ''))],
      ['konto TEXT', () => r.pick(['1500', '1920', '2700', '3000', '3020', '6540'])],
      ['debet REAL', (sum) => (sum > 4000 ? sum : null)],
      ['kredit REAL', (sum) => (sum > 4000 ? null : sum)],
      ['tekst TEXT', () => r.pick(['Innbetaling', 'Faktura', 'Kreditnota', 'Purregebyr', 'Avskrivning'])],
      ['registrert_av TEXT', () => staffUser(r)],
    ],
  });
}

/** The tables of `billing.db`. */
export const billingTables = (world: World): AnyTable[] =>
  [accounts, invoices, payments, creditChecks, debtCollection, subscriptions, callouts, ledger].map((make) =>
    make(world),
  );
