/** Bytes as they stand in text: hex with or without a mark, base64 with or without line ends, data URLs. */
import { endOfRun, isOneOf } from './run.js';

const HEX = isOneOf('0-9A-Fa-f');
const BASE64 = isOneOf('A-Za-z0-9+/');
const BASE64_LINES = isOneOf('A-Za-z0-9+/\\r\\n');
const WORD = isOneOf('A-Za-z0-9_');
/** A cell holds 65,536 characters at most (the sampling plan); whatever is longer is cut there. */
const LONGEST = 1 << 17;

/** Fewest characters of hex or base64 that are taken for bytes. */
const SHORTEST = 16;

/** Where in a text bytes begin, and in which writing. */
export interface Bytes {
  readonly form: 'hex' | 'base64';
  /** Where the first byte is written. */
  readonly from: number;
  /** What a data URL says it is, e.g. `image/png`. */
  readonly declared?: string;
}

/**
 * The bytes that start at `at`, with their mark (`\x`, `0x`, `data:...;base64,`); undefined when none do. Only the
 * first characters are looked at: a text may have thousands of places where bytes could start.
 */
export function bytesAt(text: string, at: number): Bytes | undefined {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (WORD(before)) return undefined;
  if (text.startsWith('data:', at)) return dataUrl(text, at);
  const from = /^(?:\\x|0x)/.test(text.slice(at, at + 2)) ? at + 2 : at;
  if (startsRun(text, from, HEX)) return { form: 'hex', from };
  return from === at && !BASE64(before) && startsRun(text, at, BASE64) ? { form: 'base64', from } : undefined;
}

const startsRun = (text: string, at: number, holds: (code: number) => boolean): boolean =>
  endOfRun(text, at, holds, SHORTEST) - at === SHORTEST;

/** Where these bytes end; -1 when the run is none of its writing after all. */
export function endOfBytes(text: string, { form, from }: Bytes): number {
  if (form === 'base64') return endOfBase64(text, from);
  const end = endOfRun(text, from, HEX, LONGEST);
  return BASE64(text.charCodeAt(end)) ? -1 : end;
}

/** RFC 2397. */
const DATA = /data:([a-z]{2,12}\/[a-z0-9.+-]{2,40})(?:;[a-z]{2,20}=[^;,"'\s]{1,40}){0,3};base64,/iy;

function dataUrl(text: string, at: number): Bytes | undefined {
  DATA.lastIndex = at;
  const declared = DATA.exec(text)?.[1]?.toLowerCase();
  if (declared === undefined) return undefined;
  const from = DATA.lastIndex;
  return startsRun(text, from, BASE64) ? { form: 'base64', from, declared } : undefined;
}

/** RFC 2045 6.8: lines of 76 characters (64 in PEM, 60 elsewhere), all as long as the first but for the last. */
function endOfBase64(text: string, at: number): number {
  let end = endOfRun(text, at, BASE64, LONGEST);
  const width = end - at;
  while (width >= 60 && width <= 76) {
    const next = text[end] === '\r' ? end + 2 : end + 1;
    if (text[next - 1] !== '\n') break;
    const line = endOfRun(text, next, BASE64, width);
    if (line === next) break;
    end = line;
    if (line - next < width) break;
  }
  return endOfRun(text, end, (code) => code === 61, 2);
}

/** The first bytes, `count` at most. */
export function readBytes(text: string, { form, from }: Bytes, count: number): Buffer {
  const perByte = form === 'hex' ? 2 : 1.5; // a little more than 4/3, for line ends
  const to = from + Math.ceil(count * perByte);
  const end = endOfRun(text, from, form === 'hex' ? HEX : BASE64_LINES, to - from);
  return Buffer.from(text.slice(from, end), form).subarray(0, count);
}
