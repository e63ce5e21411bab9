import type { Words } from '../../src/model/detector.js';
import { wordList } from './text.js';

/** Names of fields that hold what a person must know: passwords and the code words of an alarm. */
const PASSWORD_NAMES = wordList(`
  passord password passwd passw pswd pwd pw passphrase passordfrase passfrase passcode pass_word user_pass userpass
  db_pass smtp_pass ftp_pass login_pass wifi_pass wifi_key wifi_kode wifi_nøkkel wpa_key psk preshared_key pre_shared_key
  kodeord code_word codeword tvangsord duress_word sikkerhetsord security_word safe_word safeword hemmelig_ord secret_word
  tryggingsord tryggleiksord sikringsord løynord løyndeord passordfrasa kodefrase passord_klartekst
  password_hash passord_hash pw_hash pwd_hash pass_hash hashed_password password_digest encrypted_password
  crypted_password encpass hashet_passord passord_kryptert password_encrypted
  security_answer secret_answer sikkerhetssvar hemmelig_svar kontrollsvar
`);

/** Names of fields that hold digits to be keyed in. */
const PIN_NAMES = wordList(`
  pin pin_code pinkode pin_kode pinkoden pin_hash pinhash pinnr alarmkode alarm_kode alarm_code disarm_code disarm_pin arm_code
  avstillingskode tvangskode tvangs_kode duress_code duress_pin overfallskode panic_code nøkkelbokskode nøkkelboks_kode
  nøkkelskapkode keybox_code key_box_code lockbox_code lock_box_code keysafe_code key_safe_code dørkode dør_kode door_code
  bomkode bom_kode panelkode panel_kode panel_code panelcode brukerkode_panel panel_brukerkode brukarkode_panel
  brukerkode_alarm alarm_brukerkode alarm_user_code panel_user_code keypad_code hyttekode garasjekode grindkode heiskode
  portkode port_kode gate_code låskode lås_kode kodelås lock_code mesterkode master_code installatørkode installer_code
  adgangskode adgangs_kode tilgangskode access_code entry_code inngangskode engangskode one_time_code otp otp_code
  verification_code puk puk_kode pukkode puk_code
`);

/** Names of fields that hold what a program presents, or what another secret is made from. */
const TOKEN_NAMES = wordList(`
  token jwt bearer access_token refresh_token auth_token session_token id_token api_token reset_token remember_token
  api_key apikey api_nøkkel hemmelig_nøkkel hemmeleg_nøkkel access_key private_key privat_nøkkel signing_key encryption_key krypteringsnøkkel session_key
  sesjonsnøkkel secret_key client_secret api_secret app_secret shared_secret webhook_secret
  otp_secret totp totp_secret mfa_secret two_factor_secret salt password_salt pw_salt pwsalt connection_string
  tilkoblingsstreng dsn recovery_code recovery_codes backup_code backup_codes gjenopprettingskode authorization
`);

/** Things of the same shapes that open nothing. */
const AGAINST = wordList(`
  santa checksum sjekksum kontrollsum etag commit fingerprint fingeravtrykk sha1 sha256 md5 filhash file_hash
  content_hash postkode postnr zip landskode rabattkode kampanjekode strekkode produktkode feilkode statuskode errorcode
  status_code passnr passport
`);

/** Words of the rules by value: any name or label of a secret speaks for them. */
export const CREDENTIAL_WORDS: Words = {
  names: [...PASSWORD_NAMES, ...PIN_NAMES, ...TOKEN_NAMES],
  against: AGAINST,
  labels: wordList('koden hash hashen hashed nøkkel key secret credential credentials login innlogging pålogging'),
};

export const PASSWORD_WORDS: Words = { names: PASSWORD_NAMES, against: AGAINST, labels: [], ofPersons: ['pass'] };

export const PIN_WORDS: Words = { names: PIN_NAMES, against: AGAINST, labels: [] };

// `secret` alone is also a ballot, a menu and a Santa.
export const TOKEN_WORDS: Words = {
  names: TOKEN_NAMES,
  against: AGAINST,
  labels: [],
  ofPersons: wordList('secret hemmelighet hemmelig'),
};
