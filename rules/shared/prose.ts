/** Is this text prose that people wrote to or about people? */
import { wordList } from './text.js';

/** Enough to judge a letter by. */
const JUDGED = 4000;
const SHORTEST = 20;
const FEWEST_WORDS = 4;

const WORD = /\p{L}[\p{L}\p{M}'’-]{0,40}/gu;
const TAG = /<[a-z/!][^<>]{0,500}>/giu;
/** Documents, code, stack traces, log lines, lists of settings, templates, messages of commits. */
const OF_MACHINES = [
  /^\s{0,9}[{[]\s{0,9}["{[\d]/u,
  /^\s{0,9}(?:<\?xml|#!|import |package |function |def |class |SELECT |INSERT |UPDATE |DELETE |CREATE |ALTER |WITH )/u,
  /(?:=>|\);|\{\s{0,9}$|;\s{0,9}$(?=\s{0,9}\S)|\bvar |\bconst |\breturn |::\w|\w\(\)|&&|\|\|)/mu,
  /(?:Traceback|Exception in thread|\b\w{2,60}(?:Exception|Error)\b:|^\s{0,9}at [\w.$<>]{2,200} ?\(|File ".{1,200}", line \d)/mu,
  /^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.{0,40}\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b/u,
  /^\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b[\]: ]/u,
  /(?:\b\w{1,40}=\S{1,80}[ ,;&]{1,3}){2}\w{1,40}=/u,
  /(?:\{\{.{1,60}\}\}|\$\{\w|%[sd]\b|<%)/u,
  /^(?:Merge (?:branch|pull request)|Revert "|(?:feat|fix|chore|refactor|docs|test|build|ci|perf|style)(?:\([\w-]{1,40}\))?!?:)/u,
];

/** Whom prose speaks to or of, and what people do to each other: folded to lower case; bokmål, nynorsk, English. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  wordList(`
    jeg eg du deg dere dykk vi me meg oss han hun ho hans hennes hennar henne ham dem deres dykkar deira min mitt mine min
    din ditt dine vår vårt våre kunde kunden kunder kundens kundar herr fru frøken nabo naboen kona mannen sønn sønnen datter
    dattera dottera mor far barn barna samboer ektefelle leietaker eier eieren eigar hei hallo kjære hilsen helsing mvh vennlig
    venleg takk beklager orsak velkommen ring ringer ringte ringt ringjer ringde snakket snakka prata pratet snakke kontakt kontaktet kontakta
    kontakte svarer svarte svara svarar mailet purret purra klager klaget klaga klagar ønsker ønskjer ønsket ønska ynskjer spør spurte
    spurde lurer avtalt avtalte avtala avtale bekreftet stadfesta sier sa seier fortalte fortalde opplyser opplyste opplyser flytter flytta flyttet
    flyttar oppsigelse oppseiing sagt sluttet bestilt bestilte bestilde betalt betaler betalar kranglet sint misfornøyd misnøgd fornøyd
    nøgd hyggelig hyggeleg ubehagelig truet trua beruset hund hunden bikkje ferie hjemme heime bortreist nøkkel nøkkelen alarm
    alarmen vekter vektar montør montøren tekniker selger selgeren besøk besøket møte møtet skylder gjeld inkasso betalingsevne ung eldre
    gammel gamal damen dama fyren kar vedkommende vedkomande pårørende pårørande ansatt tilsett innringer skyldner skyldnar debitor person personen folk jobber jobbar bor bur lover lovar husstanden hushaldet
    beboer bebuar gjest elev pasient medarbeider kollega lege
    you he she we they me him her us them my your his our their mine yours customer customers client clients caller tenant
    owner neighbour neighbor wife husband son daughter mother father kids partner dear hi hello regards thanks thank please sorry
    called calls call calling spoke talked said says told asked asks wants wanted wishes agreed confirmed complained complains
    moved moving cancelled canceled paid pays owes visit visited appointment met meeting away holiday dog key keys angry rude
    upset satisfied unhappy happy guard technician salesman someone somebody everyone mr mrs ms patient student
    employee colleague doctor resident debtor person people lives works
  `),
);

/** True for sentences in a natural language: no code, document, log or list. */
export function isProse(cell: string): boolean {
  if (cell.length < SHORTEST) return false;
  const text = plain(cell);
  if (OF_MACHINES.some((machine) => machine.test(text))) return false;
  const words = text.match(WORD) ?? [];
  if (words.filter((w) => w.length > 1).length < FEWEST_WORDS) return false;
  // Sentences are blanks and letters; lists and codes are marks and digits.
  const blanks = text.match(/\s/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return blanks >= 3 && letters >= 0.6 * (text.length - blanks) && letters <= 14 * blanks;
}

/** True when a word speaks to or of people: product texts and messages of machines seldom have one. */
export const speaksOfPeople = (cell: string): boolean =>
  (plain(cell).match(WORD) ?? []).some((word) => OF_PEOPLE.has(word.toLowerCase()));

/** The first part of a text, without the markup of a letter in HTML. */
function plain(cell: string): string {
  const text = cell.slice(0, JUDGED);
  return text.includes('<') ? text.replace(TAG, ' ') : text;
}
