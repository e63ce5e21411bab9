/** A register that is being read from somewhere else: parts are added as they turn up, each once. */
import type { Category, Label, Register, System, SystemCategory } from '../../model/register.js';
import { fold } from '../../text/fold.js';
import type { Controller, Item, LegalBasis, Recipient } from '../policy.js';
import type { Locale } from './cells.js';
import { TERMS, type Term } from './vocabulary.js';
import { codeOf, SUBJECTS } from './words.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Draft {
  readonly locale: Locale;
  readonly controller: Mutable<Controller>;
  dpo: string;
  security: string;
  note: string;
  readonly subjects: Record<string, Mutable<Item>>;
  readonly categories: Record<string, Mutable<Category>>;
  readonly purposes: Record<string, Mutable<Item>>;
  readonly grounds: Record<string, { article: string; basis: 'explicit'; purposes: string[] }>;
  readonly recipients: Record<string, Mutable<Recipient>>;
  readonly systems: (Mutable<Omit<System, 'categories' | 'containers'>> & {
    containers: string[];
    categories: Mutable<SystemCategory>[];
  })[];
}

export const newDraft = (locale: Locale): Draft => ({
  locale,
  controller: { name: '' },
  dpo: '',
  security: '',
  note: '',
  subjects: {},
  categories: {},
  purposes: {},
  grounds: {},
  recipients: {},
  systems: [],
});

/** An id made of words: lower case ASCII, hyphens between, at most 40 characters. */
export function slug(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');
  return ascii.slice(0, 40).replace(/^-+|-+$/g, '') || 'x';
}

/** A label in the draft's language; none where the text is the id itself. */
export const labelOf = (text: string, id: string, locale: Locale): { label?: Label } =>
  text === id || text === '' ? {} : { label: { [locale]: text } };

/** The id of the thing with this label, made and added when it is new. */
export function named(table: Record<string, Mutable<Item>>, text: string, locale: Locale, wanted = slug(text)): string {
  const same = Object.entries(table).find(([id, { label }]) => fold(label?.[locale] ?? id) === fold(text));
  if (same) return same[0];
  let id = wanted;
  for (let n = 2; id in table; n++) id = `${wanted}-${n}`;
  table[id] = labelOf(text, id, locale);
  return id;
}

/** The term a word means; what is in parentheses behind it is left aside. */
export function termOf(text: string): Term | undefined {
  const find = (folded: string): Term | undefined =>
    TERMS.find(({ id, nb, en, words = [] }) => [id, nb, en, ...words].some((word) => fold(word) === folded));
  return find(fold(text)) ?? find(fold(text.replace(/\(.*\)/s, '')));
}

/** A category with its data types; one that no term is named like is seen by no rule. */
export function categoryOf(id: string, term: Term | undefined): Mutable<Category> {
  const types = term === undefined ? [] : (term.types ?? [term.id]);
  return {
    basis: 'explicit',
    purposes: null,
    retention: null,
    ...(term?.sensitive ? { sensitive: term.sensitive } : {}),
    match: types.map((dataType) => ({ dataType })),
    ...(id === term?.id && term.dpv ? { dpv: term.dpv } : {}),
    ...(id === term?.id && term.fideslang ? { fideslang: term.fideslang.slice(0, 1) } : {}),
  };
}

/** The id of a subject named in words. */
export const subjectId = (draft: Draft, text: string): string =>
  named(draft.subjects, text, draft.locale, codeOf(SUBJECTS, text) ?? slug(text));

/** Notes that an article is the ground of these purposes. */
export function addGround(draft: Draft, article: string, purposes: readonly string[]): void {
  const id = `art-${article.replaceAll('.', '-')}`;
  const ground = draft.grounds[id] ?? { article, basis: 'explicit', purposes: [] };
  draft.grounds[id] = ground;
  for (const purpose of purposes) if (!ground.purposes.includes(purpose)) ground.purposes.push(purpose);
}

/** The register of a draft; empty parts are left out. */
export function registerOf(draft: Draft, schema: string): Register & { $schema: string } {
  const some = <T extends object>(key: string, table: T): Record<string, T> =>
    Object.keys(table).length > 0 ? { [key]: table } : {};
  const grounds: Record<string, LegalBasis> = draft.grounds;
  return {
    $schema: schema,
    policy: {
      lang: draft.locale,
      ...(draft.note === '' ? {} : { note: draft.note }),
      controller: draft.controller,
      ...(draft.dpo === '' ? {} : { dpo: { contact: draft.dpo } }),
      ...(draft.security === '' ? {} : { security: { statement: draft.security } }),
      ...some('subjects', draft.subjects),
      categories: draft.categories,
      ...some('purposes', draft.purposes),
      ...some('legal_basis', grounds),
      ...some('recipients', draft.recipients),
    },
    systems: draft.systems,
  };
}
