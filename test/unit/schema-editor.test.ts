/** What an editor shows while somebody writes a register or a config: a description of each key, and values to choose. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

type Node = Readonly<Record<string, unknown>>;

const load = (name: string): Node =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object';

/** Every property of a schema with the path that leads to it. */
function properties(node: unknown, path = ''): [string, Node][] {
  if (!isNode(node)) return [];
  const own = isNode(node.properties) && !isNode(node.properties.properties) ? Object.entries(node.properties) : [];
  return [
    ...own.map(([key, property]) => [`${path}/${key}`, property as Node] as [string, Node]),
    ...Object.entries(node).flatMap(([key, child]) => properties(child, `${path}/${key}`)),
  ];
}

const target = (schema: Node, { $ref }: Node): Node =>
  typeof $ref === 'string'
    ? ($ref
        .split('/')
        .slice(1)
        .reduce((n, key) => n[key] as Node, schema) as Node)
    : {};

/** Free text in a few words of one's own, where a value to choose would mislead. */
const isProse = (path: string): boolean => /\/(because|statement)$/.test(path);

/** True where a text, or a list of texts, is asked for and nothing says which are possible. */
function lacksValues(schema: Node, path: string, property: Node): boolean {
  const whole = { ...target(schema, property), ...property };
  if ('enum' in whole || 'const' in whole || 'examples' in whole || isProse(path)) return false;
  const alternatives = [whole, ...((whole.oneOf as Node[] | undefined) ?? [])].map((n) => ({
    ...target(schema, n),
    ...n,
  }));
  return alternatives.some(({ type, items }) => {
    const item = isNode(items) ? { ...target(schema, items), ...items } : undefined;
    const text = (t: unknown) => [t].flat().includes('string');
    return text(type) || (item !== undefined && text(item.type) && !('enum' in item));
  });
}

describe.each(['register', 'config'])('the schema of the %s', (name) => {
  const schema = load(name);
  const all = properties(schema);

  test('describes every key', () => {
    const bare = all.filter(([, property]) => !('description' in { ...target(schema, property), ...property }));
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
  });

  test('offers values wherever a text is asked for', () => {
    const silent = all.filter(([path, property]) => lacksValues(schema, path, property));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('offers only values that it takes', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false }).addSchema(schema, 'whole');
    const wrong: string[] = [];
    for (const [path, property] of all) {
      const pointer = path
        .replace(/^\/(?=[^/]*$)/, '/properties/')
        .replace(/\/([^/]*)$/, (_all, key) => (path.lastIndexOf('/') === 0 ? `/${key}` : `/properties/${key}`));
      const examples = (property.examples as unknown[] | undefined) ?? [];
      const validate = ajv.compile({ $ref: `whole#${pointer}` });
      for (const example of examples) if (!validate(example)) wrong.push(`${path}: ${JSON.stringify(example)}`);
    }
    expect(wrong).toEqual([]);
  });
});
