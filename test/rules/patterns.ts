/** Every regular expression of the code that sees values: those written in it, and those it builds when it is loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file it is written in, or the rules' modules for one that they build. */
  readonly where: string;
}

/** Folders whose code is given values, or names that come from data. `rules/data` holds lists, no patterns. */
const FOLDERS = ['rules', 'src/detect', 'src/text', 'connectors/shared'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('data'))
    .map((file) => join(folder, file));

/** The literals of all files, found by TypeScript's own parser. */
export function written(): Pattern[] {
  return FOLDERS.flatMap(filesIn).flatMap((file) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        found.push({ source, flags, where: file });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return found;
  });
}

/** What is built while `load` runs: the modules must not have been loaded before. */
export async function built(load: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, args) {
      const made = Reflect.construct(target, args) as RegExp;
      found.push({ source: made.source, flags: made.flags, where: 'built by the rules' });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
}
