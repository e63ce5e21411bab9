import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against numbers of payment cards (identifiers.md, 3.5). */
export const CARD_WORDS: Words = {
  names: wordList(`
    kortnr kortnummer kortnummeret kort_nr kort_nummer betalingskort kredittkort kredittkortnr kredittkortnummer
    debetkort debitkort bankkort visakort mastercard visa amex card_number card_no card_nr cardnumber cardno card_num
    cardnum credit_card credit_card_number creditcard debit_card debitcard bank_card payment_card cc_number cc_no cc_num
    ccn ccnumber pan primary_account_number kortpan card_pan
  `),
  against: wordList(`
    kid kidnr kidnummer kid_nr betalingsreferanse payment_reference imei imeisv imsi iccid sim simkort sim_kort ean
    gtin strekkode barcode sscc ordre ordrenr order order_id faktura fakturanr invoice sporing sporingsnr tracking
    kolli sending serienummer serienr serial adgangskort adgangskortnr nøkkelkort tilgangskort timestamp epoch uuid
    token transaksjonsid transaction_id ref referanse konto kontonr kontonummer iban giftcard gavekort gavekortnr
    lisens license lojalitetskort medlemskort medlem batch artikkel sku id
  `),
  labels: wordList('kort kortet kortnr kortnummer card visa mastercard amex maestro diners jcb unionpay discover'),
};

/** Words for and against the last four digits of a card. */
export const LAST_FOUR_WORDS: Words = {
  names: wordList(`
    last4 last_4 last_four last_four_digits last_digits last4digits siste4 siste_4 siste_fire siste_fire_siffer
    siste_siffer siste4siffer kortsiffer kort_siste4 kort_siste_4 kort_siste_fire kort_siffer card_last4 card_last_4
    card_last_four card_last_four_digits cc_last4 cc_last_four pan_last4 pan_suffix card_suffix card_ending
    card_end_digits kort_slutter kort_maskert maskert_kort maskert_kortnr maskert_kortnummer masked_card masked_pan
    card_masked pan_masked truncated_pan kortnr_siste4
  `),
  against: wordList('tlf telefon phone mobil fnr ssn personnummer konto kontonr iban pin kode år year postnr orgnr'),
  labels: CARD_WORDS.labels,
};
