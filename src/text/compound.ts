/** Norwegian writes compounds as one word: `kontakttelefon`, `telefonnr`. Which of them mean the word inside? */

/** Shorter words stand inside too many others (`tel` in `hotel`, `ip` in `zip`). */
const SHORTEST = 5;
/** Abbreviations that no ordinary word ends in. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['tlf', 'fnr']);
/** What may follow the word in one compound without changing what the field holds. */
const ENDINGS: ReadonlySet<string> = new Set(
  'nr nummer nummeret no num number id adresse adr addr address s en et a ane ene er'.split(' '),
);
/** Ordinary words end in these (`endringer`, `recorder`, `tidspunkt`, `disposition`): they count only by themselves. */
const NEVER_HEADS: ReadonlySet<string> = new Set(
  'ringer order patch punkt position posisjon location lokasjon peer serial total score rate'.split(' '),
);
/** One letter and a word for number: `anummer` stands in nothing, but `bnummer` stands in `klubbnummer`. */
const ONE_LETTER = /^[a-z]{1,2}(?:nummer|nr|no)$/;
/** Words that end in one of ours by accident. Folded. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set(
  (
    'automobil automobile immobile snowmobile microphone headphone headphones saxophone megaphone earphone xylophone ' +
    'conversion inversion diversion aversion subversion reversion perversion konversion ' +
    'refdato template boilerplate contemplate sarskilt adskilt fraskilt forbruker behandle forhandle panhandle ' +
    'mobiloperator nettoperator ' +
    'invoice president resident incident accident occident trident coincident evident diskonto skonto'
  ).split(' '),
);

/** True when the folded token is the folded word, or a compound that means it. */
export function holdsWord(token: string, word: string): boolean {
  if (token === word) return true;
  const short = SHORT_HEADS.has(word);
  if (word.length >= token.length || (word.length < SHORTEST && !short)) return false;
  if (token.startsWith(word) && ENDINGS.has(token.slice(word.length))) return true;
  if (!token.endsWith(word) || NEVER_HEADS.has(word) || FALSE_FRIENDS.has(token)) return false;
  return short || !ONE_LETTER.test(word);
}

/** No rule has a longer word; a token may be as long as somebody's document key. */
const LONGEST = 48;
const LONGEST_ENDING = Math.max(...[...ENDINGS].map((ending) => ending.length));

/** Every word that {@link holdsWord} finds in the token, the token itself first: a dozen, where rules have thousands. */
export function wordsHeldBy(token: string): string[] {
  const { length } = token;
  const parts = new Set([token]);
  for (let at = Math.max(1, length - LONGEST_ENDING); at < length; at++) parts.add(token.slice(0, at));
  for (let at = Math.max(1, length - LONGEST); at < length; at++) parts.add(token.slice(at));
  return [...parts].filter((part) => holdsWord(token, part));
}
