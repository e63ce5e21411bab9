/** Words that stand just before the name of a person. `_` stands for the blank in cues of two words. */
import { wordList } from './text.js';

/** What persons do, and what they are to others. */
export const ROLES: ReadonlySet<string> = new Set(
  wordList(`
    kontaktperson kontaktpersonen saksbehandler saksbehandleren sakshandsamar sakshandsamaren tekniker teknikeren teknikar
    teknikaren servicetekniker serviceteknikeren vekter vekteren vektar vektaren montør montøren operatør operatøren pasient
    pasienten sjåfør sjåføren nøkkelholder nøkkelholderen nøkkelhaldar leietaker leietakeren leigetakar leigetakaren beboer
    beboeren bebuar bebuaren pårørende pårørande rådgiver rådgiveren rådgivar kunderådgiver kundebehandler vaktleder vaktleiar
    innringer innringeren innringar innmelder melder selger selgeren seljar seljaren saksansvarlig elektriker elektrikeren
    elektrikar installatør installatøren rørlegger rørleggeren vaktmester vaktmesteren vaktmeister vaktmeisteren renholder
    hjemmehjelper hjelpepleier sykepleier sykepleieren sjukepleiar huseier huseieren huseigar utleier utleieren utleigar
    husvert lærling lærlingen formann formannen styreleder styrelederen styreleiar daglig_leder dagleg_leiar avdelingsleder
    contact_person technician installer electrician caretaker janitor landlord tenant employee patient operator guard
    salesman salesperson driver nurse keyholder manager
    kone kona kona mann mannen ektemann ektemannen ektefelle ektefellen ektemake samboer samboeren sambuar sambuaren sønn
    sønnen son sonen datter datteren dattera dotter dottera nabo naboen granne grannen mor mora moren far faren bror broren
    søster søsteren søstera syster systera svigermor svigerfar svigersønn svigerson svigerdatter svigerdotter bestemor
    bestefar farmor farfar mormor morfar besteforelder tante tanta onkel onkelen niese nevø fetter kusine barnebarn barnet
    kollega kollegaen sjef sjefen venn vennen ven venen venninne venninnen venninna veninne kjæreste kjæresten
    wife husband son daughter neighbour neighbor mother father brother sister grandmother grandfather grandson granddaughter
    aunt uncle niece nephew cousin colleague friend partner girlfriend boyfriend boss
  `),
);

/** Verbs that mostly take a person. */
export const VERBS = `
  ringte ringer ringde ringjer ring oppringte ringt_av oppringt_av snakket_med snakka_med snakker_med snakkar_med snakke_med
  pratet_med prata_med møtte møter møtt spør_etter spurte_etter spurde_etter spurt_etter avtalt_med avtale_med avtala_med
  kontakt kontaktet kontakter kontakta kontaktar kontakte signert_av utført_av meldt_av registrert_av underskrevet_av
  mottatt_av montert_av installert_av bestilt_av besøkte besøker besøkt vitja traff treffer hilste_på helste_på beskjed_til
  beskjed_fra beskjed_frå beskjed_hos beskjed_hjå melding_til melding_fra melding_frå melding_hos takk_til heter heiter
  prøv prøvde varslet varsla varsler varslar varsle informerte orienterte vekket vekte tak_i namn_er navn_er navnet_er
  namnet_er
  called call calling phoned rang spoke_to spoke_with spoken_to spoken_with talked_to talk_to speak_to speak_with met_with
  met signed_by reported_by done_by performed_by installed_by ask_for asked_for asked named name_is informed notified told
  texted visited reached contacted message_for message_from message_with hold_of
`;

/** What is said, sent or agreed: with a preposition behind it a person mostly follows. */
export const EXCHANGES: ReadonlySet<string> = new Set(
  wordList(`
    ring ringe ringt ringte ringde ringer snakk snakke snakket snakka snakker snakkar prat prate pratet prata avtale avtalt
    avtala møte møtt sagt sa sier gitt gav ga levert leverte overlevert sendt sendte svar svart svarte svara dialog samtale
    samtalen kontakt telefon telefonsamtale beskjed beskjeden melding meldingen meldinga hilsen helsing takk bekreftet
    bekreftes stadfesta signert utført montert installert kontrollert meldt registrert mottatt fått fekk fikk spoke spoken
    talked talk message call signed confirmed agreed nøkkel nøkkelen nykel nykelen key keys
  `),
);

/** Words before the names of one kind. */
export const OTHERS: readonly (readonly [
  'title' | 'greeting' | 'customer' | 'given' | 'family' | 'household' | 'home',
  string,
])[] = [
  ['title', 'herr hr fru fr frk frøken mr mrs ms miss dr prof professor doktor advokat lege'],
  ['greeting', 'hei hallo kjære hilsen hilsing hilser helsing helsar mvh vh dear hello hi regards sincerely love'],
  ['customer', 'kunde kunden kundens kundar client customer eier eieren eigar eigaren owner ved v att attn'],
  ['given', 'fornavn førenamn firstname first_name givenname given_name'],
  ['family', 'etternavn etternamn lastname last_name surname familyname family_name'],
  ['household', 'familien familie fam ekteparet hushaldet husstanden'],
  ['home', 'hos hjå hjaa'],
];
