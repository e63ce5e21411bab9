/** The law behind each kind of gap, and behind what it is about; {@link lawsText} spells it out. */
import type { Gap, GapKind } from '../../src/model/report.js';

const KINDS: Readonly<Record<GapKind, string>> = {
  // Transparency; what the people must be told; categories of data in the record.
  'undeclared-category': 'gdpr:5.1.a gdpr:13 gdpr:14.1.d gdpr:30.1.c',
  'undeclared-here': 'gdpr:5.2 gdpr:30.1.c',
  'unknown-store': 'gdpr:24.1 gdpr:30.1',
  'subject-undeclared': 'gdpr:14 gdpr:30.1.c',
  region: 'gdpr:13.1.f gdpr:30.1.e gdpr:44',
  recipient: 'gdpr:13.1.e gdpr:28.3 gdpr:30.1.d',
  retention: 'gdpr:5.1.e gdpr:13.2.a gdpr:30.1.f',
  protection: 'gdpr:5.1.f gdpr:32.1.a',
  'claim-contradicted': 'gdpr:5.1.a gdpr:12.1',
  'register-incomplete': 'gdpr:30.1',
  'decision-expired': 'gdpr:5.2 gdpr:24.1',
  'not-found': 'gdpr:5.2 gdpr:30.1.c',
  inconclusive: 'gdpr:5.2',
  'not-examined': 'gdpr:5.2',
};

/** Laws on kinds of data, by dotted prefix of the category. */
const CATEGORIES: readonly (readonly [prefix: string, law: string])[] = [
  ['special.criminal', 'gdpr:10'],
  ['special', 'gdpr:9.1'],
  ['identity.national_id', 'pol:12'],
  ['credit', 'kreditt:'],
  ['device.cookie_id', 'ekom:3-15'],
  ['marketing', 'mfl:15'],
];

/** References to law with a space between, such as `gdpr:5.2 pol:12`. A lint finding brings its own. */
export function lawOf({ kind, category, because }: Pick<Gap, 'kind' | 'category' | 'because'>): string {
  const lint = because.find(({ code, params }) => code === 'lint' && typeof params.law === 'string');
  if (lint) return String(lint.params.law);
  const about = CATEGORIES.find(([prefix]) => category === prefix || category?.startsWith(`${prefix}.`));
  return about ? `${KINDS[kind]} ${about[1]}` : KINDS[kind];
}
