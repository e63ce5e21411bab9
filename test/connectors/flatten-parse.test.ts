import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalPath, type Step } from '../../src/model/location.js';
import { BASE, flatten } from './flatten-help.js';

/** The same by recursion over what JSON.parse gives, for documents whose keys are names. */
function expected(value: unknown, steps: Step[], out: Map<string, (string | null)[]>): void {
  if (Array.isArray(value)) for (const item of value) expected(item, [...steps, 'each'], out);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) expected(item, [...steps, { key }], out);
  else {
    const path = canonicalPath(steps);
    out.set(path, [...(out.get(path) ?? []), value === null ? null : String(value)]);
  }
}

it('agrees with JSON.parse on any small document', () => {
  const key = fc.constantFrom('a', 'b', 'navn', 'a.b', 'x[]', 'ø', ' ');
  const { document } = fc.letrec<{ document: unknown }>((tie) => ({
    document: fc.oneof(
      { depthSize: 'small' },
      fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('document'), { maxLength: 4 }),
      fc.dictionary(key, tie('document'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(document, fc.constantFrom(0, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const out = new Map<string, (string | null)[]>();
      expected(JSON.parse(text), BASE, out);
      const found = new Map(flatten([text], { base: BASE }).map((c) => [c.field.path, [...c.values]]));
      expect(found).toEqual(new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1))));
    }),
    { numRuns: 300 },
  );
});

it('accepts exactly what JSON.parse accepts', () => {
  const valid = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '.5',
    'e3',
    'null',
    ' ',
    '\\',
    'true',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const text = pieces.join('');
      const marker = [{ key: 'doc' }] as const;
      const columns = flatten([text], { base: [...marker] });
      const kept = columns.length === 1 && columns[0]?.field.path === 'doc' && columns[0].values[0] === text;
      // A number or word that is valid looks the same kept as read.
      expect(kept).toBe(!valid(text) || /^[-0-9.e]+$|^true$/.test(text));
    }),
    { numRuns: 5000 },
  );
});
