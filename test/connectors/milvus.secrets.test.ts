import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { answersOf, counts, ID_FIELD, longs, TEXT_FIELD, texts } from '../servers/milvus-collection.js';
import { type Answers, GrpcError, type MilvusDouble, startDouble } from '../servers/milvus-double.js';

const VALUE = 'canary-value-93f1';
const PASSWORD = 'canary-password-55';

/** Whatever makes Node, gRPC or the driver talk. */
const TALK = { GRPC_TRACE: 'all', GRPC_VERBOSITY: 'DEBUG', NODE_ENV: 'debug', DEBUG: '*', OTEL_LOG_LEVEL: 'debug' };

let double: MilvusDouble;

afterEach(() => double.stop());

it.each([
  ['succeeds', () => rows(), 0],
  ['fails', () => Promise.reject(new GrpcError(13, `cannot read ${VALUE}`)), 3],
])('tells no value and no secret in anything it writes when it %s', async (_, page, exit) => {
  double = await startDouble(
    { ...answersOf({ people: { ids: ['1'], fields: [ID_FIELD, TEXT_FIELD] } }), Query: (call) => query(call, page) },
    { token: `reader:${PASSWORD}` },
  );
  const directory = mkdtempSync(join(tmpdir(), 'pk-milvus-secrets-'));
  try {
    const url = `milvus://reader:${PASSWORD}@127.0.0.1:${double.port}`;
    const config = join(directory, 'personkart.json');
    writeFileSync(config, JSON.stringify({ stores: [{ id: 'vec', kind: 'milvus', url: { env: 'VEC' } }] }));
    const { code, printed } = await run(['scan', '--config', config, '--out', join(directory, 'out')], { VEC: url });

    const files = readdirSync(join(directory, 'out'), { recursive: true, withFileTypes: true });
    const written = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
    const all = [printed, ...written].join('\n');
    expect(code, printed).toBe(exit);
    expect(all).toContain('people');
    for (const secret of [VALUE, PASSWORD, Buffer.from(`reader:${PASSWORD}`).toString('base64')]) {
      expect(all.includes(secret), secret).toBe(false);
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
});

const query: (call: Parameters<NonNullable<Answers[string]>>[0], page: () => object) => object = (call, page) =>
  counts(call.request) ? { fields_data: [longs('count(*)', ['1'])] } : page();

const rows = () => ({ fields_data: [longs('id', ['1']), texts('t', [`${VALUE}@example.com`])] });

/** Runs the command line as a user does. Not synchronously: the server is in this process. */
function run(args: readonly string[], env: Record<string, string>): Promise<{ code: number | null; printed: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('dist/src/cli/main.js'), ...args], {
      env: { ...process.env, ...TALK, ...env },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => done({ code, printed: Buffer.concat(chunks).toString('latin1') }));
  });
}
