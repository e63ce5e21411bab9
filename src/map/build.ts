/** The map: where each policy category actually lives, by system, beside where it was declared. */
import { groupBy } from '../model/group.js';
import { byCodeUnit, formatLocation } from '../model/location.js';
import type { System } from '../model/register.js';
import type { FieldReport, MapCell, Verdict } from '../model/report.js';
import { type Absence, absencesOf, hasRule } from './absence.js';
import { type CategoryOf, categoriesOf } from './categories.js';
import type { MapInput, MappedContainer } from './input.js';
import { declaredSubjects, SubjectIds, subjectOfContainer, subjectOfFinding } from './subjects.js';

/** One finding: a verdict that fills the map, in its category. */
export interface Finding extends CategoryOf {
  readonly system: System | null;
  readonly container: MappedContainer;
  readonly place: FindingPlace;
  readonly verdict: Verdict;
  /** Whose data names say it is; null where none does, or where the register's own match says. */
  readonly told: FindingSubject | null;
}

/** Whose data a finding is, beside whom the register lists. */
export interface FindingSubject {
  /** The register's id for them, or ours. */
  readonly subject: string;
  /** What told, and by which name. */
  readonly by: string;
  readonly told: string;
  /** Whom the register lists for the category in the system; empty where it lists nobody, or there is no system. */
  readonly declared: readonly string[];
  /** True when they may be among those listed. */
  readonly covered: boolean;
}

/** Where a finding is, and how much of it was read. */
export interface FindingPlace {
  readonly store: string;
  readonly schema: string;
  readonly container: string;
  /** Null when the container as a whole is what was found. */
  readonly field: string | null;
  readonly examined: { readonly cells: number; readonly rows: number };
}

export interface DataMap {
  readonly cells: readonly MapCell[];
  readonly findings: readonly Finding[];
  readonly absences: readonly Absence[];
}

/** Builds the map. Pure. */
export function buildMap(input: MapInput): DataMap {
  const findings = findingsOf(input);
  const absences = absencesOf(input, foundBySystem(findings));
  return {
    findings,
    absences,
    cells: [...foundCells(findings), ...absentCells(absences), ...emptyCells(input, findings)].sort(order),
  };
}

/** Categories found in each system. */
function foundBySystem(findings: readonly Finding[]): Map<string, ReadonlySet<string>> {
  const bySystem = groupBy(findings, (f) => f.system?.id ?? '');
  return new Map([...bySystem].map(([id, group]) => [id, new Set(group.map((f) => f.category))]));
}

const order = (a: MapCell, b: MapCell): number =>
  byCodeUnit(a.category, b.category) ||
  byCodeUnit(a.subject ?? '', b.subject ?? '') ||
  byCodeUnit(a.system ?? '~', b.system ?? '~') ||
  byCodeUnit(a.store ?? '', b.store ?? '');

/** The verdicts that count: sure enough by measurement, or declared by a person; never those a person denied. */
function countedVerdicts(field: FieldReport): Verdict[] {
  const denied = field.declared?.not ?? [];
  const measured = field.verdicts.filter((v) => v.confidence !== 'possible' && !denied.includes(v.dataType));
  const added = (field.declared?.is ?? []).filter((t) => !measured.some((v) => v.dataType === t));
  return [...measured, ...added.map(byPerson)];
}

/** What a person declared a field to be: it fills the map, and no share of it is claimed. */
const byPerson = (dataType: string): Verdict => ({
  dataType,
  kind: 'is',
  confidence: 'certain',
  share: { estimate: 1, lower: 0, upper: 1, level: 0, sound: false },
  because: [{ code: 'declared-by-person', params: { dataType } }],
  masks: [],
});

