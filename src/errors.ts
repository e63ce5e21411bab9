/** Everything that can go wrong, in two kinds: what the user can mend, and what a store did. */
import type { Reason } from './model/container.js';

/** Exit codes of the command line; a scan with several reasons takes the first in the order 2, 1, 3, 0. */
export const EXIT = { clean: 0, gaps: 1, usage: 2, incomplete: 3, internal: 70, busy: 75, interrupted: 130 } as const;

/** A mistake in what the user gave us: exit 2, one message that says what, where and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    readonly code: string,
    /** What is wrong, in one sentence. */
    what: string,
    /** Where: a file and a JSON pointer in it. */
    readonly where: { file?: string; pointer?: string } = {},
    /** What to do next. */
    readonly hint = '',
  ) {
    super(what);
  }
}

/** Another run is at work in the same folder of reports: exit 75, as sysexits has it for "try again later". */
export class Busy extends Error {
  override readonly name = 'Busy';
  constructor(
    readonly folder: string,
    /** Null when it has not said so yet. */
    readonly owner: { readonly pid: number; readonly host: string; readonly since: string } | null,
  ) {
    super('another run holds the folder');
  }
}

/**
 * A store or container that could not be read. Carries a code and safe parameters only: the driver's message
 * and stack may quote values or secrets, so they are dropped where this is made.
 */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  constructor(
    readonly code: string,
    readonly params: Reason['params'] = {},
    /** True when the connection itself is gone, so that trying again may help. */
    readonly connection = false,
  ) {
    super(code);
    this.stack = `StoreFault: ${code}`;
  }
}
