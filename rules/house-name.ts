import type { Detector } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { readTail } from './shared/address-tail.js';
import { ADDRESS_WORDS } from './shared/address-words.js';
import { isLetter } from './shared/letters.js';
import { LABEL_SLIP, wordList } from './shared/text.js';

/** One or two names, a comma or a line end, and a digit: the code. */
const HEAD =
  /(?<![\p{L}\p{N}_'’-])(\p{Lu}[\p{L}-]{2,29}(?: \p{L}[\p{L}-]{1,29})?)(?=,[ \t]{0,2}[\r\n]{0,2}(?:NO?-)?\d{4} |[ ]?\r?\n(?:NO?-)?\d{4} )/uy;

/** What farms and houses are called after: terrain, and words for house and yard. */
const ENDING = new RegExp(
  `(?:${wordList(`
    gård gard gården garden gaard bakken bakke bakk heim heimen tun tunet haug haugen hagen lia li stad vik vika nes neset land
    lund berg berget åsen ås myr myra moen mo eng enga rud sæter seter set sletta dal dalen hytta hytte stua stova villa
    hus huset borg bo ly minde minne hylla voll vollen gjerde gjerdet løkka løkken plass plassen rønningen bråten teigen
    utsikt utsikten fryd ro kroken odden holmen øya sanden stranda stranden skogen krok tuft kvile hvile sund bru brua
  `).join('|')})$`,
  'u',
);
const FIRST =
  /^(?:nordre|søndre|søre|østre|austre|vestre|nedre|øvre|midtre|indre|ytre|store|lille|litle|vesle|gamle|nye|villa|hytte)$/;
const YARD = /^(?:g[åa]rd|gaard|hytte|hytta|villa|gården|garden|tunet)$/;

function isHouse(name: string): boolean {
  const [first = '', second] = name.toLowerCase().split(' ');
  if (second !== undefined) return YARD.test(second) || FIRST.test(first);
  // `Berg`, `Lund` and `Haugen` alone are surnames before places.
  const at = first.search(ENDING);
  return at >= 3;
}

/** Letters of a word, as {@link HEAD} has them. */
const MOST_LETTERS = 30;

/** A comma or a line end behind one or two words: most capitalised words have neither. */
function mayEnd(text: string, at: number): boolean {
  let end = at;
  for (let words = 0; words < 2; words++) {
    const limit = end + MOST_LETTERS;
    while (end < limit && isNameCode(text.charCodeAt(end))) end++;
    const next = text.charAt(end);
    if (next === ',' || next === '\n' || next === '\r') return true;
    if (next !== ' ') return false;
    end++;
  }
  return text.charAt(end) === '\n' || text.charAt(end) === '\r';
}

const isNameCode = (code: number): boolean => code === 45 || isLetter(code);

function endOf(text: string, at: number): number {
  if (!mayEnd(text, at)) return -1;
  HEAD.lastIndex = at;
  const name = HEAD.exec(text)?.[0];
  if (name === undefined || !isHouse(name)) return -1;
  const tail = readTail(text, at + name.length);
  return tail.says === 'none' ? -1 : tail.end;
}

function validate(text: string, start: number, end: number): number {
  HEAD.lastIndex = start;
  const name = HEAD.exec(text)?.[0];
  if (name === undefined) return NO_CANDIDATE;
  if (readTail(text, start + name.length).says !== 'own') return CANDIDATE;
  // `Kontor i Lillestrøm, 2000 Lillestrøm` names the place twice.
  return text.slice(start, end).toLowerCase().endsWith(` ${name.toLowerCase()}`) ? NO_CANDIDATE : 0;
}

export const houseName: Detector = {
  id: 'house-name',
  dataType: 'contact.postal_address',
  docs: {
    summary: 'The name of a house or farm before a postal code and its own place: `Solbakken, 5109 Hylkje`.',
    reference: 'Kartverket, names of farms and holdings; Bring, postal code register; identifiers.md 4.',
    misses: 'Names without an ending of terrain or house; names before codes that the list of 2021 does not have.',
  },
  triggers: [{ word: ['capital', 'upper'], length: [3, 30], next: [',', ' ', '\n', '\r', '-'] }],
  pattern: { endOf, source: HEAD.source },
  validate,
  kinds: [{ name: 'house', strength: 'strong', form: 'written' }],
  storage: ['text', 'document'],
  nulls: [
    {
      name: 'surnames before postal codes',
      rate: 0.25 * LABEL_SLIP,
      derivation:
        'assumed: one Norwegian surname in four ends like a farm, and one postal code in 1,000 follows a surname and nothing else.',
      when: ['written', 'labelled', 'named'],
    },
  ],
  words: { ...ADDRESS_WORDS, against: [] },
  examples: {
    hit: [
      'Solbakken, 5109 Hylkje',
      'Nordre gård, 2850 Lena',
      'Fjellheim, 5109 Hylkje',
      'Bor på Solbakken, 2850 Lena',
      'Solbakken\n5109 Hylkje',
    ],
    miss: [
      'Solbakken',
      'Solbakken, 5109 Oslo',
      'Lillestrøm, 2000 Lillestrøm',
      'Haugen, 0155 Oslo',
      'Solbakken, 9999 Ingensteds',
    ],
  },
};
