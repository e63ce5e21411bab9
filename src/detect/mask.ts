/** The shape of a value: runs of character classes with exact digit runs and bucketed letter runs. */

const PUNCTUATION = /[\s\-./,:;@+()[\]°'"#_/\\=]/;

/**
 * `9{6}-9{5}` for `010180-12345`, `a{4+}@a{4+}.a{2-3}` for an e-mail address. Letter runs are bucketed so that
 * a mask does not single out a value by its length; long masks are cut.
 */
export function maskOf(text: string, start: number, end: number): string {
  let mask = '';
  let at = start;
  while (at < end && mask.length < 60) {
    const cls = charClass(text[at] as string);
    let to = at + 1;
    while (to < end && charClass(text[to] as string) === cls) to++;
    mask += cls === '9' ? digits(to - at) : cls === 'a' ? letters(to - at) : text.slice(at, Math.min(to, at + 2));
    at = to;
  }
  return mask.replace(/\s/g, ' ');
}

function charClass(ch: string): string {
  if (ch >= '0' && ch <= '9') return '9';
  return PUNCTUATION.test(ch) ? ch : 'a';
}

const digits = (n: number): string => (n <= 19 ? `9{${n}}` : '9{20+}');
const letters = (n: number): string => (n === 1 ? 'a' : n <= 3 ? 'a{2-3}' : 'a{4+}');
