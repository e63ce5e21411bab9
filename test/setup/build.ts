import { execFileSync } from 'node:child_process';

/** The command line is tested as a user runs it: compiled. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
