/** Runs under a timer: one at a time, kept by run, told of once, measured. */
import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { createServer as httpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personkart, temporaryFolder } from './cli.js';
import { company, EMAILS, listening, PHONES, started } from './gate-help.js';

const dir = temporaryFolder();
const co = company(dir);
const out = join(dir, 'out');
const scan = (...args: string[]) =>
  personkart(['scan', '--config', 'personkart.json', '--out', out, ...args], { cwd: dir });
const runs = (): string[] => readdirSync(join(out, 'runs')).sort();

describe('reports', () => {
  it('are kept by run, as many as asked for, with a pointer to the latest', () => {
    expect(scan().stdout).not.toContain('Since ');
    scan();
    const two = runs();
    expect(two).toHaveLength(2);
    for (const name of two) expect(name).toMatch(/^\d{8}T\d{6}Z-[0-9a-f-]{36}$/);
    mkdirSync(join(out, 'runs', 'mine'));
    expect(scan('--keep', '2').code).toBe(0);
    const kept = runs().filter((n) => n !== 'mine');
    expect(kept).toHaveLength(2);
    expect(kept).not.toContain(two[0]);
    expect(existsSync(join(out, 'runs', 'mine'))).toBe(true);
    expect(readlinkSync(join(out, 'latest'))).toBe(join('runs', kept[1] ?? ''));
    expect(readFileSync(join(out, 'latest', 'report.json'), 'utf8')).toBe(
      readFileSync(join(out, 'report.json'), 'utf8'),
    );
    expect(statSync(join(out, 'latest', 'report.html')).mode & 0o777).toBe(0o600);
    expect(readdirSync(out).filter((n) => n.startsWith('.'))).toEqual([]);
  });

  it('say what changed since the last one', () => {
    co.write('data/ny.csv', PHONES);
    const { stdout } = scan('--locale', 'en');
    expect(stdout).toMatch(/Since .*: 1 new gaps, 0 gone[\s\S]*\+ LOW Telephone number/);
  });

  it.each([['-1'], ['1.5'], ['many']])('are not kept by nonsense: --keep %s', (keep) => {
    expect(scan('--keep', keep).code).toBe(2);
  });
});

describe('a second run in the same folder', () => {
  // A server that takes the connection and never answers keeps a scan at work.
  const hanging = async () => {
    let connected = (): void => {};
    const seen = new Promise<void>((done) => {
      connected = done;
    });
    const port = await listening(createServer(() => connected()));
    const first = started(['scan', `postgres://nobody@127.0.0.1:${port}/none?sslmode=disable`, '--out', out], {
      cwd: dir,
    });
    await seen;
    return first;
  };

  it('75: says who holds it; takes over at once when that one was killed', async () => {
    const before = readFileSync(join(out, 'report.json'), 'utf8');
    const first = await hanging();
    const second = scan();
    expect(second.code).toBe(75);
    expect(second.stderr).toContain(`process ${first.child.pid} on `);
    expect(second.stderr).toContain(out);
    expect(personkart(['check', '--out', out], { cwd: dir }).code).toBe(75);
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe(before);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(scan().code).toBe(0);
  });

  it('finds the folder free when the first was interrupted', async () => {
    const first = await hanging();
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(130);
    expect(readdirSync(out).filter((n) => n.startsWith('.'))).toEqual([]);
  });
});

describe('--notify', () => {
  const received: { headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  let status = 200;
  const server = httpServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(status, { location: '/elsewhere' }).end('no');
    });
  });
  const secret = 'a shared secret';
  const hook = { port: 0 };
  const told = (...args: string[]) =>
    started(
      [
        'scan',
        '--config',
        'personkart.json',
        '--out',
        join(dir, 'told'),
        '--notify',
        `http://127.0.0.1:${hook.port}/h`,
        ...args,
      ],
      {
        cwd: dir,
        env: { PERSONKART_NOTIFY_SECRET: secret },
      },
    ).ended;

  it('tells once of what is new, signed, without values', async () => {
    hook.port = await listening(server);
    expect((await told()).code).toBe(0);
    expect((await told()).code).toBe(0);
    expect(received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    const expected = createHmac('sha256', secret).update(`${headers['x-personkart-timestamp']}.${body}`).digest('hex');
    expect(headers['x-personkart-signature']).toBe(`sha256=${expected}`);
    expect(JSON.parse(body)).toMatchObject({ event: 'gaps', more: 0, run: { complete: true } });
    expect(body).toContain('crm:///kunder.csv#epost');
    expect(body).not.toContain('example.org');
  });

  it('tells of what is new since, and of nothing else', async () => {
    co.write('data/post.csv', EMAILS);
    await told();
    expect(received).toHaveLength(2);
    const { gaps } = JSON.parse(received[1]?.body ?? '') as { gaps: { at: string }[] };
    expect(gaps.map((g) => g.at)).toEqual(['crm:///post.csv#epost']);
  });

  it.each([500, 302])('3, with a warning, when it is answered with %i', async (answer) => {
    status = answer;
    const before = received.length;
    co.write(`data/post${answer}.csv`, EMAILS);
    const { code, stderr } = await told();
    expect(code).toBe(3);
    expect(stderr).toContain(`http-${answer}`);
    expect(stderr).not.toContain(`:${hook.port}`);
    expect(received).toHaveLength(before + 1);
  });

  it('tells of it by the next run', async () => {
    status = 200;
    const before = received.length;
    expect((await told()).code).toBe(0);
    expect((await told()).code).toBe(0);
    expect(received).toHaveLength(before + 1);
    expect(received.at(-1)?.body).toContain('post302.csv');
    expect(received.at(-1)?.body).toContain('post500.csv');
  });

  it.each([
    ['http://hooks.example.org/x', { PERSONKART_NOTIFY_SECRET: 's' }, 'notify-url'],
    ['https://a:b@hooks.example.org/x', { PERSONKART_NOTIFY_SECRET: 's' }, 'notify-url'],
    ['https://hooks.example.org/x', { PERSONKART_NOTIFY_SECRET: '' }, 'notify-secret'],
  ])('2: %s', (url, env, code) => {
    const ran = personkart(['scan', '--config', 'personkart.json', '--out', out, '--notify', url], { cwd: dir, env });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`code:  ${code}`);
    expect(ran.stderr).not.toContain('hooks.example.org');
  });
});

describe('--metrics', () => {
  const file = join(dir, 'metrics', 'personkart.prom');
  const success = (): string | undefined =>
    /^personkart_last_success_timestamp_seconds (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1];

  it('keep the time of the last success through a run that was none', () => {
    scan('--metrics', file);
    const first = success();
    expect(Number(first)).toBe(Date.parse(co.report('out').run.finishedAt) / 1000);
    expect(statSync(file).mode & 0o777).toBe(0o644);
    const gone = { id: 'gone', kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' };
    co.write('partial.json', { register: 'register.json', stores: [gone] });
    for (const _ of [1, 2]) {
      const ran = personkart(['scan', '--config', 'partial.json', '--out', out, '--metrics', file], { cwd: dir });
      expect(ran.code).toBe(3);
      expect(success()).toBe(first);
    }
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/personkart_store_up\{[^}]*gone[^}]*\} 0/);
    expect(text.match(/# TYPE personkart_last_success_timestamp_seconds gauge/g)).toHaveLength(1);
  });
});
