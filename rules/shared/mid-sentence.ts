/** Is a capitalised word in the middle of a sentence? In Norwegian it is a proper name there. */
import { isLetterOrMark } from './letters.js';
import { wordList } from './text.js';

/** The word before, with what may stand between. */
const BEFORE = /(\p{L}[\p{L}\p{M}'’-]{0,24})["'’»”)]?[,;]?[ \u00a0]["'«“(]?$/u;
/** A sentence, a line or a part of one begins here. */
const OPENS = /(?:^|[.!?:;|"«(\n\r\t][ \u00a0]{0,3}|[-–•*][ \u00a0])$/u;

/** What stands before places, works, firms, ships, animals and goods that bear names of persons. */
const OF_THINGS: ReadonlySet<string> = new Set(
  wordList(`
    i in at the nær near rundt ved området bydel bydelen gata gaten veien vegen by byen øya elva fjorden butikk butikken kjeden
    firma firmaet selskap selskapet bedrift bedriften skip skipet båt båten ferga fergen hund hunden katt katten hest hesten
    dog cat horse modell modellen model type typen merke merket brand versjon version system systemet app appen server serveren
    prosjekt prosjektet project plan planen orkan orkanen stormen hurricane storm street skole skolen skulen school hotell
    hotellet hotel restaurant restauranten kafé kafeen cafe film filmen serie serien bok boka boken band bandet album albumet
    låta song sone sonen rom rommet room zone sensor sensoren kamera kameraet camera produkt produktet product pakke pakken
    package tjenesten tenesta service assistent assistenten robot roboten kampanje kampanjen campaign sankt st sta san santa
    ship boat store shop company region kommune kommunen fylke land
  `),
);

/** `van Klara`, `de la Cruz`: the end of a family name. */
const PARTICLE = /(?:^|\s)(?:van|von|der|del|dos|bin|ibn|el|al|de|de la) $/iu;

/** `bor på Ila`, `moved to Madison`: a place. */
const LIVES =
  /(?<!\p{L})(?:bor|bur|bodde|budde|jobber|jobbar|ligger|ligg|flytt\p{L}{1,3}|hytt[ae]n?|leilighet(?:en)?|lives|lived|moved|moving|works|located) (?:på|til|fra|frå|ved|to|from|on|by|near) $/iu;

/** Small words and verbs that begin sentences and are no part of a name. */
const STARTERS: ReadonlySet<string> = new Set(
  wordList(`
    prøv prøvde fikk fekk møtte ring ringte snakket snakka traff spurte spurde ga gav sendte bad ba fortalte la både når da då at
    hvis om kanskje ifølge etter for med til fra frå av også bare berre mens medan så men og fordi siden sidan derfor be bed
    gi gje send spør hør minn varsle hils vekk vent hent møt takk hugs husk avtalte avtalt kontakt kontaktet kontakta ifylgje
    ask tell call try if when while because since and but so with to from for as although both only even once after before
    told asked called met let give remind contact that then yesterday today
  `),
);

/** True when the capitalised word at `at` goes on with a sentence, and what it goes on with is not a thing's name. */
export function isMidSentence(text: string, at: number): boolean {
  if (!mayGoOn(text, at)) return false;
  const reach = text.slice(Math.max(0, at - 36), at);
  const match = BEFORE.exec(reach);
  if (match === null) return false;
  const word = match[1] as string;
  const lower = word.toLowerCase();
  if (OF_THINGS.has(lower) || PARTICLE.test(reach) || LIVES.test(reach)) return false;
  if (/^\p{Ll}/u.test(word)) return !/[\p{N}_@.]$/u.test(reach.slice(0, match.index));
  return STARTERS.has(lower) && word !== word.toUpperCase() && opensSentence(text, at - (reach.length - match.index));
}

/** A blank before, and before that the end of a word, a quotation mark or a comma. */
function mayGoOn(text: string, at: number): boolean {
  const blank = '"\'«“('.includes(text.charAt(at - 1)) ? at - 2 : at - 1;
  if (blank < 1 || (text.charCodeAt(blank) !== 32 && text.charCodeAt(blank) !== 0xa0)) return false;
  return isLetterOrMark(text.charCodeAt(blank - 1)) || '"\'’»”),;-'.includes(text.charAt(blank - 1));
}

/** True when nothing of the sentence stands before `at`. */
export const opensSentence = (text: string, at: number): boolean => OPENS.test(text.slice(Math.max(0, at - 5), at));

/** Firms, cars, services and goods of which the lists know the name as that of persons. */
const BRANDS: ReadonlySet<string> = new Set(
  wordList(`
    elvia clas zoe octavia fabia clio megane felix norma assa ringnes hafslund lyse ring skoda polo siri alexa luna tine hansa
    mercedes nord sør vest øst north south east west tesla bosch suzuki maria jesus santa voss english norway opel ford
  `),
);

/** True when the word is better known as something that can be bought, or as no living person. */
export const isBrand = (word: string): boolean => BRANDS.has(word.toLowerCase());
