import { pointerOf } from '../../model/pointer.js';
import { finder, type LintFinding, type LintRule } from './finding.js';

const isController = finder('dpo-is-controller', 'gdpr:38.6 gdpr:38.3 gdpr:4.7');
const twoEntities = finder('two-entities', 'gdpr:13.1.a gdpr:26.1 gdpr:4.7');
const contact = finder('controller-contact-missing', 'gdpr:13.1.a gdpr:30.1.a');
const outdated = finder('outdated-statement', 'gdpr:12.1 gdpr:5.1.a');
const predates = finder('predates-act', 'gdpr:12.1 gdpr:99.2 pol:32');
const security = finder('security-missing', 'gdpr:30.1.g gdpr:32.1');
const right = finder('right-missing', 'gdpr:13.2.b gdpr:13.2.d');

/** L2, first half: the one who watches over the processing may not be the one who decides it. */
export const dpo: LintRule = ({ dpo: officer }) =>
  officer?.same_as_controller === true ? [isController('high', pointerOf('policy', 'dpo'))] : [];

/** L2, second half: another company issues the policy, and nobody says how the two belong together. */
export const issuer: LintRule = ({ controller, issuer_named_in_intro: other }) => {
  if (other === undefined || other.relation || sameName(other.name, controller.name)) return [];
  const params = { issuer: other.name, controller: controller.name };
  return [twoEntities('high', pointerOf('policy', 'issuer_named_in_intro'), params)];
};

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export const controllerContact: LintRule = ({ controller, dpo: officer }) =>
  controller.address || officer?.contact ? [] : [contact('medium', pointerOf('policy', 'controller'))];

/** L14: what the text says of a law that has changed since. */
export const outdatedText: LintRule = ({ outdated: statements = [] }) =>
  statements.map((_, i) => outdated('low', pointerOf('policy', 'outdated', i)));

/**
 * L14 as far as a date can tell: written before the regulation applied (25 May 2018 in the EU, 20 July 2018 in Norway
 * with Act 2018-06-15 no. 38, section 32) and not revised since.
 */
export const date: LintRule = ({ created, reviewed, authority }) => {
  const last = reviewed ?? created;
  const from = authority?.name.toLowerCase().includes('datatilsynet') ? '2018-07-20' : '2018-05-25';
  if (last === undefined || last >= from.slice(0, last.length)) return [];
  return [
    predates('medium', pointerOf('policy', reviewed === undefined ? 'created' : 'reviewed'), { date: last, from }),
  ];
};

export const securityMeasures: LintRule = ({ security: measures }) =>
  measures === undefined ? [security('low', '/policy')] : [];

/** Rights that people must be told of whatever the ground is, and words by which a policy's own ids name them. */
const RIGHTS: Readonly<Record<string, RegExp>> = {
  access: /access|innsyn/,
  rectification: /rectif|correct|retting/,
  erasure: /eras|delet|slett/,
  restriction: /restrict|begrens/,
  objection: /object|innsigelse|protest/,
  portability: /portab/,
  complaint: /complain|klage/,
};

export const rights: LintRule = ({ rights: stated = [] }): LintFinding[] =>
  Object.entries(RIGHTS)
    .filter(([, word]) => !stated.some(({ id }) => word.test(id)))
    .map(([id]) => right('medium', stated.length === 0 ? '/policy' : pointerOf('policy', 'rights'), { right: id }));
