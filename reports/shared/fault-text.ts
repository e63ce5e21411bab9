import type { FaultCode } from '../../src/model/codes.js';
import { type CodeText, fixed } from './code-text.js';
import { say } from './phrase.js';
import type { Both } from './renderer.js';

/** The limits a scan can run into. */
export const LIMIT_WORDS: Readonly<Record<string, Both>> = {
  rows: { nb: 'grensen for antall rader', en: 'the row limit' },
  bytes: { nb: 'grensen for datamengde', en: 'the size limit' },
  seconds: { nb: 'tidsgrensen', en: 'the time limit' },
};

/** A file that is not what it looks like; the line is told where the file has lines. */
export const MALFORMED: CodeText = {
  nb: (p) => say`Innholdet har ikke riktig format${p.has('line') ? say` (linje ${p.count('line')})` : ''}.`,
  en: (p) => say`The content is not in the right format${p.has('line') ? say` (line ${p.count('line')})` : ''}.`,
};

/** What went wrong with a data source or a container, and what to look at. */
export const FAULT_TEXT: Readonly<Record<FaultCode, CodeText>> = {
  'connect-refused': fixed(
    'Serveren avviste tilkoblingen. Er adressen og porten riktige, og kjører den?',
    'The server refused the connection. Are address and port right, and is it running?',
  ),
  'connect-timeout': fixed('Serveren svarte ikke i tide. Brannmur?', 'The server did not answer in time. A firewall?'),
  'host-unknown': fixed('Vertsnavnet finnes ikke.', 'The host name does not exist.'),
  'auth-failed': fixed('Innloggingen ble avvist.', 'The login was refused.'),
  'tls-failed': fixed(
    'Den krypterte forbindelsen kunne ikke opprettes, eller sertifikatet er ikke gyldig.',
    'The encrypted connection could not be made, or the certificate is not valid.',
  ),
  'database-missing': fixed('Databasen finnes ikke på serveren.', 'The database does not exist on the server.'),
  'connection-lost': fixed('Forbindelsen ble brutt, også ved nytt forsøk.', 'The connection was lost, also on retry.'),
  'permission-denied': fixed('Kontoen har ikke leserett.', 'The account has no right to read.'),
  'row-level-security': fixed(
    'Radsikkerhet skjuler rader for kontoen; et utvalg ville gitt et falskt bilde.',
    'Row-level security hides rows from the account; a sample would mislead.',
  ),
  'statement-timeout': fixed('Spørringen tok for lang tid og ble stanset.', 'The query took too long and was stopped.'),
  'lock-timeout': fixed('Tabellen var låst av andre.', 'The table was locked by others.'),
  dropped: fixed('Den ble slettet mens undersøkelsen pågikk.', 'It was dropped while the scan was running.'),
  'not-loaded': fixed(
    'Samlingen er ikke lastet i minnet på serveren.',
    'The collection is not loaded into memory on the server.',
  ),
  cancelled: fixed('Undersøkelsen ble avbrutt.', 'The scan was cancelled.'),
  'server-error': {
    nb: (p) => say`Serveren meldte en feil (${p.name('sqlstate')}).`,
    en: (p) => say`The server reported an error (${p.name('sqlstate')}).`,
  },
  'no-server-fits': {
    nb: (p) => say`Ingen av serverne i adressen er det den ber om (${p.name('wanted')}).`,
    en: (p) => say`None of the servers of the URL is what it asks for (${p.name('wanted')}).`,
  },
  'recovery-conflict': fixed(
    'Replikaen avbrøt lesingen for å følge hovedserveren, også ved nytt forsøk.',
    'The replica ended the reading to keep up with its primary, also on retry.',
  ),
  'not-replicated': fixed(
    'Tabellen finnes bare på hovedserveren (UNLOGGED); replikaen har ikke innholdet.',
    'The table is on the primary only (UNLOGGED); the replica does not have its content.',
  ),
  'file-not-found': fixed('Filen finnes ikke.', 'The file does not exist.'),
  'not-a-file': fixed('Dette er ikke en vanlig fil.', 'This is not a regular file.'),
  'not-a-database': fixed('Filen er ikke en database av denne typen.', 'The file is not a database of this kind.'),
  'no-space': {
    nb: (p) => say`For lite diskplass til en arbeidskopi: trenger ${p.bytes('needed')}, har ${p.bytes('free')}.`,
    en: (p) => say`Too little disk space for a working copy: needs ${p.bytes('needed')}, has ${p.bytes('free')}.`,
  },
  'snapshot-unstable': fixed(
    'Filen ble endret mens den ble lest, så et stabilt øyeblikksbilde lot seg ikke lage.',
    'The file changed while it was read, so no stable snapshot could be made.',
  ),
  malformed: MALFORMED,
  'too-large': fixed('En enkelt post er for stor til å leses.', 'A single record is too large to be read.'),
  'corrupt-database': fixed('Databasefilen er skadet.', 'The database file is damaged.'),
  'encoding-not-supported': fixed(
    'Databasen bruker en tegnkoding som ikke kan leses.',
    'The database uses a text encoding that cannot be read.',
  ),
  'read-failed': fixed('Lesingen mislyktes.', 'The reading failed.'),
  'url-invalid': fixed('Tilkoblingsadressen er ikke gyldig.', 'The connection URL is not valid.'),
  'sql-not-parsed': {
    nb: (p) => say`Setningen på linje ${p.count('line')} er ikke gyldig SQL i denne dialekten, og er hoppet over.`,
    en: (p) => say`The statement on line ${p.count('line')} is no valid SQL of this dialect, and was skipped.`,
  },
  'git-failed': fixed('Git kunne ikke si hva endringen består av.', 'Git could not tell what the change consists of.'),
  budget: {
    nb: (p) => say`Lesingen ble stanset av ${p.word('limit', LIMIT_WORDS)}.`,
    en: (p) => say`The reading was stopped by ${p.word('limit', LIMIT_WORDS)}.`,
  },
  internal: fixed('En feil i personkart. Meld gjerne fra om den.', 'A mistake in personkart. Please report it.'),
};
