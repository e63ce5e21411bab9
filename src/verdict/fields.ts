/** From a container's evidence to its fields in the report, with what the map needs to bound several at once. */

import type { FieldCorrection } from '../model/config.js';
import type { Container, Field, Reason } from '../model/container.js';
import { type ContainerEvidence, emptyRecord, type FieldEvidence } from '../model/evidence.js';
import { byCodeUnit, type ContainerRef, displayPath } from '../model/location.js';
import type { FieldReport, Verdict } from '../model/report.js';
import { type About, aboutContainer } from '../text/surroundings.js';
import type { Decider } from './decide.js';
import { countsOf, type FieldResult, fieldResult } from './result.js';
import type { SchemaDecider } from './schema.js';
import type { DesignOfField } from './share.js';

export interface FieldsInput {
  readonly container: Container;
  readonly evidence: ContainerEvidence | null;
  /** Why reading ended early, if it did. */
  readonly fault: Reason | null;
  readonly level: number;
  readonly correctionFor: (ref: ContainerRef, path: string) => FieldCorrection | undefined;
}

/** Every field of a container: examined, or with the reason why not. */
export function fieldResults(input: FieldsInput, decide: Decider, bySchema?: SchemaDecider): FieldResult[] {
  const { container, evidence } = input;
  const seen: Readonly<Record<string, FieldEvidence>> = evidence === null ? {} : byRows(evidence, container);
  const listed = container.fields.map((f, order) => ({ path: f.path, order, declared: f }));
  const paths = new Set(listed.map((f) => f.path));
  const found = Object.values(seen)
    .filter((f) => !paths.has(f.path))
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .map((f, i) => ({ path: f.path, order: listed.length + i, declared: { ...f, notExamined: undefined } }));
  const about = aboutContainer(
    container.ref.name,
    container.comment,
    [...listed, ...found].map((f) => displayPath(f.path)),
  );
  const shapes = [...listed, ...found].map((f) => f.declared);
  const known =
    container.source === undefined && !container.definition ? undefined : bySchema?.(container.ref.name, shapes, about);
  return [...listed, ...found].map(({ path, declared }) => {
    const read = seen[path];
    const named = known?.get(path);
    if (container.definition && named !== undefined && (read?.cells ?? 0) === 0 && container.notExamined === undefined)
      return defined(input, declared, named);
    const reason = declared.notExamined ?? whyUnread(input, read);
    return reason === undefined && read !== undefined && evidence !== null
      ? examined(input, evidence, read, about, decide, named)
      : unexamined(input, path, declared.declaredType, reason ?? { code: 'unread', params: {} });
  });
}

/**
 * Every field by the rows of its container: a path that few documents have was absent from the others. A document
 * column is read through its paths; what can be said of it as a whole is said of its documents, at least as many
 * as have the commonest path.
 */
function byRows(evidence: ContainerEvidence, container: Container): Readonly<Record<string, FieldEvidence>> {
  const fields = emptyRecord<FieldEvidence>();
  const all = Object.values(evidence.fields);
  for (const field of all) fields[field.path] = overRows(field, evidence.rows);
  for (const { path } of container.fields) {
    const own = fields[path];
    if (own === undefined || own.cells > 0) continue;
    const inside = all.filter((f) => f.path.startsWith(`${path}.`) || f.path.startsWith(`${path}[`));
    const commonest = inside.sort((a, b) => b.cells - a.cells || byCodeUnit(a.path, b.path))[0];
    if (commonest === undefined) continue;
    const cells = Math.min(commonest.cells, evidence.rows);
    fields[path] = { ...own, cells, nulls: evidence.rows - cells, clusters: commonest.clusters };
  }
  return fields;
}

const overRows = (field: FieldEvidence, rows: number): FieldEvidence =>
  field.rows === rows ? field : { ...field, rows, nulls: Math.max(0, rows - field.cells - field.empty) };

function whyUnread({ container, evidence, fault }: FieldsInput, read: FieldEvidence | undefined): Reason | undefined {
  if (container.notExamined !== undefined) return container.notExamined;
  if (fault !== null && (read === undefined || read.rows === 0))
    return { code: 'fault', params: { fault: fault.code } };
  if (evidence === null || read === undefined) return { code: 'unread', params: {} };
  return undefined;
}

const base = ({ container }: FieldsInput, path: string, declaredType: string) => ({
  store: container.ref.store,
  schema: container.ref.schema,
  container: container.ref.name,
  path,
  declaredType,
  ...sourceOf(container, path),
});

const sourceOf = ({ fields }: Container, path: string): Pick<FieldReport, 'source'> => {
  const source = fields.find((f) => f.path === path)?.source;
  return source === undefined ? {} : { source };
};

function unexamined(input: FieldsInput, path: string, declaredType: string, notExamined: Reason): FieldResult {
  const report: FieldReport = {
    ...base(input, path, declaredType),
    examined: { cells: 0, rows: 0, clusters: 0 },
    nulls: 0,
    notExamined,
    verdicts: [],
    bound: null,
    ...declaredBy(input, path),
  };
  return fieldResult(report, UNREAD);
}

