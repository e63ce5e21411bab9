import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../errors.js';

/** A connection URL: plain where it holds no secret, else a reference to where it is. */
export type Secret = string | { readonly env: string } | { readonly file: string };

/** Resolves a reference. A password written into the config itself is an error. Messages never hold the secret. */
export function resolveSecret(
  secret: Secret,
  at: { file: string; pointer: string; base: string; env: NodeJS.ProcessEnv },
): string {
  const where = { file: at.file, pointer: at.pointer };
  if (typeof secret === 'string') {
    if (/^[a-z][a-z0-9+]*:\/\/[^/@]*:[^/@]+@/i.test(secret) || /[?&]password=/i.test(secret)) {
      throw new UsageError(
        'secret-in-config',
        'this URL holds a password',
        where,
        'move it out: {"env": "NAME"} or {"file": "path"}',
      );
    }
    return secret;
  }
  if ('env' in secret) {
    const value = at.env[secret.env];
    if (!value)
      throw new UsageError(
        'secret-missing',
        `the environment variable ${secret.env} is not set`,
        where,
        'set it, or name another',
      );
    return value;
  }
  try {
    return readFileSync(resolve(at.base, secret.file), 'utf8').trim();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(
      'secret-missing',
      `the secret file cannot be read (${code})`,
      where,
      'check the path and its rights',
    );
  }
}
