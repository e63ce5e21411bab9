/** The one place where an error becomes words and an exit code. */
import { Busy, EXIT, UsageError } from '../errors.js';

/** A mistake in how the command was called. */
export const usage = (what: string): UsageError => new UsageError('usage', what, {}, 'see personkart --help');

/** Thrown when the user interrupts. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Prints one clear message on standard error and ends the process. */
export function failWith(error: unknown): never {
  if (error instanceof UsageError) {
    process.stderr.write(`${usageText(error)}\n`);
    process.exit(EXIT.usage);
  }
  if (error instanceof Interrupted) {
    process.stderr.write('interrupted: nothing was written\n');
    process.exit(EXIT.interrupted);
  }
  if (error instanceof Busy) {
    process.stderr.write(`${busyText(error)}\n`);
    process.exit(EXIT.busy);
  }
  process.stderr.write(`${internalText(error)}\n`);
  process.exit(EXIT.internal);
}

function busyText({ folder, owner }: Busy): string {
  const who = owner === null ? 'another run' : `process ${owner.pid} on ${owner.host}, at work since ${owner.since},`;
  return [
    `error: ${who} holds this folder`,
    `  where: ${folder}`,
    '  do:    wait for it, or choose another folder with --out',
    '  code:  busy',
  ].join('\n');
}

function usageText({ message, where, hint, code }: UsageError): string {
  const place = [where.file, where.pointer && `#${where.pointer}`].filter(Boolean).join(' ');
  return [`error: ${message}`, place && `  where: ${place}`, hint && `  do:    ${hint}`, `  code:  ${code}`]
    .filter(Boolean)
    .join('\n');
}

/** A mistake of ours. The message may quote a value, so only the kind of error and our own lines are shown. */
function internalText(error: unknown): string {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const frames = (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.replace(/\(.*[/\\](dist|src|node_modules)[/\\]/, '($1/'));
  return [`internal error in personkart (${name}); please report these lines:`, ...frames].join('\n');
}
