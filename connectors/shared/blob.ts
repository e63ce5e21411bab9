/** Bytes as text. */
import { isUtf8 } from 'node:buffer';

const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Printable UTF-8 as text, all else as hex. The last character may have been cut in two. */
export function blobText(bytes: Buffer): string {
  for (let short = 0; short <= Math.min(3, bytes.length); short++) {
    const head = bytes.subarray(0, bytes.length - short);
    if (!isUtf8(head)) continue;
    const text = head.toString('utf8');
    return CONTROL.test(text) || (short > 0 && !startsCharacter(bytes[head.length])) ? bytes.toString('hex') : text;
  }
  return bytes.toString('hex');
}

const startsCharacter = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc2 && byte <= 0xf4;
