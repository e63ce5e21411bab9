import type { Buffer } from 'node:buffer';

/**
 * Bytes that are printable UTF-8 as that text, any others as lower-case hex (a geometry is recognised by it).
 * `whole` is false for bytes that were cut short.
 */
export function bytesToText(bytes: Buffer, whole: boolean): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    // A cut may have split the last character: as part of a stream that is no error.
    const text = decoder.decode(bytes, { stream: !whole });
    return UNPRINTABLE.test(text) ? bytes.toString('hex') : text;
  } catch {
    return bytes.toString('hex'); // not UTF-8
  }
}

// Every control character but tab, line feed and carriage return.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/u;
