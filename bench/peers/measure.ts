/** Runs a command and says what it cost: GNU time for the process and its children, /proc for the server. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of the command and its children. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** User and system time of the database server meanwhile. */
  readonly serverCpuSeconds: number;
}

export interface Outcome extends Cost {
  readonly ok: boolean;
  /** The last line of what it said, when it failed. */
  readonly reason: string;
}

/** Clock ticks in a second, as Linux reports them to processes (USER_HZ). */
const TICKS = 100;

/** Runs `command` in `cwd` for at most `seconds`. What it writes goes to a log beside. */
export async function measure(
  command: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; seconds: number; serverDirectory: string },
): Promise<Outcome> {
  const before = serverCpu(options.serverDirectory);
  const start = performance.now();
  const child = spawn('/usr/bin/time', ['-v', ...command], {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000);
  });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    process.kill(-(child.pid as number), 'SIGKILL'); // the whole group, which is ours
  }, options.seconds * 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  const [own, usage = ''] = said.split('\tCommand being timed:');
  const figure = (name: string): number => Number(new RegExp(`${name}: ([\\d.]+)`).exec(usage)?.[1] ?? Number.NaN);
  return {
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: figure('User time \\(seconds\\)') + figure('System time \\(seconds\\)'),
    peakMegabytes: figure('Maximum resident set size \\(kbytes\\)') / 1024,
    serverCpuSeconds: serverCpu(options.serverDirectory) - before,
    ok: code === 0,
    reason: late ? `did not end within ${options.seconds} s` : lastLine(own ?? ''),
  };
}

const lastLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Command exited'))
    .at(-1) ?? '';

/** Seconds of CPU of a server's main process, of the children it has waited for, and of those that run. */
function serverCpu(directory: string): number {
  const main = readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8').split('\n')[0] as string;
  let ticks = 0;
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    let stat: string;
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    } catch {
      continue; // ended meanwhile
    }
    // Fields from the third on; the name before may hold anything (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const of = (n: number): number => Number(fields[n - 3]);
    if (pid === main) ticks += of(14) + of(15) + of(16) + of(17);
    else if (fields[1] === main) ticks += of(14) + of(15);
  }
  return ticks / TICKS;
}
