import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { RawConfig } from '../config/load.js';
import { readDocument } from '../config/read-document.js';
import { UsageError } from '../errors.js';

const USUAL = ['register.json', 'register.yaml', 'register.yml'];

/** The register that is meant: the one named, the config's, or one of the usual names. Throws UsageError. */
export async function registerFile(named: string | undefined): Promise<string> {
  if (named !== undefined) return resolve(named);
  const config = resolve('personkart.json');
  if (existsSync(config)) {
    const { document } = await readDocument(config, 'config-invalid');
    const { register } = document as Partial<RawConfig>;
    if (typeof register === 'string') return resolve(dirname(config), register);
  }
  const found = USUAL.map((name) => resolve(name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new UsageError('usage', 'no register is named and none is here', {}, `name one, or make ${USUAL[0]}`);
}
