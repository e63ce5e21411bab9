/** Cells whose form says that the value itself is not there: digests, and what may be ciphertext. */

/** `hashed`: of the form and length of a digest; `encoded`: random-looking text, which may be encrypted. */
export type Form = 'hashed' | 'encoded';

/** bcrypt, argon2, scrypt, PBKDF2 and crypt(3), by their marks. */
const SCHEME =
  /^(?:\{[A-Z0-9-]{3,12}\}|\$(?:2[abxy]?|argon2(?:id|i|d)|scrypt|pbkdf2[a-z0-9-]*|[156y]|apr1)\$|pbkdf2_|scrypt:|argon2\$)/i;
const HEX = /^(?:0x|\\x)?[0-9a-f]+$|^(?:0x|\\x)?[0-9A-F]+$/;
/** Hex digits of MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512. */
const DIGESTS: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128]);
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const SHORTEST = 20;
/** Bits per character of random base64 in short texts; words and numbers stay well below (measured in the tests). */
const LEAST_BITS = 3.9;

/** The form of a cell; undefined for one that can be read. */
export function formOf(cell: string): Form | undefined {
  if (cell.length < SHORTEST) return undefined;
  if (SCHEME.test(cell)) return 'hashed';
  const text = cell.trim();
  if (HEX.test(text)) {
    const digits = text.replace(/^(?:0x|\\x)/, '').length;
    return DIGESTS.has(digits) && /[a-f]/i.test(text) ? 'hashed' : undefined;
  }
  return isRandomBase64(text) ? 'encoded' : undefined;
}

/** All classes of characters, mixed as chance mixes them: an identifier made of words has long runs of one class. */
function isRandomBase64(text: string): boolean {
  if (!BASE64.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  const sample = text.slice(0, 64);
  return entropy(sample) >= Math.min(LEAST_BITS, Math.log2(sample.length) - 0.5) && classChanges(sample) >= 0.45;
}

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const ch of text) counts.set(ch, (counts.get(ch) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

const classOf = (ch: string): number => (ch <= '9' ? 0 : ch <= 'Z' ? 1 : 2);

/** Share of neighbours that differ in class; random base64 has 0.63, words in camel case a third of it. */
function classChanges(text: string): number {
  let changes = 0;
  for (let i = 1; i < text.length; i++) if (classOf(text[i] as string) !== classOf(text[i - 1] as string)) changes++;
  return changes / (text.length - 1);
}
