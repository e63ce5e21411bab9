/**
 * The register in the W3C community group's Data Privacy Vocabulary, version 2 (https://w3id.org/dpv). The context
 * stands in the document itself, so that it expands without the network.
 */
import type { Register, Retention, SystemCategory } from '../../model/register.js';
import { declaredCategories, type Policy, policyOf, type Recipient } from '../policy.js';
import { type Locale, retentionCell } from './cells.js';
import { termOf } from './draft.js';
import { labelText } from './record.js';

const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  register: 'urn:personkart:register:',
};

const ROLE_CLASS: Readonly<Record<string, string>> = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  'joint-controller': 'dpv:JointDataControllers',
};
const MEASURE: Readonly<Record<string, string>> = {
  encrypted: 'dpv:Encryption',
  hashed: 'dpv:HashFunctions',
  pseudonymised: 'dpv:Pseudonymisation',
};
// Variants of Art. 6(1)(b) and (f) that the vocabulary has terms of its own for.
const GROUND: Readonly<Record<string, string>> = {
  '6.1.b-precontract': 'A6-1-b-enter-into-contract',
};

const ref = (kind: string, id: string): { '@id': string } => ({ '@id': `register:${kind}/${encodeURIComponent(id)}` });
const term = (name: string): { '@id': string } => ({ '@id': name });

/** The document as JSON text. The same register gives the same bytes. */
export function jsonldOf(register: Register, locale: Locale): string {
  const policy = policyOf(register);
  const named = (kind: string, type: string, id: string, item: Parameters<typeof labelText>[0], more: object = {}) => ({
    ...ref(kind, id),
    '@type': type,
    'dct:title': {
      '@value': labelText(item, id, locale),
      '@language': item?.[locale] ? locale : item ? other(locale) : 'und',
    },
    ...more,
  });
  const graph = [
    controllerNode(policy),
    ...Object.entries(policy.subjects ?? {}).map(([id, s]) => named('subject', 'dpv:DataSubject', id, s.label)),
    ...Object.entries(policy.purposes ?? {}).map(([id, p]) => named('purpose', 'dpv:Purpose', id, p.label)),
    ...declaredCategories(policy).map(([id, c]) =>
      named('category', c.sensitive === 'art9' ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData', id, c.label, {
        'skos:broader': dpvTerms(id, c.dpv).map((name) => term(`pd:${name}`)),
      }),
    ),
    ...Object.entries(policy.recipients ?? {}).map(([id, r]) =>
      named('recipient', ROLE_CLASS[r.gdpr_role ?? ''] ?? 'dpv:Recipient', id, r.label, locationOf(r)),
    ),
    ...register.systems.map((system) =>
      named('system', 'dpv:Process', system.id, system.label, {
        'dpv:hasDataController': ref('controller', 'this'),
        ...locationOf(system),
        ...(system.recipient ? { 'dpv:hasRecipient': ref('recipient', system.recipient) } : {}),
        'dpv:hasProcess': system.categories.map((entry) => processOf(entry, policy, locale)),
      }),
    ),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

const other = (locale: Locale): Locale => (locale === 'nb' ? 'en' : 'nb');

const dpvTerms = (id: string, own: unknown): readonly string[] =>
  Array.isArray(own) ? (own as string[]) : (termOf(id)?.dpv ?? []);

function controllerNode({ controller, dpo }: Policy): object {
  return {
    ...ref('controller', 'this'),
    '@type': 'dpv:DataController',
    'dpv:hasName': controller.name,
    ...(controller.address ? { 'dpv:hasAddress': controller.address } : {}),
    ...(dpo
      ? { 'dpv:hasDataProtectionOfficer': { '@type': 'dpv:DataProtectionOfficer', 'dpv:hasContact': dpo.contact } }
      : {}),
  };
}

function processOf(entry: SystemCategory, policy: Policy, locale: Locale): object {
  const { category, purposes, subjects, retention, protection } = entry;
  const measure = MEASURE[protection ?? ''];
  return {
    '@type': 'dpv:Process',
    'dpv:hasPersonalData': ref('category', category),
    ...some(
      'dpv:hasPurpose',
      (purposes ?? []).map((id) => ref('purpose', id)),
    ),
    ...some(
      'dpv:hasDataSubject',
      (subjects ?? []).map((id) => ref('subject', id)),
    ),
    ...some('dpv:hasLegalBasis', groundsOf(purposes ?? [], policy)),
    ...(retention ? { 'dpv:hasStorageCondition': storage(retention, locale) } : {}),
    ...(measure ? { 'dpv:hasTechnicalOrganisationalMeasure': term(measure) } : {}),
  };
}

const some = (key: string, values: readonly object[]): object => (values.length > 0 ? { [key]: values } : {});

function groundsOf(purposes: readonly string[], { legal_basis: grounds = {} }: Policy): { '@id': string }[] {
  const articles = Object.values(grounds).flatMap(({ article, purposes: covered = [] }) =>
    article && purposes.some((p) => covered.includes(p)) ? [article] : [],
  );
  return [...new Set(articles)].map((article) => {
    const plain = `A${article.replace(/-.*/, '').replaceAll('.', '-')}`;
    return term(`eu-gdpr:${GROUND[article] ?? plain}`);
  });
}

/** A period as an XSD duration with the event it runs from, or the register's own words. */
function storage(retention: Retention, locale: Locale): object {
  const description = retentionCell(retention, locale);
  const months = typeof retention === 'object' && 'months' in retention ? retention.months : undefined;
  return {
    '@type': 'dpv:StorageDuration',
    ...(months === undefined ? {} : { 'dpv:hasDuration': { '@value': `P${months}M`, '@type': 'xsd:duration' } }),
    'dct:description': description,
  };
}

/** `loc:` has ISO 3166 codes and the unions; "adequate" is no place. */
const locationOf = ({ region }: Pick<Recipient, 'region'>): object =>
  region && region !== 'adequate' ? { 'dpv:hasLocation': term(`loc:${region}`) } : {};
