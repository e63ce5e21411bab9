import type { RecordPart, RecordTable } from '../../model/record.js';
import { type Locale, splitOwn } from './cells.js';
import { FIELDS, type FieldId, type RecordRow } from './fields.js';

const PROCESSING: readonly FieldId[] = [
  ...(['system', 'purposes', 'grounds', 'subjects', 'categories', 'recipients', 'region', 'transfer'] as const),
  ...(['retention', 'security', 'protection', 'owner', 'note'] as const),
];
/** Fields that are lists: one line for each part, so that a purpose and its ground stand side by side. */
const LISTS: readonly FieldId[] = ['purposes', 'grounds', 'subjects', 'categories'];
const RECIPIENTS: readonly FieldId[] = ['recipients', 'role', 'region', 'transfer', 'note'];

/** The record for reading: ids left out, the controller named once, recipients in a table of their own. */
export function recordTable(rows: readonly RecordRow[], locale: Locale): RecordTable {
  const [first = {}] = rows;
  const isRecipient = (row: RecordRow): boolean => !row.systemId && !row.categoryIds && Boolean(row.recipientId);
  const part = (ids: readonly FieldId[], chosen: readonly RecordRow[]): RecordPart => {
    const used = ids.filter((id) => chosen.some((row) => row[id]));
    return {
      headings: used.map((id) => FIELDS.find((field) => field.id === id)?.[locale] ?? id),
      rows: chosen.map((row) =>
        used.map((id) => (LISTS.includes(id) ? splitOwn(row[id] ?? '').join('\n') : (row[id] ?? ''))),
      ),
    };
  };
  return {
    locale,
    controller: first.controller ?? '',
    address: first.address ?? '',
    dpo: first.dpo ?? '',
    processing: part(
      PROCESSING,
      rows.filter((row) => row.systemId || row.categoryIds),
    ),
    recipients: part(RECIPIENTS, rows.filter(isRecipient)),
  };
}
