/** Is a whole cell of a field named for it a person's name? By shape, with the lists where the shape says little. */
import { CANDIDATE, NO_CANDIDATE } from '../../src/model/detector.js';
import { flagsOf } from './name-lists.js';

/** Cells that say nothing. */
const NOTHING =
  /^(?:[-–—.?*/]{1,5}|n\/?a|null|none|nil|ukjent|ukjend|unknown|ingen|inga|tom|tomt|blank|empty|mangler|ikke (?:oppgitt|registrert|tilgjengelig)|not (?:available|known|set|given)|test|xxx?|tbd|anonym(?:ous)?)$/i;
/** Letters and what may stand between names; nothing of addresses, codes, figures or mail. */
const SHAPE = /^[\p{L}\p{M}'’`´., ;&/+()"\u00a0-]{2,120}$/u;
/** Firms and offices in a column of contacts. */
const FIRM =
  /(?:^|[\s,(])(?:a[./]?s|asa|ans|da|ab|aps|oy|oyj|ltd|limited|inc|llc|llp|gmbh|ag|kg|bv|nv|sa|srl|spa|plc|corp|co|company|corporation|group|gruppen|holding|stiftelsen?|sameiet?|borettslag(?:et)?|kommune|fylkeskommune|skole|skule|forening(?:en)?|lag|klubb|sykehus|bank|butikk|senter|avdeling(?:en)?|services?|solutions|systems?|software|technologies|eiendom|bygg|elektro|entreprenør|transport|kiosk|hotell?|restaurant|invest|consult(?:ing)?|regnskap|advokatfirma(?:et)?|universitet|university|school|college|hospital|department|dept|office|kontor(?:et)?|team|support|service|sales|admin|system|user|guest|customer|kunde|bruker|test|vaktsentral|resepsjon|vaktmester|styret|enk|nuf|ks|trust|foundation|partners|brothers|studio|media|records|airlines|industries|international|products?|shop|store|club|church|association|society|institute|ministry|agency|committee|council|street|road|gate|gata|vei|veien)\.?(?=$|[\s,.)/&])/iu;
const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de la le di da do dos das del della du af av ter ten zu zur bin binti ibn ben el al ul ur y e i og and och und et jr sr ii iii iv st s d' dela abu bint".split(
    ' ',
  ),
);
/** Written before names. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof herr fru hr frk frøken sir dame lady rev fr ing mag dipl phd md dds dvm'.split(' '),
);

/** What one word of a cell is: a name by its lists, by its shape, a small word, or none. */
type Part = 'listed' | 'shaped' | 'lower' | 'small' | 'none';

const NOT_LATIN = /\P{Script=Latin}{2}/u;
const VOWEL = /[aeiouyæøåäöüéèêëáàâíóôúıãõōūāīęąėű]/iu;
const LETTERS_ONLY = /^['’]?\p{L}[\p{L}\p{M}'’`´-]{0,30}$/u;

function partOf(raw: string): Part {
  const word = raw.replace(/^[("'’]|[)".,'’]{1,2}$/gu, '');
  const lower = word.toLowerCase();
  if (word === '' || PARTICLES.has(lower) || TITLES.has(lower) || /^(?:\p{Lu}\.?){1,3}$/u.test(raw)) return 'small';
  if (!LETTERS_ONLY.test(word)) return 'none';
  if (/^[\p{Ll}]/u.test(word))
    return flagsOf(word) === 0 ? (/^(?:d['’]|l['’]|al-|el-)/.test(word) ? 'shaped' : 'none') : 'lower';
  if (flagsOf(word) !== 0) return 'listed';
  // `QWRTZ` is a code, `iPhone` and `McDONALD` are left to the vowels.
  return word.length > 1 && (NOT_LATIN.test(word) || VOWEL.test(word)) ? 'shaped' : 'none';
}

const INITIALS = /(?:^|[\s.])\p{Lu}\.(?=[\s\p{Lu}]|$)/u;

/** What the words of a cell are. */
export interface CellParts {
  readonly names: number;
  readonly listed: number;
  readonly lower: number;
  readonly initials: boolean;
}

/** Takes a cell apart; a candidate code when it is no name at all. */
export function partsOf(cell: string, most: number): CellParts | typeof CANDIDATE | typeof NO_CANDIDATE {
  if (NOTHING.test(cell)) return NO_CANDIDATE;
  if (!SHAPE.test(cell) || FIRM.test(cell) || /[A-ZÆØÅ][a-zæøå]{1,20}[A-ZÆØÅ]{2}/.test(cell)) return CANDIDATE;
  const parts = cell
    .split(/[\s;&/+]{1,4}|,\s?/u)
    .filter((w) => w !== '')
    .map(partOf);
  const count = (kind: Part): number => parts.filter((p) => p === kind).length;
  const names = count('listed') + count('shaped') + count('lower');
  if (count('none') > 0 || names === 0 || names > most) return CANDIDATE;
  return { names, listed: count('listed'), lower: count('lower'), initials: INITIALS.test(cell) };
}
