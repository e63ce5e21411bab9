import { pointerOf } from '../../model/pointer.js';
import { isInside } from '../../text/dotted.js';
import { declaredCategories, type Policy } from '../policy.js';
import { finder, type LintFinding, type LintRule } from './finding.js';

const TOLD = 'gdpr:13.1.c gdpr:14.1.d gdpr:5.1.a';
const unlisted = finder('category-unlisted', TOLD);
const implied = finder('category-implied', TOLD);
const uncertain = finder('category-uncertain', 'gdpr:5.1.a gdpr:12.1 wp:260');
const differ = finder('statements-differ', 'gdpr:12.1 gdpr:14.1.d');
const denied = finder('denied-personal-data', 'gdpr:4.1 recital:26 recital:30');
const noPurpose = finder('purpose-none', 'gdpr:13.1.c gdpr:5.1.b gdpr:30.1.b');
const purposeless = finder('purpose-missing', 'gdpr:13.1.c gdpr:5.1.b');
const nobody = finder('subjects-missing', 'gdpr:30.1.c');
const employee = finder('employee-among-members', 'gdpr:14.1 gdpr:6.1.f gdpr:88');

const at = (id: string, ...more: string[]): string => pointerOf('policy', 'categories', id, ...more);

/** L5 and L6: named somewhere in the text, but not where people look for what is collected. */
export const listed: LintRule = (policy) =>
  declaredCategories(policy)
    .filter(([, { listed: named }]) => named === false)
    .map(([id]) => unlisted('medium', at(id), { category: id }));

export const impliedOnly: LintRule = (policy) =>
  declaredCategories(policy)
    .filter(([, { basis }]) => basis === 'implied')
    .map(([id]) => implied('low', at(id), { category: id }));

/** L5: "may be collected" says neither that it is nor when. */
export const certain: LintRule = (policy) =>
  declaredCategories(policy)
    .filter(([, { certain: sure, condition }]) => sure === false && !condition)
    .map(([id]) => uncertain('medium', at(id), { category: id }));

/** L7: two places of the text name different categories for one group. */
export const statements: LintRule = ({ subjects = {} }) =>
  Object.entries(subjects).flatMap(([subject, { stated = [] }]) => {
    const all = new Set(stated.flatMap(({ categories }) => categories));
    return stated.flatMap(({ categories }, i) => {
      const left = [...all].filter((id) => !categories.includes(id));
      const where = pointerOf('policy', 'subjects', subject, 'stated', i);
      return left.length === 0 ? [] : [differ('medium', where, { subject, categories: left.join(', ') })];
    });
  });

/** L3: what is declared as personal data is also said to be none, or not to be there at all. */
export const denial: LintRule = (policy) =>
  Object.entries(policy.claims ?? {}).flatMap(([id, claim]) =>
    deniedBy(claim, policy).map((category) => denied('high', pointerOf('policy', 'claims', id), { category })),
  );

function deniedBy(claim: NonNullable<Policy['claims']>[string], policy: Policy): string[] {
  const { predicate, category: named, denies_personal_data: denies } = claim;
  const declared = declaredCategories(policy);
  if (denies === true) return declared.filter(([id]) => id === named).map(([id]) => id);
  if (predicate?.kind !== 'type-absent' || predicate.where !== undefined) return [];
  const type = predicate.dataType ?? '';
  return declared.filter(([, { match }]) => match.some((m) => isInside(m.dataType, type))).map(([id]) => id);
}

/** Data types that tell where somebody is, how they live, or what they are worth: a purpose weighs more for them. */
const INTRUSIVE = [
  'location',
  'credit',
  'special',
  'identity.national_id',
  'media',
  'comms.call_recording',
  'biometric',
];

/** L8: nothing says what the category is for. */
export const purposes: LintRule = (policy) => {
  const declared = declaredCategories(policy);
  const without = declared.filter(([, { purposes: named }]) => !named || named.length === 0);
  if (without.length === declared.length && declared.length > 1)
    return [noPurpose('high', pointerOf('policy', 'categories'), { categories: declared.length })];
  return without.map(([id, { match }]): LintFinding => {
    const intrusive = [id, ...match.map((m) => m.dataType)].some((type) => INTRUSIVE.some((i) => isInside(type, i)));
    return purposeless(intrusive ? 'high' : 'low', at(id), { category: id });
  });
};

export const subjects: LintRule = (policy) =>
  declaredCategories(policy)
    .filter(([, { subjects: whose }]) => !whose || whose.length === 0)
    .map(([id]) => nobody('low', at(id), { category: id }));

const EMPLOYEE = /\b(employees?|staff)\b|^ansatt|medarbeider/i;

/** L13: employees in a group that is otherwise private persons: their employer gives their data away. */
export const employees: LintRule = ({ subjects: groups = {} }) =>
  Object.entries(groups).flatMap(([subject, { members = [] }]) => {
    const i = members.findIndex((member) => EMPLOYEE.test(member));
    const mixed = i >= 0 && members.some((member) => !EMPLOYEE.test(member));
    return mixed ? [employee('low', pointerOf('policy', 'subjects', subject, 'members', i), { subject })] : [];
  });
