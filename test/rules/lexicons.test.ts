/** The word lists themselves: every entry can be found, and the tree finds what a plain search finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRIMINAL } from '../../rules/data/special-criminal.js';
import { ETHNICITY } from '../../rules/data/special-ethnicity.js';
import { HEALTH } from '../../rules/data/special-health.js';
import { POLITICS } from '../../rules/data/special-politics.js';
import { RELIGION } from '../../rules/data/special-religion.js';
import { SEXUALITY } from '../../rules/data/special-sexuality.js';
import { UNION } from '../../rules/data/special-union.js';
import { entries, type Lexicon, LexiconTree } from '../../rules/shared/lexicon.js';

const LEXICONS: readonly (readonly [name: string, lexicon: Lexicon, fewest: number])[] = [
  ['health', HEALTH, 120],
  ['religion', RELIGION, 30],
  ['politics', POLITICS, 30],
  ['union', UNION, 30],
  ['ethnicity', ETHNICITY, 30],
  ['sexuality', SEXUALITY, 30],
  ['criminal', CRIMINAL, 30],
];

describe.each(LEXICONS)('%s', (_, lexicon, fewest) => {
  const tree = new LexiconTree(lexicon);
  const words = entries(lexicon.words);

  it('has enough words', () => expect(new Set(words).size).toBeGreaterThanOrEqual(fewest));

  it('finds every word and every phrase, in capitals too', () => {
    for (const entry of [...words, ...entries(lexicon.phrases)]) {
      expect(tree.find(entry, 0)?.end, entry).toBe(entry.length);
      expect(tree.find(entry.toUpperCase(), 0)?.end, entry).toBe(entry.length);
    }
  });

  it('finds each word that needs a cue after every cue, and not by itself', () => {
    const listed = new Set([...words, ...entries(lexicon.phrases)]);
    const cues = entries(lexicon.cues);
    for (const word of entries(lexicon.afterCue)) {
      if (!listed.has(word)) expect(tree.find(`${word}.`, 0)?.end ?? 0, word).not.toBe(word.length);
      for (const cue of cues)
        expect(tree.find(`${cue} ${word}`, 0)?.end, `${cue} ${word}`).toBe(cue.length + 1 + word.length);
    }
  });

  it('finds in any text the longest word that a plain search finds', () => {
    const bare = new LexiconTree({ words: lexicon.words, afterCue: '', phrases: '', cues: '' });
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.string({ maxLength: 6 }),
      fc.constantFrom(' ', ', ', '.', 'x', '-'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces
          .join('')
          .replace(/[^a-zæøå ,x'-]/g, ' ')
          .replace(/ {1,99}/g, ' ');
        const longest = words.filter(
          (w) => text.startsWith(w) && !/^(?:[a-zæøå]|-[a-zæøå])/.test(text.slice(w.length)),
        );
        const end = longest.length === 0 ? undefined : Math.max(...longest.map((w) => w.length));
        expect(bare.find(text, 0)?.end).toBe(end);
      }),
    );
  });
});

it('looks a bounded way, whatever follows a cue', () => {
  const tree = new LexiconTree(HEALTH);
  expect(tree.find('har kronisk alvorlig depresjon', 0)?.cued).toBe(true);
  expect(tree.find(`har ${'kronisk '.repeat(3)}depresjon`, 0)).toBeUndefined();
  expect(tree.find(`har${' '.repeat(9)}depresjon`, 0)).toBeUndefined();
});
