/** What stands around a capitalised word or pair and says that it is a person, or something else. */

const titles =
  'herr|hr\\.?|fru|fr\\.|frk\\.?|frøken|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|prof\\.?|professor|doktor|advokat|lege';
const roles =
  'kontaktperson|kontaktpersonen|saksbehandler(?:en)?|tekniker(?:en)?|vekter(?:en)?|montør(?:en)?|operatør(?:en)?|' +
  'pasient(?:en)?|sjåfør(?:en)?|nøkkelholder(?:en)?|leietaker(?:en)?|beboer(?:en)?|pårørende|rådgiver(?:en)?|' +
  'vaktleder|innringer|innmelder|melder|selger(?:en)?|saksansvarlig|contact person|technician|employee|patient';
const kin =
  'kone[an]?|kona|mann(?:en)?|ektemann(?:en)?|samboer(?:en)?|sønn(?:en)?|datter(?:en|a)?|nabo(?:en)?|mor(?:a|en)?|far(?:en)?|' +
  'bror(?:en)?|søster(?:en|a)?|svigermor|svigerfar|bestemor|bestefar|tante|onkel|kollega(?:en)?|sjef(?:en)?|barnet|' +
  'wife|husband|son|daughter|neighbou?r|mother|father|brother|sister|colleague';
const verbs =
  'ringte|ringer|ringt av|ring|oppringt av|snakket med|snakka med|pratet med|prata med|møtte|møter|spør etter|spurte etter|' +
  'avtalt med|avtale med|kontakt(?:et|er|a)?|signert av|utført av|meldt av|registrert av|underskrevet av|mottatt av|' +
  'besøkte|traff|hilste på|beskjed (?:til|fra)|melding (?:til|fra)|takk til|heter|heiter|namn er|navn er|navnet er|' +
  'called|spoke (?:to|with)|talked to|met with|signed by|reported by|ask for|named|my name is';
const greetings =
  'hei|hallo|kjære|hilsen|hilsing|hilser|helsing|mvh\\.?|vh\\.?|vennlig hilsen|venleg helsing|dear|hello|hi|regards|best regards|sincerely|love';

const before = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})[:,]?\\s{1,3}$`, 'iu');

/** A title just before: `herr `, `Mr. `. Only persons have one. */
const TITLE = before(titles);
/** A role, a relative or a verb that mostly takes a person. */
const PERSON = before(`${roles}|${kin}|${verbs}`);
/** A greeting or a sign-off. */
const GREETING = before(greetings);
/** A customer may be a firm. */
const CUSTOMER = before('kunden?|kundens|client|customer|eier(?:en)?|owner|ved|v/|att\\.?|attn\\.?:?');
/** A field's name written before its value. */
const NAMED = /(?:fornavn|førenamn|first[_ ]?name|given[_ ]?name)["']?\s?[:=]\s{0,2}["']?$/iu;
const FAMILY_NAMED = /(?:etternavn|etternamn|last[_ ]?name|surname|family[_ ]?name)["']?\s?[:=]\s{0,2}["']?$/iu;
const FAMILY_CUE = before('familien|fam\\.?|ekteparet|the');

/** Longest cue with its blanks. */
const REACH = 26;

export type Cue = 'title' | 'person' | 'greeting' | 'customer' | 'given' | 'family' | 'household' | 'none';

const CUES: readonly (readonly [Cue, RegExp])[] = [
  ['title', TITLE],
  ['person', PERSON],
  ['greeting', GREETING],
  ['customer', CUSTOMER],
  ['given', NAMED],
  ['family', FAMILY_NAMED],
  ['household', FAMILY_CUE],
];

/** What the words just before `start` say. */
export function cueBefore(text: string, start: number): Cue {
  if (start < 3) return 'none';
  const last = text[start - 1] as string;
  // A cue ends in a blank, a field's name in a sign.
  if (!/[\s:="']/.test(last)) return 'none';
  const reach = text.slice(Math.max(0, start - REACH), start);
  return CUES.find(([, cue]) => cue.test(reach))?.[0] ?? 'none';
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
