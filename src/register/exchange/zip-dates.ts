/** The ZIP layout as PKWARE's APPNOTE has it: signatures, and where the offsets and dates stand. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
// 1 January 1980, 00:00: the first moment that a ZIP file can name.
const DATE = 0x0021_0000;

/** Sets the date of every file in a ZIP archive to the same moment, so that the same content gives the same bytes. */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('no ZIP archive');
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0 && view.getUint32(at, true) === ENTRY; n--) {
    view.setUint32(at + 12, DATE, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, DATE, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
