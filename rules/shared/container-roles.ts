import type { Role } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Parts that fields play in logs and lists of several kinds. */

/** When something happened. Times at which a row was made or changed are left out where every table has them. */
export const HAPPENED: Role = {
  name: 'time',
  words: wordList(`
    tid tidspunkt tidsstempel tidsstempling timestamp time date dato datetime klokkeslett start starttid start_time
    started started_at start_at begin begin_time ended_at end_time sluttid ts event_time eventtime event_date hendelsestid
    hendelsetid hendelsesdato occurred occurred_at happened_at logged logged_at logged_in_at log_time loggtid login_time login_at
    innlogget innlogget_tid innloggingstid last_login sist_innlogget visited_at seen_at last_seen received_at mottatt triggered_at
    utløst utløst_tid utløyst armed_at disarmed_at performed_at utført_tid sendt sent_at ringt ringt_tid called_at call_time
    calldate call_date answered_at connected_at når ts_utc utc tidspunktet starttidspunkt time_local access_time
  `),
  storage: ['temporal', 'integer', 'decimal'],
};

/** The same, and the time at which a row of a log was written. */
export const LOGGED: Role = {
  ...HAPPENED,
  words: [
    ...HAPPENED.words,
    ...wordList('created created_at inserted_at opprettet oppretta opprettet_tid registrert registrert_tid'),
  ],
};

/** Whose the thing or the contract is: a customer, an object under watch. */
export const CUSTOMER: Role = {
  name: 'customer',
  words: wordList(`
    kunde kundeid kunde_id kundenr kundenummer customer customer_id customer_no customer_number client client_id account_id
    account_no avtale avtalenr avtale_id contract contract_id contract_no subscription_id abonnement_id abonnent anlegg anleggsid
    anlegg_id anleggsnr anleggsnummer installasjon installasjon_id installasjonsnr installation installation_id object_id objekt
    objekt_id objektnr site site_id location_id premises_id panel_id sentral_id system_id member_id medlem_id medlemsnr
    employee_id ansatt_id ansattnr person_id patient_id pasient_id student_id elev_id resident_id beboer_id tenant user_id
    bruker_id household_id
  `),
};

/** Who did something in a system. */
export const ACTOR: Role = {
  name: 'actor',
  words: wordList(`
    user user_id userid user_name username user_email usr bruker brukar bruker_id brukarid brukerid brukernavn brukarnamn
    utført_av utførtav utført_av_bruker performed_by performedby done_by actor actor_id changed_by changedby endret_av endra_av
    modified_by triggered_by initiated_by login login_name operatør operator account_id account ansatt ansatt_id ansattnr
    employee employee_id person person_id member_id medlem medlem_id customer_id kunde_id who hvem kven principal kortholder
    card_holder cardholder kort_id brikke_id signatur initialer saksbehandler behandler agent_name staff_id
  `),
  dataTypes: ['account.username', 'identity.name', 'contact.email'],
};

/** What was done. */
export const ACTION: Role = {
  name: 'action',
  words: wordList(`
    action actions action_type handling handlinger handlingstype event event_type event_name eventtype hendelse hending
    hendelsestype hendingstype aktivitet activity activity_type activity_name operation operasjon what hva kva oppslag
    viewed_resource resource_accessed page_viewed
  `),
};