function findingsOf({ register, systems, containers }: MapInput): Finding[] {
  const ids = new SubjectIds(register);
  return containers.flatMap((container) => {
    const { ref } = container.container;
    const system = systems.of(ref);
    const ofContainer = subjectOfContainer(container);
    const tell = (category: CategoryOf, path: string | null, verdict: Verdict): FindingSubject | null => {
      const told = category.subject === null ? subjectOfFinding(path, verdict, ofContainer) : undefined;
      if (told === undefined) return null;
      const declared =
        register === null || system === null ? [] : declaredSubjects(register, system, category.category);
      return {
        subject: ids.inRegister(declared, told),
        by: told.by,
        told: told.told,
        declared,
        covered: declared.length === 0 || ids.covers(declared, told),
      };
    };
    const found = [
      ...container.verdicts.map((verdict) => ({ verdict, place: wholeOf(container) })),
      ...container.fields.flatMap(({ report }) =>
        countedVerdicts(report).map((verdict) => ({ verdict, place: { ...report, field: report.path } })),
      ),
    ];
    return found.flatMap(({ verdict, place }) =>
      categoriesOf(register, verdict.dataType, ref, system?.id ?? null).map((category) => ({
        ...category,
        system,
        container,
        place,
        verdict,
        told: tell(category, place.field, verdict),
      })),
    );
  });
}

/** A container as a place: the rows of it that were read. */
function wholeOf({ container: { ref }, fields }: MappedContainer): FindingPlace {
  const rows = Math.max(0, ...fields.map((f) => f.report.examined.rows));
  return { store: ref.store, schema: ref.schema, container: ref.name, field: null, examined: { cells: rows, rows } };
}

/** True when the system's part of the register names the category. */
export const declaresCategory = (system: System, category: string): boolean =>
  system.categories.some((c) => c.category === category);

const isDeclared = (f: Finding): boolean =>
  f.declared && f.system !== null && declaresCategory(f.system, f.category) && f.told?.covered !== false;

function foundCells(findings: readonly Finding[]): MapCell[] {
  const groups = groupBy(findings, (f) =>
    JSON.stringify([
      f.category,
      f.subject ?? f.told?.subject ?? null,
      f.system?.id ?? null,
      f.system === null ? f.place.store : null,
    ]),
  );
  return [...groups].map(([key, group]): MapCell => {
    const [category, subject, system, store] = JSON.parse(key);
    return {
      category,
      subject,
      system,
      store,
      state: group.every(isDeclared) ? 'declared-found' : 'undeclared-found',
      locations: [...new Set(group.map((f) => locationOf(f.place)))].sort(byCodeUnit),
      cells: [...new Map(group.map((f) => [locationOf(f.place), f.place])).values()].reduce(
        (n, p) => n + p.examined.cells,
        0,
      ),
      bound: null,
    };
  });
}

const locationOf = ({ store, schema, container, field }: FindingPlace): string =>
  formatLocation({ store, schema, name: container, ...(field === null ? {} : { path: field }) });

const absentCells = (absences: readonly Absence[]): MapCell[] =>
  absences.map(({ system, category, state, because, cells, bound }) => ({
    category,
    subject: null,
    system: system.id,
    store: null,
    state,
    locations: [],
    cells,
    bound,
    because,
  }));

/**
 * What was neither declared for a system nor found in it: said, so that the matrix has no hole. A category that
 * no rule can see was not looked for, and no absence is claimed.
 */
function emptyCells(input: MapInput, findings: readonly Finding[]): MapCell[] {
  const categories = Object.keys(input.register?.policy.categories ?? {});
  const examined = groupBy(input.containers, (c) => input.systems.of(c.container.ref)?.id ?? '');
  const found = foundBySystem(findings);
  return (input.register?.systems ?? []).flatMap((system) => {
    const fields = (examined.get(system.id) ?? []).flatMap((c) => c.fields);
    const cells = fields.reduce((n, f) => n + f.report.examined.cells, 0);
    const seen = fields.some((f) => f.report.notExamined === undefined && f.report.basis !== 'schema');
    return categories
      .filter((c) => !declaresCategory(system, c) && found.get(system.id)?.has(c) !== true)
      .map((category) => emptyCell(category, system.id, hasRule(input, category, system), seen ? cells : null));
  });
}

/** `cells` is null where nothing of the system was examined. */
function emptyCell(category: string, system: string, visible: boolean, cells: number | null): MapCell {
  const looked = visible && cells !== null;
  return {
    category,
    subject: null,
    system,
    store: null,
    state: looked ? 'not-declared-not-found' : 'not-examined',
    locations: [],
    cells: looked ? cells : 0,
    bound: null,
    ...(visible ? {} : { because: { code: 'no-rule', params: { category } } }),
  };
}
