/** One register, six formats. */
import type { RecordTable } from '../../model/record.js';
import type { Register } from '../../model/register.js';
import type { Locale } from './cells.js';
import { newDraft, registerOf } from './draft.js';
import { importFideslang } from './fideslang-read.js';
import { fideslangOf } from './fideslang-write.js';
import { jsonldOf } from './jsonld.js';
import { addOwnRow } from './own.js';
import { recordOf } from './record.js';
import { recordTable } from './record-table.js';
import { csvOf, xlsxOf } from './write-table.js';

export const FORMATS = ['xlsx', 'csv', 'md', 'html', 'jsonld', 'fideslang'] as const;
export type Format = (typeof FORMATS)[number];

/** Renderers of the record that live with the reports. */
export type RecordRenderers = Readonly<Record<'md' | 'html', (table: RecordTable) => string>>;

export interface Exported {
  readonly bytes: Uint8Array;
  /** What of the register is in the bytes, as a register. */
  readonly held: Register;
}

/** Writes a register in a format. The same register gives the same bytes. */
export async function exportRegister(
  register: Register,
  format: Format,
  locale: Locale,
  renderers: RecordRenderers,
): Promise<Exported> {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  if (format === 'fideslang') {
    const content = await fideslangOf(register, locale);
    const { parse } = await import('yaml');
    const { draft } = importFideslang(parse(content), '', locale);
    return { bytes: text(content), held: registerOf(draft, '') };
  }
  const rows = recordOf(register, locale);
  const draft = newDraft(locale);
  for (const row of rows) addOwnRow(draft, row);
  const held = registerOf(draft, '');
  if (format === 'csv') return { bytes: await csvOf(rows, locale), held };
  if (format === 'xlsx') return { bytes: await xlsxOf(rows, locale), held };
  if (format === 'jsonld') return { bytes: text(jsonldOf(register, locale)), held: without(held, JSONLD_LACKS) };
  return { bytes: text(renderers[format](recordTable(rows, locale))), held: without(held, READING_LACKS) };
}

/** What the table has and these do not: the formats for reading leave out what only a machine asks for. */
const READING_LACKS: readonly string[] = ['containers', 'environment', 'match', 'dpv', 'fideslang'];
const JSONLD_LACKS: readonly string[] = [
  ...['containers', 'environment', 'match', 'fideslang', 'owner', 'note', 'security', 'use', 'transfer_mechanism'],
];

/** The register without these keys of its systems, categories and recipients. */
function without(register: Register, keys: readonly string[]): Register {
  const strip = <T extends object>(item: T): T =>
    Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key))) as T;
  const stripAll = <T extends object>(items: Readonly<Record<string, T>> | undefined): Record<string, T> =>
    Object.fromEntries(Object.entries(items ?? {}).map(([id, item]) => [id, strip(item)]));
  const { policy, systems } = register;
  const recipients = stripAll(policy.recipients);
  return {
    ...register,
    policy: { ...strip(policy), categories: stripAll(policy.categories), recipients },
    systems: systems.map(strip),
  };
}
