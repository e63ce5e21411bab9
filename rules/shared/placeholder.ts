/** Texts that stand where a secret would stand and are none. */
import { fold } from '../../src/text/fold.js';
import { wordList } from './text.js';

/** `****`, `xxxx`, `....`, `-`. */
const MASKED = /^(?:[*•●x.\-_#?]{1,64}|[*•●]{2,64}\S{0,8}|\S{0,8}[*•●]{3,64})$/iu;
/** `${PASSWORD}`, `$PASSWORD`, `{{ secret }}`, `<password>`, `[password]`, `%s`, `%(pw)s`, `%PASSWORD%`, `:password`. */
const SLOT =
  /^(?:\$[{(]|\$[A-Z_]{3,40}$|\{|<|\[|%[sd]$|%\(|%\w{1,40}%$|#\{|:(?:pass|pw|token|secret)|env[:.]|process\.env|os\.environ)/i;
/** `your_password`, `ditt-passord`, `PASSWORD_HERE`: what a manual says. */
const MANUAL =
  /^(?:(?:your|ditt|din|mitt|my|insert|enter|replace|change)[_ -]|(?:redacted|sladdet|fjernet|removed|skjult|hidden|todo|tbd)$)/i;

/** True when the text only holds the place of a secret. */
export const isPlaceholder = (text: string): boolean =>
  MASKED.test(text) || SLOT.test(text) || MANUAL.test(text) || /_HERE$/.test(text);

/** Words that say how it is with a secret instead of telling it, in both languages. Folded. */
const STATUS: ReadonlySet<string> = new Set(
  wordList(`
    ja nei yes no true false sann usann on off av på null nil none undefined ukjent ukjend unknown na ingen ikke ikkje not
    missing mangler manglar mangla manglet tom blank empty feil galt gal rett riktig riktige korrekt wrong invalid ugyldig
    ugyldige gyldig valid incorrect correct ok okay glemt gløymt forgotten endret endra changed byttet bytta skiftet satt
    sett set unset resatt reset tilbakestilt nullstilt nullstilles utløpt utgått expired utløper sperret sperra låst locked
    blokkert blocked sendt send sent sendes mottatt received oppgitt oppgis gitt gis opplyst kjent lagret lagra stored
    kryptert encrypted hashet hashed skjult hidden påkrevd kreves påkravd required obligatorisk optional valgfritt
    nødvendig needed aktiv active inaktiv inactive aktivert deaktivert enabled disabled må kan skal bør vil must should
    can will may se see sjå til to for med with som via per hos fra from er is var was ble vart blir be been har has
    minst minimum mindre maks maksimum lenger lengre kort kortere svakt svak weak sterkt sterk strong too tegn characters
    ny nytt nye new gammel gammelt gamle old det den this that the a an en et ei i du vi de han hun din ditt your my samme
    same lik likt både enten either pending venter avventer n/a slettet deleted fjernet removed opprettet created brukt
    used kopiert registrert registered bekreftet bekrefta verified godkjent avvist rejected forsøkt tatt hvis if når when
    og and eller or both men but under over ved at of in så alltid aldri never always skriv skrives tast tastes enter
    velg choose bruk use vises vist shown kun only fortsatt still allerede already nå now today idag snart senere
    manuelt manuell automatisk automatic standard default her here der there kunden kunde bruker user
  `).map(fold),
);

/** True for a word that tells about a secret (`endret`, `mangler`, `required`). */
export const isStatusWord = (word: string): boolean => STATUS.has(fold(word));

/** Code, types and paths: `getpass()`, `self.password`, `string`, `/home/ola`. */
const PROGRAM =
  /^[\p{L}_][\p{L}\p{N}_.]{0,40}\(.{0,80}\)?$|^~?[/\\](?=.{0,80}[/\\])|^[\p{L}_]{1,24}(?:\.[\p{L}_]{1,24}){1,6};?$|^(?:string|str|text|varchar|char|input|field|null|new|response|request)$/iu;

/** True for what a program writes where a secret would stand. */
export const isProgram = (text: string): boolean => PROGRAM.test(text);
