/** Full-width digits, letters in two parts, invisible characters: one plain text, and the way back. */

/** True for characters that NFKC changes in ways a pattern would stumble over, and for invisible ones. */
export function isExotic(code: number): boolean {
  return (
    code === 0xad || // soft hyphen
    (code >= 0x300 && code <= 0x36f) || // combining marks
    (code >= 0x200b && code <= 0x200f) || // zero width, direction marks
    code === 0x2060 ||
    code === 0x2212 || // minus sign
    code === 0xfeff ||
    (code >= 0xff01 && code <= 0xff5e) || // full-width ASCII
    code === 0xd835 // mathematical letters and digits
  );
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

export interface Normalised {
  readonly text: string;
  /** For each code unit of `text`, where the characters it came from start and end in the original. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** NFKC cluster by cluster (a base character with its marks), invisible characters dropped. */
export function normalise(text: string): Normalised {
  const from: number[] = [];
  const to: number[] = [];
  let out = '';
  let at = 0;
  for (const cluster of text.match(/[\s\S][\u0300-\u036f]{0,8}/gu) ?? []) {
    const plain = INVISIBLE.test(cluster) ? '' : cluster.normalize('NFKC').replace('\u2212', '-');
    for (let i = 0; i < plain.length; i++) {
      from.push(at);
      to.push(at + cluster.length);
    }
    out += plain;
    at += cluster.length;
  }
  return { text: out, from: Int32Array.from(from), to: Int32Array.from(to) };
}
