/**
 * The register's format loses nothing of a real policy: every fact of test/fixtures/register-facts.yaml has a place in
 * the example register, and says the same there.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TERMS } from '../../src/register/exchange/vocabulary.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const facts = parse(read('test/fixtures/register-facts.yaml'));
const register = JSON.parse(read('examples/alarm-company/register.json'));
const schema = JSON.parse(read('schemas/register.schema.json'));

/** Reads a JSON pointer. Undefined where there is no such place, which no fact is. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], root);

const POLICY = '/policy';
const same = (value: unknown): unknown => value;
const words = (value: unknown): unknown => ({ text: value });
const EXTRA = [
  'quote',
  'contract',
  'administration',
  'contact_referred',
  'rank_supplier',
  'web_analytics',
  'debt_claims',
];

type Place = readonly [fact: string, places: string | readonly string[], said?: (value: never) => unknown];

/**
 * Where each fact is: its pointer, the pointer(s) in the register (`*` stands for the same key), and how the register
 * says it where not in the same words. The first line that fits a fact claims it.
 */
const PLACES: readonly Place[] = [
  ['/issuer_named_in_intro', `${POLICY}/issuer_named_in_intro/name`],
  ['/also/second_entity', `${POLICY}/issuer_named_in_intro/note`],
  ['/also/second_entity_relation', `${POLICY}/issuer_named_in_intro/relation`],
  ['/optout_contact', `${POLICY}/optout_contact`],
  ['/policy/*', `${POLICY}/*`],
  ['/controller/*', `${POLICY}/controller/*`],
  ['/dpo/*', `${POLICY}/dpo/*`],
  ['/authority/*', `${POLICY}/authority/*`],
  ['/security/*', `${POLICY}/security/*`],
  ['/subjects/*/*', `${POLICY}/subjects/*/*`],
  ['/sources/direct', `${POLICY}/sources/direct/subjects`],
  ['/sources/use_of_service', `${POLICY}/sources/use_of_service/channels`],
  ['/sources/referral', `${POLICY}/sources/referral/channels`],
  ['/sources/customer_about_others', `${POLICY}/sources/customer_about_others/subjects`],
  ['/sources/*/*', `${POLICY}/sources/*/*`],
  ['/categories/*/retention', `${POLICY}/categories/*/retention`, words],
  ['/categories/*/*', `${POLICY}/categories/*/*`],
  [
    '/purposes/p4/text',
    [`${POLICY}/purposes/p4/label/en`, `${POLICY}/purposes/p4/note`],
    (text: string) => text.split('; '),
  ],
  ['/purposes/extra', EXTRA.map((id) => `${POLICY}/purposes/${id}/label/en`)],
  ['/purposes/*/text', `${POLICY}/purposes/*/label/en`],
  ['/legal_basis/unstated', `${POLICY}/legal_basis_unstated`],
  ['/legal_basis/*/art', `${POLICY}/legal_basis/*/article`],
  ['/legal_basis/*/*', `${POLICY}/legal_basis/*/*`],
  [
    '/recipients/r08/e.g.',
    [`${POLICY}/recipients/r08/examples`, `${POLICY}/recipients/r08/example_kinds`],
    ([kinds]: [string]) => [[], kinds.replace(' (kinds)', '').split(', ')],
  ],
  [
    '/recipients/r12/e.g.',
    [`${POLICY}/recipients/r12/examples`, `${POLICY}/recipients/r12/example_kinds`],
    ([kind]: [string]) => [[], [kind.replace(' (kind)', '')]],
  ],
  [
    '/recipients/r16/kind',
    [`${POLICY}/recipients/r16/label/en`, `${POLICY}/recipients/r16/use/en`],
    () => ['alarm-centre partner', 'send guards to the alarm address (p6)'],
  ],
  ['/recipients/r12/use', `${POLICY}/recipients/r12/use`],
  ['/recipients/absent', `${POLICY}/recipients_absent`],
  ['/recipients/*/kind', `${POLICY}/recipients/*/label/en`],
  ['/recipients/*/e.g.', `${POLICY}/recipients/*/examples`],
  ['/recipients/*/use', `${POLICY}/recipients/*/use/en`],
  ['/recipients/*/*', `${POLICY}/recipients/*/*`],
  ['/also/gdpr_role', Object.keys(register.policy.recipients).map((id) => `${POLICY}/recipients/${id}/gdpr_role`)],
  ['/transfers/storage', `${POLICY}/transfers/storage/statement`],
  ['/transfers/*', `${POLICY}/transfers/*`],
  ['/retention/cookies', `${POLICY}/retention/cookies`, words],
  ['/retention/*', `${POLICY}/retention/*`],
  ['/rights', `${POLICY}/rights`, conditional],
  ['/optout/*', `${POLICY}/optout/*`],
  ['/duties_on_subject', [`${POLICY}/duties_on_subject/0/statement`]],
  ['/needs/conditional_recipient', `${POLICY}/recipients/r12/condition`],
  ['/needs/conditional_right', `${POLICY}/rights/7/condition`],
  ['/needs/purpose_note', `${POLICY}/purposes/p4/note`],
  ['/needs/members', `${POLICY}/subjects/contact_person/members`],
  [
    '/needs/retention_forms',
    [
      '/systems/0/categories/0/retention',
      '/systems/0/categories/9/retention',
      `${POLICY}/retention/cookies`,
      `${POLICY}/retention/global`,
    ],
  ],
  [
    '/needs/regions',
    [
      `${POLICY}/transfers/storage/regions/0`,
      `${POLICY}/transfers/storage/regions/1`,
      '/systems/1/region',
      '/systems/2/region',
      `${POLICY}/recipients/r14/region`,
    ],
  ],
  ['/needs/open_ended_source', `${POLICY}/sources/third_parties/open_ended`],
  ['/needs/exhaustive_recipients', `${POLICY}/recipients_exhaustive`],
  ['/needs/entities', [`${POLICY}/controller/name`, `${POLICY}/issuer_named_in_intro/name`]],
];

