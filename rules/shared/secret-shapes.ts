/** What the cell of a field named after a secret may look like. */
import { isPlaceholder, isProgram, isStatusWord } from './placeholder.js';

/** Hex of MD5, SHA-1, SHA-224, -256, -384 and -512 (FIPS 180-4, RFC 1321), as bytes are written too. */
const HEX_DIGEST = /^(?:0x|\\x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
/** The same bytes in base64: 16, 20, 32 and 64 of them. */
const BASE64_DIGEST = /^(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)$/;
/** What a scheme writes before its hash: `$2b$`, `{SSHA}`, `pbkdf2_sha256$`, `scrypt:`, MySQL's `*`. */
const SCHEME =
  /^(?:\$[A-Za-z0-9-]{1,16}\$.{8}|\{[A-Z0-9-]{3,16}\}.{12}|(?:pbkdf2|scrypt|bcrypt|argon2|sha\d|md5)\w{0,12}[$:].{8}|\*[0-9A-F]{40}$|AQAAAA[AEI]A.{60})/;

/** True for a cell that is a password hash, or a digest where a password would stand. */
export const isHash = (cell: string): boolean => HEX_DIGEST.test(cell) || BASE64_DIGEST.test(cell) || SCHEME.test(cell);

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const OPAQUE = /^[A-Za-z0-9._~+/=:|-]{16,4096}$/;
const BASE32 = /^[A-Z2-7]{16,64}={0,6}$/;

/** True for a long run without blanks in which letters and digits are mixed as no word or number mixes them. */
export const isOpaque = (cell: string): boolean =>
  UUID.test(cell) || BASE32.test(cell) || (OPAQUE.test(cell) && /\d/.test(cell) && /[A-Za-z]/.test(cell));

/** Four to eight digits. ISO 9564-1 allows 4 to 12; longer ones are numbers of something else more often. */
export const isPin = (cell: string): boolean => /^\d{4,8}$/.test(cell) && !/^0{4,8}$/.test(cell);

const DATE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const NUMBER = /^[+-]?\d{1,18}(?:[.,]\d{1,18})?%?$/;
const ADDRESS =
  /^(?:[\w.+-]{1,64}@[\w.-]{1,255}|[a-z][a-z0-9+.-]{1,10}:\/\/[^\s:@]{1,2048}|\+\d[\d ]{6,16}|\d{1,3}(?:\.\d{1,3}){3})$/i;

/** True for what is of another nature whatever the column is called: dates, numbers, addresses of mail, web and net. */
export const isOtherNature = (cell: string): boolean => DATE.test(cell) || NUMBER.test(cell) || ADDRESS.test(cell);

/** True for a cell that only says there is a secret, or none: `aktiv`, `sendt på SMS`, `****`. */
export const saysAbout = (cell: string): boolean =>
  isPlaceholder(cell) || cell.split(/[\s/,]+/, 6).some((word) => isStatusWord(word));

/** True for one to three words that a person could have chosen and would have to remember. */
export function isMemorable(cell: string): boolean {
  if (cell.length < 3 || cell.length > 64 || cell.split(/\s+/, 4).length > 3) return false;
  return !isOtherNature(cell) && !saysAbout(cell) && !isProgram(cell);
}
