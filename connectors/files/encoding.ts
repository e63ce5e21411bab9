/** Which encoding a text is in, told from its beginning. */
import { isUtf8 } from 'node:buffer';
import type { Encoding } from './bytes.js';

/** The encoding of a text, or undefined for what is no text. */
export async function detectEncoding(head: Buffer): Promise<Encoding | undefined> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = head.includes(0) ? wideWithoutMark(head) : undefined;
  if (wide) return wide;
  if (looksBinary(head)) return undefined;
  // The last character may have been cut in two.
  for (let short = 0; short <= Math.min(3, head.length); short++)
    if (isUtf8(head.subarray(0, head.length - short))) return 'utf-8';
  return singleByte(head);
}

/** UTF-16 of mostly Latin text has a zero in every other byte. */
function wideWithoutMark(head: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  const length = Math.min(head.length & ~1, 4096);
  for (let i = 0; i < length; i++) if (head[i] === 0) (zeros[i & 1] as number)++;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even < length * 0.01) return 'utf-16le';
  return even > length * 0.3 && odd < length * 0.01 ? 'utf-16be' : undefined;
}

const MAGIC = [
  '%PDF-',
  'PK\u0003\u0004',
  'Rar!',
  '7z\u00bc',
  'BZh',
  '\u00fd7zXZ',
  '(\u00b5/\u00fd',
  'PAR1',
  'Obj\u0001',
];

function looksBinary(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 8);
  if (head.includes(0) || MAGIC.some((magic) => start.startsWith(magic))) return true;
  let controls = 0;
  // Tab, line and page breaks, and the escape of coloured logs are text.
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  return controls > head.length / 100;
}

// Detectors take short texts with few letters beyond ASCII for anything; Western Europe is the safest guess.
const MARGIN = 20;

async function singleByte(head: Buffer): Promise<Encoding> {
  const { analyse } = await import('chardet');
  const found = analyse(head).filter(({ name }) => /^(windows-1252|ISO-8859-\d+)$/.test(name));
  const western = found.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')?.confidence ?? 0;
  const [best] = found;
  if (!best || best.confidence < western + MARGIN) return 'windows-1252';
  return best.name.toLowerCase() as Encoding;
}

/**
 * Decodes records of a file. Files may have been put together from several sources: a record that is UTF-8 is read as
 * that (text beyond ASCII in another encoding hardly ever is), and one that is not, in a UTF-8 file, as windows-1252.
 */
export function recordDecoder(encoding: Encoding): (bytes: Buffer) => string {
  const other = new TextDecoder(encoding.startsWith('utf-') ? 'windows-1252' : encoding);
  return (bytes) => (isUtf8(bytes) ? bytes.toString('utf8') : other.decode(bytes));
}
