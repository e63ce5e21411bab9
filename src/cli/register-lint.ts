import { relative } from 'node:path';
import { loadLintReport } from '../compose.js';
import { readDocument } from '../config/read-document.js';
import { loadRegister } from '../config/register.js';
import { EXIT } from '../errors.js';
import { labelsOf } from '../register/labels.js';
import { linesOf } from '../register/lines.js';
import { type LintFinding, lintRegister } from '../register/lint.js';
import { nameAt } from '../register/name-at.js';
import { registerFile } from './register-file.js';

const RANK = { low: 0, medium: 1, high: 2 } as const;

/** `personkart register lint`: what is missing, where, by which law, and what to do. */
export async function lintCommand(args: {
  file?: string | undefined;
  format: string;
  failOn?: LintFinding['severity'] | undefined;
  locale?: 'nb' | 'en' | undefined;
}): Promise<number> {
  const path = await registerFile(args.file);
  const { register } = await loadRegister(path);
  const findings = lintRegister(register);
  const pointers = findings.map(({ pointer }) => pointer);
  const lines = await linesOf((await readDocument(path, 'register-invalid')).text, pointers);
  const entries = findings.map((finding) => ({
    ...finding,
    line: lines.get(finding.pointer) ?? null,
    name: nameAt(register, finding.pointer),
  }));
  if (args.format === 'json') process.stdout.write(`${JSON.stringify({ findings: entries }, null, 2)}\n`);
  else {
    const lintReport = await loadLintReport();
    const sheet = { file: relative('', path), entries, labels: labelsOf(register) };
    process.stdout.write(lintReport(sheet, args.locale ?? 'nb'));
  }
  const limit = args.failOn;
  return limit !== undefined && findings.some((f) => RANK[f.severity] >= RANK[limit]) ? EXIT.gaps : EXIT.clean;
}
