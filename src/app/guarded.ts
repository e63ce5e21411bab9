/** Containers and evidence with safe names: the last thing done before they leave the isolate. */
import type { NameGuard } from '../detect/guard.js';
import type { Container, Field, SourcePlace } from '../model/container.js';
import { type ContainerEvidence, emptyRecord, type FieldEvidence, mergeField } from '../model/evidence.js';
import { type ContainerRef, displayPath } from '../model/location.js';

/** Catalogue entries with safe names, in the same order. Names that become equal are told apart by a number. */
export function guardContainers(containers: readonly Container[], guard: NameGuard): Container[] {
  const taken = new Map<string, number>();
  return containers.map((container) => {
    const safe = guardContainer(container, guard);
    if (safe.ref.name === container.ref.name && safe.ref.schema === container.ref.schema) return safe;
    const key = JSON.stringify([safe.ref.schema, safe.ref.name]);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? safe : { ...safe, ref: { ...safe.ref, name: `${safe.ref.name} (${before + 1})` } };
  });
}

function guardContainer(container: Container, guard: NameGuard): Container {
  const { ref, source } = container;
  const safe = source === undefined ? (name: string) => guard.safe(name) : (name: string) => safeFile(name, guard);
  return {
    ...container,
    ref: { store: ref.store, schema: safe(ref.schema), name: safe(ref.name) },
    ...(source === undefined ? {} : { source: guardSource(source, guard) }),
    fields: container.fields.map(
      (f): Field => ({
        ...f,
        path: guard.safePath(f.path),
        declaredType: guard.safe(f.declaredType),
        ...(f.source === undefined ? {} : { source: guardSource(f.source, guard) }),
      }),
    ),
  };
}

const guardSource = (source: SourcePlace, guard: NameGuard): SourcePlace => ({
  ...source,
  file: safeFile(source.file, guard),
});

/** Numbers that migrations are ordered by: counters, and times as dates or in seconds or milliseconds. */
const ORDERING = /^(?:V|R|U)?(?:\d{1,6}|(?:19|20)\d{2}[01]\d[0-3]\d\d{0,6}|1[5-9]\d{8}(?:\d{3})?)(?=[_.-])/;

/** A path whose parts hold no value. A migration must be found again, so the number in front of its name stays. */
export function safeFile(path: string, guard: NameGuard): string {
  return path
    .split('/')
    .map((part) => {
      const [order = ''] = ORDERING.exec(part) ?? [];
      return order + guard.safe(part.slice(order.length));
    })
    .join('/');
}

/** Evidence whose paths hold no value. Paths that become equal are one field. */
export function guardEvidence(
  evidence: ContainerEvidence,
  container: Container,
  ref: ContainerRef,
  guard: NameGuard,
): ContainerEvidence {
  const declared = new Set(container.fields.map((f) => f.path));
  const collapse = collapser(evidence, declared);
  const fields = emptyRecord<FieldEvidence>();
  for (const field of Object.values(evidence.fields)) {
    const path = guard.safePath(declared.has(field.path) ? field.path : collapse(field.path));
    const safe = {
      ...field,
      path,
      declaredType: guard.safe(field.declaredType),
      types: guardTypes(field.types, guard),
    };
    fields[path] = fields[path] === undefined ? safe : mergeField(fields[path], safe);
  }
  return { ...evidence, ref, fields };
}

const guardTypes = (types: FieldEvidence['types'], guard: NameGuard): FieldEvidence['types'] =>
  Object.fromEntries(
    Object.entries(types).map(([id, e]) => [
      id,
      e.pairedWith === undefined ? e : { ...e, pairedWith: guard.safePath(e.pairedWith) },
    ]),
  );

/** A name as programs write it. A sentence or a code under which one document keeps something is data. */
const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$\-:]{0,39}$/u;

/** Keys that one document alone has, and that no program would choose, are values: they become `*`. */
function collapser(evidence: ContainerEvidence, declared: ReadonlySet<string>): (path: string) => string {
  const support = new Map<string, number>();
  for (const field of Object.values(evidence.fields)) {
    if (declared.has(field.path)) continue;
    for (const prefix of prefixes(field.path)) {
      support.set(prefix, Math.max(support.get(prefix) ?? 0, field.cells + field.empty));
    }
  }
  const isValue = (prefix: string, name: string): boolean =>
    evidence.rows >= 2 &&
    (support.get(prefix) ?? 0) <= 1 &&
    !IDENTIFIER.test(displayPath(name).replaceAll('[]', '')) &&
    !/^[*{]/.test(name);
  return (path) => {
    const names = path.split('.');
    const before = prefixes(path);
    return names
      .map((name, i) => (isValue(before[i] as string, name) ? name.replace(/^.*?(?=(?:\[\])*$)/s, '*') : name))
      .join('.');
  };
}

const prefixes = (path: string): string[] => path.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'));
