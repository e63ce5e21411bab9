import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against payment references (identifiers.md, 3.3). */
export const KID_WORDS: Words = {
  names: wordList(`
    kid kidnr kid_nr kid_no kidnummer kidnummeret kid_nummer kid_kode kid_referanse betalings_id kundeidentifikasjon
    betalingsreferanse betalingsref betaling_ref innbetalingsreferanse payment_reference payment_ref ocr_nr ocrnr
    ocr_nummer ocr_reference
  `),
  // A key id of a signed token is called kid as well.
  against: wordList(`
    jwk jwks jwt key_id signing_key kids child children barn konto kontonr kontonummer bankkonto iban kort kortnr
    card imei msisdn telefon tlf mobil phone orgnr fnr personnummer
  `),
  labels: wordList('kid kid-nr kid-nummer kidnummer betalingsreferanse'),
};
