/** Legal grounds as a record of processing writes them, and read back. */
import type { Locale } from './cells.js';

/** `6.1.b-precontract` as "art. 6 nr. 1 bokstav b (precontract)" or "Art. 6(1)(b) (precontract)". */
export function groundText(article: string, locale: Locale): string {
  const hyphen = article.indexOf('-');
  const [place, variant] = hyphen < 0 ? [article, ''] : [article.slice(0, hyphen), ` (${article.slice(hyphen + 1)})`];
  const [number, paragraph, letter] = place.split('.');
  if (paragraph === undefined) return `${locale === 'nb' ? 'art.' : 'Art.'} ${number}${variant}`;
  const inside = locale === 'nb' ? ` nr. ${paragraph} bokstav ${letter}` : `(${paragraph})(${letter})`;
  return `${locale === 'nb' ? 'art.' : 'Art.'} ${number}${inside}${variant}`;
}

const CITED =
  /\b(?:(6)\s*[.(,]?\s*(?:nr\.?|no\.?|para\.?)?\s*1\s*[).,]*\s*(?:bokstav|litra|\()?\s*([a-f])|(9)\s*[.(,]?\s*(?:nr\.?|no\.?|para\.?)?\s*2\s*[).,]*\s*(?:bokstav|litra|\()?\s*([a-j])|art(?:\.|ikkel|icle)?\s*(10))(?![a-z])\)?(?:\s*\(([a-z-]+)\))?/gi;

const NAMED: readonly [RegExp, string][] = [
  [/samtykke|consent/i, '6.1.a'],
  [/avtale|kontrakt|contract/i, '6.1.b'],
  [/rettslig (for)?plikt|lovpålagt|legal obligation/i, '6.1.c'],
  [/vitale|vital interest/i, '6.1.d'],
  [/allmenn|offentlig myndighet|public (interest|task)/i, '6.1.e'],
  [/berettiget|interesseavveining|legitimate interest/i, '6.1.f'],
];

/** The articles a text names, by number or else by the usual words; none when it names neither. */
export function readGrounds(text: string): string[] {
  const cited = [...text.matchAll(CITED)].map(([, six, a, nine, b, ten, variant]) => {
    const article = six ? `6.1.${a?.toLowerCase()}` : nine ? `9.2.${b?.toLowerCase()}` : String(ten);
    return variant ? `${article}-${variant.toLowerCase()}` : article;
  });
  const found = cited.length > 0 ? cited : NAMED.filter(([words]) => words.test(text)).map(([, article]) => article);
  return [...new Set(found)];
}
