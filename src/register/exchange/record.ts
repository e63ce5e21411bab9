/** The register as the rows of a record of processing. */
import { groupBy } from '../../model/group.js';
import { byCodeUnit } from '../../model/location.js';
import type { Label, Register, System, SystemCategory } from '../../model/register.js';
import { isInEea } from '../../text/regions.js';
import { declaredCategories, type Policy, policyOf, type Recipient } from '../policy.js';
import { joinCell, type Locale, regionCell, retentionCell } from './cells.js';
import type { RecordRow } from './fields.js';
import { groundText } from './grounds.js';
import { ENVIRONMENTS, MECHANISMS, PROTECTIONS, ROLES, wordFor } from './words.js';

/** For a purpose without a ground, in a list that names one for each purpose. */
export const NO_GROUND = '–';

interface Context {
  readonly register: Register;
  readonly policy: Policy;
  readonly locale: Locale;
}

/** A label in the language, or else in the other one, or else the id. */
export const labelText = (label: Label | undefined | null, id: string, locale: Locale): string =>
  label?.[locale] ?? label?.[locale === 'nb' ? 'en' : 'nb'] ?? id;

/**
 * One row for what a system holds for the same purposes, about the same people, as long; then one for what only the
 * policy declares; then one for each recipient. Every row names the controller, as Art. 30(1)(a) asks.
 */
export function recordOf(register: Register, locale: Locale): RecordRow[] {
  const context: Context = { register, policy: policyOf(register), locale };
  const rows = [
    ...register.systems.flatMap((system) => systemRows(system, context)),
    ...policyRows(context),
    ...Object.entries(context.policy.recipients ?? {}).map(([id, r]) => recipientRow(id, r, context)),
  ];
  const head = headOf(context.policy);
  return (rows.length > 0 ? rows : [{}]).map((row) => ({ ...head, ...row }));
}

function headOf({ controller, dpo }: Policy): RecordRow {
  const careOf = controller.care_of ? `c/o ${controller.care_of}` : '';
  return {
    controller: controller.name,
    address: [careOf, controller.address ?? ''].filter(Boolean).join(', '),
    dpo: dpo?.contact ?? '',
  };
}

// By what the cells will say: two ways to write the same retention are one row.
const keyIn =
  (locale: Locale) =>
  ({ purposes, subjects, retention, protection }: SystemCategory): string =>
    JSON.stringify([purposes ?? [], subjects ?? [], retentionCell(retention, locale), protection ?? null]);

function systemRows(system: System, context: Context): RecordRow[] {
  const { policy, locale } = context;
  const recipient = system.recipient ? policy.recipients?.[system.recipient] : undefined;
  const shared: RecordRow = {
    system: labelText(system.label, system.id, locale),
    recipients: system.recipient ? labelText(recipient?.label, system.recipient, locale) : '',
    role: wordFor(ROLES, recipient?.gdpr_role, locale),
    region: regionCell(system.region, locale),
    transfer: transferCell(system.region ?? recipient?.region, recipient, locale),
    security: system.security ?? policy.security?.statement ?? '',
    owner: system.owner ?? '',
    environment: wordFor(ENVIRONMENTS, system.environment, locale),
    containers: joinCell(system.containers),
    note: system.note ?? '',
    systemId: system.id,
    recipientId: system.recipient ?? '',
  };
  const groups = [...groupBy(system.categories, keyIn(locale)).values()];
  return groups.length === 0 ? [shared] : groups.map((entries) => ({ ...shared, ...entriesRow(entries, context) }));
}

/** What entries with the same purposes, subjects, retention and protection say in one row. */
function entriesRow(entries: readonly SystemCategory[], { policy, locale }: Context): RecordRow {
  const [first] = entries as [SystemCategory];
  const { purposes, subjects, retention, protection } = first;
  const names = (ids: readonly string[], table: Readonly<Record<string, { label?: Label }>> | undefined): string =>
    joinCell(ids.map((id) => labelText(table?.[id]?.label, id, locale)));
  const categories = entries.map(({ category }) => category);
  return {
    purposes: names(purposes ?? [], policy.purposes),
    grounds: groundsCell(purposes ?? [], policy, locale),
    subjects: names(subjects ?? [], policy.subjects),
    categories: names(categories, policy.categories),
    retention: retentionCell(retention, locale),
    protection: wordFor(PROTECTIONS, protection, locale),
    purposeIds: joinCell(purposes ?? []),
    subjectIds: joinCell(subjects ?? []),
    categoryIds: joinCell(categories),
  };
}

/** The grounds of each purpose in the order of the purposes; nothing when none has one. */
function groundsCell(purposes: readonly string[], { legal_basis: grounds = {} }: Policy, locale: Locale): string {
  const each = purposes.map((purpose) => {
    const articles = Object.values(grounds).flatMap(({ article, purposes: covered }) =>
      article && covered?.includes(purpose) ? [article] : [],
    );
    return [...new Set(articles)].sort(byCodeUnit).map((article) => groundText(article, locale));
  });
  if (each.every((texts) => texts.length === 0)) return '';
  return joinCell(each.map((texts) => (texts.length === 0 ? NO_GROUND : texts.join(' + '))));
}

function policyRows(context: Context): RecordRow[] {
  const { register, policy } = context;
  const placed = new Set(register.systems.flatMap(({ categories }) => categories.map(({ category }) => category)));
  const entries = declaredCategories(policy)
    .filter(([id]) => !placed.has(id))
    .map(([category, { subjects = [], purposes = null, retention = null }]): SystemCategory => {
      return { category, subjects, purposes, retention };
    });
  const security = policy.security?.statement ?? '';
  return [...groupBy(entries, keyIn(context.locale)).values()].map((group) => ({
    ...entriesRow(group, context),
    security,
  }));
}

function recipientRow(id: string, recipient: Recipient, { locale }: Context): RecordRow {
  return {
    recipients: labelText(recipient.label, id, locale),
    role: wordFor(ROLES, recipient.gdpr_role, locale),
    region: regionCell(recipient.region, locale),
    transfer: transferCell(recipient.region, recipient, locale),
    note: recipient.use ? labelText(recipient.use, '', locale) : '',
    recipientId: id,
  };
}

const YES_NO: Readonly<Record<Locale, readonly [string, string]>> = { nb: ['Ja', 'Nei'], en: ['Yes', 'No'] };

/** The mechanism of a transfer; without one, whether there is a transfer; nothing where the region is unknown. */
function transferCell(region: string | null | undefined, recipient: Recipient | undefined, locale: Locale): string {
  if (recipient?.transfer_mechanism) return wordFor(MECHANISMS, recipient.transfer_mechanism, locale);
  if (!region) return '';
  return YES_NO[locale][isInEea(region) ? 1 : 0];
}