/** Rights as the register has them: those with a condition are objects in the facts. */
function conditional(rights: (string | Record<string, string>)[]): unknown {
  return rights.map((right) => {
    const [id, condition] = typeof right === 'string' ? [right, null] : (Object.entries(right)[0] ?? []);
    return expect.objectContaining({ id, condition });
  });
}

/** Facts that stand in the schema or in our vocabulary, and have tests of their own below. */
const ELSEWHERE = [
  '/lint/*', // register-lint.test.ts
  '/vocabulary/*/*',
  '/systems',
  '/also/system_keys',
  '/also/system_category_keys',
  '/also/retention_keys',
  '/needs/basis',
  '/needs/claim_predicates',
  '/needs/sources_by_subject/*',
  '/needs/label_languages',
];

const steps = (pointer: string): string[] => pointer.split('/').slice(1);
const fits = (pattern: string, fact: string): boolean => {
  const [want, have] = [steps(pattern), steps(fact)];
  return want.length === have.length && want.every((step, i) => step === '*' || step === have[i]);
};
/** The pattern's place with the fact's own keys for its stars. */
const placed = (pattern: string, place: string, fact: string): string => {
  const keys = steps(fact).filter((_key, i) => steps(pattern)[i] === '*');
  return place.replaceAll('*', () => keys.shift() ?? '');
};

/** Every leaf of the facts as a pointer: lists are leaves, for their order says something. */
const leaves = (node: unknown, pointer = ''): string[] =>
  node !== null && typeof node === 'object' && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, value]) => leaves(value, `${pointer}/${key}`))
    : [pointer];
const FACTS = leaves(facts);

