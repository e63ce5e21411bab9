/** Literals in node-sql-parser's trees, as the server would read them. */

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', '0': '\0', Z: '\x1a' };

/** A quoted text without its escapes (https://dev.mysql.com/doc/refman/8.4/en/string-literals.html). */
export const cellText = (written: string): string =>
  written.replace(
    /\\([\s\S])|''/g,
    (all, c: string | undefined) => (c === undefined ? all[0] : (ESCAPES[c] ?? c)) as string,
  );

/** A literal as it is; of an expression, all texts in it; null for NULL and for what holds none. */
export function literalOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { type, value } = node as { type?: string; value?: unknown };
  if (type === 'null') return null;
  if (type === 'number' || type === 'bigint' || type === 'bool') return String(value);
  if (type?.endsWith('string') && typeof value === 'string') return textOf(type, value);
  const inside = Object.values(node).flatMap(literalsIn);
  return inside.length === 0 ? null : inside.join(' ');
}

function textOf(type: string, value: string): string {
  if (!type.includes('hex')) return cellText(value);
  const bytes = Buffer.from(value, 'hex').toString('utf8');
  return bytes.includes('\ufffd') ? value : bytes;
}

function literalsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(literalsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type } = value as { type?: string };
  if (type?.endsWith('string')) return [literalOf(value) ?? ''];
  return Object.values(value).flatMap(literalsIn);
}
