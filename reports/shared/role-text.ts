import type { RoleCode } from '../../src/model/survey.js';
import { type CodeText, fixed } from './code-text.js';
import { say } from './phrase.js';

/** What an administrator should know before running a proposed script. */
export const ROLE_TEXT: Readonly<Record<RoleCode, CodeText>> = {
  password: fixed(
    'Sett inn et langt, tilfeldig passord. Det må ikke bli stående i kommandologgen, og aldri i oppsettet.',
    'Fill in a long random password. It must not stay in the command history, and never be in the config.',
  ),
  owners: fixed(
    'ALTER DEFAULT PRIVILEGES gjelder tabeller som lages senere, og må kjøres av en superbruker eller et medlem av rollen som er nevnt. Blir en linje avvist, gjelder resten likevel.',
    'ALTER DEFAULT PRIVILEGES is for tables that are made later, and must be run by a superuser or a member of the role it names. Where a line is refused, the rest still holds.',
  ),
  'row-level-security': {
    nb: (p) =>
      say`${p.count('tables')} tabell(er) har radsikkerhet. Rollen ser bare det reglene slipper gjennom, så de blir ført opp som ikke undersøkt. ${p.name('statement')} gir lesing av alle rader; vurder om det er riktig.`,
    en: (p) =>
      say`${p.count('tables')} table(s) have row-level security. The role sees only what the policies let through, so they are listed as not examined. ${p.name('statement')} lets it read every row; decide whether that is right.`,
  },
  'read-all': {
    nb: (p) =>
      say`${p.name('role')} er kortere, men gir lesing av alt i alle skjemaer, også dem som lages senere. Forslaget over er snevrere.`,
    en: (p) =>
      say`${p.name('role')} is shorter, but lets the role read everything in every schema, later ones too. The proposal above is narrower.`,
  },
  'create-for-all': {
    nb: (p) =>
      say`Alle roller kan opprette objekter i skjemaet ${p.name('schema')}, også den nye. ${p.name('statement')} tar retten fra alle; sjekk hvem som trenger den.`,
    en: (p) =>
      say`Every role may create objects in the schema ${p.name('schema')}, the new one too. ${p.name('statement')} takes that from everyone; check who needs it.`,
  },
  views: fixed(
    'Lesingen omfatter også visninger. De undersøkes bare når det er bedt om (`views`), for de kan kjøre andres funksjoner.',
    'The right to read covers views too. They are examined only when asked for (`views`), as they may run functions of other people.',
  ),
  'any-host': fixed(
    'Bytt % med adressen som personkart kjøres fra.',
    'Put the address that personkart runs from in place of %.',
  ),
  tls: {
    nb: (p) => say`Har serveren TLS, sett ${p.name('clause')} foran WITH.`,
    en: (p) => say`If the server has TLS, put ${p.name('clause')} before WITH.`,
  },
  'time-limit': {
    nb: (p) => say`Serveren har ingen tidsgrense for en konto. personkart setter ${p.name('setting')} i hver økt.`,
    en: (p) => say`The server has no time limit for an account. personkart sets ${p.name('setting')} in every session.`,
  },
  'all-collections': fixed(
    'Rollen kan lese alle samlinger i databasene som er nevnt, også dem som lages senere.',
    'The role may read every collection of the databases it names, later ones too.',
  ),
  'no-access-control': fixed(
    'En rolle hindrer ingen så lenge serveren slipper inn dem som ikke logger inn.',
    'A role restrains nobody as long as the server lets in those who do not log in.',
  ),
  'server-lacks-roles': fixed(
    'Denne serveren har ikke roller; forslaget er for en full server.',
    'This server has no roles; the proposal is for a full one.',
  ),
  load: {
    nb: (p) => say`Skal samlinger lastes i minnet (\`loadCollections\`), trengs også ${p.name('privilege')}.`,
    en: (p) => say`To load collections into memory (\`loadCollections\`), ${p.name('privilege')} are needed too.`,
  },
  'folders-above': fixed(
    'Kontoen må også kunne gå inn i alle mappene over (retten x).',
    'The account must also be able to enter every folder above (the right x).',
  ),
  wal: {
    nb: (p) => say`Brukes databasen i WAL-modus, må også ${p.name('file')} kunne leses.`,
    en: (p) => say`If the database is used in WAL mode, ${p.name('file')} must be readable too.`,
  },
  'run-as': {
    nb: (p) => say`Kjør undersøkelsen som brukeren ${p.name('account')}, ikke som root.`,
    en: (p) => say`Run the scan as the user ${p.name('account')}, not as root.`,
  },
  'left-out': {
    nb: (p) => say`${p.count('names')} navn inneholder tegn som ikke vises, og er utelatt. Gi rettighetene for hånd.`,
    en: (p) => say`${p.count('names')} name(s) hold characters that do not show, and are left out. Grant them by hand.`,
  },
  'nothing-found': fixed(
    'Kontoen som ble brukt, ser ingen tabeller eller samlinger. Kjør på nytt med en konto som gjør det.',
    'The account that was used sees no tables or collections. Run this again with one that does.',
  ),
};