describe('every fact of the policy has its place', () => {
  const claimed = FACTS.flatMap((fact) => {
    const row = PLACES.find(([pattern]) => fits(pattern, fact));
    return row === undefined ? [] : [[fact, row] as const];
  });

  test.each(claimed)('%s', (fact, [pattern, places, said = same]) => {
    const value = said(at(facts, fact) as never);
    if (typeof places === 'string') {
      expect(at(register, placed(pattern, places, fact))).toEqual(value);
      return;
    }
    const found = places.map((place) => at(register, placed(pattern, place, fact)));
    expect(found).toEqual(Array.isArray(value) ? value : places.map(() => value));
  });

  test('and no fact is without one', () => {
    const patterns = [...PLACES.map(([pattern]) => pattern), ...ELSEWHERE];
    expect(FACTS.filter((fact) => !patterns.some((pattern) => fits(pattern, fact)))).toEqual([]);
    expect(patterns.filter((pattern) => !FACTS.some((fact) => fits(pattern, fact)))).toEqual([]);
    expect(FACTS.length).toBeGreaterThan(280);
  });

  test('the register invents no subject, source, category, purpose or recipient', () => {
    const { extra: _extra, ...numbered } = facts.purposes;
    const { absent: _absent, ...recipients } = facts.recipients;
    const { unstated: _unstated, ...grounds } = facts.legal_basis;
    const ids = (table: object) => Object.keys(table).sort();
    const { policy } = register;
    expect(ids(policy.subjects)).toEqual(ids(facts.subjects));
    expect(ids(policy.sources)).toEqual(ids(facts.sources));
    expect(ids(policy.categories)).toEqual(ids(facts.categories));
    expect(ids(policy.purposes)).toEqual([...ids(numbered), ...EXTRA].sort());
    expect(ids(policy.recipients)).toEqual(ids(recipients));
    expect(ids(policy.legal_basis)).toEqual(ids(grounds));
  });

  test('where the policy is silent, the register says null', () => {
    const spoken: string[] = [];
    for (const [id, { purposes, retention }] of Object.entries<Record<string, unknown>>(facts.categories)) {
      const category = register.policy.categories[id];
      if (!purposes && category.purposes !== null) spoken.push(`${id}: purposes`);
      if (!retention && category.retention !== null) spoken.push(`${id}: retention`);
    }
    expect(spoken).toEqual([]);
  });
});

describe('what the format must be able to say', () => {
  test('a basis of three values, and claims that a scan can test', () => {
    expect(schema.$defs.basis.enum).toEqual(facts.needs.basis);
    const kinds = schema.$defs.predicate.oneOf.map((one: never) => at(one, '/properties/kind/const'));
    expect(kinds).toEqual(facts.needs.claim_predicates);
  });

  test('systems as a second layer: what each holds, of whom, what for, and how long', () => {
    expect(Object.keys(schema.$defs.system.properties)).toEqual(expect.arrayContaining(facts.also.system_keys));
    const { properties } = schema.$defs.systemCategory;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(facts.also.system_category_keys));
    expect(schema.$defs.retention.oneOf[0].required).toEqual(facts.also.retention_keys);
    expect(facts.systems).toEqual([]);
  });

  test('the source of each subject', () => {
    const sources = Object.entries<{ subjects?: string[] }>(register.policy.sources);
    for (const [subject, ids] of Object.entries(facts.needs.sources_by_subject))
      expect(sources.filter(([, { subjects }]) => subjects?.includes(subject)).map(([id]) => id)).toEqual(ids);
  });

  test('labels in two languages', () => {
    expect(Object.keys(schema.$defs.label.properties)).toEqual(facts.needs.label_languages);
  });

  test.each(Object.entries<{ dpv: string[]; fideslang: string[] }>(facts.vocabulary))('terms of %s', (id, terms) => {
    const known = TERMS.find((term) => term.id === id);
    const { dpv, fideslang } = register.policy.categories[id] ?? known ?? {};
    expect({ dpv, fideslang }).toEqual(terms);
  });
});
