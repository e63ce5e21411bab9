/** Loads rule packs: checked against their schema, compiled, and run over their own examples before anything is read. */
import { existsSync } from 'node:fs';
import { checkSchema } from '../config/check.js';
import { readDocument } from '../config/read-document.js';
import { Rules } from '../detect/rules.js';
import { UsageError } from '../errors.js';
import { packageFile } from '../files/root.js';
import { digest } from '../model/canonical.js';
import type { Detector, Example, RuleSet } from '../model/detector.js';
import { compileRule, PatternError } from '../packs/compile.js';
import type { Pack } from '../packs/pack.js';
import { Matcher } from './match.js';

/** The packs that ship with personkart, by name. */
export const bundledPack = (name: string): string => packageFile('rules', 'packs', `${name}.json`);

/**
 * The rules with those of the packs added. `packs` are names of bundled packs, or paths. Throws UsageError with file
 * and JSON pointer for a pack that does not fit its schema, does not compile, or fails its own examples.
 */
export async function withPacks(rules: RuleSet, packs: readonly string[]): Promise<RuleSet> {
  const loaded = await Promise.all(packs.map(loadPack));
  const detectors = [...rules.detectors, ...loaded.flat()];
  for (const { id } of loaded.flat()) {
    if (detectors.filter((d) => d.id === id).length > 1)
      throw invalid(`two rules have the id "${id}"`, packs.join(', '), '/rules');
  }
  return { ...rules, detectors };
}

/** A digest of packs as they are written. Throws UsageError when one cannot be read. */
export async function packsHash(packs: readonly string[]): Promise<string> {
  return digest(await Promise.all(packs.map(async (pack) => (await readDocument(fileOf(pack), 'pack-invalid')).text)));
}

const fileOf = (nameOrPath: string): string => (/^[\w-]+$/.test(nameOrPath) ? bundledPack(nameOrPath) : nameOrPath);

async function loadPack(nameOrPath: string): Promise<Detector[]> {
  const file = fileOf(nameOrPath);
  if (!existsSync(file))
    throw invalid('there is no such pack', file, '', 'name one that ships (nordic), or the path of a JSON file');
  const { document } = await readDocument(file, 'pack-invalid');
  checkSchema(document, 'pack.schema.json', 'pack-invalid', file);
  return (document as Pack).rules.map((rule, i) => {
    const detector = compiled(() => compileRule(rule), file, `/rules/${i}`);
    checkExamples(detector, file, `/rules/${i}/examples`);
    return detector;
  });
}

function compiled(compile: () => Detector, file: string, pointer: string): Detector {
  try {
    return compile();
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
