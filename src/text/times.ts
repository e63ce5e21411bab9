/** What a field of dates tells of its record: when it came to be, when it ended, when somebody last touched it. */
import { nameTokens } from './fold.js';

/** `created`: the record's own beginning; `event`: when what it tells happened; `activity`: when it was last used. */
export type TimeRole = 'created' | 'event' | 'activity' | 'ended';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Dates that say nothing of a record's age: births, and days to come. Folded. */
const NEVER = set(`
  fodt fodsel fodselsdato fodselsdag birth born dob birthdate birthday dod dead death deceased
  forfall forfallsdato forfaller due utlop utlopsdato utloper expiry expires expiration expire gyldig valid validity
  slettes frist fristdato deadline planlagt planned neste next avtalt scheduled fornyes renewal renews til until
  anonymiseres varighet duration timeout tidssone timezone
`);
const ENDED = set(`
  slutt sluttdato sluttet avsluttet avslutta oppsagt opphor opphort opphorsdato end ended enddate terminated termination
  closed lukket lukka cancelled canceled kansellert deactivated deaktivert
`);
const ACTIVITY = set(`
  sist siste last latest endret endra updated oppdatert modified changed seen login loggedin innlogget brukt used
  activity aktivitet accessed
`);
const CREATED = set(`
  opprettet oppretta created creation createdat registrert registrering registreringsdato registered registration
  inserted added lagttil innlagt mottatt motteke received innsendt submitted innsamlet collected signert signed
  bestilt ordered besvart answered sendt sent tatt taken importert imported
`);
const EVENT = set(`
  tid tidspunkt tidsstempel dato date time timestamp ts datetime klokkeslett occurred hendt skjedd logged logget
  start startet started begin montert installert installed levert delivered kjopt purchased utfort betalt paid
  ringt besok besokt visit visited at day dag
`);
/** Heads of compounds: `bilagsdato`, `bestillingstidspunkt`. */
const HEADS = ['dato', 'date', 'tidspunkt', 'timestamp', 'tidsstempel', 'datetime'];
/** Who did it, not when. */
const BY_WHOM = set('av by bruker user ip id type kode code status navn name sted place antall count');

/** The role a field's name gives its dates; undefined for names that speak of no past time. */
export function timeRole(name: string): TimeRole | undefined {
  const tokens = nameTokens(name);
  const has = (words: ReadonlySet<string>): boolean => tokens.some((t) => words.has(t));
  if (has(NEVER) || BY_WHOM.has(tokens.at(-1) ?? '')) return undefined;
  if (has(ENDED)) return 'ended';
  if (has(ACTIVITY)) return 'activity';
  if (has(CREATED)) return 'created';
  const compound = tokens.some((t) => HEADS.some((head) => t.length > head.length && t.endsWith(head)));
  return has(EVENT) || compound ? 'event' : undefined;
}

/**
 * What a retention period runs from, as far as a scan can see it. `own`: the record's own time; `ended` and
 * `activity`: another date of the record; `year-end`: the end of the year of its own time; `unseen`: nothing
 * that a container shows.
 */
export type Start = 'own' | 'sent' | 'ended' | 'activity' | 'year-end' | 'unseen';

const END_WORDS = set(`
  end ends ended termination terminated slutt slutten avslutning avsluttet avslutta avsluttes opphor opphort
  oppsigelse oppsagt expiry utlop closed
`);
const YEAR_WORDS = set(
  'year years ar arets fiscal regnskapsar regnskapsarets regnskapsaret rekneskapsar rekneskapsaret',
);
const ACTIVITY_WORDS = set('last siste sist activity aktivitet');
const SENT_WORDS = set('sent sendt sending utsendelse utsending delivery delivered levering leveransen levert');
const OWN_WORDS = set(`
  event hendelse hending visit besok besoket call samtale samtalen received mottak mottatt answer svar svaret
  besvarelse order bestilling bestillingen check kontroll sjekk kredittsjekk collected collection innsamling innsamlet
  created creation opprettet opprettelse registered registration registrering recording opptak opptaket payment
  betaling purchase kjop transaction transaksjon logged logging loggforing signing signering submission innsending
  taken incident import
`);

/** How a period's start, in the register's own words, can be seen in data. */
export function startOf(from: string): Start {
  const tokens = nameTokens(from);
  const has = (words: ReadonlySet<string>): boolean => tokens.some((t) => words.has(t));
  if (has(YEAR_WORDS)) return has(END_WORDS) ? 'year-end' : 'unseen';
  if (has(END_WORDS)) return 'ended';
  if (has(ACTIVITY_WORDS)) return 'activity';
  if (has(SENT_WORDS)) return 'sent';
  return has(OWN_WORDS) ? 'own' : 'unseen';
}

/**
 * True when a field of dates shows such a start. When a customer was registered does not tell when a letter to them
 * was sent; when something happened tells of whatever it was.
 */
export function showsStart(start: Start, name: string, role: TimeRole): boolean {
  if (start === 'ended' || start === 'activity') return role === start;
  // Who was last seen ten years ago was registered before that.
  if (start === 'own' || start === 'year-end') return role !== 'ended';
  if (start === 'unseen') return false;
  return role === 'event' || nameTokens(name).some((t) => SENT_WORDS.has(t));
}
