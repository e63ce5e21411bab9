import { displayPath } from '../../src/model/location.js';
import type { Gap } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { formatDate } from '../shared/dates.js';
import { type GapGroup, groupGaps } from '../shared/gap-groups.js';
import { GAP_TEXT } from '../shared/gap-text.js';
import { GAP_WORDS } from '../shared/gap-words.js';
import { counted, headline, lead } from '../shared/headline.js';
import { formatCount } from '../shared/numbers.js';
import { coded, phrase, plain, sentence } from '../shared/phrase.js';
import { STATUS_WORDS, statusText } from '../shared/status-text.js';
import { unexaminedOf } from '../shared/unexamined.js';
import { UNEXAMINED_TEXT } from '../shared/unexamined-text.js';
import { SEVERITY_WORDS } from '../shared/words.js';
import { SEVERITY_COLOURS, type Sheet } from './paint.js';
import { clip, pad, wrap } from './text.js';

const TOP = 10;
const INDENT = '           ';

/** The verdict in one sentence, and what goes with it. */
export function heading({ report, lens, paint, facts }: Sheet): string[] {
  const { controller } = report.scope;
  const who = controller === null ? '' : ` · ${plain(coded(controller))}`;
  const title = clip(
    `personkart ${plain(coded(report.tool.version))}${who} · ${plain(coded(formatDate(report.run.finishedAt, lens.locale)))}`,
    100,
  );
  const verdict = wrap(plain(headline(facts, lens))).map((line) => paint('bold', line));
  return [
    paint('dim', title),
    '',
    ...verdict,
    ...wrap(lead(report, facts, lens).join(' ')).filter((line) => line !== ''),
  ];
}

/** Where the first gap of a group lies, and how many more there are. */
function place({ lens }: Sheet, group: GapGroup): string {
  const [first] = group.gaps;
  if (!first || first.container === null) {
    if (group.system !== null) return plain(lens.system(group.system));
    return group.store === null ? lens.pick({ nb: 'registeret', en: 'the register' }) : plain(coded(group.store));
  }
  const table = first.schema ? `${first.schema}.${first.container}` : first.container;
  const field = first.field === null ? '' : ` › ${plain(coded(displayPath(first.field)), 30)}`;
  const more = group.gaps.length - 1;
  const rest =
    more === 0 ? '' : lens.pick({ nb: ` (og ${formatCount(more)} til)`, en: ` (and ${formatCount(more)} more)` });
  return `${plain(coded(first.store ?? ''), 20)} › ${plain(coded(table), 30)}${field}${rest}`;
}

/** Kinds of which not the finding is news, but what is wrong with it. */
const FIRST_SAID: ReadonlySet<string> = new Set(['subject-undeclared', 'protection', 'claim-contradicted']);
const WHY: ReadonlySet<string> = new Set(['subject-told', 'unprotected', 'real-in-test', 'claim']);
/** Promises are quoted whole where they are no longer than two lines. */
const LONGEST_NAME = 160;

/** The reason that says most: what was found, or else the first one. */
function evidence({ lens }: Sheet, gap: Gap | undefined): string {
  const first = FIRST_SAID.has(gap?.kind ?? '') ? gap?.because.find(({ code }) => WHY.has(code)) : undefined;
  const reason = first ?? gap?.because.find(({ code }) => code === 'found') ?? gap?.because[0];
  return reason ? plain(sentence(reasonText(GAP_TEXT, reason, lens)), LONGEST_NAME) : '';
}

