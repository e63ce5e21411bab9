import type { Words } from '../../src/model/detector.js';
import { NATIONAL_ID_WORDS } from './national-id-words.js';
import { wordList } from './text.js';

/** Words for and against Norwegian account numbers (identifiers.md, 3.1). */
export const BANK_WORDS: Words = {
  // konto, account: also ledger accounts and accounts of users, which are never eleven digits with a control digit.
  names: wordList(`
    konto kontonr kontonummer kontonummeret konto_nr kontoen bankkonto bankkontonr bankkontonummer kto ktonr
    lønnskonto lønskonto utbetalingskonto sparekonto brukskonto driftskonto skattetrekkskonto betalingskonto
    mottakerkonto avsenderkonto fra_konto til_konto belastningskonto refusjonskonto tilbakebetalingskonto
    bankgiro bankgironr giro gironr account accounts account_no account_nr account_number acct acct_no acct_number
    bank_account bank_account_no bank_account_number bankaccount bban debtor_account creditor_account
    payout_account direct_debit_account debitkonto bankforbindelse
  `),
  against: [
    ...NATIONAL_ID_WORDS.names,
    ...wordList(`
      id ids uuid ordre ordrenr ordrenummer order order_no order_number orderid faktura fakturanr fakturanummer
      invoice kid kidnr kidnummer betalingsreferanse batch ref referanse reference sak saksnr kunde kundenr
      kundenummer customer_id medlem medlemsnr avtale avtalenr sporing sporingsnr tracking sending sendingsnr kolli
      msisdn imei iccid imsi ean gtin upc strekkode barcode telefon tlf mobil phone serienummer serienr serial
      timestamp epoch varenr artikkel artikkelnr sku måler målernr målepunkt målepunktid anlegg anleggsnr
      transaksjon transaksjonsnr transaction bilag bilagsnr polise polisenr kort kortnr card festenummer fødsel
      fødselsdato lisens lisensnr versjon version ticket hendelse hendelsesnr
    `),
  ],
  labels: wordList(`
    kontoen kontonummeret bankkontoen overfør overføres overført overføring innbetal innbetales innbetalt utbetales utbetalt
    betales refunderes tilbakebetales
  `),
};

/** Words for and against IBANs. A field for account numbers may hold them. */
export const IBAN_WORDS: Words = {
  names: [...wordList('iban ibannr iban_nr iban_no ibannummer iban_number iban_kode iban_code'), ...BANK_WORDS.names],
  against: wordList(`
    serienummer serienr serial sku artikkel artikkelnr varenr hash token uuid guid batch lot license lisens
    orgnr organisasjonsnummer vat mva regnr sporing sporingsnr tracking ordre ordrenr versjon version
  `),
  labels: wordList('iban bic swift'),
};
