/** The one spelling under which a name is looked up. */

const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const PLAIN = /^[a-z]*$/;
const SPECIAL = /[æäøöåßþðđłı]/g;
const MARK = /\p{M}/gu;

/** One spelling in ASCII: `Bjørn` and `Bjoern` are `bjoern`, `José` is `jose`. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(SPECIAL, (c) => LETTERS[c] as string)
    .normalize('NFD')
    .replace(MARK, '')
    .replace(/[^a-z-]/g, '');
}
