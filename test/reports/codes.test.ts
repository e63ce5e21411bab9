import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTION_TEXT } from '../../reports/shared/action-text.js';
import type { CodeText } from '../../reports/shared/code-text.js';
import { reasonText } from '../../reports/shared/code-text.js';
import { FAULT_TEXT } from '../../reports/shared/fault-text.js';
import { GAP_TEXT } from '../../reports/shared/gap-text.js';
import { lensFor } from '../../reports/shared/lens.js';
import { plain } from '../../reports/shared/phrase.js';
import { REGISTER_GAP_TEXT } from '../../reports/shared/register-gap-text.js';
import { UNEXAMINED_TEXT } from '../../reports/shared/unexamined-text.js';
import { VERDICT_TEXT } from '../../reports/shared/verdict-text.js';
import {
  ACTION_CODES,
  FAULT_CODES,
  GAP_CODES,
  NOT_EXAMINED_CODES,
  REGISTER_GAP_CODES,
  VERDICT_CODES,
} from '../../src/model/codes.js';
import { fixture } from './fixture.js';

const LOCALES = ['nb', 'en'] as const;
const report = fixture();

/** Parameters as the model's own comments list them: `'share', // {hits, cells, whole}`. */
const SOURCE = readFileSync(new URL('../../src/model/codes.ts', import.meta.url), 'utf8');
function parametersOf(list: string, code: string): string[] {
  const block = SOURCE.slice(SOURCE.indexOf(`export const ${list}`));
  const line = block.split('\n').find((text) => text.includes(`'${code}',`)) ?? '';
  return (/\{([^}]*)\}/.exec(line)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

const WORDS: Readonly<Record<string, string>> = {
  category: 'identity.national_id',
  dataType: 'contact.phone',
  system: 'crm',
  confidence: 'certain',
  kind: 'is',
  situation: 'bare',
  reason: 'vector',
  limit: 'seconds',
  fault: 'malformed',
  subject: 'customer',
  subjects: 'customer,contact_person',
  categories: 'contact.phone,contact.email',
  by: 'container',
  month: '2015-01',
  protection: 'hashed',
  regions: 'EEA,adequate',
};
const NAMES =
  'rule background declaredType path type extension sqlstate observed declared told from claim lint law glob gap until'.split(
    ' ',
  );

function fill(names: readonly string[], whole = false): Record<string, string | number | boolean> {
  const value = (name: string): string | number | boolean => {
    if (WORDS[name] !== undefined) return WORDS[name];
    if (NAMES.includes(name)) return `NAME-${name}`;
    return name === 'sound' || name === 'synthetic' ? !whole : 0.25;
  };
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

const TABLES: readonly (readonly [string, readonly string[], Readonly<Record<string, CodeText>>])[] = [
  ['VERDICT_CODES', VERDICT_CODES, VERDICT_TEXT],
  ['FAULT_CODES', FAULT_CODES, FAULT_TEXT],
  ['GAP_CODES', GAP_CODES.filter((code) => !Object.hasOwn(REGISTER_GAP_TEXT, code)), GAP_TEXT],
  ['REGISTER_GAP_CODES', REGISTER_GAP_CODES, REGISTER_GAP_TEXT],
  [
    'NOT_EXAMINED_CODES',
    NOT_EXAMINED_CODES,
    Object.fromEntries(Object.entries(UNEXAMINED_TEXT).map(([k, v]) => [k, v.why])),
  ],
  [
    'NOT_EXAMINED_CODES',
    NOT_EXAMINED_CODES,
    Object.fromEntries(Object.entries(UNEXAMINED_TEXT).map(([k, v]) => [k, v.takes])),
  ],
];

describe.each(TABLES)('%s', (list, codes, table) => {
  it.each(codes)('%s has a text in both languages, with its parameters in it', (code) => {
    const names = parametersOf(list, code);
    for (const params of [fill(names), fill(names, true)]) {
      const [nb, en] = LOCALES.map((locale) =>
        plain(reasonText(table, { code, params: { line: 3, ...params } }, lensFor(report, locale))),
      );
      for (const text of [nb, en]) {
        expect(text?.length).toBeGreaterThan(5);
        expect(text).not.toMatch(/undefined|NaN|null|[{}]|\[object/);
        expect(text).not.toMatch(/(^|[\s(«])\?([\s.,)%]|$)/);
        // The law of a lint finding stands beside its text.
        for (const name of names.filter((n) => NAMES.includes(n) && !(code === 'lint' && n === 'law')))
          if (table !== TABLES[5]?.[2]) expect(text).toContain(`NAME-${name}`);
      }
      expect(nb).not.toBe(en);
    }
  });

  it.each(codes)('%s without its parameters still reads as text', (code) => {
    for (const locale of LOCALES) {
      expect(plain(reasonText(table, { code, params: {} }, lensFor(report, locale)))).not.toMatch(
        /undefined|NaN|null|[{}]/,
      );
    }
  });
});

it('every action has a text in both languages', () => {
  for (const code of ACTION_CODES) {
    expect(ACTION_TEXT[code].nb.length).toBeGreaterThan(10);
    expect(ACTION_TEXT[code].nb).not.toBe(ACTION_TEXT[code].en);
  }
});

it('every reason for not looking has a heading in both languages', () => {
  for (const code of NOT_EXAMINED_CODES) expect(UNEXAMINED_TEXT[code].title.nb).not.toBe('');
});

it('a code from a later version is shown as it stands', () => {
  expect(plain(reasonText(GAP_TEXT, { code: 'toString', params: {} }, lensFor(report, 'en')))).toBe(
    'unknown code toString',
  );
});
