/** Reads and writes what people decided: one JSON file per decision in a folder, and the baseline of known gaps. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { digest } from '../model/canonical.js';
import type { Config } from '../model/config.js';
import type { Baseline, Decision, Standing, StoredDecision } from '../model/decision.js';
import { byCodeUnit } from '../model/location.js';
import { schemaCheck } from './check.js';
import { parseDocument, readDocument } from './read-document.js';

/** A document as text, and what to call it in messages. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Reads every decision of a folder; none when it is not there. Throws UsageError. */
export async function readDecisions(folder: string): Promise<StoredDecision[]> {
  const files = decisionFiles(folder).map((name) => join(folder, name));
  return checkedDecisions(
    await Promise.all(
      files.map(async (file) => ({ file, document: (await readDocument(file, 'decision-invalid')).document })),
    ),
  );
}

/** The same for texts that are at hand. */
export const parseDecisions = async (texts: readonly NamedText[]): Promise<StoredDecision[]> =>
  checkedDecisions(
    await Promise.all(
      texts.map(async ({ file, text }) => ({ file, document: await parseDocument(text, file, 'decision-invalid') })),
    ),
  );

function checkedDecisions(documents: readonly { file: string; document: unknown }[]): StoredDecision[] {
  const check = schemaCheck('decision.schema.json', 'decision-invalid');
  return documents.map(({ file, document }) => {
    check(document, file);
    return { ...(document as Decision), file };
  });
}

/** True for what is read from a folder of decisions. */
export const isDecisionFile = (name: string): boolean => name.endsWith('.json') && !name.startsWith('.');

function decisionFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isDecisionFile).sort(byCodeUnit);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    throw new UsageError(
      'decision-invalid',
      `the folder of decisions cannot be read (${code})`,
      { file: folder },
      'check "decisions" in the config',
    );
  }
}

/** A name that no other decision has, so that two merges never collide: the gap, the day, and the content's digest. */
export const decisionFileName = (decision: Decision): string =>
  `${decision.gap}-${decision.decidedAt.slice(0, 10)}-${digest(decision).slice(0, 8)}.json`;

/** A decision as it is committed. */
export const decisionText = (decision: Decision): string => `${JSON.stringify(decision, null, 2)}\n`;

/** Reads the baseline; null when there is none yet. Throws UsageError. */
export async function readBaseline(file: string): Promise<Baseline | null> {
  if (!existsSync(file)) return null;
  const { document } = await readDocument(file, 'baseline-invalid');
  return checkedBaseline(document, file);
}

/** The same for a text that is at hand. */
export const parseBaseline = async ({ file, text }: NamedText): Promise<Baseline> =>
  checkedBaseline(await parseDocument(text, file, 'baseline-invalid'), file);

function checkedBaseline(document: unknown, file: string): Baseline {
  schemaCheck('baseline.schema.json', 'baseline-invalid')(document, file);
  return document as Baseline;
}

/** What a config has in force in the working tree. Throws UsageError. */
export const readStanding = async ({ decisions, gate }: Pick<Config, 'decisions' | 'gate'>): Promise<Standing> => ({
  decisions: await readDecisions(decisions),
  baseline: await readBaseline(gate.baseline),
});
