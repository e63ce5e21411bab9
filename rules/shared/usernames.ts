/** What a user name looks like, and what only looks so. */
import { isPlaceholder } from './placeholders.js';
import { wordList } from './text.js';

/** Accounts of machines, services and offices: they are nobody's, and found as roles. */
const SYSTEM: ReadonlySet<string> = new Set(
  wordList(`
    root admin administrator system sys sysadmin daemon postgres mysql mssql oracle sa sap dba www www-data
    nginx apache httpd nobody git jenkins gitlab-runner backup cron batch import service svc app application api
    bot guest gjest anonymous anonym public support hjelp monitor monitoring nagios zabbix prometheus grafana
    deploy deployer ubuntu centos debian ec2-user azureuser docker kube kubernetes redis rabbitmq kafka elastic
    kibana scheduler worker migration migrering migrate script job etl robot rpa integrasjon integration sshd
    ftp mail smtp postfix dbo master test tester testuser testbruker demo vakt vaktsentral drift lager butikk
    resepsjon readonly replicator sync webhook automation automatisk auto default superuser
  `),
);
const SYSTEM_FORM = /^(?:svc|srv|sa|sys|app|bot|job)[._-]|[._-](?:svc|service|bot|job|runner|daemon)$|^nt authority\\/i;

/** Words of states, types, answers, and of what else is kept of users (roles, places, devices): never an account. */
const NO_NAME: ReadonlySet<string> = new Set(
  wordList(`
    true false yes no ja nei on off active inactive aktiv inaktiv enabled disabled ok failed success deleted
    slettet locked låst null none string text varchar int integer number boolean uuid object array date char
    undefined mann kvinne male female privat bedrift internal external intern ekstern kunde customer ansatt
    employee owner viewer editor reader writer member manager guest_user telenor telia ice sparekonto brukskonto
    lønnskonto driftskonto and or not eq neq gt lt like in contains montør tekniker vekter selger leder beboer
    barn superbruker hovedbruker underbruker moderator subscriber basic standard premium free pro gold silver
    bronze gull sølv bronse norsk engelsk svensk dansk bokmål nynorsk norwegian english oslo bergen trondheim
    stavanger norge norway sverige sweden danmark denmark ios android windows linux macos iphone ipad chrome
    firefox safari edge opera bankid vipps totp sso saml oauth ldap nok eur sek dkk usd gbp nb-no nb_no nn-no
    nn_no en-us en_us en-gb en_gb light dark high medium low utc user users bruker brukar brukere glemt gløymt
    feil feila error str any void self this new password passord email epost e-post web mobil mobile phone
    telefon portal id name navn type rolle role
  `),
);

/** Letters and digits; dots, hyphens and underscores inside; a domain and a backslash before. */
const TOKEN = /^(?:[A-Za-z][A-Za-z\d.-]{0,20}\\)?@?[\p{L}\d_](?:[\p{L}\d._+-]{0,62}[\p{L}\d_$-])$/u;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Digests and random keys: sixteen hex digits or more, or any long run with digits in it. */
const HEX = /^0x|^(?=[a-f]{0,32}\d)[\da-f]{16,64}$/i;
const RANDOM = /^(?=\D{0,40}\d)[A-Za-z\d]{24,64}$/;
/** Dates, addresses, versions, amounts, and numbers with a mark. */
const NUMERIC = /^[\d._+:-]{1,64}$|^v\d{1,3}(?:\.\d{1,5}){0,3}$|^\d{1,4}[a-z]?[.-]\d/i;
const FILE = /\.(?:exe|dll|js|ts|py|sh|php|html?|csv|pdf|txt|json|xml|log|png|jpe?g|com|no|net|org)$/i;

export type NameShape = 'person' | 'role' | 'nothing' | 'other';

/** What a token is that stands where a user name may stand. */
export function usernameShape(token: string): NameShape {
  if (token.length < 2 || token.length > 64) return 'other';
  const lower = token.toLowerCase();
  if (SYSTEM.has(lower) || SYSTEM_FORM.test(lower)) return 'role';
  if (isPlaceholder(token)) return 'nothing';
  if (NO_NAME.has(lower) || !TOKEN.test(token) || NUMERIC.test(token)) return 'other';
  return !/\p{L}/u.test(token) || UUID.test(token) || HEX.test(token) || RANDOM.test(token) || FILE.test(token)
    ? 'other'
    : 'person';
}
