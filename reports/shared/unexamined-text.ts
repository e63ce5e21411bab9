import type { NotExaminedCode } from '../../src/model/codes.js';
import { type CodeText, fixed } from './code-text.js';
import { FAULT_TEXT, MALFORMED } from './fault-text.js';
import type { Params } from './params.js';
import { type Phrase, say } from './phrase.js';
import type { Both } from './renderer.js';

/** Why something was not examined, and what it would take to examine it. */
export interface UnexaminedText {
  /** The reason as a heading, without its parameters. */
  readonly title: Both;
  readonly why: CodeText;
  readonly takes: CodeText;
}

const both = (title: Both, why: readonly [string, string], takes: readonly [string, string]): UnexaminedText => ({
  title,
  why: fixed(...why),
  takes: fixed(...takes),
});

const NOTHING = ['Ingenting; det er ikke noe å undersøke.', 'Nothing; there is nothing to examine.'] as const;

/** The text of the fault behind a `fault` reason. */
function faultOf(p: Params): Phrase {
  const code = p.raw('fault');
  const text = Object.hasOwn(FAULT_TEXT, code) ? FAULT_TEXT[code as keyof typeof FAULT_TEXT] : undefined;
  return text ? text[p.lens.locale](p) : say`${p.name('fault')}`;
}

