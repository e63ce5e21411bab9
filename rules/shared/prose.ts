/** Is this text prose that people wrote to or about people? */
import { isLetter, isLetterOrMark } from './letters.js';
import { wordList } from './text.js';

/** Enough to judge a letter by. */
const JUDGED = 4000;
const SHORTEST = 20;
const FEWEST_WORDS = 4;

const TAG = /<[a-z/!][^<>]{0,500}>/giu;

/**
 * Documents, code, stack traces, log lines, lists of settings, templates, messages of commits; behind each what a text
 * must hold for it, looked for first: most prose holds none.
 */
const OF_MACHINES: readonly (readonly [RegExp, RegExp?])[] = [
  [/^\s{0,9}[{[]\s{0,9}["{[\d]/u],
  [
    /^\s{0,9}(?:<\?xml|#!|import |package |function |def |class |SELECT |INSERT |UPDATE |DELETE |CREATE |ALTER |WITH )/u,
  ],
  [
    /(?:=>|\);|\{\s{0,9}$|;\s{0,9}$(?=\s{0,9}\S)|\bvar |\bconst |\breturn |::\w|\w\(\)|&&|\|\|)/mu,
    /[=>;{:(&|]|var |const |return /,
  ],
  [
    /(?:Traceback|Exception in thread|\b\w{2,60}(?:Exception|Error)\b:|^\s{0,9}at [\w.$<>]{2,200} ?\(|File ".{1,200}", line \d)/mu,
    /Traceback|Exception|Error|at |File "/,
  ],
  [/^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.{0,40}\b(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b/u],
  [/^\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b[\]: ]/u],
  [/(?:\b\w{1,40}=\S{1,80}[ ,;&]{1,3}){2}\w{1,40}=/u, /=/],
  [/(?:\{\{.{1,60}\}\}|\$\{\w|%[sd]\b|<%)/u, /[{$%]/],
  [
    /^(?:Merge (?:branch|pull request)|Revert "|(?:feat|fix|chore|refactor|docs|test|build|ci|perf|style)(?:\([\w-]{1,40}\))?!?:)/u,
  ],
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
  if (OF_MACHINES.some(([machine, needs]) => (needs === undefined || needs.test(text)) && machine.test(text)))
    return false;
  let blanks = 0;
  let letters = 0;
  let words = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) blanks++;
    const end = isLetter(code) ? endOfWord(text, i) : i + 1;
    if (end - i > 1) words++;
    for (; i < end; i++) if (isLetter(text.charCodeAt(i))) letters++;
  }
  if (words < FEWEST_WORDS) return false;
  // Sentences are blanks and letters; lists and codes are marks and digits.
  return blanks >= 3 && letters >= 0.6 * (text.length - blanks) && letters <= 14 * blanks;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0xff && /\s/.test(String.fromCharCode(code)));

/** True when a word speaks to or of people: product texts and messages of machines seldom have one. */
export function speaksOfPeople(cell: string): boolean {
  const text = plain(cell);
  for (let i = 0; i < text.length; ) {
    const end = isLetter(text.charCodeAt(i)) ? endOfWord(text, i) : i + 1;
    if (end - i <= LONGEST_OF_PEOPLE && OF_PEOPLE.has(text.slice(i, end).toLowerCase())) return true;
    i = end;
  }
  return false;
}

/** A word is a letter with letters, marks, apostrophes and hyphens behind it. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (goesOn(text.charCodeAt(end))) end++;
  return end;
}

const goesOn = (code: number): boolean => code === 39 || code === 45 || code === 0x2019 || isLetterOrMark(code);

const LONGEST_OF_PEOPLE = Math.max(...[...OF_PEOPLE].map((word) => word.length));

/** The first part of a text, without the markup of a letter in HTML. */
function plain(cell: string): string {
  const text = cell.slice(0, JUDGED);
  return text.includes('<') ? text.replace(TAG, ' ') : text;
}
