import { levelOf } from './sarif/rules.js';
import { type Brief, briefsOf, isOpen } from './shared/gap-brief.js';
import { gather } from './shared/gather.js';
import { messageOf } from './shared/message.js';
import { type PlaceOf, placesOf } from './shared/places.js';
import type { Renderer } from './shared/renderer.js';

/** GitHub shows ten annotations of a level per step, and drops the others without a word. */
const PER_LEVEL = 10;
const COMMAND: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The characters that end a command's message or property (actions/toolkit, `command.ts`). */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(brief: Brief, level: string, placeOf: PlaceOf): string {
  const { file, line } = placeOf(brief.gap);
  const title = `personkart: ${brief.severity}`;
  return `::${COMMAND[level] ?? 'notice'} file=${property(file)},line=${line},title=${property(title)}::${data(messageOf(brief))}\n`;
}

/** Workflow commands that GitHub Actions shows beside the lines; print them to standard output. */
export const githubAnnotations: Renderer = {
  id: 'github-annotations',
  extension: 'annotations.txt',
  usesSources: true,
  render: async (report, { locale, sources }) => {
    const placeOf = await placesOf(report, sources);
    const open = briefsOf(report, locale).filter(({ gap }) => isOpen(gap));
    const levels = [...gather(open, ({ gap }) => levelOf(gap)).values()];
    return levels
      .flatMap((briefs) => {
        const level = briefs[0] ? levelOf(briefs[0].gap) : 'note';
        // The last place of a level that overflows says so: the others would vanish unseen.
        const shown = briefs.length > PER_LEVEL ? briefs.slice(0, PER_LEVEL - 1) : briefs;
        const more = `${briefs.length - shown.length} more gaps of this level are in the report.`;
        const rest =
          shown.length < briefs.length ? [`::${COMMAND[level] ?? 'notice'} title=personkart::${more}\n`] : [];
        return [...shown.map((brief) => command(brief, level, placeOf)), ...rest];
      })
      .join('');
  },
};
