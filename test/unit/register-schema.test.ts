import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { PLANTED_GAPS } from '../../examples/alarm-company/planted.js';
import { parseLocation } from '../../src/model/location.js';
import type { Register } from '../../src/model/register.js';

const load = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const schema = load('schemas/register.schema.json');
const json = load('examples/alarm-company/register.json');
const register: Register = json;
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

describe('the schema', () => {
  test('takes the register', () => {
    validate(json);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['', 'extra'],
    ['/policy', 'controler'],
    ['/policy/controller', 'adress'],
    ['/policy/categories/contact.phone', 'purpose'],
    ['/policy/subjects/customer', 'lable'],
    ['/policy/recipients/r01', 'role'],
    ['/policy/claims/stored-in-eea/predicate', 'region'],
    ['/systems/0', 'container'],
    ['/systems/0/categories/0', 'purpose'],
  ])('refuses an unknown key in %s', (pointer, key) => {
    const copy = structuredClone(json);
    const node = pointer
      .split('/')
      .slice(1)
      .reduce((n, step) => n[step], copy);
    node[key] = 'x';
    expect(validate(copy)).toBe(false);
    expect(JSON.stringify(validate.errors)).toContain(`"additionalProperty":"${key}"`);
  });

  test.each([
    ['a basis of its own', '/policy/categories/contact.phone/basis', 'maybe'],
    ['a region that is no region', '/systems/0/region', 'Norway'],
    ['an unknown predicate', '/policy/claims/stored-in-eea/predicate/kind', 'nice'],
    ['a system without containers', '/systems/0/containers', []],
    ['a short hash', '/policy/sha256', 'abc'],
  ])('refuses %s', (_name, pointer, value) => {
    const copy = structuredClone(json);
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    keys.reduce((n, step) => n[step], copy)[last] = value;
    expect(validate(copy)).toBe(false);
  });

  test('every object is closed', () => {
    const open: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      if ('type' in node && node.type === 'object' && !('additionalProperties' in node)) open.push(path);
      for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
    };
    walk(schema, '');
    expect(open).toEqual([]);
  });
});

const HEADINGS = [
  'Personvern',
  'Hvordan vi samler inn og bruker informasjonen din',
  'Informasjon samlet inn via vår hjemmeside',
  'Vår cookie-policy',
  'Informasjon samlet inn gjennom anbefalinger',
  'Informasjon innhentet fra tredjepart',
  'Ved bruk av våre tjenester samler vi inn og behandler følgende personopplysninger om deg',
  'Informasjonen benytter vi til følgende formål',
  'Sammendrag av hvordan vi bruker informasjonen',
  'Deling av informasjon',
  'Eksempler på selskaper vi deler informasjonen med',
  'Overføring av din informasjon til et annet land',
  'Ansvarlig for personopplysninger (DPO)',
  'Ansvarlig for personopplysninger (DPO) kontaktes via',
  'Hvilke rettigheter har du?',
  'Hvor klager jeg på behandlingen?',
  'Opprettelse av dette dokumentet',
];

describe('the register holds together', () => {
  const policy = json.policy;

  test('labels in both languages', () => {
    const missing: string[] = [];
    const labelled = {
      categories: policy.categories,
      subjects: policy.subjects,
      purposes: policy.purposes,
      recipients: policy.recipients,
    };
    for (const [group, items] of Object.entries(labelled)) {
      for (const [id, item] of Object.entries(items as Record<string, { label?: { nb?: string; en?: string } }>)) {
        if (!item.label?.nb || !item.label.en) missing.push(`${group}/${id}`);
      }
    }
    for (const system of register.systems) if (!system.label?.nb || !system.label.en) missing.push(system.id);
    expect(missing).toEqual([]);
  });

  test('every item refers to a heading of the policy', () => {
    const refs: unknown[] = [];
    for (const group of [
      'subjects',
      'sources',
      'categories',
      'purposes',
      'legal_basis',
      'recipients',
      'claims',
      'rights',
      'duties_on_subject',
    ]) {
      for (const item of Object.values(policy[group] as Record<string, { ref: unknown }>)) refs.push(item.ref);
    }
    for (const part of [
      'controller',
      'issuer_named_in_intro',
      'dpo',
      'authority',
      'security',
      'transfers',
      'retention',
      'optout',
    ])
      refs.push(policy[part].ref);
    expect(refs.filter((ref) => !HEADINGS.includes(String(ref).replace(/ \(\d\)$/, '')))).toEqual([]);
  });

  test('ids that are used exist', () => {
    const unknown: string[] = [];
    const check = (ids: readonly string[] | null | undefined, table: object, where: string) => {
      for (const id of ids ?? []) if (!(id in table)) unknown.push(`${where}: ${id}`);
    };
    for (const [id, category] of Object.entries(register.policy.categories)) {
      check(category.subjects, policy.subjects, id);
      check(category.purposes, policy.purposes, id);
    }
    for (const [id, ground] of Object.entries(policy.legal_basis as Record<string, { purposes: string[] }>))
      check(ground.purposes, policy.purposes, id);
    for (const system of register.systems) {
      if (system.recipient) check([system.recipient], policy.recipients, system.id);
      for (const entry of system.categories) {
        check([entry.category], policy.categories, system.id);
        check(entry.subjects, policy.subjects, system.id);
        check(entry.purposes, policy.purposes, system.id);
      }
    }
    expect(unknown).toEqual([]);
  });

  test('every system declares each category once, and never an absent one', () => {
    for (const system of register.systems) {
      const ids = system.categories.map(({ category }) => category);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => register.policy.categories[id]?.basis === 'absent')).toEqual([]);
    }
  });

  test('containers are store ids of the example config, or locations in its stores', () => {
    const stores = (load('config.example.json').stores as { id: string }[]).map(({ id }) => id);
    const globs = register.systems.flatMap(({ containers }) => containers);
    for (const glob of globs) expect(stores).toContain(parseLocation(glob)?.store ?? glob);
    expect(globs.some((glob) => glob.startsWith('old-backup'))).toBe(false);
  });

  test('planted gaps speak of systems and categories that the register knows', () => {
    const systems = new Map(register.systems.map((system) => [system.id, system]));
    for (const gap of PLANTED_GAPS) {
      if (gap.category !== null) {
        // The policy lacks what is planted as undeclared everywhere, or names it only as absent.
        const basis = register.policy.categories[gap.category]?.basis ?? 'absent';
        expect(basis === 'absent', `${gap.kind} ${gap.category}`).toBe(gap.kind === 'undeclared-category');
      }
      const declared = gap.system === null ? [] : systems.get(gap.system)?.categories.map(({ category }) => category);
      expect(declared).toBeDefined();
      if (gap.category === null) continue;
      const isDeclared = declared?.includes(gap.category);
      expect(isDeclared, `${gap.kind} ${gap.system} ${gap.category}`).toBe(!gap.kind.startsWith('undeclared'));
    }
  });
});
