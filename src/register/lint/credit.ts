import { pointerOf } from '../../model/pointer.js';
import { isInside } from '../../text/dotted.js';
import { declaredCategories, type Policy } from '../policy.js';
import { finder, type LintRule } from './finding.js';

const result = finder('credit-result-unlisted', 'gdpr:13.1.c gdpr:14.1.d kreditt');
const bureau = finder('credit-bureau-missing', 'gdpr:13.1.e gdpr:14.2.f kreditt');
const id = finder('credit-id-missing', 'pol:12 gdpr:14.1.d gdpr:87');

const CHECK = /kreditt[- ]?(sjekk|vurder|kontroll|opplysning)|credit[-_ ]?(check|report|assessment|scor|rating)/i;
const BUREAU =
  /kredittopplysning|kredittbyrå|credit[- ]?(bureau|reference|information|reporting)|experian|bisnode|creditsafe|dun & bradstreet|\buc ab\b/i;

const texts = (item: unknown): string => JSON.stringify(item) ?? '';

/** Where the policy says that credit is checked: a category, a ground, or a purpose. */
function checkedAt(policy: Policy): string | undefined {
  const category = declaredCategories(policy).find(([key, { match }]) =>
    [key, ...match.map((m) => m.dataType)].some((type) => isInside(type, 'credit')),
  );
  if (category) return pointerOf('policy', 'categories', category[0]);
  for (const part of ['purposes', 'legal_basis'] as const) {
    const found = Object.entries(policy[part] ?? {}).find(([key, item]) => CHECK.test(`${key} ${texts(item)}`));
    if (found) return pointerOf('policy', part, found[0]);
  }
  return undefined;
}

/** L4: credit is checked, but the result, who gives it or how the person is identified is left out. */
export const credit: LintRule = (policy) => {
  const at = checkedAt(policy);
  if (at === undefined) return [];
  const covers = (type: string) => (c: [string, { match: readonly { dataType: string }[] }]) =>
    [c[0], ...c[1].match.map((m) => m.dataType)].some((t) => isInside(t, type));
  const listed = declaredCategories(policy).filter(([, c]) => c.basis !== 'implied' && c.listed !== false);
  const bureaus = [...Object.values(policy.recipients ?? {}), ...Object.values(policy.sources ?? {})];
  const absent = policy.categories['identity.national_id'];
  return [
    ...(listed.some(covers('credit')) ? [] : [result('medium', at)]),
    ...(bureaus.some((b) => BUREAU.test(texts(b))) ? [] : [bureau('medium', at)]),
    ...(declaredCategories(policy).some(covers('identity.national_id'))
      ? []
      : [id('medium', absent ? pointerOf('policy', 'categories', 'identity.national_id') : at)]),
  ];
};
