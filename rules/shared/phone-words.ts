import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against telephone numbers (identifiers.md, 2.3 and 2.4). */
export const PHONE_WORDS: Words = {
  names: wordList(`
    tlf tlfnr tlf_nr tel telnr telefon telefonnr telefonnummer telefonnummeret mob mobil mobilnr mobiltelefon
    mobiltlf mobilnummer fasttelefon arbeidstelefon jobbtlf privattlf nattnummer kontakttelefon ringeliste sms
    smsnummer msisdn gsm varslingsnummer faks fax phone phone_no phonenumber telephone mobile cell cellphone
    contact_number callback caller caller_id callee ani cli oppringer ringer dialled a_nummer b_nummer anropt
    sms_nummer sms_til contact_no contactnumber contact_phone ringenummer nødnummer vakttlf mobile_no tlf_privat
    mobiltlfnr telefax whatsapp innringer innringar mottakernummer mottakarnummer mottaker_nr fra_nummer til_nummer
    frå_nummer fra_nr til_nr from_number to_number caller_number callee_number dialed_number anropernummer
  `),
  against: wordList(`
    ordre ordrenr ordrenummer order orderid kundenr kundenummer customer_id faktura fakturanr fakturanummer
    invoice sak saksnr saksnummer anlegg anleggsnr anleggsnummer avtale avtalenr vare varenr varenummer artikkel
    artikkelnr artikkelnummer article article_code article_no sku serie serienr serienummer serial ref referanse
    kid kidnr kidnummer batch konto kontonr kontonummer medlem medlemsnr medlemsnummer polise skade kr nok
    kroner beløp sum pris price amount total dato date orgnr postnr måler målernr målepunkt installasjon
    sporingsnr tracking issn isbn versjon version firmware timestamp epoch gnr bnr lnr ident uuid cell_id
    cell_tower lac smslog_id id kunde kl klokken klokka orgnummer organisasjonsnummer ean gtin strekkode barcode
    bestilling bestillingsnr sendingsnr sending pakke kollinr kolli lottonr ticket lisens lisensnr panel panelnr
    brikke brikkenr nøkkel nøkkelnr passnr passport bilag bilagsnr transaksjon transaction avvik avviksnr
    hendelse hendelsesnr case iban kortnr kortnummer card kort last4 siste4 betalingsreferanse foretaksnr mva vat
    kredittscore m2m iccid imsi imei
  `),
  labels: wordList(`
    ring ringe ringes ringte ringt ringje oppringt nås nåast treffes treffast nummer nummeret telefonen mobilen
    call called kontaktes kontakt sms tekstmelding
  `),
};
