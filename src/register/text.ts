import type { Register } from '../model/register.js';

/** A new register as text. In YAML the schema is named in a comment that editors read. */
export async function registerText(register: Register & { $schema?: string }, kind: 'json' | 'yaml'): Promise<string> {
  if (kind === 'json') return `${JSON.stringify(register, null, 2)}\n`;
  const { stringify } = await import('yaml');
  const { $schema, ...rest } = register;
  const comment = $schema ? `# yaml-language-server: $schema=${$schema}\n` : '';
  return comment + stringify(rest, { lineWidth: 0, aliasDuplicateObjects: false });
}
