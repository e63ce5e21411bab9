/** How Nordic and German street names end, and how much each ending says (identifiers.md, 4). */
import { wordList } from './text.js';

/**
 * - `street`: nothing else is called so (`Storgata`, `Kirkeveien`, `Karl Johans gate`).
 * - `terrain`: streets are, and surnames and common words may be (`Solbakken`, `Furumoen`).
 * - `risky`: as often something else (`Haugen`, `Torget`, `Amalia`).
 * - `foreign`: a street in Sweden, Denmark, Germany, Austria or Switzerland.
 */
export type StreetClass = 'street' | 'terrain' | 'risky' | 'foreign';

/** Endings of one-word names with at least two letters before them, the surest first. */
const ENDINGS: readonly (readonly [StreetClass, RegExp])[] = [
  // `gt` after these letters only: `solgt`, `lagt`, `ringt` and `trygt` are no streets.
  ['street', /(?:gata|gaten|gate|(?<=[bdefghjkmprstv])gt\.?|veien|vegen|alléen|alleen|allé)$/],
  ['foreign', /(?:stra(?:ß|ss)e|(?<=[a-zäöü]{4})str\.|gatan|vägen|vagen|gränd|gade|vej|stræde|allee|platz|gasse|väg)$/],
  [
    'terrain',
    new RegExp(
      `(?:${wordList(`
        vei veg plassen torget kaia kaien brygga bryggen stien bakken sletta svingen haugen tunet grenda hagen åsen jordet
        løkka løkken flaten marka berget toppen kroken faret lunden skogen myra vollen neset odden stranda stranden kleiva
        kollen terrasse terrassen ekra teigen høgda høyden rabben skrenten sløyfa sløyfen stubben vangen leitet viken smauet
        almenningen allmenningen hammeren kvartalet bråten åkeren gutua dreiet
      `).join('|')}|(?<=[a-zæøå]{3}[dgkmnt]e)v\\.|(?<=[dgklmps]e?)vn\\.)$`,
    ),
  ],
  [
    'risky',
    /(?:lia|lien|moen|ringen|enga|engen|vika|dalen|gården|garden|parken|haug|bakke|torg|brygge|sving|krok|flata|høgdi)$/,
  ],
];

/** Words that end so and are no streets: roads of a kind, rooms, English verbs, surnames. */
const NEVER = new Set(
  wordList(`
    riksvei riksveg riksveien riksvegen fylkesvei fylkesveg fylkesveien fylkesvegen europavei europaveg europaveien
    europavegen motorvei motorveg motorveien motorvegen hovedvei hovedveien hovudvegen omvei omveien snarvei snarveien
    rømningsvei rømningsveien rømningsveg rømningsvegen adkomstvei adkomstveien tilkomstvei skogsvei gangvei gangveien
    sykkelvei sykkelveien luftvei luftveien urinveien blindvei sidevei sideveien privatvei bilvei bilveien kommunevei
    hovedgate hovedgata sidegate sidegata tverrgate gågate gågata blindgate norveg underveg undervei halvveg halvvei
    arbeidsplass arbeidsplassen parkeringsplass parkeringsplassen byggeplass byggeplassen møteplass møteplassen
    lekeplass lekeplassen p-plass p-plassen plassering førsteplass førsteplassen andreplass andreplassen sitteplass
    sitteplassen oppholdsplass spilleplass biplass flyplass flyplassen lagringsplass diskplass campingplass
    campingplassen rasteplass barnehage barnehagen dyrehagen kirkegården skolegården bondegården gjengangeren
    navigate aggregate delegate investigate mitigate propagate segregate interrogate congregate irrigate litigate
    negotiate castigate instigate subjugate surrogate conjugate frigate tailgate tollgate floodgate watergate colgate
    applegate northgate southgate eastgate westgate newgate vulgate promulgate abrogate relegate obligate fumigate
    brigade renegade decade arcade cavalcade facade fassade lokomotivgade agade aldrig
    abnegate arrogate circumnavigate corrugate derogate elongate expurgate legate ligate negate objurgate profligate
    variegate billingsgate lychgate stargate dieselgate gamergate branngate rørgate miljøgate paradegate fluktvei
    fluktveien kjørevei kjøreveien driftsvei landevei hjemvei skolevei levevei utvei nødutvei næringsvei sjøvei
    valmuehagen marka danmarka kampanjen filsti nettsti undersøkelsessti julia amalia italia australia victoria
    sjokolade billag aktivitetspark datapark maskinpark bilpark fornøyelsespark høring høringen åpning
    terminalgate avgangsgate oring spring during monitoring engineering string bring boring scoring
    sponsoring manufacturing restaurering montering registrering oppdatering verring
  `),
);

