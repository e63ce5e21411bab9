/**
 * Names come from strangers' databases. Nothing invisible may pass: control, bidi and format characters, lone
 * surrogates and noncharacters (which XML 1.0 has no form for) are replaced by something that can be seen.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const CONTROL_PICTURES = 0x2400;

function picture(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  return code === 0x7f ? '␡' : `\\u{${code.toString(16).toUpperCase()}}`;
}

/** The text with every character that would not show, or would move others, made visible. */
export const visible = (text: string): string => text.replace(UNSEEN, picture);

export interface Cut {
  readonly text: string;
  /** Length of the whole in characters, when some of it was left out. */
  readonly of?: number;
}

/** At most `max` characters of a text, made visible; says how long it was when it was cut. */
export function cut(text: string, max: number): Cut {
  if (text.length <= max) return { text: visible(text) };
  const chars = [...text];
  if (chars.length <= max) return { text: visible(text) };
  return { text: visible(chars.slice(0, max).join('')), of: chars.length };
}
