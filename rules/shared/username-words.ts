import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Words for and against user names. */
export const USERNAME_WORDS: Words = {
  names: wordList(`
    brukernavn brukernamn brukarnamn brukarnavn brukernavnet brukarnamnet username user_name usr usrname uname
    loginname login_name login_id loginid logon logon_name brukerid bruker_id brukarid brukerident bruker_ident
    userid user_id screen_name screenname nickname user_handle twitter_handle social_handle kallenavn kontonavn
    konto_navn kontonamn upn user_principal_name principal_name sam_account sam_account_name samaccountname ad_user
    ad_bruker ad_brukernavn ad_konto windows_user domain_user author_login
    operatør_id operator_id created_by updated_by modified_by changed_by deleted_by opprettet_av oppretta_av
    endret_av endra_av oppdatert_av slettet_av utført_av utført_by registrert_av lagt_inn_av sist_endret_av
    handled_by performed_by entered_by approved_by godkjent_av signert_av behandlet_av saksbehandler_id agent_login
    owner_login submitted_by requested_by logged_in_user remote_user db_user session_user member_login github_user
    slack_user discord_user instagram twitter telegram skype
  `),
  against: wordList(`
    user_agent useragent user_type user_role user_group brukertype brukerrolle user_count brukerveiledning
    user_guide brukergruppe user_status mobile_operator mobiloperatør nettoperatør teleoperatør telecom_operator
    comparison_operator actor_type login_url login_page login_attempts login_time last_login siste_login login_ip
    bruker_ip user_ip login_count login_result bruker_epost user_email user_phone brukerstøtte login_method agent
    role rolle type group gruppe status plan language språk locale theme tema city by sted country land source kilde
    level nivå segment tier browser nettleser os device enhet method metode result resultat url timezone tidssone
    name navn fornavn etternavn title tittel avatar avdeling department kjønn gender currency valuta
  `),
  ofPersons: ['handle'],
  wholeNames: wordList('innlogging innlogga user bruker brukar operator operatør login uid nick'),
  labels: wordList('invalid accepted failed session logget logga innlogget innlogga logged account konto as'),
};