/** Nouns made of verbs (`leveringen`, `endringen`) end like a ring of houses; places to park and nurseries are many. */
const VERBAL =
  /(?:(?:er|ør|ar|år|nd|dr|tr|vr|kr|gr|kl|nær)ing(?:en)?|(?:arbeids|parkerings|lager|leke|lasse|losse|fly|bygge|camping)plassen|barnehagen)$/;

/** A word that is a whole street name only with another before it: `Karl Johans gate`, `Bygdøy allé`. */
const SECOND: ReadonlyMap<string, StreetClass> = new Map<string, StreetClass>([
  ...wordList('gate gata gt gt. vei veg veien vegen').map((w) => [w, 'street'] as const),
  ...wordList(
    'allé allè alle alléen plass torg brygge brygger bryggen terrasse park tverrgate ring haug minde tun vn.',
  ).map((w) => [w, 'terrain'] as const),
]);
/** Definite forms that are whole names, and start sentences too: `Torget 3`, `Bakken 5`. */
const ALONE = new Set(
  wordList(`
    gata veien vegen torget bryggen brygga kaia kaien bakken haugen tunet sletta svingen stien lia moen åsen hagen grenda
    løkka marka berget toppen kroken faret lunden skogen myra vollen neset odden stranda stranden parken ringen enga
    dalen flaten jordet plassen smauet kleiva kollen
  `),
);

/** Says where in a town a street lies; stands before another name or a common word. */
const ADJECTIVE =
  /^(?:nedre|øvre|store|lille|litle|vesle|gamle|gamla|nye|nordre|søndre|søre|østre|austre|vestre|midtre|indre|ytre|lange|korte|brede|smale)$/;
/** Titles before the name of somebody a street is called after. */
const TITLE =
  /^(?:kong|dronning|prins|prinsesse|kronprins|kronprinsesse|general|biskop|professor|prof\.?|doktor|dr\.?|pastor|prost|sankt|st\.?|major|kaptein|oberst|admiral|president|statsminister|konsul|direktør|lensmann|arkitekt|fru|chr\.?|joh\.?|\p{L}\.)$/u;
/** Words with a capital because a sentence or a label begins: no part of a street's name. */
const OPENERS = new Set(
  wordList(`
    bor bodde adresse adressen adressa gateadresse kunde kunden til fra i på ved hos og men ny gammel flyttet flyttar hjem
    objekt objektet alarm alarmen i krysset hjørnet sjekk se les finnes fins airlines airways flights terminals dens hans
    deres vårs ellers alltids utenfor utenom møtes møttes opens closes this his its uses has was is needs boarding
    fikk får har mellom mot langs over under nær passerte etter leveres sendes monteres installeres kontoret hytta
    huset leiligheten boligen eiendommen leverings faktura besøks post mvh hilsen
  `),
);

/** What the words before a house number are; undefined when no street ends so. Words as they stand. */
export function classOfStreet(words: readonly string[]): StreetClass | undefined {
  const last = (words.at(-1) as string).toLowerCase();
  const before = words.slice(0, -1);
  const second = SECOND.get(last);
  if (second !== undefined && before.length > 0) return isNamedAfter(before, last) ? second : undefined;
  if (before.length > 0 && !before.every((w) => ADJECTIVE.test(w.toLowerCase()))) return undefined;
  if (ALONE.has(last)) return before.length > 0 ? 'terrain' : 'risky';
  if (second !== undefined || NEVER.has(last) || VERBAL.test(last)) return undefined;
  return ENDINGS.find(([, ending]) => beforeEnding(last, ending) >= 2)?.[0];
}

const beforeEnding = (word: string, ending: RegExp): number => word.search(ending);

/** `Karl Johans`, `Nedre`, `Kong Haakon VIIs`, `C. J. Hambros`, `Bygdøy` (before `allé`); not `Kunden Ola Hansens`. */
function isNamedAfter(before: readonly string[], last: string): boolean {
  const lower = before.map((w) => w.toLowerCase());
  const small = before.filter((w) => !/^\p{Lu}/u.test(w));
  // `Haakon den godes`: what follows the article is in lower case too.
  const byName = lower.includes('den');
  if (lower.some((w) => OPENERS.has(w)) || (!byName && small.length > 0) || small.length > 2) return false;
  const titles = lower.findIndex((w) => !TITLE.test(w));
  if (before.length - Math.max(0, titles) > (titles > 0 || byName ? 3 : 2)) return false;
  if (lower.length === 1 && ADJECTIVE.test(lower[0] as string)) return true;
  return /^(?:al|torg|brygg|terr|park)/.test(last) || /(?:[szxß]|[’'])$/.test(lower.at(-1) as string);
}
