/** The fourteen things that the alarm company's own policy leaves out or says in two ways. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byCodeUnit } from '../../src/model/location.js';
import type { Register } from '../../src/model/register.js';
import { lintRegister } from '../../src/register/lint.js';

const register: Register = JSON.parse(
  readFileSync(new URL('../../examples/alarm-company/register.json', import.meta.url), 'utf8'),
);
const findings = lintRegister(register);
/** The policy alone, as on the day before anybody wrote down a system. */
const alone = lintRegister({ ...register, systems: [] });

const facts = parse(readFileSync(new URL('../fixtures/register-facts.yaml', import.meta.url), 'utf8'));

const at = (pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], register);

const NO_PURPOSE = Object.entries(register.policy.categories)
  .filter(([, { purposes, basis }]) => purposes === null && basis !== 'absent')
  .map(([id]) => `/categories/${id}`);

/** What follows from the law beside the fourteen: found as well, and not on their list. */
const BEYOND = [
  'category-implied',
  'claim-untestable',
  'no-systems',
  'purpose-without-basis',
  'retention-circular',
  'source-open-ended',
];

// fact of test/fixtures/register-facts.yaml | code | pointers, in the order of the list
const FOURTEEN: readonly [string, string, readonly string[]][] = [
  ['L1 no retention for any category', 'retention-none', ['/retention']],
  ['L2 DPO is the controller', 'dpo-is-controller', ['/dpo']],
  ['L2 two legal entities', 'two-entities', ['/issuer_named_in_intro']],
  ['L3 IP is and is not personal data', 'denied-personal-data', ['/claims/ip-aggregated']],
  ['L4 credit check: result', 'credit-result-unlisted', ['/categories/credit.check_result']],
  ['L4 credit check: bureau', 'credit-bureau-missing', ['/categories/credit.check_result']],
  ['L4 credit check: national id', 'credit-id-missing', ['/categories/identity.national_id']],
  [
    'L5 recordings, L6 username',
    'category-unlisted',
    ['/categories/comms.call_recording', '/categories/account.username'],
  ],
  ['L5 may be recorded', 'category-uncertain', ['/categories/comms.call_recording']],
  ['L7 contact persons in two places', 'statements-differ', ['/subjects/contact_person/stated/1']],
  ['L8 GPS data has no purpose, nor have these', 'purpose-missing', NO_PURPOSE],
  ['L9 recipients not exhaustive', 'recipients-open-ended', ['/recipients_exhaustive']],
  ['L9 role never given', 'role-none', ['/recipients']],
  ['L9 no region', 'recipient-region-missing', ['r14', 'r15', 'r16', 'r17'].map((r) => `/recipients/${r}`)],
  ['L10 parents outside the EEA', 'parent-outside-eea', ['/recipients/r11', '/recipients/r13']],
  ['L10 the general transfer clause', 'transfer-unspecific', ['/transfers/other']],
  ['L11 no ground: marketing', 'basis-missing', ['/legal_basis/marketing_existing_customer']],
  ['L11 no ground: the rest', 'basis-unstated', [0, 1, 2, 3, 4, 5, 6].map((i) => `/legal_basis_unstated/${i}`)],
  ['L12 third parties without categories', 'source-categories-missing', ['/sources/third_parties']],
  ['L13 employees as contact persons', 'employee-among-members', ['/subjects/contact_person/members/5']],
  ['L14 dated text', 'outdated-statement', ['/outdated/0']],
  ['L14 older than the Act', 'predates-act', ['/created']],
];

describe('the alarm company', () => {
  test.each(FOURTEEN)('%s', (_name, code, pointers) => {
    const expected = pointers.map((pointer) => `/policy${pointer}`);
    for (const list of [findings, alone]) {
      const found = list.filter((f) => f.code === code).map((f) => f.pointer);
      expect(found.sort(byCodeUnit)).toEqual(expected.sort(byCodeUnit));
    }
  });

  test('each of the fourteen is raised, and nothing that is neither theirs nor listed beside them', () => {
    const raised = FOURTEEN.flatMap(([name]) => name.match(/\bL\d+/g) ?? []);
    expect([...new Set(raised)].sort()).toEqual(Object.keys(facts.lint).sort());
    const codes = [...new Set(alone.map((f) => f.code))].sort();
    expect(codes).toEqual([...new Set([...FOURTEEN.map(([, code]) => code), ...BEYOND])].sort());
  });

  test('L8 GPS data has no purpose, and weighs more than a name without one', () => {
    const missing = findings.filter((f) => f.code === 'purpose-missing');
    expect(missing.find((f) => f.params.category === 'location.gps')?.severity).toBe('high');
    expect(missing.find((f) => f.params.category === 'identity.name')?.severity).toBe('low');
    expect(missing.map((f) => f.params.category)).not.toContain('payment.info');
  });

  test('what has no ground: recordings, GPS, images, analytics, surveys, referrals, lists', () => {
    const what = findings.filter((f) => f.code === 'basis-unstated').map((f) => f.params.what);
    expect(what).toEqual(register.policy.legal_basis_unstated);
  });

  test('every finding points into the register and names a law', () => {
    for (const { code, pointer, law } of [...findings, ...alone]) {
      expect(at(pointer), `${code} ${pointer}`).toBeDefined();
      expect(law, code).toMatch(/^([a-z]+:[\w./-]+|kreditt)( ([a-z]+:[\w./-]+|kreditt))*$/);
    }
  });

  test('no finding twice, the gravest first, and the same list every time', () => {
    const keys = findings.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(new Set(keys).size).toBe(keys.length);
    const ranks = findings.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(lintRegister(structuredClone(register))).toEqual(findings);
  });

  test('without systems, only what the systems would have said differs', () => {
    expect(alone.map((f) => f.code)).toContain('no-systems');
    expect(findings.map((f) => f.code)).not.toContain('no-systems');
  });
});
