import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Fields that hold a person's whole name. */
const FULL = wordList(`
  fullname full_name fulltnavn fullt_navn fulltnamn heltnavn personnavn personnamn navn_person kundenavn kundenamn
  customername customer_name clientname client_name klientnavn kontaktperson kontaktpersonen kontaktpersonnavn
  kontaktnavn kontaktnamn contactname contact_name contactperson primarycontact emergencycontact nødkontakt
  nøkkelholder nøkkelholdernavn keyholder pårørende pårørendenavn nextofkin eier eiar eiernavn eigar eigarnamn
  eierperson owner ownername owner_name anleggseier boligeier huseier leietaker leietakernavn tenantname beboer
  beboernavn installer installername installert_av montør montørnavn tekniker teknikernavn technician technician_name
  saksbehandler saksbehandlernavn sakshandsamar kundebehandler caseworker operatør operatørnavn operator_name
  vekter vekternavn guardname ansvarlig ansvarligperson kontaktansvarlig kundeansvarlig salgsrep sales_rep salesrep
  salesperson selger selgernavn sjåfør sjåførnavn drivername driver_name passasjer passengername forfatter author
  authorname author_name pasient pasientnavn patient patientname patient_name employeename employee_name ansattnavn
  medarbeidernavn membername member_name medlemsnavn kontohaver cardholder cardholdername nameoncard name_on_card
  accountholder account_holder innehaver mottaker mottakernavn mottakarnamn recipientname recipient_name avsendernavn
  sendername sender_name guestname gjestenavn studentname elevnavn teachername lærernavn lege legenavn doctorname
  managername manager_name leder daglig_leder styreleder attesteringsperson signatar signedby signed_by signert_av
  underskrevet_av utført_av meldtav meldt_av innmelder melder innringer callername caller_name mother_name mors_navn
  father_name fars_navn mothername fathername spouse ektefelle ektefellenavn foresatt foresattnavn foresatte
  verge vergenavn debitor skyldner søker søkernavn applicantname applicant_name beneficiary beneficiary_name
  husstandsmedlem personname person_name realname real_name legalname_person nomcomplet actorname directorname
  composername artistperson billingname billing_name shippingname shipping_name shipname_person avsenderperson
`);

/** What fields called so hold instead. Folded compounds are listed: `firmanavn` holds the word `navn`. */
const NOT_PERSONS = wordList(`
  firma firmanavn bedrift bedriftsnavn company companyname selskap selskapsnavn organisasjon organisasjonsnavn
  organisation organization orgname orgnavn foretak foretaksnavn virksomhet virksomhetsnavn verksemd produkt
  produktnavn product productname vare varenavn artikkel artikkelnavn fil filnavn filename file host hostname
  vertsnavn vert tabell tabellnavn table tablename kolonne kolonnenavn column columnname kategori kategorinavn
  category categoryname device devicename enhet enhetsnavn by bynavn city cityname town bank banknavn bankname skole
  skolenavn school schoolname sted stedsnavn stadnamn place placename poststed poststednavn gate gatenavn street
  streetname vei veinavn vegnavn bruker brukernavn brukarnamn username user_name login loginname rom romnavn room
  roomname sone sonenavn zone zonename domene domenenavn domain domainname nettverk network networkname server
  servername app appname application applicationname service servicename tjeneste tjenestenavn prosjekt prosjektnavn
  project projectname gruppe gruppenavn group groupname team teamname country countryname landnavn kommune
  kommunenavn fylke fylkesnavn county avdeling avdelingsnavn department departmentname dept region regionnavn merke
  merkenavn brand brandname modell modellnavn model modelname sensor sensornavn panel panelnavn anlegg anleggsnavn
  anleggsnamn objekt objektnavn object objectname kampanje kampanjenavn campaign campaignname event eventname
  hendelse rolle rollenavn role rolename språk language languagename path class classname klasse genre genrename
  album albumname track trackname tittel title film filmnavn song songname bok book kurs kursnavn course butikk
  butikknavn store storename shop shopname lager lagernavn warehouse station stasjonsnavn stasjon park museum bygg
  byggnavn building hotell hotellnavn hotel restaurant supplier suppliername leverandør leverandørnavn vendor
  vendorname manufacturer produsent produsentnavn schema schemaname database dbname felt feltnavn field fieldname
  key keyname jobname function functionname method package packagename module modulename variable parameter parametername
  skip skipsnavn vessel vesselname shipname ssid wifi kamera kameranavn camera cameraname sensorname profil profile
  profilename mal malnavn template templatename tag tagname rule rulename queue queuename topic playlist network
  signatur iccid mac status type typename code kodenavn codename statename state provins lokasjon locationname
  location kjede chain kontonavn accountname account_name plan planname abonnement nickname kallenavn alias handle
  streetaddress area områdenavn område route rutenavn rute linje station eventtype tilstand currency currencyname
`);

