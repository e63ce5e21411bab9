import type { FieldRule, Kind, PlacedExample, Words } from '../../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../../src/model/detector.js';
import { saysNothing } from './says-nothing.js';
import { wordList } from './text.js';

const VALUE = 0;
const FLAG = 1;
const kinds: Kind[] = [
  { name: 'value', strength: 'strong', form: 'bare' },
  // `has_diabetes: false` says as much of a person as `true` does.
  { name: 'flag', strength: 'strong', form: 'bare' },
];

const IS_FLAG = /^(?:ja|nei|j|n|y|yes|no|true|false|t|f|0|1|sant?|usann?t?|on|off)$/iu;
/** Dates, times, addresses, paths, documents, digests: other natures than a word about a person. */
const OTHER_NATURE =
  /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ].{0,30})?|\d{1,2}:\d{2}(?::\d{2})?|\{[^:]{0,4000}:.{0,4000}|<.{0,4000}|(?:https?|ftp|file):\/\/.{1,4000}|[^\s@]{1,64}@[^\s@]{1,255}|[/~][\w./-]{1,400}|(?:SHA\d{1,3}|MD5):.{1,200}|[0-9a-f]{2}(?::[0-9a-f]{2}){5,31}|0x[0-9a-f]{1,64})$/isu;
/** How machines fare, in columns that people named after people's health. */
const OF_MACHINES =
  /(?:(?<!\p{L})(?:error|errors|exception|timeout|http|tcp|port|server|sensor|firmware|disk|cpu|null|undefined|stack|unhealthy|degraded|healthy|passing|failing|restarted|feilkode|batteri|driver|module)(?!\p{L})|::|\w\(\))/iu;
const LETTER = /\p{L}/gu;
const YEAR = /(?<= )(?:19|20)\d{2}(?!\d)/g;
const LONGEST = 4000;

/** What a category's cells may be besides words, and what they may not be. */
export interface CellShape {
  /** Codes and templates of the category, e.g. ICD-10. */
  readonly also?: RegExp;
  /** Words that mean something else in columns so named. */
  readonly never?: RegExp;
  /** False when words do not show the category: a biometric template is no text. */
  readonly flags?: boolean;
}

/** Checks a cell of a column that a name of the category supports. */
export function acceptsSpecial({ also, never, flags = true }: CellShape): FieldRule['accepts'] {
  return (cell) => {
    if (cell.length > LONGEST && also?.test(cell) !== true) return CANDIDATE;
    if (saysNothing(cell)) return NO_CANDIDATE;
    if (never?.test(cell) === true) return CANDIDATE;
    if (IS_FLAG.test(cell)) return flags ? FLAG : CANDIDATE;
    if (also?.test(cell) === true) return VALUE;
    return isWords(cell) ? VALUE : CANDIDATE;
  };
}

/** At least two letters, and more letters than anything else: no number, code, date, path or document. */
function isWords(cell: string): boolean {
  if (OTHER_NATURE.test(cell) || OF_MACHINES.test(cell)) return false;
  // A year tells when, not what: `fined 2018`.
  const words = cell.replace(YEAR, '');
  const letters = words.match(LETTER)?.length ?? 0;
  const digits = words.match(/\d/g)?.length ?? 0;
  return letters >= 2 && letters > 2 * digits && letters >= 0.6 * words.replace(/\s/g, '').length && !isToken(cell);
}

/** One long run without a blank is a key or a digest, not a word: the longest diagnoses have 40 letters. */
const isToken = (cell: string): boolean => cell.length > 45 && !/[\s,;/]/.test(cell);

/** What a rule by place of a special category is made of. */
export interface SpecialField {
  readonly id: string;
  readonly dataType: string;
  /** What the column holds, for the docs. */
  readonly about: string;
  readonly misses: string;
  readonly names: string;
  readonly ofPersons?: string;
  readonly against: string;
  readonly shape?: CellShape;
  readonly storage?: FieldRule['storage'];
  readonly examples: { readonly hit: readonly PlacedExample[]; readonly miss: readonly PlacedExample[] };
}

/** A rule by place for one category of GDPR Art. 9 or 10. */
export function specialField(s: SpecialField): FieldRule {
  const words: Words = {
    names: wordList(s.names),
    against: wordList(s.against),
    labels: [],
    ...(s.ofPersons === undefined ? {} : { ofPersons: wordList(s.ofPersons) }),
  };
  return {
    id: s.id,
    dataType: s.dataType,
    docs: {
      summary: `Columns named after ${s.about}, whose cells are words, codes or yes and no.`,
      reference: 'GDPR Art. 9(1) and 10; names in bokmål, nynorsk and English from general knowledge.',
      misses: `Columns named otherwise, dates and numbers in columns so named, code lists of one's own. ${s.misses}`,
    },
    words,
    storage: s.storage ?? ['text', 'boolean', 'integer', 'document'],
    kinds,
    accepts: acceptsSpecial(s.shape ?? {}),
    nulls: [
      {
        name: 'something else in a column so named',
        rate: 0.15,
        derivation:
          'assumed: the names are specific, and numbers, dates, addresses, documents and keys are refused; yes and no ' +
          'together are two distinct values and pass (0.15 squared is below 0.05), one of them alone does not.',
        when: ['named', 'labelled'],
      },
    ],
    examples: s.examples,
  };
}
