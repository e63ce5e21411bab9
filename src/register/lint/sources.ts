import { pointerOf } from '../../model/pointer.js';
import { finder, type LintRule } from './finding.js';

const categories = finder('source-categories-missing', 'gdpr:14.1.d gdpr:14.2.f');
const open = finder('source-open-ended', 'gdpr:14.2.f');
const untestable = finder('claim-untestable', 'gdpr:5.2 gdpr:24.1');

const at = (id: string): string => pointerOf('policy', 'sources', id);

/** L12: data come from others, and nobody says which data. */
export const sourceCategories: LintRule = ({ sources = {} }) =>
  Object.entries(sources)
    .filter(([, s]) => (s.kinds?.length ?? 0) > 0 && (s.categories?.length ?? 0) === 0)
    .map(([source]) => categories('high', at(source), { source }));

/** L12: "and others". */
export const sourceKinds: LintRule = ({ sources = {} }) =>
  Object.entries(sources)
    .filter(([, s]) => s.open_ended === true)
    .map(([source]) => open('low', at(source), { source }));

/** A promise that no scan can test: somebody must show in another way that it is kept. */
export const claims: LintRule = ({ claims: promises = {} }) =>
  Object.entries(promises)
    .filter(([, { predicate }]) => !predicate)
    .map(([claim]) => untestable('low', pointerOf('policy', 'claims', claim), { claim }));