/** Label words that stand before a person's name in running text. */
const LABELS = wordList(`
  herr hr fru frk frøken mr mrs ms dr prof kunde kunden kundens kontakt kontaktperson operatør operatøren tekniker
  teknikeren vekter vekteren montør montøren saksbehandler saksbehandleren eier eieren beboer beboeren leietaker
  nøkkelholder pårørende pasient pasienten ansvarlig sjåfør selger selgeren rådgiver navn namn name fullt heter heiter
  ved v att attn
`);

/** Words before a capitalised pair that say it is a firm, a street, a ship or a place. */
const OTHER_LABELS = wordList(`
  firma firmaet selskap selskapet bedriften company produkt produktet hotell hotellet hotel skip skipet ms mv mt
  skolen skole gaten gata veien restaurant restauranten filmen boken boka bandet albumet butikken kjøpesenter
`);

/** Words for and against whole names, for the rules by value. */
export const FULL_NAME_WORDS: Words = {
  names: FULL,
  against: OTHER_LABELS,
  labels: LABELS,
};

/** The same for whole cells by the field's name. */
export const FULL_NAME_FIELD_WORDS: Words = {
  names: FULL,
  against: NOT_PERSONS,
  labels: [],
  ofPersons: wordList('name navn namn names navnet displayname display_name visningsnavn nombre nom'),
};

/** Fields of given names. */
export const GIVEN_NAME_WORDS: Words = {
  names: wordList(`
    fornavn fornamn førenamn fornavnet firstname first_name givenname given_name givennames given forename forenames
    fname f_name mellomnavn mellomnamn middlename middle_name mname kallenavn_person preferredname preferred_name
    prenom vorname tilltalsnamn døpenavn christianname kundefornavn first_names name_first fornavn1 fornavn_mellomnavn
  `),
  against: [
    ...NOT_PERSONS,
    ...wordList(`
    etternavn etternamn lastname surname familyname firma company produkt product fil file filename host hostname
    city by poststed sted country land farge color colour ukedag weekday måned month merke brand status type kategori
    category rom room sone zone gate street kommune fylke adresse address
  `),
  ],
  labels: [],
  neverOfThings: true,
};

/** Fields of family names. */
export const FAMILY_NAME_WORDS: Words = {
  names: wordList(`
    etternavn etternamn etternavnet lastname last_name surname sur_name familyname family_name lname l_name
    slektsnavn slektsnamn familienavn familienamn pikenavn maidenname maiden_name birthname birth_name fødenavn
    nachname efternamn efternavn apellido apellidos nomdefamille secondname name_last last_names
  `),
  against: [
    ...NOT_PERSONS,
    ...wordList(`
    fornavn fornamn firstname givenname forename firma company produkt product fil file filename host hostname city by
    poststed sted stedsnavn country land kommune fylke gate gatenavn street streetname vei gård gårdsnavn farm
    eiendom merke brand status type kategori category rom room sone zone stasjon station adresse address
  `),
  ],
  labels: [],
  neverOfThings: true,
};
