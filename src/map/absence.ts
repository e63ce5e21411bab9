/** What may be said where a declared category was not found. */
import type { Reason } from '../model/container.js';
import type { DataType } from '../model/detector.js';
import type { Match, System } from '../model/register.js';
import type { Bound, MapState } from '../model/report.js';
import { containerGlob } from '../text/glob.js';
import { covers } from './categories.js';
import type { MapInput, MappedContainer, MappedField } from './input.js';

/** What is known of a declared category of a system in which nothing was found. */
export interface Absence {
  readonly system: System;
  readonly category: string;
  readonly state: Exclude<MapState, 'declared-found' | 'undeclared-found' | 'not-declared-not-found'>;
  readonly because: Reason;
  readonly cells: number;
  readonly bound: Bound | null;
}

/** Every declared category of every system in which it was not found. `found`: categories by system id. */
export function absencesOf(input: MapInput, found: ReadonlyMap<string, ReadonlySet<string>>): Absence[] {
  return (input.register?.systems ?? []).flatMap((system) => {
    const own = input.containers.filter((c) => input.systems.of(c.container.ref)?.id === system.id);
    return system.categories
      .filter((c) => found.get(system.id)?.has(c.category) !== true)
      .map((c): Absence => ({ system, category: c.category, ...absence(input, system, own, c.category) }));
  });
}

/** Precedence: not examined, then inconclusive, then not found. */
function absence(
  input: MapInput,
  system: System,
  own: readonly MappedContainer[],
  category: string,
): Omit<Absence, 'system' | 'category'> {
  const none = { cells: 0, bound: null };
  const matches = input.register?.policy.categories[category]?.match ?? [];
  if (!hasRule(input, category, system)) {
    return { state: 'not-examined', because: { code: 'no-rule', params: { category } }, ...none };
  }
  const fields = own.flatMap((c) => c.fields);
  const examined = fields.filter((f) => f.report.notExamined === undefined && f.report.basis !== 'schema');
  const unseen = unseenPlace(input, system, own);
  if (examined.length === 0) {
    return { state: 'not-examined', because: unseen ?? unexaminedReason(own, fields.length), ...none };
  }
  const cells = examined.reduce((n, f) => n + f.report.examined.cells, 0);
  const types = matches.map((m) => m.dataType);
  const hindrance =
    unseen ?? hindranceOf(own, fields, types) ?? sealed(system, category, fields) ?? placeOnly(input, matches);
  if (hindrance !== undefined) return { state: 'inconclusive', because: hindrance, cells, bound: null };
  const bound = jointBound(examined, input.level, (type) => matches.some((m) => covers(m, type)));
  const { upper, level } = bound;
  const because = { code: 'not-recognised', params: { upper, level, fields: examined.length } };
  return { state: upper > TOO_LOOSE ? 'inconclusive' : 'declared-not-found', because, cells, bound };
}

/** A bound above this says too little to call a category absent. */
const TOO_LOOSE = 0.1;

/** A place that the register gives this system and that the scan did not see. */
function unseenPlace(input: MapInput, system: System, own: readonly MappedContainer[]): Reason | undefined {
  for (const glob of system.containers) {
    const store = glob.split('://')[0] as string;
    const inStore = containerGlob(glob);
    const reason = !input.stores.has(store)
      ? input.unasked.has(store)
        ? 'not-asked'
        : 'not-configured'
      : input.troubled.has(store)
        ? 'store-unreachable'
        : own.some((c) => inStore(c.container.ref))
          ? undefined
          : 'nothing-there';
    if (reason !== undefined) return { code: 'unexamined', params: { reason, fields: 0 } };
  }
  return undefined;
}

/** True when an enabled rule recognises a data type that means this category in this system. */
export function hasRule({ register, enabled }: MapInput, category: string, system: System): boolean {
  const matches = register?.policy.categories[category]?.match ?? [];
  return matches.some((m) => reaches(m, system) && enabled.some((t) => covers(m, t)));
}

/** True when the match may mean something in this system: it names no place, the system, or one of its stores. */
function reaches({ where }: Match, { id, containers }: System): boolean {
  const storeOf = (glob: string): string => glob.split('://')[0] as string;
  const stores = new Set(containers.map(storeOf));
  return where === undefined || where.some((w) => w === id || (w.includes('://') && stores.has(storeOf(w))));
}

/** What is declared hashed or encrypted cannot be recognised: that it was not says nothing. */
function sealed(system: System, category: string, fields: readonly MappedField[]): Reason | undefined {
  const protection = system.categories.find((c) => c.category === category)?.protection ?? 'clear';
  if (protection === 'clear') return undefined;
  const sealedFields = fields.filter((f) => f.report.form !== undefined).length;
  return { code: 'protected', params: { protection, fields: sealedFields } };
}

/** A type that only names tell of may be there under another name: its absence is never a statement. */
function placeOnly({ enabled, byValue }: MapInput, matches: readonly Match[]): Reason | undefined {
  const seen = enabled.some((type) => byValue.has(type) && matches.some((m) => covers(m, type)));
  return seen ? undefined : { code: 'place-only', params: {} };
}

function unexaminedReason(own: readonly MappedContainer[], fields: number): Reason {
  const reason =
    own[0]?.container.notExamined?.code ??
    own[0]?.fields[0]?.report.notExamined?.code ??
    (own[0]?.fields[0]?.report.basis === 'schema' ? 'schema-only' : 'store-unreachable');
  return { code: 'unexamined', params: { reason, fields } };
}

/** What keeps an absence from being a statement. */
function hindranceOf(
  own: readonly MappedContainer[],
  fields: readonly MappedField[],
  types: readonly DataType[],
): Reason | undefined {
  const shut = own.find((c) => c.container.notExamined !== undefined || c.faulty);
  if (shut !== undefined)
    return {
      code: 'unexamined',
      params: { reason: shut.container.notExamined?.code ?? 'fault', fields: shut.fields.length },
    };
  const unread = fields.filter((f) => f.report.notExamined !== undefined && f.report.notExamined.code !== 'no-cells');
  if (unread.length > 0)
    return { code: 'unexamined', params: { reason: unread[0]?.report.notExamined?.code ?? '', fields: unread.length } };
  const doubtful = fields
    .flatMap((f) => f.report.verdicts)
    .find((v) => v.confidence === 'possible' && types.some((t) => covers({ dataType: t }, v.dataType)));
  if (doubtful !== undefined) return { code: 'only-possible', params: { dataType: doubtful.dataType } };
  const unsound = fields.filter((f) => !f.sound && f.report.notExamined === undefined);
  return unsound.length > 0 ? { code: 'unsound', params: { fields: unsound.length } } : undefined;
}

/**
 * One statement over F fields errs by `1 - level` in all when each field is bounded at 1 - (1 - level) / F (Bonferroni).
 * Hits of other types are no reason to doubt it: a column of given names may not hold e-mail addresses for that.
 */
function jointBound(fields: readonly MappedField[], level: number, counts: (type: DataType) => boolean): Bound {
  const each = 1 - (1 - level) / fields.length;
  return { upper: Math.max(...fields.map((f) => f.upperAt(each, counts) ?? 1)), level, sound: true };
}
