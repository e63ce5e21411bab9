/** What the rules for pictures, recordings and films have in common: they read the first bytes. */
import type { Detector, Kind, Trigger, Words } from '../../src/model/detector.js';
import { NO_CANDIDATE } from '../../src/model/detector.js';
import { type Bytes, bytesAt, endOfBytes, readBytes } from './media-bytes.js';
import { type Family, formatOf } from './media-formats.js';
import { wordList } from './text.js';

const SURE = 0;
const DECLARED = 1;
const UNSURE = 2;
const kinds: Kind[] = [
  { name: 'bytes', strength: 'strong', form: 'bare' },
  { name: 'data-url', strength: 'strong', form: 'written' },
  { name: 'bytes', strength: 'weak', form: 'bare' },
];

/** Bytes that formats are told by; the document type of Matroska stands within them. */
const HEAD = 64;

/** Drawings and icons show nobody. */
const DRAWN = /svg|icon|\bico\b/;

function kindOf(text: string, bytes: Bytes, family: Family): number {
  const format = formatOf(readBytes(text, bytes, HEAD).toString('latin1'));
  if (bytes.declared !== undefined) {
    const [type] = bytes.declared.split('/');
    if (type !== family || DRAWN.test(bytes.declared)) return NO_CANDIDATE;
    return format?.sure === false ? UNSURE : DECLARED;
  }
  if (format?.family !== family) return NO_CANDIDATE;
  return format.sure ? SURE : UNSURE;
}

export interface MediaOptions extends Pick<Detector, 'id' | 'dataType' | 'docs' | 'examples'> {
  readonly family: Family;
  readonly words: Words;
}

/** Everything of a detector that reads first bytes, but its name and its words. */
export function mediaBytes({ family, ...own }: MediaOptions): Detector {
  const endOf = (text: string, at: number): number => {
    const bytes = bytesAt(text, at);
    return bytes !== undefined && kindOf(text, bytes, family) !== NO_CANDIDATE ? endOfBytes(text, bytes) : -1;
  };
  const validate = (text: string, start: number): number => {
    const bytes = bytesAt(text, start);
    return bytes === undefined ? NO_CANDIDATE : kindOf(text, bytes, family);
  };
  return {
    ...own,
    triggers: mediaTriggers(family),
    pattern: { endOf, source: '(\\\\x|0x)?[0-9a-f]+ | [A-Za-z0-9+/]+=* | data:type;base64,...' },
    validate,
    kinds,
    holdsOthers: true,
    storage: ['binary', 'text', 'document'],
    nulls: [
      {
        name: 'random bytes',
        rate: 2 ** -32,
        derivation:
          'every sure format fixes 32 bits or more: the mark, and a length, a version or a second mark behind it.',
        when: ['bare', 'written', 'labelled'],
      },
      {
        name: 'random bytes in a field named so',
        rate: 2 ** -11,
        derivation: 'the shortest mark, a bare frame of MPEG audio, fixes 11 bits.',
        when: ['named'],
      },
    ],
  };
}

/** What files of the formats begin with, in hex and in base64: three characters of each mark. */
const HEX = wordList('ffd ffe fff 895 474 494 4d4 424 524 4f6 664 232 464 1a4 000');
const BASE64 = wordList('iVB R0l Ukl T2d Zkx IyF Rk9 GkX Rkx AAA SUk SUQ TU0 Qk0 Qk1 Qk2 Qk3');

/** When bytes in one of their writings may begin. Only pictures and sounds begin with bits of nothing but ones. */
export const mediaTriggers = (family: Family): readonly Trigger[] => [
  { word: ['hex'], length: [16, 4096], starts: HEX },
  { word: ['mixed'], length: [18, 4096], starts: ['0x'] },
  { char: '\\', next: ['x'] },
  { word: ['mixed', 'capital', 'upper'], length: [4, 4096], starts: BASE64 },
  { word: ['lower'], length: [4, 4], starts: ['dat'], next: [':'] },
  ...(family === 'video' ? [] : [{ char: '/', next: ['9', '/', '+'] }]),
];
