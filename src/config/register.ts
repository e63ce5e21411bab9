/** Reads the register: checked against its schema, and for what a schema cannot say. */
import { UsageError } from '../errors.js';
import { digest } from '../model/canonical.js';
import type { Register } from '../model/register.js';
import { checkSchema, nearest } from './check.js';
import { readDocument } from './read-document.js';

/** Loads a register and the hash of its content. Throws UsageError with file and JSON pointer. */
export async function loadRegister(file: string): Promise<{ register: Register; hash: string }> {
  const { document } = await readDocument(file, 'register-invalid');
  return checkedRegister(document, file);
}

/** The same for a document that is at hand. */
export function checkedRegister(document: unknown, file: string): { register: Register; hash: string } {
  checkSchema(document, 'register.schema.json', 'register-invalid', file);
  const register = document as Register;
  checkReferences(register, file);
  return { register, hash: digest(document) };
}

function checkReferences({ policy, systems }: Register, file: string): void {
  const fail = (pointer: string, what: string, hint: string): never => {
    throw new UsageError('register-invalid', what, { file, pointer }, hint);
  };
  const categories = Object.keys(policy.categories);
  const subjects = Object.keys(policy.subjects ?? {});
  systems.forEach((system, i) => {
    if (systems.findIndex((s) => s.id === system.id) !== i)
      fail(`/systems/${i}/id`, 'two systems have the same id', 'give each system its own id');
    system.categories.forEach(({ category, subjects: whose = [] }, j) => {
      const at = `/systems/${i}/categories/${j}`;
      if (!categories.includes(category))
        fail(`${at}/category`, `the policy has no category "${category}"`, nearest(category, categories));
      const unknown = whose.find((s) => !subjects.includes(s));
      if (unknown !== undefined)
        fail(`${at}/subjects`, `the policy has no subject "${unknown}"`, nearest(unknown, subjects));
    });
  });
}
