/** Checks a document against a published JSON Schema and turns the first mistake into one clear error. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { distance } from 'fastest-levenshtein';
import { UsageError } from '../errors.js';
import { packageFile, packageJsonFile } from '../files/root.js';
import { pointerOf } from '../model/pointer.js';

/** Throws UsageError with file, JSON pointer and what to do. `code` names the kind of document. */
export const checkSchema = (document: unknown, schemaFile: string, code: string, file: string): void =>
  schemaCheck(schemaFile, code)(document, file);

/** The same check for many documents of one kind: what it needs is loaded once. */
export function schemaCheck(schemaFile: string, code: string): (document: unknown, file: string) => void {
  const fits = compiled(schemaFile);
  let errorsOf: ((document: unknown) => readonly ErrorObject[]) | undefined;
  return (document, file) => {
    if (fits?.(document)) return;
    errorsOf ??= interpreted(schemaFile);
    const errors = errorsOf(document);
    if (errors.length === 0) return;
    const { what, hint, pointer } = explain(mostTelling(errors));
    throw new UsageError(code, what, { file, pointer }, hint);
  };
}

const require = createRequire(import.meta.url);

/** The schema as the build made it: it only says yes or no. Undefined where nothing was built. */
function compiled(schemaFile: string): ((document: unknown) => boolean) | undefined {
  const file = packageFile('dist', 'schemas', schemaFile.replace(/\.json$/, '.cjs'));
  return existsSync(file) ? require(file) : undefined;
}

/** The schema by the library, which says what is wrong and where. Slow to load and to make, so only mistakes pay for it. */
function interpreted(schemaFile: string): (document: unknown) => readonly ErrorObject[] {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
  });
  (require('ajv-formats') as typeof import('ajv-formats')).default(ajv);
  const validate = ajv.compile(packageJsonFile('schemas', schemaFile) as object);
  return (document) => (validate(document) ? [] : (validate.errors ?? []));
}

// The error deepest in the document says most; an `oneOf` only says that none of its branches fitted.
const mostTelling = (errors: readonly ErrorObject[]): ErrorObject =>
  [...errors].sort((a, b) => rank(b) - rank(a))[0] as ErrorObject;

const rank = (e: ErrorObject): number =>
  (e.keyword === 'additionalProperties' ? 1000 : 0) +
  e.instancePath.split('/').length * 10 -
  (['oneOf', 'anyOf', 'if'].includes(e.keyword) ? 5 : 0);

function explain(error: ErrorObject): { what: string; hint: string; pointer: string } {
  const at = error.instancePath;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
      return { what: `unknown key "${key}"`, hint: nearest(key, known), pointer: `${at}${pointerOf(key)}` };
    }
    case 'required':
      return { what: `the key "${error.params.missingProperty}" is missing`, hint: 'add it', pointer: at || '/' };
    case 'enum':
      return {
        what: 'this value is not one of those allowed',
        hint: `use one of: ${(error.params.allowedValues as unknown[]).join(', ')}`,
        pointer: at,
      };
    default:
      return {
        what: `this value ${error.message ?? 'is not valid'}`,
        hint: 'see the schema named in $schema',
        pointer: at || '/',
      };
  }
}

/** "did you mean …", when a known key is near enough. */
export function nearest(key: string, known: readonly string[]): string {
  const best = [...known].sort((a, b) => distance(key, a) - distance(key, b))[0];
  if (best !== undefined && distance(key, best) <= Math.max(2, key.length / 2.5)) return `did you mean "${best}"?`;
  return known.length > 0 ? `known keys: ${known.filter((k) => k !== '$schema').join(', ')}` : 'remove it';
}
