/** Reads rows that we wrote ourselves: ids stand beside the words, so that nothing has to be guessed. */
import type { SystemCategory } from '../../model/register.js';
import { readOwnRetention, readRegion, splitOwn } from './cells.js';
import { addGround, categoryOf, type Draft, labelOf, termOf } from './draft.js';
import type { FieldId, RecordRow } from './fields.js';
import { readGrounds } from './grounds.js';
import { NO_GROUND } from './record.js';
import { codeOf, ENVIRONMENTS, MECHANISMS, PROTECTIONS, ROLES } from './words.js';

type Get = (field: FieldId) => string;

/** Adds one row of our own export to the draft. */
export function addOwnRow(draft: Draft, row: RecordRow): void {
  const get: Get = (field) => row[field] ?? '';
  addHead(draft, get);
  const purposes = pairs(get, 'purposeIds', 'purposes', (id, text) => {
    draft.purposes[id] ??= labelOf(text, id, draft.locale);
  });
  const subjects = pairs(get, 'subjectIds', 'subjects', (id, text) => {
    draft.subjects[id] ??= labelOf(text, id, draft.locale);
  });
  const categories = pairs(get, 'categoryIds', 'categories', (id, text) => {
    draft.categories[id] ??= { ...labelOf(text, id, draft.locale), ...categoryOf(id, termOf(id)) };
  });
  splitOwn(get('grounds')).forEach((text, i) => {
    const purpose = purposes[i];
    if (text === NO_GROUND || purpose === undefined) return;
    for (const article of readGrounds(text)) addGround(draft, article, [purpose]);
  });
  const shared = {
    ...(subjects.length > 0 ? { subjects } : {}),
    purposes: purposes.length > 0 ? purposes : null,
    retention: readOwnRetention(get('retention'), draft.locale),
  };
  if (get('systemId') !== '') addSystemRow(draft, get, categories, shared);
  else if (categories.length > 0) {
    for (const id of categories) Object.assign(draft.categories[id] as object, shared);
    if (get('security') !== '') draft.security = get('security');
  } else if (get('recipientId') !== '') addRecipient(draft, get);
}

/** The ids of one list column, each introduced with the word beside it. */
function pairs(get: Get, ids: FieldId, words: FieldId, add: (id: string, text: string) => void): string[] {
  const texts = splitOwn(get(words));
  return splitOwn(get(ids)).map((id, i) => {
    add(id, texts[i] ?? id);
    return id;
  });
}

function addHead(draft: Draft, get: Get): void {
  if (draft.controller.name !== '') return;
  draft.controller.name = get('controller');
  const [, careOf, rest] = /^(?:c\/o ([^,]+)(?:, |$))?(.*)$/s.exec(get('address')) ?? [];
  if (careOf) draft.controller.care_of = careOf;
  if (rest) draft.controller.address = rest;
  draft.dpo = get('dpo');
}

function addSystemRow(
  draft: Draft,
  get: Get,
  categories: readonly string[],
  shared: Omit<SystemCategory, 'category'>,
): void {
  const id = get('systemId');
  const environment = codeOf(ENVIRONMENTS, get('environment')) as 'production' | 'test' | undefined;
  let system = draft.systems.find((s) => s.id === id);
  if (system === undefined) {
    system = {
      id,
      ...labelOf(get('system'), id, draft.locale),
      owner: get('owner') || null,
      ...(environment ? { environment } : {}),
      region: readRegion(get('region')) ?? null,
      recipient: get('recipientId') || null,
      ...(get('security') === '' ? {} : { security: get('security') }),
      containers: splitOwn(get('containers')),
      categories: [],
      ...(get('note') === '' ? {} : { note: get('note') }),
    };
    draft.systems.push(system);
  }
  const protection = codeOf(PROTECTIONS, get('protection')) as SystemCategory['protection'];
  for (const category of categories)
    system.categories.push({ category, ...shared, ...(protection ? { protection } : {}) });
}

function addRecipient(draft: Draft, get: Get): void {
  const id = get('recipientId');
  const mechanism = codeOf(MECHANISMS, get('transfer'));
  draft.recipients[id] = {
    ...labelOf(get('recipients'), id, draft.locale),
    use: get('note') === '' ? null : { [draft.locale]: get('note') },
    region: readRegion(get('region')) ?? null,
    ...(mechanism ? { transfer_mechanism: mechanism } : {}),
    gdpr_role: (codeOf(ROLES, get('role')) ?? null) as 'processor' | null,
  };
}
