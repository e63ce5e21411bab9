/** Bytes as text, or the finding that they are none. */

/** As far as git looks for a zero byte, too (buffer_is_binary). */
const LOOKED_AT = 8_000;

/** The text with plain line ends; undefined for a binary file. UTF-8 unless the bytes say otherwise. */
export function textOf(bytes: Buffer): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!wide && bytes.subarray(0, LOOKED_AT).includes(0)) return undefined;
  const text = wide ? bytes.toString('utf16le') : decoded(bytes);
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
