/** What stands around a capitalised word or pair and says that it is a person, or something else. */
import { wordList } from './text.js';

/** `titles` only persons have; `person` covers roles, relatives and verbs that mostly take one; a `customer` may be a firm. */
export type Cue = 'title' | 'person' | 'greeting' | 'customer' | 'given' | 'family' | 'household' | 'none';

/** Words just before a name. `_` stands for the blank in cues of two words. */
const CUES: readonly (readonly [Exclude<Cue, 'none'>, string])[] = [
  ['title', 'herr hr fru fr frk frøken mr mrs ms miss dr prof professor doktor advokat lege'],
  [
    'person',
    `kontaktperson kontaktpersonen saksbehandler saksbehandleren tekniker teknikeren vekter vekteren montør montøren
     operatør operatøren pasient pasienten sjåfør sjåføren nøkkelholder nøkkelholderen leietaker leietakeren beboer
     beboeren pårørende rådgiver rådgiveren vaktleder innringer innmelder melder selger selgeren saksansvarlig
     contact_person technician employee patient
     kone kona kona mann mannen ektemann ektemannen samboer samboeren sønn sønnen datter datteren dattera nabo naboen
     mor mora moren far faren bror broren søster søsteren søstera svigermor svigerfar bestemor bestefar tante onkel
     kollega kollegaen sjef sjefen barnet wife husband son daughter neighbour neighbor mother father brother sister
     colleague
     ringte ringer ring ringt_av oppringt_av snakket_med snakka_med pratet_med prata_med møtte møter spør_etter
     spurte_etter avtalt_med avtale_med kontakt kontaktet kontakter kontakta signert_av utført_av meldt_av
     registrert_av underskrevet_av mottatt_av besøkte traff hilste_på beskjed_til beskjed_fra melding_til melding_fra
     takk_til heter heiter namn_er navn_er navnet_er called spoke_to spoke_with talked_to met_with signed_by
     reported_by ask_for named name_is`,
  ],
  ['greeting', 'hei hallo kjære hilsen hilsing hilser helsing mvh vh dear hello hi regards sincerely love'],
  ['customer', 'kunde kunden kundens client customer eier eieren owner ved v att attn'],
  ['given', 'fornavn førenamn firstname first_name givenname given_name'],
  ['family', 'etternavn etternamn lastname last_name surname familyname family_name'],
  ['household', 'familien fam ekteparet'],
];

const BY_WORDS: ReadonlyMap<string, Cue> = new Map(
  CUES.flatMap(([cue, words]) => wordList(words).map((w) => [w, cue])),
);
/** Last words of cues of two words. */
const ENDS: ReadonlySet<string> = new Set([...BY_WORDS.keys()].flatMap((w) => w.split('_')[1] ?? []));

/** The last words before a name, with the signs that may stand between. */
const LAST = /([\p{L}_]{1,20})(?:[.:,!/]|["']?\s?[:=]\s?["']?)?\s{0,3}$/u;
const WORD_BEFORE = /(\p{L}{1,20})\s$/u;
/** Longest cue with what stands between. */
const REACH = 28;

/** What the words just before `start` say. */
export function cueBefore(text: string, start: number): Cue {
  if (start < 3 || !/[\s:="'/]/.test(text[start - 1] as string)) return 'none';
  const reach = text.slice(Math.max(0, start - REACH), start);
  const match = LAST.exec(reach);
  if (match === null) return 'none';
  const last = (match[1] as string).toLowerCase();
  const alone = BY_WORDS.get(last);
  if (alone === 'given' || alone === 'family') return /[:=]/.test(match[0]) ? alone : 'none';
  if (alone !== undefined || !ENDS.has(last)) return alone ?? 'none';
  const before = WORD_BEFORE.exec(reach.slice(0, match.index))?.[1];
  const pair = before === undefined ? 'none' : (BY_WORDS.get(`${before.toLowerCase()}_${last}`) ?? 'none');
  return (pair === 'given' || pair === 'family') && !/[:=]/.test(match[0]) ? 'none' : pair;
}

/** A street, a firm, a school or another thing named after someone. The genitive `s` may stand between. */
const THING_AFTER =
  /^(?:s|['’]s?)?(?:-(?=\p{L})|,? (?:&|as|asa|ans|da|ab|a\/s|aps|oy|ltd|limited|inc|llc|llp|gmbh|ag|bv|nv|sa|srl|plc|corp|co|enk|nuf|ks|ba|sons|og sønn(?:er)?|og co|(?:gate|gata|gt|vei|veg|veien|vegen|vn|plass|torg|torv|allé|alle|terrasse|minde|sti|stien|bru|bro|brygge|kai|park|parken|kirke|kapell|skole|skule|barneskole|ungdomsskole|videregående|vgs|barnehage|sykehus|sjukehus|stadion|hall|hallen|senter|senteret|gård|hus|huset|hotell|museum|stiftelse|stiftelsen|fond|legat|prisen|bibliotek|universitet|institutt|forlag|bakeri|kafé|bygg|elektro|eiendom|transport|rør|bil|entreprenør|regnskap|maskin|trevare|begravelsesbyrå|consult(?:ing)?|holding|invest|group|gruppen|services?|street|st|road|rd|avenue|ave|lane|drive|boulevard|square|place|court|house|school|college|university|hospital|church|airport|bridge|station|stadium|center|centre|foundation|award|institute|building|tower|theatre|theater|gallery|library|prize|band|trio|quartet|orchestra|cup|show|museum|islands?|bay|river|lake|beach|valley|county|city|province))(?![\p{L}\p{N}]))/iu;

/** True when the text after `end` makes the name that of a thing. */
export const isThingAfter = (text: string, end: number): boolean => THING_AFTER.test(text.slice(end, end + 32));

/** Saints, ships, hotels and lakes: what follows is no person. */
const THING_BEFORE =
  /(?<![\p{L}\p{N}])(?:st\.?|saint|san|santa|sankt|sankta|port|lake|mount|mt\.?|fort|cape|kapp|new|los|las|rio|puerto|isla|hotell?|ms|m\/s|ms\.|mf|m\/f|mk|m\/k|hms|knm|ss|skipet|ferg[ae]n?|skolen|stiftelsen|advokatfirmaet|firmaet|rederiet|restaurant|kafé|café|bakeri|hos|the|kong|dronning|keiser|orkanen|storm(?:en)?) $/iu;

/** True when the word before `start` makes what follows a thing. */
export const isThingBefore = (text: string, start: number): boolean =>
  start > 2 && text[start - 1] === ' ' && THING_BEFORE.test(text.slice(Math.max(0, start - 20), start));

/** English nouns that follow a given name in names of places: family names only where something else says so. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'street road court house park church hall castle bridge square hill hills lake river bay island islands beach airport ' +
    'school station tower towers garden gardens place lane wood woods field fields forest valley springs falls city ' +
    'county state college university hospital heights grove harbor harbour port point ridge rock creek spring cross ' +
    'march april may june july august monday friday sunday summer winter spring autumn north south east west'
  ).split(' '),
);
