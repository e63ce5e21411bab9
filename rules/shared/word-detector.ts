import type { Detector, Kind, LinearPattern, Trigger } from '../../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../../src/model/detector.js';
import { entries, type Lexicon, LexiconTree } from './lexicon.js';
import { wordList } from './text.js';

const WORD = 0;
const PHRASE = 1;
const kinds: Kind[] = [
  { name: 'word', strength: 'strong', form: 'bare' },
  { name: 'phrase', strength: 'strong', form: 'written' },
];

/** Goods and institutions: a word after one of these (`produkt: …`), or before one (`cancer research`), is of nobody. */
const AGAINST = wordList(`
  produkt produktet produktnavn varenavn varetekst vare varer artikkel utstyr kurs bok bøker brosjyre forsikring stiftelse
  forening foreining forskning product item article equipment supplies research foundation association course book
`);
const THING_AFTER =
  /^[\s\-/]{1,2}(?:products?|supplies|equipment|research|foundation|association|society|clinic|hospital|cent(?:re|er)|schools?|church|awareness|insurance|skolen?|utstyr|forskning|forbundet|foreningen|klinikk|avdelingen?|senter|kirke|kalender|calendar|helligdag|holidays?)(?!\p{L})/iu;
/** `Kristen Moe`, `Christian Berg`: a capital, and a capitalised word behind it. */
const NAME = /^\p{Lu}\p{Ll}{1,20}$/u;
const NAME_AFTER = /^ \p{Lu}\p{Ll}/u;

/** What a detector over a lexicon needs besides the machinery. */
export interface WordDetector {
  readonly id: string;
  readonly dataType: string;
  readonly lexicon: Lexicon;
  /** What the words are about, for the docs: `health`. */
  readonly about: string;
  readonly misses: string;
  readonly examples: Detector['examples'];
}

/** A detector over words and phrases of a category. */
export function wordDetector({ id, dataType, lexicon, about, misses, examples }: WordDetector): Detector {
  const tree = new LexiconTree(lexicon);
  return {
    id,
    dataType,
    docs: {
      summary: `Words and phrases about a person's ${about}, in bokmål, nynorsk and English.`,
      reference: 'GDPR Art. 9(1) and 10; the lists are written from general knowledge (rules/data).',
      misses: `Spelling mistakes, other languages, words that are not listed; a listed word said of nobody counts. ${misses}`,
    },
    triggers: triggersOf(lexicon),
    pattern: patternOf(tree, id),
    validate: (text, start, end) => {
      const found = tree.find(text, start);
      if (found === undefined || found.end !== end) return NO_CANDIDATE;
      if (found.cued) return isName(text, start, end) ? NO_CANDIDATE : PHRASE;
      return THING_AFTER.test(text.slice(end, end + 20)) ? CANDIDATE : WORD;
    },
    kinds,
    storage: ['text', 'document'],
    nulls: [
      {
        name: 'listed words that are said of nobody',
        rate: 5e-3,
        derivation:
          'assumed, 1 in 200 per distinct word: three different words in one column are likely to be about persons, two are not.',
        when: ['bare', 'labelled'],
      },
      {
        name: 'phrases that are said of nobody',
        rate: 4e-4,
        derivation: 'assumed, 1 in 2,500 per distinct phrase: the cue speaks of a person, so two phrases are enough.',
        when: ['written'],
      },
      {
        name: 'listed words in a column named after something else',
        rate: 0.1,
        derivation: 'assumed: the name and the word agree by accident in one case of ten.',
        when: ['named'],
      },
    ],
    words: { names: [], against: AGAINST, labels: [] },
    examples,
  };
}

const patternOf = (tree: LexiconTree, id: string): LinearPattern => ({
  endOf: (text, at) => tree.find(text, at)?.end ?? -1,
  source: `the words and phrases of rules/data/${id}.ts`,
});

/** A word is tried only where an entry begins with it. */
function triggersOf({ words, phrases, cues }: Lexicon): Trigger[] {
  const firsts = [words, phrases, cues].flatMap(entries).map((e) => /^[\p{L}\p{N}]{1,40}/u.exec(e)?.[0] ?? '');
  return [{ word: ['lower', 'capital', 'upper', 'mixed'], length: [2, 40], words: [...new Set(firsts)] }];
}

function isName(text: string, start: number, end: number): boolean {
  const last = text.slice(start, end).split(' ').at(-1) as string;
  return NAME.test(last) && NAME_AFTER.test(text.slice(end, end + 3));
}
