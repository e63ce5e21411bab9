import { extname, relative, resolve } from 'node:path';
import { loadSuggestReport } from '../compose.js';
import { checkSchema } from '../config/check.js';
import { readDocument } from '../config/read-document.js';
import { loadRegister } from '../config/register.js';
import { EXIT, UsageError } from '../errors.js';
import { writeWhole } from '../files/write-whole.js';
import { canonicalJson } from '../model/canonical.js';
import { editText } from '../register/suggest/edit.js';
import { patched, patchOf } from '../register/suggest/patch.js';
import { type Suggestion, suggest } from '../register/suggest/suggest.js';
import { registerFile } from './register-file.js';
import { readReport } from './report.js';

interface Args {
  readonly report: string;
  readonly register?: string | undefined;
  readonly out?: string | undefined;
  readonly accept: readonly string[];
  readonly write: boolean;
  readonly locale?: 'nb' | 'en' | undefined;
}

/** `personkart register suggest`: shows the changes; writes only the accepted ones, and only when asked to. */
export async function suggestCommand(args: Args): Promise<number> {
  const file = await registerFile(args.register);
  const { register } = await loadRegister(file);
  const report = await readReport(args.report);
  if (args.write && args.accept.length === 0)
    throw new UsageError('usage', 'nothing is accepted', {}, 'name the gaps with --accept g_…');
  const { suggestions, others } = suggest(report, register);
  const chosen = args.accept.length === 0 ? suggestions : accepted(suggestions, args.accept, args.report);
  const patch = patchOf(chosen);
  const text = await changed(file, patch);
  if (args.out !== undefined) writeWhole(resolve(args.out), `${JSON.stringify(patch, null, 2)}\n`);
  if (args.write) writeWhole(file, text);
  const suggestReport = await loadSuggestReport();
  const written = args.write ? relative('', file) : null;
  process.stdout.write(suggestReport(chosen, args.accept.length === 0 ? others : {}, args.locale ?? 'nb', written));
  return EXIT.clean;
}

function accepted(suggestions: readonly Suggestion[], ids: readonly string[], report: string): Suggestion[] {
  const unknown = ids.find((id) => !suggestions.some(({ gaps }) => gaps.includes(id)));
  if (unknown !== undefined)
    throw new UsageError(
      'usage',
      `there is no suggestion for "${unknown}"`,
      { file: report },
      'run without --accept to see them',
    );
  return suggestions.filter(({ gaps }) => gaps.some((id) => ids.includes(id)));
}

/** The register's text with the patch applied: it must say what the patched document says, and be valid. */
async function changed(file: string, patch: ReturnType<typeof patchOf>): Promise<string> {
  const { document, text } = await readDocument(file, 'register-invalid');
  const wanted = await patched(document, patch);
  checkSchema(wanted, 'register.schema.json', 'register-invalid', file);
  const isYaml = ['.yaml', '.yml'].includes(extname(file));
  const edited = await editText(text, patch, isYaml ? 'yaml' : 'json');
  const { parse } = await import('yaml');
  if (canonicalJson(parse(edited)) !== canonicalJson(wanted))
    throw new Error('the edited register says something else');
  return edited;
}
