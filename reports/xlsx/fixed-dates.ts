/** 1 January 1980, 00:00: the earliest time that a zip entry can have (APPNOTE 4.4.6). */
const DATE = 0x0021;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/**
 * The same zip archive with every entry dated 1980, so that the same content gives the same bytes. Only dates change;
 * the archive has no comment and is not split, for our own writer made it.
 */
export function withFixedDates(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('not a zip archive without a comment');
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === CENTRAL) {
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, DATE << 16, true);
    view.setUint32(local + 10, DATE << 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
