import type { Detector, Kind } from '../src/model/detector.js';
import { CANDIDATE, NO_CANDIDATE } from '../src/model/detector.js';
import { SIM_WORDS } from './shared/device-words.js';
import { BLANK, CROWD, DIGITS, digitsOf, LABEL_SLIP, LEFT, MARKS, NO_FRACTION, RIGHT } from './shared/text.js';

const BARE = 0;
const PREFIXED = 1;
const kinds: Kind[] = [
  { name: 'm2m', strength: 'weak', form: 'bare' },
  { name: 'm2m', strength: 'strong', form: 'written' },
];

/** Nkom's plan (identifiers.md, 2.1): 58 and ten digits, 59 and six, for machines. */
const M2M = /^(?:58\d{10}|59\d{6})$/;
/** Share of random digits that begin with 58 (of twelve) or 59 (of eight). */
export const RANDOM_M2M = 0.01;

function validate(text: string, start: number, end: number): number {
  // Eight bare digits, the shape of every telephone number: only those of the series go on.
  if (end - start === 8 && !/^(?:59|0047)/.test(text.slice(start, start + 4)) && isDigits(text, start, end))
    return CANDIDATE;
  const [, prefix = ''] = /^(\+\s?47|0047|47(?=\d{8}(?:\d{4})?$))?/u.exec(text.slice(start, end)) ?? [];
  const number = digitsOf(text, start + prefix.length, end);
  if (!M2M.test(number) || /(\d)\1{5}$/.test(number)) return prefix === '' ? CANDIDATE : NO_CANDIDATE;
  return prefix.length > 2 ? PREFIXED : BARE;
}

function isDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
  return true;
}

const blank = `[${BLANK}]?`;

export const simM2m: Detector = {
  id: 'sim-m2m',
  dataType: 'device.sim',
  docs: {
    summary:
      'Norwegian numbers for machines, such as the SIM card of an alarm panel: 58 and ten digits, 59 and six digits. With ' +
      '+47 or 0047 they stand by themselves, otherwise a name or a label must speak of SIM cards.',
    reference: 'Nkom numbering plan E.164 +47; identifiers.md 2.1. libphonenumber refuses these numbers by policy.',
    misses: 'Bare digits without name or label; numbers for machines that lie in the ordinary mobile series.',
  },
  triggers: [
    { word: ['digits'], length: [8, 8] },
    { word: ['digits'], length: [10, 16] },
    { word: ['digits'], length: [2, 4], next: MARKS, second: DIGITS, starts: ['58', '59', '00'] },
    { char: '+' },
  ],
  pattern: new RegExp(
    `${LEFT}(?:(?<!\\d )(?:\\+${blank}47|0047)${blank}(?:58${blank}(?:\\d{2}${blank}){4}\\d{2}|58\\d{2}${blank}\\d{4}${blank}\\d{4}` +
      `|59(?:${blank}\\d{2}){3}|59\\d${blank}\\d{2}${blank}\\d{3})|(?<!\\d[.,:\\-]|[+/])(?:(?:47)?\\d{8}(?:\\d{4})?|(?<!\\d[${BLANK}])` +
      `(?:58(?:${blank}\\d{2}){5}|58\\d{2}${blank}\\d{4}${blank}\\d{4}|59(?:${blank}\\d{2}){3}|59\\d${blank}\\d{2}${blank}\\d{3})` +
      `(?![${BLANK}]\\d)))${RIGHT}${NO_FRACTION}(?![:\\-/]\\d)`,
    'uy',
  ),
  validate,
  kinds,
  storage: ['text', 'integer', 'decimal', 'document'],
  nulls: [
    {
      name: 'random numbers of eight or twelve digits',
      rate: RANDOM_M2M,
      derivation: 'one beginning of a hundred.',
      when: ['named'],
    },
    {
      name: 'random numbers beside labels',
      rate: RANDOM_M2M,
      derivation: 'as above; a crowd of labelled values must pass more often than chance.',
      when: ['labelled'],
      from: CROWD,
    },
    {
      name: 'a stray number beside a label',
      rate: RANDOM_M2M * LABEL_SLIP,
      derivation: 'random digits times the share of labels that stand before something else (assumed, 1 in 1,000).',
      when: ['labelled'],
    },
    {
      name: 'mistyped telephone numbers',
      rate: 1e-4,
      derivation: 'assumed: numbers written with +47 that begin with 58 or 59 by a slip of the hand.',
      when: ['written'],
    },
  ],
  words: SIM_WORDS,
  examples: {
    hit: [
      '+47580012345678',
      '+47 59 01 23 45',
      'M2M-nummer 580012345678',
      'simkort 58 00 12 34 56 78',
      { value: '580012345678', field: 'panel_sim' },
      { value: '59012345', field: 'simkort' },
    ],
    miss: ['580012345678', '59012345', 'ordre 59012345', '+4740012345', { value: '40012345', field: 'simkort' }],
  },
};
