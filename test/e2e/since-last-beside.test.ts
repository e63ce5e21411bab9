/** `--since-last` beside what else a run may be told: a throttle, rule packs of one's own, cells that are not counted out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MAX_SPANS } from '../../src/detect/spans.js';
import { scan as library } from '../../src/index.js';
import type { Report } from '../../src/model/report.js';
import { personkart, temporaryFolder } from './cli.js';
import { CODES, company } from './gate-help.js';
import { age, carriedIn, plain, readNow, sinceOf } from './since-help.js';

const dir = temporaryFolder();
const throttle = { rowsPerSecond: 100_000 };
const co = company(dir, {
  stores: [{ id: 'crm', kind: 'files', path: 'data', throttle }],
  rules: { packs: ['nordic', 'own.json'] },
});
const out = join(dir, 'out');
const read = (): Report => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
const run = (...words: string[]) => personkart([...words, '--locale', 'en'], { cwd: dir });

const pack = (check: object) => ({
  pack: 'own',
  rules: [
    {
      id: 'member-number',
      dataType: 'account.member',
      kind: 'member',
      summary: 'Member numbers.',
      reference: 'House rules.',
      misses: 'None known.',
      forms: [{ pattern: 'KL-\\d{6}', strength: 'strong' }],
      checks: [check],
      chance: { rate: 0.000001, derivation: 'two letters and a hyphen before six digits' },
      examples: { hit: ['KL-100008'], miss: ['KL-1'] },
    },
  ],
});

const addresses = Array.from({ length: MAX_SPANS + 100 }, (_, i) => `m${i}@example.org`).join(' ');
co.write('own.json', pack({ use: 'luhn', from: 2 }));
co.write('data/varer.csv', CODES);
co.write('data/lister.csv', `id,mottakere\n1,${addresses}\n2,kari@example.org\n`);
age(join(dir, 'data'));

it('a run says how it spared the store, what the next may carry over, and what it carried over itself', () => {
  expect(run('scan', '--out', out).code).toBe(0);
  const fresh = read();
  expect(run('check', '--since-last', '--out', out, '--threads', '2').stdout).toContain('are unchanged since');
  const report = read();
  expect(plain(report)).toBe(plain(fresh));
  expect(report.run).toMatchObject({
    load: { crm: { batches: 0 } },
    readings: fresh.run.readings,
    since: { read: 0, carried: 3, untold: 0 },
  });
  expect(fresh.run.load?.crm?.batches).toBeGreaterThan(0);
});

it('cells with more hits than are counted are still told when they are carried over', () => {
  const report = read();
  expect(carriedIn(report)).toContain('lister.csv');
  const field = report.fields.find((f) => f.path === 'mottakere');
  expect(field).toMatchObject({ capped: 1, bound: { sound: false } });
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('with more hits than are counted');
  const explained = run('explain', 'crm:///lister.csv#mottakere', '--report', join(out, 'report.json')).stdout;
  expect(explained).toContain('1 of them hold more hits');
  expect(explained).toContain('Unchanged since');
});

it('another check in a pack, which the hash of the rules does not see, has everything read', async () => {
  const before = read();
  const scanned = () => library({ config: join(dir, 'personkart.json'), sinceLast: before });
  co.write('own.json', JSON.stringify(pack({ use: 'luhn', from: 2 })));
  expect(readNow(await scanned())).toEqual([]);
  co.write('own.json', pack({ use: 'not-repeated', from: 2 }));
  expect(sinceOf(await scanned())).toMatchObject({ because: 'settings', carried: 0 });
});