const UNREAD = { method: 'full', population: null } as const;

type Shape = Pick<Field, 'path' | 'declaredType'> & { readonly notExamined?: Reason | undefined };

/** A field of which nothing but its definition was seen. Nothing is claimed of what it does not hold. */
function defined(input: FieldsInput, field: Shape, verdicts: readonly Verdict[]): FieldResult {
  const report: FieldReport = {
    ...base(input, field.path, field.declaredType),
    examined: { cells: 0, rows: 0, clusters: 0 },
    nulls: 0,
    ...(field.notExamined === undefined ? {} : { notExamined: field.notExamined }),
    verdicts,
    bound: null,
    basis: 'schema',
    ...declaredBy(input, field.path),
  };
  return fieldResult(report, UNREAD);
}

function examined(
  input: FieldsInput,
  evidence: ContainerEvidence,
  field: FieldEvidence,
  about: About,
  decide: Decider,
  named: readonly Verdict[] = [],
): FieldResult {
  const design: DesignOfField = {
    method: evidence.method,
    sound: evidence.sound,
    population: evidence.population?.exact ? evidence.population.value : null,
    level: input.level,
    looks: 1,
  };
  const { verdicts: decided, bound, rest } = decide(field, design, about);
  const inChange = input.container.source !== undefined && !input.container.definition;
  const read = inChange ? decided.map((v) => raised(v, named)) : decided;
  const sure = new Set(read.filter((v) => v.confidence !== 'possible').map((v) => v.dataType));
  const added = inChange ? [] : named.filter((v) => !sure.has(v.dataType));
  const also = new Set(added.map((v) => v.dataType));
  // What a few rows of a migration leave open, the name may say.
  const verdicts = [...read.filter((v) => !also.has(v.dataType)), ...added].sort((a, b) =>
    byCodeUnit(a.dataType, b.dataType),
  );
  const counts = countsOf(field, rest);
  const report: FieldReport = {
    ...base(input, field.path, field.declaredType),
    examined: { cells: field.cells, rows: field.rows, clusters: field.clusters.m },
    nulls: field.nulls + field.empty,
    ...(field.truncated > 0 ? { truncated: field.truncated } : {}),
    ...(field.capped > 0 ? { capped: field.capped } : {}),
    verdicts: verdicts.map((v) => withLines(v, field)),
    bound,
    ...placeOf(input, verdicts, field),
    ...formOf(field),
    ...declaredBy(input, field.path),
    ...(counts === undefined ? {} : { counts }),
  };
  return fieldResult(report, design);
}

/** Fewer cells than this, or a smaller share of them, do not make a field one of digests or ciphertext. */
const LEAST_CELLS = 5;
const LEAST_SHARE = 0.95;

function formOf({ cells, forms }: FieldEvidence): Pick<FieldReport, 'form'> {
  const least = Math.max(LEAST_CELLS, LEAST_SHARE * cells);
  if (forms.hashed >= least) return { form: 'hashed' };
  return forms.hashed + forms.encoded >= least ? { form: 'encoded' } : {};
}

/**
 * A change has a few dozen fields, not thousands, and often one value: what is `possible` in a database is `likely`
 * here when so little chance is left, or when the name says by itself what the value passes for.
 */
const IN_CHANGE = 1e-5;

function raised(verdict: Verdict, named: readonly Verdict[]): Verdict {
  if (verdict.confidence !== 'possible') return verdict;
  const p = verdict.because.find((b) => b.code === 'chance')?.params.p;
  const byName = named.some((v) => v.dataType === verdict.dataType && v.confidence === 'likely');
  return byName || (typeof p === 'number' && p <= IN_CHANGE) ? { ...verdict, confidence: 'likely' } : verdict;
}

function withLines(verdict: Verdict, { lines }: FieldEvidence): Verdict {
  const own = lines?.[verdict.dataType];
  return own === undefined || verdict.basis === 'schema' ? verdict : { ...verdict, lines: own };
}

/** In a text file: where the findings stand, the surest first. */
function placeOf(
  { container: { source } }: FieldsInput,
  verdicts: readonly Verdict[],
  { lines }: FieldEvidence,
): Pick<FieldReport, 'source'> {
  if (lines === undefined || source === undefined) return {};
  const sure = verdicts.filter((v) => v.confidence !== 'possible');
  const seen = (sure.length > 0 ? sure : verdicts).flatMap((v) => lines[v.dataType] ?? []);
  const [line, ...rest] = [...new Set(seen)].sort((a, b) => a - b).slice(0, 3);
  if (line === undefined) return { source };
  return { source: { file: source.file, line, ...(rest.length === 0 ? {} : { lines: rest }) } };
}

function declaredBy({ container, correctionFor }: FieldsInput, path: string): Pick<FieldReport, 'declared'> {
  const correction = correctionFor(container.ref, path);
  return correction === undefined ? {} : { declared: correction };
}
