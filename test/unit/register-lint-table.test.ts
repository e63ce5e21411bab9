/** Each lint rule: the least change of a complete register that raises it, and the nearest one that does not. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { lawText } from '../../reports/shared/law-text.js';
import { lensOf } from '../../reports/shared/lens.js';
import { lintText } from '../../reports/shared/lint-text.js';
import { paramsOf } from '../../reports/shared/params.js';
import { plain } from '../../reports/shared/phrase.js';
import { LINT_CODES, type LintCode } from '../../src/model/lint.js';
import type { Register } from '../../src/model/register.js';
import { labelsOf } from '../../src/register/labels.js';
import { lintRegister } from '../../src/register/lint.js';
import { COMPLETE } from './complete-register.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/register.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

type Change = readonly [pointer: string, value: unknown];

/** A copy with the values at these pointers; undefined takes the key away. */
function changed(changes: readonly Change[]): Register {
  const copy = structuredClone(COMPLETE) as unknown as Record<string, unknown>;
  for (const [pointer, value] of changes) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() as string;
    const parent = keys.reduce<Record<string, unknown>>((n, key) => n[key] as Record<string, unknown>, copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy as unknown as Register;
}

const P = '/policy';
const mail = `${P}/categories/contact.email`;
const credit = `${P}/categories/credit.check_result`;
const google = `${P}/recipients/mail`;
const noRetention: Change[] = Object.keys(COMPLETE.policy.categories).map((id) => [
  `${P}/categories/${id}/retention`,
  null,
]);
const noPurpose: Change[] = Object.keys(COMPLETE.policy.categories).map((id) => [
  `${P}/categories/${id}/purposes`,
  null,
]);
const issuer = (name: string, relation: string | null): Change => [`${P}/issuer_named_in_intro`, { name, relation }];
const stated = (...lists: string[][]): Change => [
  `${P}/subjects/customer/stated`,
  lists.map((categories) => ({ ref: 'x', categories })),
];
const claim = (body: object): Change => [`${P}/claims/x`, { statement: 'x', ...body }];
const absent = { kind: 'type-absent', dataType: 'contact.email' };

// code | raises it | the nearest that does not
const TABLE: readonly (readonly [LintCode, readonly Change[], readonly Change[]])[] = [
  ['retention-none', noRetention, noRetention.slice(1)],
  [
    'retention-missing',
    [[`${mail}/retention`, null]],
    [
      [`${mail}/retention`, null],
      [`${P}/retention`, { global: { months: 12, from: 'sale' } }],
    ],
  ],
  [
    'retention-circular',
    [[`${mail}/retention`, 'så lenge det er nødvendig']],
    [[`${mail}/retention`, 'så lenge det er nødvendig, høyst 12 måneder']],
  ],
  ['dpo-is-controller', [[`${P}/dpo/same_as_controller`, true]], [[`${P}/dpo/same_as_controller`, null]]],
  ['two-entities', [issuer('Fjordlampen AB', null)], [issuer('Fjordlampen AB', 'parent company')]],
  ['two-entities', [issuer('Fjordlampen AB', null)], [issuer('fjordlampen as', null)]],
  [
    'controller-contact-missing',
    [
      [`${P}/controller/address`, undefined],
      [`${P}/dpo`, undefined],
    ],
    [[`${P}/controller/address`, undefined]],
  ],
  [
    'denied-personal-data',
    [claim({ category: 'contact.email', denies_personal_data: true, predicate: absent })],
    [claim({ category: 'device.mac', denies_personal_data: true, predicate: absent })],
  ],
  [
    'denied-personal-data',
    [claim({ predicate: absent })],
    [claim({ predicate: { ...absent, where: ['logs:///web*'] } })],
  ],
  ['credit-result-unlisted', [[`${credit}/basis`, 'implied']], [[`${credit}/note`, 'from the agency']]],
  [
    'credit-bureau-missing',
    [
      [`${P}/recipients/bureau`, undefined],
      [`${P}/sources/bureau`, undefined],
    ],
    [[`${P}/sources/bureau`, undefined]],
  ],
  [
    'credit-id-missing',
    [[`${P}/categories/identity.national_id/basis`, 'absent']],
    [[`${P}/categories/identity.national_id/label`, { nb: 'Fnr' }]],
  ],
  ['category-unlisted', [[`${mail}/listed`, false]], [[`${mail}/listed`, undefined]]],
  ['category-implied', [[`${mail}/basis`, 'implied']], [[`${mail}/basis`, undefined]]],
  [
    'category-uncertain',
    [[`${credit}/condition`, null]],
    [
      [`${credit}/condition`, null],
      [`${credit}/certain`, true],
    ],
  ],
  [
    'statements-differ',
    [stated(['contact.email', 'special.health'], ['contact.email'])],
    [stated(['contact.email', 'special.health'], ['special.health', 'contact.email'])],
  ],
  ['purpose-none', noPurpose, noPurpose.slice(1)],
  ['purpose-missing', [[`${mail}/purposes`, []]], [[`${P}/categories/device.mac/purposes`, null]]],
  ['subjects-missing', [[`${mail}/subjects`, undefined]], [[`${P}/categories/device.mac/subjects`, []]]],
  ['recipients-open-ended', [[`${P}/recipients_exhaustive`, false]], [[`${P}/recipients_exhaustive`, null]]],
  [
    'role-none',
    [
      [`${google}/gdpr_role`, null],
      [`${P}/recipients/bureau/gdpr_role`, null],
    ],
    [[`${google}/gdpr_role`, null]],
  ],
  ['role-missing', [[`${google}/gdpr_role`, null]], [[`${google}/gdpr_role`, 'joint-controller']]],
  ['recipient-region-missing', [[`${google}/region`, null]], [[`${google}/region`, 'adequate']]],
  [
    'parent-outside-eea',
    [[`${google}/transfer_mechanism`, null]],
    [
      [`${google}/transfer_mechanism`, null],
      [`${google}/examples`, ['Posten']],
    ],
  ],
  [
    'parent-outside-eea',
    [
      [`${google}/transfer_mechanism`, null],
      [`${google}/parent_countries`, ['US']],
    ],
    [
      [`${google}/transfer_mechanism`, null],
      [`${google}/parent_countries`, ['IE']],
    ],
  ],
  [
    'transfer-mechanism-missing',
    [
      [`${google}/region`, 'US'],
      [`${google}/transfer_mechanism`, null],
    ],
    [
      [`${google}/region`, 'CH'],
      [`${google}/transfer_mechanism`, null],
    ],
  ],
  [
    'transfer-unspecific',
    [[`${google}/transfer_mechanism`, null]],
    [
      [`${google}/transfer_mechanism`, null],
      [`${P}/transfers/other`, null],
    ],
  ],
  ['basis-unstated', [[`${P}/legal_basis_unstated`, ['call_recording']]], [[`${P}/legal_basis_unstated`, []]]],
  [
    'basis-missing',
    [[`${P}/legal_basis/contract/article`, null]],
    [[`${P}/legal_basis/contract/article`, '6.1.b-precontract']],
  ],
  [
    'purpose-without-basis',
    [[`${P}/purposes/survey`, {}]],
    [
      [`${P}/purposes/survey`, {}],
      [`${P}/legal_basis/contract/purposes`, ['sale', 'credit', 'survey']],
    ],
  ],
  ['art9-basis-missing', [[`${P}/legal_basis/work`, undefined]], [[`${P}/legal_basis/work/article`, '9.2.h']]],
  ['source-categories-missing', [[`${P}/sources/bureau/categories`, null]], [[`${P}/sources/direct/categories`, null]]],
  ['source-open-ended', [[`${P}/sources/bureau/open_ended`, true]], [[`${P}/sources/bureau/open_ended`, undefined]]],
  [
    'employee-among-members',
    [[`${P}/subjects/customer/members`, ['neighbour', 'ansatte']]],
    [[`${P}/subjects/customer/members`, ['neighbour', 'friend']]],
  ],
  ['outdated-statement', [[`${P}/outdated`, [{ statement: 'will replace' }]]], [[`${P}/outdated`, []]]],
  ['predates-act', [[`${P}/reviewed`, '2018-06']], [[`${P}/reviewed`, '2018-07']]],
  [
    'predates-act',
    [
      [`${P}/reviewed`, '2018-04'],
      [`${P}/authority`, { name: 'IMY' }],
    ],
    [
      [`${P}/reviewed`, '2018-06'],
      [`${P}/authority`, { name: 'IMY' }],
    ],
  ],
  ['security-missing', [[`${P}/security`, undefined]], [[`${P}/security/ref`, null]]],
  ['right-missing', [[`${P}/rights/0/id`, 'hearing']], [[`${P}/rights/0/id`, 'innsyn']]],
  ['claim-untestable', [claim({ predicate: null })], [claim({ predicate: { ...absent, dataType: 'device.mac' } })]],
  [
    'match-tie',
    [[`${P}/categories/device.mac`, { ...COMPLETE.policy.categories['contact.email'] }]],
    [
      [
        `${P}/categories/device.mac`,
        { ...COMPLETE.policy.categories['contact.email'], match: [{ dataType: 'contact.email', where: ['shop'] }] },
      ],
    ],
  ],
  ['no-systems', [['/systems', []]], [['/systems/0/categories', []]]],
  ['system-region-missing', [['/systems/0/region', null]], [['/systems/0/region', 'SE']]],
  [
    'system-outside-eea',
    [
      ['/systems/0/region', 'US'],
      ['/systems/0/recipient', null],
    ],
    [['/systems/0/region', 'US']],
  ],
  ['system-owner-missing', [['/systems/0/owner', null]], [['/systems/0/owner', 'IT']]],
  [
    'system-retention-missing',
    [
      ['/systems/0/categories/0/retention', null],
      [`${mail}/retention`, null],
    ],
    [['/systems/0/categories/0/retention', null]],
  ],
  ['system-purpose-missing', [['/systems/0/categories/0/purposes', []]], [['/systems/0/categories/0/purposes', null]]],
  [
    'suggestion-unconfirmed',
    [['/systems/0/categories/0/suggested', true]],
    [['/systems/0/categories/0/suggested', false]],
  ],
];

const raised = (changes: readonly Change[]) => {
  const register = changed(changes);
  validate(register);
  expect(validate.errors).toBeNull();
  return lintRegister(register);
};

test('a complete register gives nothing', () => expect(raised([])).toEqual([]));

describe('each rule and its nearest non-finding', () => {
  test.each(TABLE.map(([code, yes, no], i) => ({ code, yes, no, i })))('$i $code', ({ code, yes, no }) => {
    expect(raised(yes).map((f) => f.code)).toContain(code);
    expect(raised(no).map((f) => f.code)).not.toContain(code);
  });

  test('no code is without a row', () => {
    expect(LINT_CODES.filter((code) => !TABLE.some(([c]) => c === code))).toEqual([]);
  });
});

describe('every finding in words', () => {
  test.each(TABLE.map(([code, yes]) => [code, yes] as const))('%s', (code, yes) => {
    const register = changed(yes);
    const finding = lintRegister(register).find((f) => f.code === code);
    const said = (['nb', 'en'] as const).map((locale) => {
      const text = lintText(code);
      const params = paramsOf(
        { code, params: finding?.params ?? {} },
        lensOf(labelsOf(register) as Parameters<typeof lensOf>[0], locale),
      );
      const words = plain(text?.missing[locale](params) ?? '');
      expect(words, code).toMatch(/\.$/);
      expect(words).not.toContain('?');
      expect(text?.todo[locale]).toMatch(/\.$/);
      for (const law of finding?.law.split(' ') ?? []) expect(lawText(law, locale)).not.toMatch(/^[a-z]+:/);
      return words;
    });
    expect(said[0]).not.toBe(said[1]);
  });
});
