/**
 * Packages that few values need. A validator cannot wait for `import()`, and loading them takes longer than a small
 * scan, so each is required when the first such value is met.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** libphonenumber with its full metadata. */
export const libphonenumber = (): typeof import('libphonenumber-js/max') => require('libphonenumber-js/max');

/** The public suffix list. */
export const tldts = (): typeof import('tldts') => require('tldts');

/** The registry of IBANs. */
export const ibantools = (): typeof import('ibantools') => require('ibantools');
