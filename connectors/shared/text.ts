/** A text of at most `max` UTF-16 units. Never ends in half a character; the long text can be freed. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? max - 1 : max;
  // A plain slice would keep the whole text in memory for as long as it lives.
  return Buffer.from(text.slice(0, end), 'utf16le').toString('utf16le');
}
