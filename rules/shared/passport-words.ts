import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against numbers of passports and other travel documents (identifiers.md, 4). */
export const PASSPORT_WORDS: Words = {
  names: wordList(`
    passnr pass_nr passnummer passnummeret pass_nummer passport passport_no passport_nr passport_num passport_number
    passportno passportnumber passid pass_id reisedokument reisedokumentnr reisedokumentnummer travel_document
    travel_doc travel_document_no travel_document_number reisebevis utlendingspass nødpass reisepass
    id_kort_nr idkortnr id_kortnummer idkortnummer nasjonalt_id_kort national_id_card id_card_no id_card_number
    passdokument passport_id
  `),
  against: wordList(`
    passord password passphrase passwd passcode pass_code boarding boardingpass ordre ordrenr order faktura
    fakturanr invoice telefon tlf mobil phone kunde kundenr konto kontonr kid ref referanse serie serienr
    serienummer serial artikkel varenr delenr part dato date orgnr adgang adgangskort passkode passering passage
    passed passive passasje password_hash tog buss fly heiskort skipass årskort
  `),
  labels: wordList('pass passet mrz id_kort id_kortet id_card travel_doc'),
};
