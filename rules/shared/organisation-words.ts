import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against organisation numbers (identifiers.md, 3.4). */
export const ORGANISATION_WORDS: Words = {
  names: wordList(`
    orgnr org_nr orgnummer orgno org_no org_number orgnumber organisasjonsnr organisasjonsnummer organisasjonsnummeret
    organisation_number organization_number organisation_no organization_no foretaksnr foretaksnummer
    føretaksnummer bedriftsnr bedriftsnummer underenhet hovedenhet enhetsnr virksomhetsnummer verksemdsnummer
    firmanr firmanummer mva_nr mvanr mva_nummer momsnr vat vat_no vat_nr vat_number vatnumber vat_id company_number
    company_no company_registration_number registration_number tax_number brreg enk
  `),
  against: wordList(`
    telefon tlf mobil phone msisdn ordre ordrenr order order_id orderid faktura fakturanr fakturanummer invoice kid
    kidnr kidnummer kunde kundenr kundenummer customer_id konto kontonr kontonummer kort kortnr sak saksnr serienummer
    serienr serial imei ean gtin beløp sum pris price amount total kr nok kroner ref referanse sporing sporingsnr
    tracking artikkel artikkelnr varenr sku postnr medlem medlemsnr avtale avtalenr måler målernr anlegg anleggsnr
    timestamp epoch id ids uuid batch pass passnr passport ssn fnr polise polisenr
  `),
  labels: wordList('org.nr org.nr. org-nr orgnr. orgnr organisasjonsnr. foretak foretaksregisteret org mva vat'),
};
