import { pointerOf } from '../../model/pointer.js';
import { declaredCategories } from '../policy.js';
import { finder, type LintRule } from './finding.js';

const LAW = 'gdpr:6.1 gdpr:13.1.c';
const noGround = finder('basis-missing', LAW);
const uncovered = finder('purpose-without-basis', LAW);
const art9 = finder('art9-basis-missing', 'gdpr:9.2');

/** Laws beside the GDPR that say what ground or consent is needed, by words in the id of what has none. */
const MORE: readonly [RegExp, string][] = [
  [/record|opptak/, 'dt:lydopptak'],
  [/gps|location|posisjon/, 'dt:posisjon'],
  [/analytic|cookie|kapsler|analyse/, 'ekom:3-15'],
  [/market|advert|markeds|reklame/, 'mfl:15'],
  [/referr|tips|list/, 'gdpr:14.1.c'],
];

const lawFor = (id: string): string =>
  [LAW, ...MORE.filter(([word]) => word.test(id.toLowerCase())).map(([, law]) => law)].join(' ');

/** L11: processing that the register itself notes to have no ground. */
export const unstated: LintRule = ({ legal_basis_unstated: list = [] }) =>
  list.map((what, i) =>
    finder('basis-unstated', lawFor(what))('high', pointerOf('policy', 'legal_basis_unstated', i), { what }),
  );

/** L11: a ground with no article. */
export const articles: LintRule = ({ legal_basis: grounds = {} }) =>
  Object.entries(grounds)
    .filter(([, { article }]) => !article)
    .map(([ground]) => ({
      ...noGround('high', pointerOf('policy', 'legal_basis', ground), { ground }),
      law: lawFor(ground),
    }));

/** A purpose that no ground names. */
export const purposeGrounds: LintRule = ({ purposes = {}, legal_basis: grounds = {} }) => {
  const covered = new Set(Object.values(grounds).flatMap(({ purposes: names = [] }) => names));
  return Object.keys(purposes)
    .filter((purpose) => !covered.has(purpose))
    .map((purpose) => uncovered('medium', pointerOf('policy', 'purposes', purpose), { purpose }));
};

/** Special categories need a ground of Art. 9 beside the one of Art. 6. */
export const specialGrounds: LintRule = (policy) => {
  const grounds = Object.values(policy.legal_basis ?? {}).filter(({ article }) => article?.startsWith('9.2'));
  return declaredCategories(policy)
    .filter(([, { sensitive, purposes }]) => {
      if (sensitive !== 'art9') return false;
      return !grounds.some((g) => purposes?.some((p) => g.purposes?.includes(p)));
    })
    .map(([id]) => art9('high', pointerOf('policy', 'categories', id), { category: id }));
};
