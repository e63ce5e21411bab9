/**
 * Where something is: `<storeId>://<schema>/<container>#<path>`, printed and parsed back.
 * Segments are percent-encoded; the schema is empty where a store has none.
 */

/** One configured datastore's container: a table, view, collection or file. */
export interface ContainerRef {
  readonly store: string;
  readonly schema: string;
  readonly name: string;
}

/** A container, and a field in it when `path` is given (in canonical form, see {@link canonicalPath}). */
export interface Location extends ContainerRef {
  readonly path?: string;
}

/** One step of a field path: a named key, every element of an array, or any dynamic key. */
export type Step = { readonly key: string } | 'each' | 'any';

// In a canonical path these have a meaning of their own; in a name they are escaped.
const PATH_SYNTAX = /[%.[\]*{}]/g;

const escapeName = (name: string): string =>
  name.replace(PATH_SYNTAX, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * The canonical text of a field path: `contacts[].phone`, `attributes.*`.
 * A name keeps its own spelling (blanks and letters included) except for the path's own syntax characters.
 */
export function canonicalPath(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    if (step === 'each') path += '[]';
    else path += (path === '' ? '' : '.') + (step === 'any' ? '*' : escapeName(step.key));
  }
  return path;
}

/** The canonical path of a plain column. */
export const columnPath = (name: string): string => escapeName(name);

/** The names in a canonical path, outermost first, with array and dynamic steps left out. */
export function pathNames(path: string): string[] {
  return path
    .replaceAll('[]', '')
    .split('.')
    .filter((segment) => segment !== '' && segment !== '*')
    .map(decode);
}

/** A path as a person reads it: escapes resolved. Not for parsing. */
export const displayPath = (path: string): string => decode(path);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone `%` in hand-written input: show it as it stands
  }
}

/** Prints a location; {@link parseLocation} reads it back. */
export function formatLocation(at: Location): string {
  const base = `${at.store}://${encode(at.schema)}/${encode(at.name)}`;
  return at.path === undefined ? base : `${base}#${encodePath(at.path)}`;
}

const encodePath = (path: string): string => path.replace(/[^A-Za-z0-9\-_.~%[\]*{}]+/g, encode);

// Half a surrogate pair has no UTF-8 form: a name that holds one prints with the replacement character.
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** Reads a printed location. Returns undefined when the text is not one. */
export function parseLocation(text: string): Location | undefined {
  const match = /^([A-Za-z0-9][\w-]*):\/\/([^/#]*)\/([^/#]+)(?:#(.+))?$/.exec(text);
  if (!match) return undefined;
  const [, store = '', schema = '', name = '', path] = match;
  const ref = { store, schema: decode(schema), name: decode(name) };
  return path === undefined ? ref : { ...ref, path: decodePath(path) };
}

// Only what encodePath added is undone: escapes of syntax characters belong to the canonical path itself.
const decodePath = (path: string): string =>
  path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
    decode(run).replace(PATH_SYNTAX, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
  );

/** Orders by UTF-16 code unit, the one order used in every file personkart writes. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
