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

/** Reads a JSON pointer. */
const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/')], json);

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

  test('describes every property', () => {
    const missing: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      const properties = (node as { properties?: Record<string, Record<string, unknown>> }).properties ?? {};
      for (const [key, property] of Object.entries(properties)) {
        if (!('description' in property) && !('$ref' in property)) missing.push(`${path}/${key}`);
      }
      for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
    };
    walk(schema, '');
    expect(missing).toEqual([]);
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

const P = '/policy';
const facts: readonly (readonly [fact: string, pointer: string, value: unknown])[] = [
  ['file', `${P}/file`, 'policy.txt'],
  ['hash of the prose', `${P}/sha256`, '602e79012a1f4dd50d79303ad659a366673b749615c63a99634c8f57fc8f4e78'],
  ['language', `${P}/lang`, 'nb'],
  ['created', `${P}/created`, '2018-05'],
  ['changes', `${P}/changes`, 'may change from time to time'],
  ['never sells', `${P}/sells_data`, 'never'],
  ['list of recipients is open', `${P}/recipients_exhaustive`, false],
  ['dated text', `${P}/note`, expect.stringContaining('will replace')],
  ['controller', `${P}/controller/name`, 'Sensor Alarm AS'],
  ['care of', `${P}/controller/care_of`, 'Themaa Regnskap AS'],
  ['address', `${P}/controller/address`, 'Hylkjeflaten 1, 5109 Hylkje, NO'],
  ['keeps', `${P}/controller/keeps`, ['overview of processes and systems', 'internal controls', 'risk assessments']],
  ['second entity', `${P}/issuer_named_in_intro/name`, 'Sensor alarm Norden AB'],
  ['relation unstated', `${P}/issuer_named_in_intro/relation`, null],
  ['DPO', `${P}/dpo/contact`, 'DPO@sensoralarm.se'],
  ['DPO secrecy', `${P}/dpo/secrecy`, 'also after employment'],
  ['DPO is the controller', `${P}/dpo/note`, expect.stringContaining('equates DPO')],
  ['opt-out contact', `${P}/optout_contact`, 'kundservice@sensoralarm.no'],
  ['authority', `${P}/authority/name`, 'Datatilsynet'],
  ['authority post', `${P}/authority/post`, 'Postboks 458 Sentrum, 0105 Oslo'],
  ['authority e-mail', `${P}/authority/email`, 'postkasse@datatilsynet.no'],
  ['security', `${P}/security/statement`, expect.stringContaining('only selected persons')],
  ['source: direct', `${P}/sources/direct/subjects`, ['customer', 'prospect']],
  ['source: service', `${P}/sources/use_of_service/channels`, ['web site', 'app', 'alarm system']],
  ['source: cookies', `${P}/sources/cookies/tools`, ['Google Analytics']],
  ['cookie policy', `${P}/sources/cookies/policy`, expect.stringContaining('not passed to unauthorised')],
  ['source: referral', `${P}/sources/referral/channels`, ['web site', 'salespeople', "'Tips oss' in the mobile app"]],
  ['source: about others', `${P}/sources/customer_about_others/subjects`, ['contact_person']],
  ['source: third parties', `${P}/sources/third_parties/region`, 'EU'],
  ['third parties are open-ended', `${P}/sources/third_parties/open_ended`, true],
  ['third parties, no categories', `${P}/sources/third_parties/categories`, null],
  ['third-party kinds', `${P}/sources/third_parties/kinds/length`, 5],
  ['quote: ground', `${P}/legal_basis/prospect_quote/article`, '6.1.b-precontract'],
  ['contract: ground', `${P}/legal_basis/contract_delivery_admin_credit_check/article`, '6.1.b'],
  ['contact person: ground', `${P}/legal_basis/contact_person/article`, '6.1.f'],
  ['contact person: whose', `${P}/legal_basis/contact_person/whose`, ['customer', 'controller']],
  ['contact person: notice', `${P}/legal_basis/contact_person/notice`, expect.stringContaining('SMS when named')],
  ['marketing: no ground', `${P}/legal_basis/marketing_existing_customer/article`, null],
  ['marketing: scope', `${P}/legal_basis/marketing_existing_customer/scope`, 'similar complementary products'],
  ['marketing: until', `${P}/legal_basis/marketing_existing_customer/until`, 'opt-out'],
  ['marketing: channels', `${P}/legal_basis/marketing_existing_customer/channels/length`, 5],
  [
    'no ground given for',
    `${P}/legal_basis_unstated`,
    expect.arrayContaining([
      'call_recording',
      'gps',
      'images',
      'analytics',
      'surveys',
      'referred_person',
      'third_party_lists',
    ]),
  ],
  ['recipients not named', `${P}/recipients_absent/length`, 5],
  ['stored where', `${P}/transfers/storage/regions`, ['EEA', 'adequate']],
  ['other countries', `${P}/transfers/other`, 'contract requiring similar handling; protection guaranteed'],
  ['on request', `${P}/transfers/available_on_request`, ['details of all transfers', 'copies of agreements']],
  ['no retention', `${P}/retention/global`, null],
  ['cookie retention', `${P}/retention/cookies/text`, 'not longer than strictly necessary'],
  ['no period for any category', `${P}/retention/note`, 'no period for any category'],
  ['opt-out in messages', `${P}/optout/in_every_electronic_message`, true],
  ['opt-out by e-mail', `${P}/optout/by_email`, true],
  ['duty on the subject', `${P}/duties_on_subject/0/statement`, expect.stringContaining('must inform')],
  [
    'contact persons are',
    `${P}/subjects/contact_person/members`,
    ['spouse', 'cohabitant', 'family', 'neighbour', 'friend', 'employee'],
  ],
  ['surveys are voluntary', `${P}/subjects/survey_participant/voluntary`, true],
  ['contact person: mobile', `${P}/categories/contact.phone/note`, 'contact person = mobile'],
  ['all correspondence', `${P}/categories/comms.correspondence/note`, 'all correspondence'],
  [
    'recordings only under purpose 4',
    `${P}/categories/comms.call_recording/note`,
    expect.stringContaining('purpose 4 only'),
  ],
  ['GPS has no purpose', `${P}/categories/location.gps/purposes`, null],
  ['history fields', `${P}/categories/usage.alarm_history/fields`, ['time', 'method', 'username']],
  ['history visible to', `${P}/categories/usage.alarm_history/visible_to`, 'customer in app'],
  ['images only if activated', `${P}/categories/media.image/note`, expect.stringContaining('only if activated')],
  ['serial per contract', `${P}/categories/device.serial/note`, 'identification number per contract'],
  ['claim on IP', `${P}/categories/device.ip/claim`, expect.stringContaining('not personal data')],
  ['web fields', `${P}/categories/usage.web/fields`, ['sites visited', 'duration', 'country']],
  ['cookie id retention', `${P}/categories/device.cookie_id/retention/text`, 'not longer than strictly necessary'],
  ['credit checks', `${P}/categories/credit.check_result/note`, expect.stringContaining('bureau and id not')],
  ['calls may be recorded', `${P}/purposes/p4/note`, expect.stringContaining('may be recorded')],
  ['partner condition', `${P}/recipients/r12/condition`, 'customer lets them have access'],
  ['financial: kinds only', `${P}/recipients/r08/example_kinds`, ['debt collection', 'financial advisers']],
  ['partner use unstated', `${P}/recipients/r12/use`, null],
  ['alarm partner', `${P}/recipients/r16/note`, 'may equal r01'],
  ['acquirer', `${P}/recipients/r17/condition`, 'acquisition'],
  ['acquirer bound', `${P}/recipients/r17/note`, 'bound by same laws'],
];

describe('every fact of the policy has its place', () => {
  test.each(facts)('%s', (_fact, pointer, value) => expect(at(pointer)).toEqual(value));

  // category | basis | subjects | purposes
  test.each(
    `identity.name | explicit | customer contact_person referred_person |
     contact.postal_address | explicit | customer |
     contact.alarm_address | explicit | customer | p6
     contact.phone | explicit | customer contact_person referred_person |
     contact.email | explicit | customer contact_person referred_person |
     relation.contact_person | explicit | customer contact_person | p3
     comms.call_log | explicit | customer |
     comms.correspondence | explicit | customer |
     comms.call_recording | explicit | customer call_party | p4
     payment.info | explicit | customer | p8
     location.gps | explicit | customer |
     usage.activity_log | explicit | customer other_user | p1
     usage.alarm_status | explicit | customer | p1
     usage.alarm_history | explicit | customer other_user | p5
     account.username | explicit | customer other_user | p5
     media.image | explicit | customer | p1
     device.serial | explicit | customer |
     device.ip | explicit | web_visitor |
     usage.web | explicit | web_visitor |
     device.cookie_id | implied | web_visitor |
     quote.form_answers | implied | prospect |
     survey.answers | implied | survey_participant | p9
     order.webshop | implied | webshop_buyer | p7
     marketing.optout | implied | customer |
     credit.check_result | implied | customer |
     identity.national_id | absent | customer |`
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string, string, string]),
  )('category %s', (id, basis, subjects, purposes) => {
    const category = register.policy.categories[id];
    expect(category?.basis).toBe(basis);
    expect(category?.subjects).toEqual(subjects.split(' '));
    expect(category?.purposes).toEqual(purposes === '' ? null : purposes.split(' '));
    if (id !== 'device.cookie_id') expect(category?.retention).toBeNull();
  });

  test.each([
    [
      'explicit',
      [
        'customer',
        'prospect',
        'referred_person',
        'contact_person',
        'web_visitor',
        'other_user',
        'webshop_buyer',
        'survey_participant',
      ],
    ],
    ['implied', ['list_prospect', 'call_party']],
  ])('subjects: %s', (basis, ids) => {
    const found = Object.entries(register.policy.subjects ?? {}).filter(([, subject]) => subject.basis === basis);
    expect(found.map(([id]) => id)).toEqual(ids);
  });

  test('nine numbered purposes and seven more', () => {
    const purposes = at('/policy/purposes') as Record<string, { numbered: boolean }>;
    const ids = (numbered: boolean) => Object.keys(purposes).filter((id) => purposes[id]?.numbered === numbered);
    expect(ids(true)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9']);
    expect(ids(false)).toEqual([
      'quote',
      'contract',
      'administration',
      'contact_referred',
      'rank_supplier',
      'web_analytics',
      'debt_claims',
    ]);
  });

  // recipient | region | examples
  test.each(
    `r01|EEA|Larm Assistans AB
     r02|EEA|Billecta AB
     r03|EEA|WebCRM
     r04|EEA|Senzum AB
     r05|EEA|DHL
     r06|EEA|Riksbud
     r07|EEA|
     r08|EEA|
     r09|EEA|Senzum AB
     r10|EEA|Entella
     r11|EEA|Adobe, Google Analytics
     r12|EEA|
     r13|EEA|Add Visits, Facebook, Google
     r14||
     r15||
     r16||
     r17||`
      .split('\n')
      .map((row) => row.trim().split('|') as [string, string, string]),
  )('recipient %s', (id, region, examples) => {
    expect(at(`/policy/recipients/${id}`)).toMatchObject({
      region: region === '' ? null : region,
      examples: examples === '' ? [] : examples.split(', '),
      gdpr_role: null,
    });
  });

  test('rights', () => {
    const rights = at('/policy/rights') as { id: string; condition: string | null }[];
    expect(rights.map(({ id }) => id)).toEqual([
      'access',
      'rectification',
      'erasure',
      'restriction',
      'objection',
      'withdraw_consent',
      'marketing_optout',
      'portability',
      'object_profiling_and_automated_decisions',
      'complaint_datatilsynet',
    ]);
    expect(rights.filter(({ condition }) => condition).map(({ id }) => id)).toEqual(['portability']);
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
