/** The examples for timers: they parse, they say the same, and their command lines run. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from './cli.js';
import { company, listening, started } from './gate-help.js';

const read = (name: string): string => readFileSync(join('examples/deploy', name), 'utf8');

/** Sections of a systemd unit: key to values. */
function unit(text: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = {};
  let section = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name] = /^\[(\w+)\]$/.exec(line) ?? [];
    const [, key, value] = /^(\w+)=(.+)$/.exec(line) ?? [];
    if (name !== undefined) section = name;
    else if (key !== undefined && value !== undefined) sections[section] = { ...sections[section], [key]: value };
    else throw new Error(`not a line of a unit: ${line}`);
  }
  return sections;
}

interface CronJob {
  kind: string;
  spec: {
    schedule: string;
    concurrencyPolicy: string;
    jobTemplate: { spec: { template: { spec: { containers: { command: string[] }[] } } } };
  };
}

const service = unit(read('personkart.service'));
const timer = unit(read('personkart.timer'));
const cronjob = parse(read('cronjob.yaml')) as CronJob;
const cronJobs = read('crontab')
  .split('\n')
  .filter((l) => /^\d/.test(l))
  .map((l) => /^((?:\S+ ){4}\S+) (.*)$/.exec(l) ?? []);

/** The words after the program's name. */
const wordsAfter = (command: string): string[] => (command.split(/ personkart (?=scan|check)/)[1] ?? '').split(' ');

const commands: readonly [string, string[]][] = [
  ['systemd', wordsAfter(service.Service?.ExecStart ?? '')],
  ...cronJobs.map(([, when = '', job = '']): [string, string[]] => [
    `cron at ${when}`,
    wordsAfter(job.replace(/ >\S+$/, '')),
  ]),
  ['Kubernetes', cronjob.spec.jobTemplate.spec.template.spec.containers[0]?.command.slice(1) ?? []],
];

describe('the timers', () => {
  it('run every night at half past two, one at a time', () => {
    expect(timer.Timer?.OnCalendar).toBe('*-*-* 02:30:00');
    expect(timer.Install?.WantedBy).toBe('timers.target');
    expect(cronJobs.map(([, when]) => when)).toEqual(['30 2 * * 1-6', '30 2 * * 0']);
    // What is carried over from night to night is never older than a week.
    expect(cronJobs.map(([, , job]) => job?.includes(' --since-last '))).toEqual([true, false]);
    expect(cronjob).toMatchObject({ kind: 'CronJob', spec: { schedule: '30 2 * * *', concurrencyPolicy: 'Forbid' } });
    expect(service.Service?.Type).toBe('oneshot');
    // In a crontab a per cent sign ends the command.
    expect(cronJobs.join()).not.toContain('%');
  });
});

describe.each(commands)('the command line for %s', (name, words) => {
  const dir = temporaryFolder();
  const told: string[] = [];
  let port = 0;
  beforeAll(async () => {
    company(dir);
    port = await listening(
      createServer((request, response) => {
        told.push(String(request.headers['x-personkart-signature']));
        request.resume().on('end', () => response.end());
      }),
    );
  });

  it('runs', async () => {
    const here = words.map((word) =>
      word
        .replace('https://hooks.example.org', `http://127.0.0.1:${port}`)
        .replace(/^\/(?:etc|var\/lib)\/(?:personkart|node_exporter\/textfile)/, dir),
    );
    const { code, stderr } = await started(here, { cwd: dir, env: { PERSONKART_NOTIFY_SECRET: name } }).ended;
    expect([code, stderr]).toEqual([0, '']);
    expect(existsSync(join(dir, 'report', 'latest', 'report.json'))).toBe(true);
    expect(readFileSync(join(dir, 'personkart.prom'), 'utf8')).toContain('personkart_last_success_timestamp_seconds');
    expect(told).toHaveLength(1);
  });
});
