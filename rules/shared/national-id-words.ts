import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against the fødselsnummer family (identifiers.md, 1.5 and 1.6). */
export const NATIONAL_ID_WORDS: Words = {
  // pnr, pid, pin: also post code, product, process and code numbers, which are never eleven digits with a date.
  names: wordList(`
    fnr fodselsnr fødselsnr fødselsnummer fødselsnummeret personnr personnummer personnummeret f_nr fdnr fnr_dnr
    dnr d_nummer dnummer d_nr hnr h_nummer fh_nummer hjelpenummer norskident personident personidentifikator
    folkeregisteridentifikator fødsels_og_personnummer npid nin ssn national_id nationalid
    national_identity_number social_security_number personal_number personal_id identity_number birth_number
    tax_id ident nino fodt_nr personid pnr p_nr persnr pid pin fødselsdato_og_personnummer id_nummer idnr
    fnummer f_nummer
  `),
  against: wordList(`
    konto kontonr kontonummer bankkonto bankkontonr kto bankgiro account_no account_number bank_account bban
    lønnskonto lønskonto utbetalingskonto belastningskonto sparekonto brukskonto driftskonto betalingskonto
    refusjonskonto skattetrekkskonto fra_konto til_konto acct betalingsreferanse kidnr orgnr kortnr iban ordre ordrenr ordrenummer order order_no order_number orderid faktura
    fakturanr fakturanummer invoice kid kidnummer batch ref referanse sporing sporingsnr tracking msisdn imei
    ean gtin festenummer telefon tlf mobil phone serienummer serienr serial timestamp epoch
  `),
  labels: wordList(`
    født fødd id-nummer legitimasjon p.nr fødselsnr.
  `),
};
