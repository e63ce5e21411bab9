import type { Storage } from '../../src/model/container.js';

/** One or several built-in types that are treated alike. */
export interface BuiltinType {
  readonly names: readonly string[];
  readonly storage: Storage;
  /** True where the text is short by nature, so that cutting it on the server would be wasted work. */
  readonly short: boolean;
  /** How a cell is handed out, for people. */
  readonly text: string;
}

const types = (names: string, storage: Storage, short: boolean, text: string): BuiltinType => ({
  names: names.split(' '),
  storage,
  short,
  text,
});

const AS_WRITTEN = 'as the server writes it';
const RANGE = 'as the server writes it; its bounds decide the storage';

/**
 * Every type of `pg_catalog` that a column can have, arrays and row types apart:
 * https://www.postgresql.org/docs/current/datatype.html. One that a later version adds is read as text.
 */
export const BUILTIN_TYPES: readonly BuiltinType[] = [
  types('int2 int4 int8 oid', 'integer', true, 'decimal'),
  types('numeric float4 float8', 'decimal', true, 'every digit; floats in the shortest form that is exact'),
  types('money', 'decimal', true, 'with the currency of the server’s lc_monetary'),
  types('bool', 'boolean', true, 't or f'),
  types(
    'date time timetz timestamp timestamptz interval',
    'temporal',
    true,
    'ISO; timestamptz in the zone of the session',
  ),
  types('abstime reltime tinterval', 'text', false, 'before PostgreSQL 12'),
  types('inet cidr macaddr macaddr8', 'network', true, AS_WRITTEN),
  types('point line lseg box circle', 'geometry', true, AS_WRITTEN),
  types('path polygon', 'geometry', false, AS_WRITTEN),
  types('bytea', 'binary', false, 'printable UTF-8 as text, else hex'),
  types('uuid', 'uuid', true, AS_WRITTEN),
  types('json jsonb', 'document', false, 'a path for each key'),
  types('name char', 'text', true, AS_WRITTEN),
  types('text varchar bpchar xml', 'text', false, 'as it is'),
  types('bit varbit', 'text', false, 'zeros and ones'),
  types(
    'tsvector tsquery gtsvector jsonpath',
    'text',
    false,
    'as the server writes it: the words of the text are in it',
  ),
  types('int4range int8range int4multirange int8multirange', 'integer', false, RANGE),
  types('numrange nummultirange', 'decimal', false, RANGE),
  types('daterange tsrange tstzrange datemultirange tsmultirange tstzmultirange', 'temporal', false, RANGE),
  types('regclass regcollation regconfig regdictionary regnamespace regoper', 'text', false, 'names of objects'),
  types('regoperator regproc regprocedure regrole regtype', 'text', false, 'names of objects'),
  types('aclitem refcursor cid tid xid xid8 pg_lsn pg_snapshot txid_snapshot', 'text', false, AS_WRITTEN),
  types(
    'int2vector oidvector pg_node_tree pg_dependencies pg_mcv_list pg_ndistinct',
    'text',
    false,
    'of the catalogue’s own',
  ),
  types('pg_brin_bloom_summary pg_brin_minmax_multi_summary', 'text', false, 'of the catalogue’s own'),
];

const BY_NAME = new Map(BUILTIN_TYPES.flatMap((type) => type.names.map((name) => [name, type] as const)));

/** The built-in type of that name. */
export const builtinType = (name: string): BuiltinType | undefined => BY_NAME.get(name);

/** Types of extensions, by name: https://postgis.net/docs/, https://www.postgresql.org/docs/current/hstore.html. */
export const EXTENSION_TYPES: ReadonlyMap<string, Storage> = new Map([
  ['geometry', 'geometry'],
  ['geography', 'geometry'],
  ['box2d', 'geometry'],
  ['box3d', 'geometry'],
  ['hstore', 'document'],
]);

/** pgvector's types: embeddings are numbers that stand for no person by themselves. */
export const VECTORS: ReadonlySet<string> = new Set(['vector', 'halfvec', 'sparsevec']);
