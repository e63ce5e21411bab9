import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decisionOf, refuseValues } from '../app/decide.js';
import { withPacks } from '../app/packs.js';
import { loadRules } from '../compose.js';
import { nearest } from '../config/check.js';
import { decisionFileName, decisionText } from '../config/decisions.js';
import { DEFAULT_PACKS, readRawConfig, standingPaths } from '../config/load.js';
import { EXIT, UsageError } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import { DECISION_VERDICTS, type DecisionVerdict, type Gap, type Report } from '../model/report.js';
import { usage } from './failure.js';
import { readReport } from './report.js';

export interface DecideArguments {
  readonly gap: string;
  readonly accept: boolean;
  readonly falsePositive: boolean;
  readonly declare: boolean;
  readonly fix: boolean;
  readonly by: string;
  readonly because: string;
  readonly until?: string | undefined;
  readonly report: string;
  readonly config?: string | undefined;
  readonly decisions?: string | undefined;
}

/** `personkart decide`: writes one file that says what a person decided about a gap, for them to commit. */
export async function decideCommand(args: DecideArguments): Promise<number> {
  const verdict = verdictOf(args);
  const gap = gapIn(await readReport(args.report), args);
  const { by, because, until } = args;
  refuseValues(because, await withPacks(await loadRules(), DEFAULT_PACKS));
  const decision = decisionOf({ gap, verdict, by, because, until, now: Date.now() });
  const file = join(await folderOf(args), decisionFileName(decision));
  // Committed and read by colleagues, like the register: not only for its owner's eyes.
  writeWhole(file, decisionText(decision), 0o644);
  process.stdout.write(`${file}\n`);
  return EXIT.clean;
}

function verdictOf(args: DecideArguments): DecisionVerdict {
  const given = { accept: args.accept, 'false-positive': args.falsePositive, declare: args.declare, fix: args.fix };
  const [verdict, ...more] = DECISION_VERDICTS.filter((v) => given[v]);
  if (verdict === undefined || more.length > 0)
    throw usage('give one of --accept, --false-positive, --declare and --fix');
  return verdict;
}

function gapIn(report: Report, { gap: id, report: file }: DecideArguments): Gap {
  const gap = report.gaps.find((g) => g.id === id);
  if (gap !== undefined) return gap;
  const hint = nearest(
    id,
    report.gaps.map((g) => g.id),
  );
  throw new UsageError(
    'gap-unknown',
    'the report has no gap with this id',
    { file: resolve(file) },
    hint.startsWith('did you mean') ? hint : 'take an id from the report, or name another report with --report',
  );
}

/** The folder that the config names, when there is a config; else `decisions` here. */
async function folderOf({ decisions, config }: DecideArguments): Promise<string> {
  if (decisions !== undefined) return resolve(decisions);
  const file = resolve(config ?? 'personkart.json');
  if (config === undefined && !existsSync(file)) return resolve('decisions');
  return standingPaths(await readRawConfig(file), dirname(file)).decisions;
}
