import type { Reason, Storage } from '../../src/model/container.js';
import { builtinType, EXTENSION_TYPES, VECTORS } from './builtin.js';
import type { Link } from './link.js';

/** How a type's text is taken apart. */
export type Shape =
  | { readonly kind: 'scalar' | 'bytes' | 'json' | 'hstore'; readonly storage: Storage; readonly declared: string }
  | { readonly kind: 'array'; readonly element: Shape; readonly delimiter: string }
  | { readonly kind: 'record'; readonly attributes: readonly { readonly name: string; readonly shape: Shape }[] };

/** How the server is asked for the text: `plain` as it comes, the others cut to length there. */
export type Fetch = 'plain' | 'text' | 'bytes' | 'format';

export interface Reading {
  readonly shape: Shape;
  readonly fetch: Fetch;
  readonly notExamined?: Reason;
}

/** The catalogue's entry for a type; absent parts are empty. */
export interface PgType {
  readonly builtin: boolean;
  readonly name: string;
  readonly kind: string;
  readonly base: string;
  readonly element: string;
  readonly delimiter: string;
  readonly attributes: readonly (readonly [name: string, type: string, declared: string])[];
}

export type Types = ReadonlyMap<string, PgType>;

const SQL = (multirange: string) => `
WITH RECURSIVE used(oid) AS (
  SELECT DISTINCT o FROM pg_catalog.unnest($1::pg_catalog.oid[]) AS o
  UNION
  SELECT inner_type.oid FROM used u
  JOIN pg_catalog.pg_type t ON t.oid = u.oid
  LEFT JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid ${multirange}
  CROSS JOIN LATERAL (
    VALUES (t.typbasetype), (t.typelem), (r.rngsubtype)
    UNION ALL
    SELECT a.atttypid FROM pg_catalog.pg_attribute a
    WHERE t.typtype = 'c' AND a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
  ) AS inner_type(oid)
  WHERE inner_type.oid <> 0
)
SELECT t.oid, t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace, t.typname, t.typtype,
       COALESCE(NULLIF(t.typbasetype, 0), r.rngsubtype),
       e.oid, COALESCE(e.typdelim, ','),
       (SELECT pg_catalog.json_agg(pg_catalog.json_build_array(
            a.attname, a.atttypid::pg_catalog.text, pg_catalog.format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a
        WHERE t.typtype = 'c' AND a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
FROM used
JOIN pg_catalog.pg_type t USING (oid)
LEFT JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid ${multirange}
LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid`;

/** The given types and all they are made of, in one query. */
export async function loadTypes(link: Link, oids: readonly string[]): Promise<Types> {
  const multirange = link.version >= 140_000 ? 'OR r.rngmultitypid = t.oid' : '';
  const rows = await link.rows(SQL(multirange), [`{${[...new Set(oids)].join(',')}}`]);
  return new Map(
    rows.map(([oid, builtin, name, kind, base, element, delimiter, attributes]) => [
      oid ?? '',
      {
        builtin: builtin === 't',
        name: name ?? '',
        kind: kind ?? '',
        base: base ?? '',
        element: element ?? '',
        delimiter: delimiter ?? ',',
        attributes: attributes ? (JSON.parse(attributes) as PgType['attributes']) : [],
      },
    ]),
  );
}

/** Deeper than this a value's text is handed out as it is. */
const MAX_DEPTH = 4;

/** How to read a column of this type. */
export function readingOf(oid: string, declared: string, types: Types): Reading {
  const type = types.get(oid);
  const name = domainBase(type, types)?.name ?? '';
  const shape = shapeOf(oid, declared, types, 0);
  const fetch = fetchOf(type, types);
  return isExtension(type, types) && VECTORS.has(name)
    ? { shape, fetch, notExamined: { code: 'vector', params: {} } }
    : { shape, fetch };
}

function isExtension(type: PgType | undefined, types: Types): boolean {
  const base = domainBase(type, types);
  return base !== undefined && !base.builtin && base.kind === 'b';
}

function shapeOf(oid: string, declared: string, types: Types, depth: number): Shape {
  const type = domainBase(types.get(oid), types);
  if (type === undefined || depth > MAX_DEPTH) return { kind: 'scalar', storage: 'text', declared };
  if (type.element !== '') {
    const element = shapeOf(type.element, declared, types, depth + 1);
    return { kind: 'array', element, delimiter: type.delimiter };
  }
  if (type.kind === 'c' && type.attributes.length > 0) {
    const attributes = type.attributes.map(([name, inner, text]) => {
      return { name, shape: shapeOf(inner, text, types, depth + 1) };
    });
    return { kind: 'record', attributes };
  }
  const storage = storageOf(type, types);
  if (type.name === 'bytea' && type.builtin) return { kind: 'bytes', storage, declared };
  if (type.name === 'hstore' && type.kind === 'b' && !type.builtin) return { kind: 'hstore', storage, declared };
  if (type.builtin && (type.name === 'json' || type.name === 'jsonb')) return { kind: 'json', storage, declared };
  return { kind: 'scalar', storage, declared };
}

function domainBase(type: PgType | undefined, types: Types): PgType | undefined {
  let at = type;
  while (at?.kind === 'd') at = types.get(at.base);
  return at;
}

function storageOf(type: PgType, types: Types): Storage {
  if (type.kind === 'r' || type.kind === 'm') {
    const inner = domainBase(types.get(type.base), types);
    return inner === undefined ? 'text' : storageOf(inner, types);
  }
  if (type.kind === 'c') return 'document';
  if (type.kind !== 'b') return 'text';
  return (type.builtin ? builtinType(type.name)?.storage : EXTENSION_TYPES.get(type.name)) ?? 'text';
}

function fetchOf(type: PgType | undefined, types: Types): Fetch {
  const base = domainBase(type, types);
  if (base === undefined) return 'format';
  if (base.element !== '') return types.get(base.element)?.builtin ? 'text' : 'format';
  if (!base.builtin) return 'format';
  if (base.name === 'bytea') return 'bytes';
  return builtinType(base.name)?.short ? 'plain' : 'text';
}
