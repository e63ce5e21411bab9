/**
 * Loads rule packs: checked against their schema, compiled, and run over their own examples before anything is read.
 * Those that ship are checked by the tests instead, and compiled when a value first asks for them.
 */
import { existsSync } from 'node:fs';
import { checkSchema } from '../config/check.js';
import { readDocument } from '../config/read-document.js';
import { Rules } from '../detect/rules.js';
import { UsageError } from '../errors.js';
import { packageFile, packageJsonFile } from '../files/root.js';
import { digest } from '../model/canonical.js';
import type { Detector, Example, RuleSet } from '../model/detector.js';
import { checkPatterns, compileRule, PatternError } from '../packs/compile.js';
import type { Pack, PackRule } from '../packs/pack.js';
import { Matcher } from './match.js';

/** The file of a pack that ships with personkart. */
export const bundledPack = (name: string): string => packageFile('rules', 'packs', `${name}.json`);

/** Packs that were read already, by path, as parsed documents. */
export type ReadPacks = ReadonlyMap<string, unknown>;

/**
 * The rules with those of the packs added. `packs` are names of bundled packs, or paths; what `read` holds is not read
 * again. Throws UsageError with file and JSON pointer for a pack that does not fit its schema, does not compile, or
 * fails its own examples.
 */
export async function withPacks(
  rules: RuleSet,
  packs: readonly string[],
  read: ReadPacks = new Map(),
): Promise<RuleSet> {
  const loaded = await Promise.all(packs.map((pack) => loadPack(pack, read)));
  const detectors = [...rules.detectors, ...loaded.flat()];
  for (const { id } of loaded.flat()) {
    if (detectors.filter((d) => d.id === id).length > 1)
      throw invalid(`two rules have the id "${id}"`, packs.join(', '), '/rules');
  }
  return { ...rules, detectors };
}

/** The rules that are left when ids or data types are switched off. */
export function enabledRules(rules: RuleSet, disable: readonly string[]): RuleSet {
  const on = (r: { id: string; dataType: string }): boolean => !disable.includes(r.id) && !disable.includes(r.dataType);
  return {
    detectors: rules.detectors.filter(on),
    pairs: rules.pairs.filter(on),
    fields: rules.fields.filter(on),
    containers: rules.containers.filter(on),
  };
}

/** A digest of what packs say, however they are written; `read` as for {@link withPacks}. Throws UsageError. */
export async function packsHash(packs: readonly string[], read: ReadPacks = new Map()): Promise<string> {
  return digest(await Promise.all(packs.map(async (pack) => (await documentOf(pack, read)).document)));
}

async function loadPack(nameOrPath: string, read: ReadPacks): Promise<Detector[]> {
  const { document, file, ships } = await documentOf(nameOrPath, read);
  if (ships) return (document as Pack).rules.map(compileRule);
  checkSchema(document, 'pack.schema.json', 'pack-invalid', file);
  return (document as Pack).rules.map((rule, i) => {
    const detector = compiled(rule, file, `/rules/${i}`);
    checkExamples(detector, file, `/rules/${i}/examples`);
    return detector;
  });
}

async function documentOf(
  nameOrPath: string,
  read: ReadPacks,
): Promise<{ document: unknown; file: string; ships: boolean }> {
  const named = /^[\w-]+$/.test(nameOrPath);
  const file = named ? bundledPack(nameOrPath) : nameOrPath;
  const ships = named && existsSync(file);
  if (ships) return { document: packageJsonFile('rules', 'packs', `${nameOrPath}.json`), file, ships };
  if (read.has(file)) return { document: read.get(file), file, ships };
  if (!existsSync(file))
    throw invalid('there is no such pack', file, '', 'name one that ships (nordic), or the path of a JSON file');
  return { document: (await readDocument(file, 'pack-invalid')).document, file, ships };
}

function compiled(rule: PackRule, file: string, pointer: string): Detector {
  try {
    checkPatterns(rule);
    return compileRule(rule);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw invalid(
      'this pattern cannot run in linear time, or is not a pattern',
      file,
      `${pointer}/forms/${error.form}/pattern`,
      'write it in RE2 syntax: no look-around, no back-references',
    );
  }
}

/** Only the rule itself is asked, so that a pack's examples do not depend on what else is installed. */
function checkExamples(detector: Detector, file: string, pointer: string): void {
  const rules = { detectors: [detector], pairs: [], fields: [], containers: [] };
  const matcher = new Matcher(new Rules(rules, 'examples'));
  const found = (example: Example): boolean =>
    matcher.match(typeof example === 'string' ? { value: example } : example).length > 0;
  const missed = detector.examples.hit.findIndex((e) => !found(e));
  if (missed >= 0) throw invalid('this example must hit and does not', file, `${pointer}/hit/${missed}`);
  const taken = detector.examples.miss.findIndex(found);
  if (taken >= 0) throw invalid('this example must miss and hits', file, `${pointer}/miss/${taken}`);
}

const invalid = (what: string, file: string, pointer: string, hint = 'correct the pack'): UsageError =>
  new UsageError('pack-invalid', what, pointer === '' ? { file } : { file, pointer }, hint);