function gapBlock(sheet: Sheet, group: GapGroup): string[] {
  const { lens, paint } = sheet;
  const severity = paint(
    SEVERITY_COLOURS[group.severity],
    pad(lens.pick(SEVERITY_WORDS[group.severity]).toUpperCase(), 8),
  );
  const name = group.category === null ? '' : `${plain(sentence(phrase(lens.category(group.category))))} – `;
  const kind = lens.pick(GAP_WORDS[group.kind].name);
  const title = clip(
    name === '' ? kind : `${name}${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    100 - INDENT.length,
  );
  return [
    `  ${severity} ${title}`,
    clip(INDENT + place(sheet, group), 100),
    ...wrap(evidence(sheet, group.gaps[0]), INDENT).map((line) => paint('dim', line)),
    ...statusLines(sheet, group),
  ];
}

/** Where the first gap of a group stands, when somebody has said so or it was known. */
function statusLines({ lens }: Sheet, { gaps }: GapGroup): string[] {
  const text = gaps[0] && statusText(gaps[0], lens);
  return text === undefined ? [] : wrap(plain(sentence(text), 200), INDENT);
}

/** How many gaps a decision in force has settled: they are not among the pressing ones. */
function settledLine(gaps: readonly Gap[], { lens }: Sheet): string[] {
  const count = (status: Gap['status']): number => gaps.filter((g) => g.status === status).length;
  const parts = (['accepted', 'false-positive'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${formatCount(count(status))} ${lens.pick(STATUS_WORDS[status])}`);
  if (parts.length === 0) return [];
  return [`  ${lens.pick({ nb: 'Avgjort av mennesker', en: 'Settled by people' })}: ${parts.join(', ')}`];
}

/** The most pressing gaps. */
export function gapLines(sheet: Sheet): string[] {
  const { report, lens, paint } = sheet;
  const settled = (g: Gap): boolean => g.status === 'accepted' || g.status === 'false-positive';
  const groups = groupGaps(report.gaps.filter((g) => !settled(g)));
  if (report.gaps.length === 0) return [];
  const rest = groups.length - TOP;
  const title = lens.pick({ nb: 'Viktigst å følge opp', en: 'Most pressing' });
  const more = lens.pick({
    nb: `  … og ${formatCount(rest)} til i rapporten`,
    en: `  … and ${formatCount(rest)} more in the report`,
  });
  return [
    paint('bold', title),
    ...groups.slice(0, TOP).flatMap((group) => gapBlock(sheet, group)),
    ...(rest > 0 ? [more] : []),
    ...settledLine(report.gaps, sheet),
  ];
}

/** What was not examined, by reason. */
export function openLines({ report, lens, paint }: Sheet): string[] {
  const groups = unexaminedOf(report).filter((group) => !group.harmless);
  if (groups.length === 0) return [];
  const lines = groups.map((group) => {
    const known = Object.hasOwn(UNEXAMINED_TEXT, group.code)
      ? UNEXAMINED_TEXT[group.code as keyof typeof UNEXAMINED_TEXT]
      : undefined;
    const title = known ? lens.pick(known.title) : plain(coded(group.code));
    const blind = group.code === 'no-rule' ? new Set(group.cells.map((cell) => cell.category)).size : 0;
    const sizes = [
      group.containers.length > 0
        ? counted(
            group.containers.length,
            ...lens.pick<[string, string]>({
              nb: ['tabell eller fil', 'tabeller og filer'],
              en: ['table or file', 'tables and files'],
            }),
          )
        : '',
      group.fields.length > 0
        ? counted(
            group.fields.length,
            ...lens.pick<[string, string]>({ nb: ['felt', 'felt'], en: ['field', 'fields'] }),
          )
        : '',
      blind > 0
        ? counted(
            blind,
            ...lens.pick<[string, string]>({ nb: ['kategori', 'kategorier'], en: ['category', 'categories'] }),
          )
        : '',
    ];
    return clip(`  ${pad(title, 44)} ${sizes.filter((size) => size !== '').join(', ')}`, 100);
  });
  return [paint('bold', lens.pick({ nb: 'Ikke undersøkt', en: 'Not examined' })), ...lines];
}

/** How much was covered. */
export function footer({ report, lens, paint }: Sheet): string[] {
  const { containers, fields, rows } = report.coverage;
  const of = (part: { readonly examined: number; readonly total: number | null }): string =>
    part.total === null ? formatCount(part.examined) : `${formatCount(part.examined)}/${formatCount(part.total)}`;
  const text = lens.pick({
    nb: `${of(containers)} tabeller og filer, ${of(fields)} felt, ${of(rows)} rader`,
    en: `${of(containers)} tables and files, ${of(fields)} fields, ${of(rows)} rows`,
  });
  return [`${paint('bold', lens.pick({ nb: 'Dekning', en: 'Coverage' }))}  ${text}`];
}
