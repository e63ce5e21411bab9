/** The register as a fideslang manifest: organization, subjects, uses, systems with their declarations, datasets. */
import type { Register, System, SystemCategory } from '../../model/register.js';
import { policyOf } from '../policy.js';
import { type Locale, retentionCell } from './cells.js';
import { termOf } from './draft.js';
import { labelText } from './record.js';

/** fideslang wants one use for each declaration; this one says that the register names none. */
export const NO_USE = 'not_stated';

/** The manifest as YAML. The same register gives the same bytes. */
export async function fideslangOf(register: Register, locale: Locale): Promise<string> {
  const { stringify } = await import('yaml');
  const policy = policyOf(register);
  const { controller, dpo } = policy;
  const used = (pick: (entry: SystemCategory) => readonly string[]): string[] => [
    ...new Set(register.systems.flatMap(({ categories }) => categories.flatMap(pick))),
  ];
  const subjects = used(({ subjects: ids }) => ids ?? []);
  const uses = used(({ purposes }) => (purposes?.length ? purposes : [NO_USE]));
  const manifest = {
    organization: [
      {
        fides_key: 'default_organization',
        name: controller.name,
        controller: { name: controller.name, ...(controller.address ? { address: controller.address } : {}) },
        ...(dpo ? { data_protection_officer: { email: dpo.contact } } : {}),
        ...(policy.security ? { security_policy: policy.security.statement } : {}),
      },
    ],
    data_subject: subjects.map((id) => ({ fides_key: id, name: labelText(policy.subjects?.[id]?.label, id, locale) })),
    data_use: uses.map((id) => ({ fides_key: id, name: labelText(policy.purposes?.[id]?.label, id, locale) })),
    system: register.systems.map((system) => systemOf(system, register, locale)),
    dataset: register.systems.map((system) => ({
      fides_key: system.id,
      name: labelText(system.label, system.id, locale),
      collections: system.containers.map((container) => ({ name: container, fields: [] })),
    })),
  };
  return stringify(manifest, { lineWidth: 0, aliasDuplicateObjects: false });
}

function systemOf(system: System, register: Register, locale: Locale): object {
  const { id, label, owner, note } = system;
  return {
    fides_key: id,
    name: labelText(label, id, locale),
    ...(note ? { description: note } : {}),
    system_type: system.type ?? 'system',
    ...(owner ? { administrating_department: owner } : {}),
    privacy_declarations: system.categories.flatMap((entry) => declarations(entry, register, locale)),
  };
}

/** One declaration for each purpose of an entry, named by the category's id so that it reads back. */
function declarations(entry: SystemCategory, { policy }: Register, locale: Locale): object[] {
  const { category, purposes, subjects = [], retention } = entry;
  const keys = policy.categories[category]?.fideslang as readonly string[] | undefined;
  const term = termOf(category)?.fideslang;
  return (purposes?.length ? purposes : [NO_USE]).map((use) => ({
    name: category,
    data_categories: keys ?? term?.slice(0, 1) ?? ['user'],
    data_use: use,
    data_subjects: [...subjects],
    ...(retention ? { retention_period: retentionCell(retention, locale) } : {}),
  }));
}
