/** Reads a row of a record of processing that somebody else wrote: words are mapped to ids, the rest is kept as notes. */
import type { SystemCategory } from '../../model/register.js';
import { readRegion, readRetention, splitWritten } from './cells.js';
import { addGround, categoryOf, type Draft, named, slug, subjectId, termOf } from './draft.js';
import type { FieldId, RecordRow } from './fields.js';
import { readGrounds } from './grounds.js';
import type { ImportCode, ImportIssue } from './issue.js';
import { addNote, mergeEntry, mergeIntoCategory, systemNamed } from './merge.js';
import { codeOf, ENVIRONMENTS, MECHANISMS, PROTECTIONS, ROLES } from './words.js';

export interface ForeignRow {
  readonly cells: RecordRow;
  /** Text under headings that we do not know. */
  readonly extra: readonly { readonly heading: string; readonly text: string }[];
  /** The place of a field's cell, for messages. */
  readonly at: (field: FieldId) => string;
}

const NOTHING = /^(nei|no|ingen|none|-|–|n\/?a|ikke aktuelt|ikke relevant|not applicable)\.?$/i;
const JUST_YES = /^(ja|yes)\.?$/i;

/** Adds one row to the draft and says what could not be taken as it stood. */
export function addForeignRow(draft: Draft, row: ForeignRow): ImportIssue[] {
  const issues: ImportIssue[] = [];
  const notes: string[] = row.extra.map(({ heading, text }) => `${heading}: ${text}`);
  const get = (field: FieldId): string => (row.cells[field] ?? '').trim();
  const tell = (code: ImportCode, field: FieldId, text = get(field)): void => {
    issues.push({ code, place: row.at(field), text });
  };
  const keep = (code: ImportCode, field: FieldId): void => {
    tell(code, field);
    notes.push(get(field));
  };
  draft.controller.name ||= get('controller');
  if (get('address') !== '') draft.controller.address ??= get('address');
  draft.dpo ||= get('dpo');
  if (get('note') !== '') notes.push(get('note'));
  const context = { draft, get, tell, keep, notes };
  const purposes = purposesOf(context);
  groundsOf(context, purposes);
  const recipients = recipientsOf(context);
  const systems = systemsOf(context, recipients);
  const subjects = splitWritten(get('subjects'), true).map((text) => subjectId(draft, text));
  const shared: Omit<SystemCategory, 'category'> = {
    ...(subjects.length > 0 ? { subjects: [...new Set(subjects)] } : {}),
    purposes: purposes.length > 0 ? purposes : null,
    retention: readRetention(get('retention')),
    ...protectionOf(context),
  };
  for (const category of categoriesOf(context)) {
    for (const system of systems) mergeEntry(system, { category, ...shared });
    if (systems.length === 0) mergeIntoCategory(draft, category, shared);
  }
  for (const note of notes) addNote(draft, note, { systems, purposes });
  return issues;
}

interface Context {
  readonly draft: Draft;
  readonly get: (field: FieldId) => string;
  readonly tell: (code: ImportCode, field: FieldId, text?: string) => void;
  readonly keep: (code: ImportCode, field: FieldId) => void;
  readonly notes: string[];
}

function purposesOf({ draft, get, keep }: Context): string[] {
  const written = splitWritten(get('purposes'), false);
  if (written.length > 0 && get('activity') !== '') keep('activity-as-note', 'activity');
  const texts = written.length > 0 ? written : get('activity') === '' ? [] : [get('activity')];
  return texts.map((text) => named(draft.purposes, text, draft.locale));
}

function groundsOf({ draft, get, keep }: Context, purposes: readonly string[]): void {
  if (get('grounds') === '') return;
  const articles = readGrounds(get('grounds'));
  if (articles.length === 0) keep('ground-unknown', 'grounds');
  for (const article of articles) addGround(draft, article, purposes);
}

function categoriesOf({ draft, get, tell }: Context): string[] {
  const ids = splitWritten(get('categories'), true).map((text) => {
    const term = termOf(text);
    if (term !== undefined) {
      draft.categories[term.id] ??= { label: { nb: term.nb, en: term.en }, ...categoryOf(term.id, term) };
      return term.id;
    }
    const id = slug(text);
    if (!(id in draft.categories)) tell('category-unknown', 'categories', text);
    draft.categories[id] ??= { label: { [draft.locale]: text }, ...categoryOf(id, undefined) };
    return id;
  });
  return [...new Set(ids)];
}

function recipientsOf({ draft, get, keep, tell, notes }: Context): string[] {
  const ids = splitWritten(get('recipients'), true)
    .filter((text) => !NOTHING.test(text))
    .map((text) => named(draft.recipients, text, draft.locale));
  const role = codeOf(ROLES, get('role'));
  if (role === undefined && get('role') !== '') keep('role-unknown', 'role');
  const transfer = NOTHING.test(get('transfer')) ? '' : get('transfer');
  const mechanism = codeOf(MECHANISMS, transfer);
  const abroad = splitWritten(transfer.replace(/[()]/g, ','), true).map(readRegion).find(Boolean);
  for (const id of ids) {
    const recipient = draft.recipients[id] as (typeof draft.recipients)[string];
    if (role) recipient.gdpr_role = role as 'processor';
    if (mechanism) recipient.transfer_mechanism = mechanism;
    if (abroad) recipient.region = abroad;
  }
  if (transfer !== '' && (ids.length === 0 || (!mechanism && !abroad) || JUST_YES.test(transfer))) {
    tell('transfer-as-note', 'transfer');
    notes.push(transfer);
  }
  return ids;
}

function systemsOf({ draft, get, keep, tell, notes }: Context, recipients: readonly string[]) {
  const region = readRegion(get('region'));
  const environment = codeOf(ENVIRONMENTS, get('environment')) as 'production' | 'test' | undefined;
  if (get('region') !== '' && region === undefined) keep('region-unknown', 'region');
  if (get('environment') !== '' && environment === undefined) keep('environment-unknown', 'environment');
  const systems = splitWritten(get('system'), true).map((text) => {
    const { system, isNew } = systemNamed(draft, text);
    if (isNew) tell('scope-guessed', 'system', `${text} -> ${system.id}`);
    if (region) system.region = region;
    if (environment) system.environment = environment;
    if (get('owner') !== '') system.owner = get('owner');
    if (get('security') !== '') system.security = joined(system.security ?? '', get('security'));
    if (recipients.length === 1) system.recipient ??= recipients[0] ?? null;
    return system;
  });
  if (systems.length > 0 && recipients.length > 1) {
    tell('recipients-several', 'recipients');
    notes.push(get('recipients'));
  }
  if (systems.length === 0) {
    if (get('security') !== '') draft.security = joined(draft.security, get('security'));
    if (get('owner') !== '') notes.push(get('owner'));
    if (region) for (const id of recipients) (draft.recipients[id] as { region?: string | null }).region ??= region;
  }
  return systems;
}

const joined = (before: string, text: string): string =>
  before.split('; ').includes(text) ? before : [before, text].filter(Boolean).join('; ');

function protectionOf({ get, notes }: Context): Pick<SystemCategory, 'protection'> {
  const protection = codeOf(PROTECTIONS, get('protection'));
  if (protection === undefined && get('protection') !== '') notes.push(get('protection'));
  return protection ? { protection: protection as 'clear' } : {};
}