/** Every reason for not having looked. */
export const UNEXAMINED_TEXT: Readonly<Record<NotExaminedCode, UnexaminedText>> = {
  'no-rule': {
    title: { nb: 'Kategorier ingen regel kan se', en: 'Categories no rule can see' },
    why: {
      nb: (p) => say`Ingen regel kan kjenne igjen ${p.category('category')}.`,
      en: (p) => say`No rule can recognise ${p.category('category')}.`,
    },
    takes: fixed(
      'Spør den som eier systemet, eller oppgi i oppsettet hvilke felt det gjelder.',
      'Ask the owner of the system, or name the fields in the configuration.',
    ),
  },
  excluded: both(
    { nb: 'Holdt utenfor i oppsettet', en: 'Excluded by the configuration' },
    ['Holdt utenfor i oppsettet.', 'Excluded by the configuration.'],
    ['Fjern unntaket i oppsettet.', 'Remove the exclusion from the configuration.'],
  ),
  'views-not-asked': both(
    { nb: 'Visninger', en: 'Views' },
    ['Visninger leses bare når det er bedt om.', 'Views are read only when asked for.'],
    [
      'Slå på visninger for datakilden. Innholdet ligger som regel også i tabellene bak.',
      'Turn views on for the data source. The content usually also lies in the tables behind.',
    ],
  ),
  'foreign-not-asked': both(
    { nb: 'Eksterne tabeller', en: 'Foreign tables' },
    ['Eksterne tabeller leses bare når det er bedt om.', 'Foreign tables are read only when asked for.'],
    [
      'Slå på eksterne tabeller, eller undersøk kilden der dataene ligger.',
      'Turn foreign tables on, or examine the source where the data lies.',
    ],
  ),
  'partitions-not-asked': both(
    { nb: 'Partisjoner, lest gjennom hovedtabellen', en: 'Partitions, read through the main table' },
    ['Lest gjennom tabellen den er en del av.', 'Read through the table it is a part of.'],
    ['Ingenting; slå på partisjoner for å se hver for seg.', 'Nothing; turn partitions on to see each by itself.'],
  ),
  'not-populated': both(
    { nb: 'Materialiserte visninger uten innhold', en: 'Materialised views without content' },
    ['Den materialiserte visningen er ikke fylt.', 'The materialised view is not populated.'],
    ['Oppdater visningen, eller se på tabellene bak.', 'Refresh the view, or look at the tables behind.'],
  ),
  'not-loaded': both(
    { nb: 'Samlinger som ikke er lastet i minnet', en: 'Collections not loaded into memory' },
    ['Samlingen er ikke lastet i minnet.', 'The collection is not loaded into memory.'],
    [
      'Last den på serveren, eller slå på `loadCollections` i oppsettet (det belaster serveren).',
      'Load it on the server, or turn on `loadCollections` in the configuration (it costs the server).',
    ],
  ),
  'permission-denied': both(
    { nb: 'Mangler leserett', en: 'No right to read' },
    ['Kontoen har ikke leserett.', 'The account has no right to read.'],
    ['Gi kontoen leserett (bare SELECT).', 'Grant the account the right to read (SELECT only).'],
  ),
  'row-level-security': both(
    { nb: 'Skjult av radsikkerhet', en: 'Hidden by row-level security' },
    ['Radsikkerhet skjuler rader for kontoen.', 'Row-level security hides rows from the account.'],
    [
      'Bruk en konto som ser alle rader (BYPASSRLS, uten skriverett).',
      'Use an account that sees every row (BYPASSRLS, without write rights).',
    ],
  ),
  vector: both(
    { nb: 'Vektorer', en: 'Vectors' },
    ['Tallvektorer; innholdet kan ikke leses som tekst.', 'Vectors of numbers; the content cannot be read as text.'],
    [
      'Finn ut hvilke tekster eller bilder vektorene er laget av. De kan være personopplysninger.',
      'Find out which texts or images the vectors were made from. They may be personal data.',
    ],
  ),
  'type-not-readable': {
    title: { nb: 'Datatyper som ikke kan leses', en: 'Types that cannot be read' },
    why: {
      nb: (p) => say`Lagret som ${p.name('type')}, som vi ikke kan lese.`,
      en: (p) => say`Stored as ${p.name('type')}, which we cannot read.`,
    },
    takes: fixed(
      'Spør den som eier systemet, hva feltet inneholder.',
      'Ask the owner of the system what the field holds.',
    ),
  },
  'virtual-table': both(
    { nb: 'Virtuelle tabeller', en: 'Virtual tables' },
    ['Virtuell tabell; innholdet ligger et annet sted.', 'Virtual table; its content lies elsewhere.'],
    ['Undersøk kilden den henter fra.', 'Examine the source it draws from.'],
  ),
  'format-not-supported': {
    title: { nb: 'Filtyper som ikke kan leses', en: 'File types that cannot be read' },
    why: {
      nb: (p) => say`Filtypen ${p.name('extension')} kan ikke leses ennå.`,
      en: (p) => say`The file type ${p.name('extension')} cannot be read yet.`,
    },
    takes: fixed(
      'Se gjennom filene for hånd, eller eksporter dem som CSV.',
      'Look through the files by hand, or export them as CSV.',
    ),
  },
  encrypted: both(
    { nb: 'Kryptert innhold', en: 'Encrypted content' },
    ['Kryptert eller beskyttet med passord.', 'Encrypted, or protected by a password.'],
    [
      'Undersøk en utgave uten passord, eller spør den som eier filen, hva den inneholder.',
      'Examine a copy without a password, or ask the owner of the file what it holds.',
    ],
  ),
  'symlink-refused': both(
    { nb: 'Symbolske lenker', en: 'Symbolic links' },
    [
      'Symbolsk lenke; den kan peke ut av området som skal undersøkes.',
      'Symbolic link; it may point out of the area to be examined.',
    ],
    ['Oppgi filen den peker på, i oppsettet.', 'Name the file it points to in the configuration.'],
  ),
  'not-a-file': both(
    { nb: 'Ikke vanlige filer', en: 'Not regular files' },
    ['Ikke en vanlig fil.', 'Not a regular file.'],
    ['Som regel ingenting.', 'Usually nothing.'],
  ),
  'too-large': {
    title: { nb: 'For store filer', en: 'Files too large' },
    why: {
      nb: (p) => say`For stor til å leses (${p.bytes('bytes')}).`,
      en: (p) => say`Too large to read (${p.bytes('bytes')}).`,
    },
    takes: fixed(
      'Hev grensen i oppsettet, eller del opp filen.',
      'Raise the limit in the configuration, or split the file.',
    ),
  },
  malformed: {
    title: { nb: 'Feil format', en: 'Wrong format' },
    why: MALFORMED,
    takes: fixed('Rett filen, eller se gjennom den for hånd.', 'Mend the file, or look through it by hand.'),
  },
  empty: both({ nb: 'Tomme tabeller og filer', en: 'Empty tables and files' }, ['Ingen rader.', 'No rows.'], NOTHING),
  'no-cells': both(
    { nb: 'Felt uten innhold', en: 'Fields without content' },
    ['Bare tomme celler.', 'Only empty cells.'],
    NOTHING,
  ),
  'generated-file': both(
    { nb: 'Filer som verktøy lager', en: 'Files that tools make' },
    [
      'Filen er laget av et verktøy ut fra andre filer, slik som en låsefil eller komprimert kode.',
      'The file is made by a tool from other files, such as a lock file or minified code.',
    ],
    ['Undersøk filene den er laget av.', 'Look at the files it is made from.'],
  ),
  'columns-unknown': both(
    { nb: 'Kolonnene er ikke kjent', en: 'Columns not known' },
    [
      'Tabellen er laget av en spørring eller har ingen oppgitt form, så kolonnene står ikke i definisjonen.',
      'The table is made by a query or has no declared shape, so its columns are not in the definition.',
    ],
    ['Undersøk innholdet i databasen.', 'Scan the content of the database.'],
  ),
  'schema-only': both(
    { nb: 'Bare navn og typer er sett på', en: 'Only names and types were looked at' },
    ['Innholdet er ikke lest i denne kjøringen.', 'The content was not read in this run.'],
    ['Undersøk innholdet i databasen.', 'Scan the content of the database.'],
  ),
  'not-asked': both(
    { nb: 'Ikke med i denne kjøringen', en: 'Not part of this run' },
    ['Kjøringen gjaldt noe annet enn denne datakilden.', 'The run was about something else than this data source.'],
    ['Kjør personkart scan for hele oppsettet.', 'Run personkart scan for the whole configuration.'],
  ),
  unread: both(
    { nb: 'Ikke nådd før undersøkelsen tok slutt', en: 'Not reached before the scan ended' },
    ['Undersøkelsen tok slutt før den kom hit.', 'The scan ended before it came here.'],
    ['Kjør på nytt med høyere grense for tid eller datamengde.', 'Scan again with a higher limit for time or size.'],
  ),
  'store-unreachable': {
    title: { nb: 'Datakilder uten forbindelse', en: 'Data sources out of reach' },
    why: {
      nb: (p) => say`Datakilden var ikke tilgjengelig. ${p.has('fault') ? faultOf(p) : ''}`,
      en: (p) => say`The data source could not be reached. ${p.has('fault') ? faultOf(p) : ''}`,
    },
    takes: fixed(
      'Rett feilen som står ved datakilden, og kjør på nytt.',
      'Mend the fault shown at the data source, and scan again.',
    ),
  },
  'not-configured': {
    title: { nb: 'Datakilder som ikke er satt opp', en: 'Data sources that are not configured' },
    why: fixed(
      'Behandlingsprotokollen nevner en datakilde som undersøkelsen ikke er satt opp for.',
      'The record names a data source that the scan is not configured for.',
    ),
    takes: fixed('Legg datakilden til i konfigurasjonen.', 'Add the data source to the config.'),
  },
  'nothing-there': {
    title: { nb: 'Steder der det ikke er noe', en: 'Places where nothing is' },
    why: fixed(
      'Behandlingsprotokollen nevner tabeller eller filer som ikke finnes der.',
      'The record names tables or files that are not there.',
    ),
    takes: fixed('Rett stedet i behandlingsprotokollen.', 'Correct the place in the record.'),
  },
  fault: {
    title: { nb: 'Feil under lesing', en: 'Faults while reading' },
    why: { nb: faultOf, en: faultOf },
    takes: fixed('Rett feilen, og kjør på nytt.', 'Mend the fault, and scan again.'),
  },
};

/** The same table by reason alone, for a single line. */
export const UNEXAMINED_WHY: Readonly<Record<string, CodeText>> = Object.fromEntries(
  Object.entries(UNEXAMINED_TEXT).map(([code, text]) => [code, text.why]),
);
