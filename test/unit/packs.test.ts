/** Rule packs: what a user without code can write, and what they are told when it is wrong. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/app/match.js';
import { packsHash, withPacks } from '../../src/app/packs.js';
import { Rules } from '../../src/detect/rules.js';
import { UsageError } from '../../src/errors.js';
import { MAX_MATCH } from '../../src/packs/compile.js';

const NONE = { detectors: [], pairs: [], fields: [], containers: [] };
const dir = mkdtempSync(join(tmpdir(), 'personkart-packs-'));
let files = 0;

const rule = {
  id: 'member-number',
  dataType: 'account.member',
  kind: 'member',
  summary: 'Member numbers.',
  reference: 'House rules.',
  misses: 'None known.',
  forms: [{ pattern: 'M-\\d{6}', strength: 'strong' }],
  checks: [{ use: 'luhn' }],
  chance: { rate: 0.1, derivation: 'one digit of ten' },
  examples: { hit: ['M-100008'], miss: ['M-100009'] },
};

function pack(change: object, top: object = {}): string {
  const file = join(dir, `pack-${files++}.json`);
  // The check sees the digits: the letter is left to the pattern.
  const whole = { ...rule, checks: [{ use: 'luhn', from: 1 }], ...change };
  writeFileSync(file, JSON.stringify({ pack: 'test', rules: [whole], ...top }));
  return file;
}

const found = async (file: string, value: string, field?: string) =>
  new Matcher(new Rules(await withPacks(NONE, [file]), 'test'))
    .match({ value, ...(field === undefined ? {} : { field }) })
    .map((m) => `${m.kind} ${value.slice(m.start, m.end)}`);

async function refusal(file: string): Promise<UsageError> {
  const error = await withPacks(NONE, [file]).then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

describe('a pack', () => {
  it('finds what its pattern and checks say, and not inside longer words', async () => {
    const file = pack({});
    expect(await found(file, 'Medlem M-100008, takk')).toEqual(['member M-100008']);
    expect(await found(file, 'XM-100008 M-1000081 M-100008x M-100001')).toEqual([]);
  });

  it('tells test numbers, and counts weak forms only with a name or a label', async () => {
    const file = pack({
      forms: [{ pattern: 'M?-?\\d{6}', strength: 'weak' }],
      checks: [{ use: 'luhn', from: -6 }],
      synthetic: [{ use: 'range', min: 900000, max: 999999, from: -6 }],
      names: ['medlemsnr'],
      labels: ['medlem'],
      examples: { hit: ['medlem 100008'], miss: ['100008'] },
    });
    expect(await found(file, '100008')).toEqual([]);
    expect(await found(file, '100008', 'medlemsnr')).toEqual(['member 100008']);
    expect(await found(file, 'medlem 900001')).toEqual(['member-test 900001']);
  });

  it.each([
    ['a key that no schema knows', pack({ sumary: 'x' }), '/rules/0/sumary', 'did you mean'],
    [
      'a pattern that can backtrack',
      pack({ forms: [{ pattern: '(?=a)b', strength: 'strong' }] }),
      '/rules/0/forms/0/pattern',
      'RE2',
    ],
    [
      'a back-reference',
      pack({ forms: [{ pattern: '(a)\\1', strength: 'strong' }] }),
      '/rules/0/forms/0/pattern',
      'RE2',
    ],
    [
      'a hit that misses',
      pack({ examples: { hit: ['M-100008', 'M-100009'], miss: ['x'] } }),
      '/rules/0/examples/hit/1',
      'correct',
    ],
    [
      'a miss that hits',
      pack({ examples: { hit: ['M-100008'], miss: ['M-100008'] } }),
      '/rules/0/examples/miss/0',
      'correct',
    ],
    ['an unknown check', pack({ checks: [{ use: 'magic' }] }), '/rules/0/checks/0', ''],
  ])('is refused for %s', async (_, file, pointer, hint) => {
    const error = await refusal(file);
    expect(error.where.pointer).toContain(pointer);
    expect(error.where.file).toBe(file);
    expect(error.hint).toContain(hint);
  });

  it('is refused when it takes the id of another rule, or is not there', async () => {
    const file = pack({});
    await expect(withPacks(NONE, [file, file])).rejects.toThrow(UsageError);
    await expect(withPacks(NONE, ['no-such-pack'])).rejects.toThrow(UsageError);
  });

  it('never shows the example that fails', async () => {
    const error = await refusal(pack({ examples: { hit: ['M-424243'], miss: ['x'] } }));
    expect(JSON.stringify([error.message, error.where, error.hint])).not.toContain('424243');
  });

  it('stays linear on patterns that backtracking engines choke on, and bounded in length', async () => {
    const file = pack({
      forms: [{ pattern: '(?:a|aa|a?)+b', strength: 'strong' }],
      checks: [],
      examples: { hit: ['aab'], miss: ['aac'] },
    });
    expect(await found(file, 'a'.repeat(100_000))).toEqual([]);
    expect(await found(file, `${'a'.repeat(MAX_MATCH)}b`)).toEqual([]);
    expect(await found(file, `${'a'.repeat(MAX_MATCH - 1)}b`)).toHaveLength(1);
  });
});

describe('the Nordic pack', () => {
  // Published specimens: Tolvan Tolvansson (Skatteverket), DVV's example; the Danish one is computed.
  it.each([
    ['se', '121212-1212'],
    ['se', '19121212-1212'],
    ['dk', '311299-4008'],
    ['fi', '131052-308T'],
  ])('%s: %s, alone and in a sentence', async (kind, value) => {
    expect(await found('nordic', value)).toEqual([`${kind} ${value}`]);
    expect(await found('nordic', `Hun oppga ${value}.`)).toEqual([`${kind} ${value}`]);
  });

  it.each([
    '121212-1213',
    '121312-1212',
    '070761-4286',
    '131052-308S',
    '310298-308T',
    '20240317-1530',
    '202403171530',
    '0707614285',
  ])('not %s', async (value) => expect(await found('nordic', value)).toEqual([]));

  it.each([
    ['0707614285', 'cpr'],
    ['191212121212', 'personnummer'],
    ['0101124321', 'cpr_nr'],
  ])('%s in a field named %s', async (value, field) => {
    expect(await found('nordic', value, field)).toHaveLength(1);
  });
});

describe('the digest of packs', () => {
  const document = (reference: string): object => ({ pack: 'test', rules: [{ ...rule, reference }] });

  it('is of what they say, not of how they are written', async () => {
    const file = pack({});
    const spaced = join(dir, 'spaced.json');
    writeFileSync(spaced, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 4));
    expect(await packsHash(['nordic', spaced])).toBe(await packsHash(['nordic', file]));
    expect(await packsHash(['nordic'])).not.toBe(await packsHash([]));
    expect(await packsHash(['nordic', file])).not.toBe(await packsHash(['nordic', pack({ checks: [] })]));
  });

  it('is of the packs that were given, whatever the disk holds', async () => {
    const file = pack({});
    const given = (of: object) => packsHash([file], new Map([[file, of]]));
    expect(await given(document('a'))).not.toBe(await packsHash([file]));
    expect(await given(document('a'))).not.toBe(await given(document('b')));
    expect(await given(JSON.parse(readFileSync(file, 'utf8')))).toBe(await packsHash([file]));
  });
});
