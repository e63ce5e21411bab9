/** What `personkart init` tells: the store, a proposed account, and what to do next. */
import type { Container, Reason } from '../src/model/container.js';
import type { StoreSurvey } from '../src/model/survey.js';
import { reasonText } from './shared/code-text.js';
import { FAULT_TEXT } from './shared/fault-text.js';
import { gather } from './shared/gather.js';
import { type Lens, lensFor, NO_LABELS } from './shared/lens.js';
import { formatCount } from './shared/numbers.js';
import { coded, plain } from './shared/phrase.js';
import type { Locale } from './shared/renderer.js';
import { ROLE_TEXT } from './shared/role-text.js';
import { UNEXAMINED_WHY } from './shared/unexamined-text.js';
import { visible } from './shared/visible.js';
import { CONTAINER_WORDS, READ_ONLY_WORDS } from './shared/words.js';
import { pad, wrap } from './terminal/text.js';

/** What was written, and how to go on. */
export interface InitNext {
  readonly file: string;
  /** True when the scan must be told which config. */
  readonly named: boolean;
  /** True when the store came to others. */
  readonly added: boolean;
  /** The variable that the config refers to, and the URL to put in it, password left open. */
  readonly variable?: string;
  readonly url?: string;
}

/** Containers listed one by one; of more, the largest. */
const LISTED = 40;
const NAMES = 5;

/** The whole text. Names are made harmless for a terminal; the script is safe as its connector made it. */
export function initText(survey: StoreSurvey, next: InitNext, locale: Locale): string {
  const lens = lensFor(NO_LABELS, locale);
  const parts = [about(survey, lens), contents(survey, lens), proposal(survey, lens), goOn(survey, next, lens)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Why the store could not be looked at. */
export function unreachableText(id: string, fault: Reason, locale: Locale): string {
  const lens = lensFor(NO_LABELS, locale);
  const nothing = lens.pick({ nb: 'Ingenting ble skrevet.', en: 'Nothing was written.' });
  return `${visible(id)}: ${plain(reasonText(FAULT_TEXT, fault, lens))} ${nothing}\n  code:  ${fault.code}\n`;
}

function about({ id, kind, server, readOnly, excessGrants, faults }: StoreSurvey, lens: Lens): string[] {
  const access = lens.pick(READ_ONLY_WORDS[readOnly]);
  const excess = lens.pick({ nb: 'Rettigheter utover lesing', en: 'Rights beyond reading' });
  const none = lens.pick({ nb: 'ingen', en: 'none' });
  return [
    `${visible(id)}: ${visible(server || kind)}`,
    `  ${lens.pick({ nb: 'Tilgang', en: 'Access' })}: ${readOnly} – ${access}`,
    ...wrap(`${excess}: ${excessGrants.length === 0 ? none : excessGrants.map(visible).join(', ')}`, '  '),
    ...faults.flatMap((fault) => wrap(`! ${plain(reasonText(FAULT_TEXT, fault, lens))}`, '  ')),
  ];
}

function contents({ containers }: StoreSurvey, lens: Lens): string[] {
  const open = containers.filter(({ notExamined }) => notExamined === undefined);
  const fields = open.reduce((sum, container) => sum + container.fields.length, 0);
  const sized = open.filter((container) => container.rows !== null);
  const counts = open.length === 0 ? '' : `, ${fieldsText(fields, lens)}${rowsText(sized, open.length, lens)}`;
  const shown = open.length <= LISTED ? open : [...open].sort(bySize).slice(0, LISTED);
  const n = formatCount;
  return [
    lens.pick({
      nb: `Kan undersøkes: ${n(open.length)} av ${n(containers.length)} tabeller og filer${counts}`,
      en: `Can be examined: ${n(open.length)} of ${n(containers.length)} tables and files${counts}`,
    }),
    ...shown.map((container) => line(container, lens)),
    ...(open.length > shown.length
      ? [
          lens.pick({
            nb: `  … og ${n(open.length - shown.length)} mindre`,
            en: `  … and ${n(open.length - shown.length)} smaller`,
          }),
        ]
      : []),
    ...unexamined(containers, lens),
  ];
}

/** Documents show their fields only when they are read. */
const fieldsText = (fields: number, lens: Lens): string =>
  fields === 0
    ? lens.pick({ nb: 'felt først kjent når de leses', en: 'fields known only once read' })
    : lens.pick({ nb: `${formatCount(fields)} felt`, en: `${formatCount(fields)} fields` });

function rowsText(sized: readonly Container[], all: number, lens: Lens): string {
  if (sized.length === 0) return '';
  const rows = formatCount(sized.reduce((sum, container) => sum + (container.rows?.value ?? 0), 0));
  const rest = formatCount(all - sized.length);
  const unsized =
    sized.length === all ? '' : lens.pick({ nb: ` (${rest} uten anslag)`, en: ` (${rest} without an estimate)` });
  return lens.pick({ nb: `, om lag ${rows} rader${unsized}`, en: `, about ${rows} rows${unsized}` });
}

const bySize = (a: Container, b: Container): number => (b.rows?.value ?? -1) - (a.rows?.value ?? -1);

function line({ ref, kind, rows, fields }: Container, lens: Lens): string {
  const count = rows === null ? '?' : `${rows.exact ? '' : '~'}${formatCount(rows.value)}`;
  const size = `${count} ${lens.pick({ nb: 'rader', en: 'rows' })}`;
  const width = fields.length === 0 ? '' : `${formatCount(fields.length)} ${lens.pick({ nb: 'felt', en: 'fields' })}`;
  return `  ${pad(lens.pick(CONTAINER_WORDS[kind]), 24)} ${size.padStart(20)} ${width.padStart(12)}  ${nameOf(ref)}`;
}

const nameOf = ({ schema, name }: Container['ref']): string =>
  plain(coded(schema === '' ? name : `${schema}/${name}`), 80);

function unexamined(containers: readonly Container[], lens: Lens): string[] {
  const closed = containers.flatMap(({ ref, notExamined }) => (notExamined ? [{ ref, notExamined }] : []));
  if (closed.length === 0) return [];
  const groups = [...gather(closed, ({ notExamined }) => [notExamined.code, notExamined.params]).values()];
  const lines = groups.flatMap((same) => {
    const why = plain(reasonText(UNEXAMINED_WHY, (same[0] as (typeof same)[number]).notExamined, lens));
    const rest = same.length - NAMES;
    const names = same
      .slice(0, NAMES)
      .map(({ ref }) => nameOf(ref))
      .join(', ');
    const more =
      rest > 0 ? lens.pick({ nb: ` og ${formatCount(rest)} til`, en: ` and ${formatCount(rest)} more` }) : '';
    return wrap(`${formatCount(same.length)}: ${why} ${names}${more}`, '    ');
  });
  return [`  ${lens.pick({ nb: 'Undersøkes ikke:', en: 'Not examined:' })}`, ...lines];
}

function proposal({ role }: StoreSurvey, lens: Lens): string[] {
  const notes = role.notes.map((note) => plain(reasonText(ROLE_TEXT, note, lens), 200));
  return [
    ...wrap(
      lens.pick({
        nb: `Forslag til en konto som bare kan lese (${role.language}). personkart kjører det aldri; en administrator må gjøre det:`,
        en: `A proposed account that may only read (${role.language}). personkart never runs it; an administrator must:`,
      }),
    ),
    '',
    ...role.script,
    '',
    ...notes.flatMap((note) => wrap(`- ${note}`, '  ')),
  ];
}

function goOn({ id }: StoreSurvey, { file, named, added, variable, url }: InitNext, lens: Lens): string[] {
  const name = visible(file);
  return [
    added
      ? lens.pick({ nb: `La ${visible(id)} til i ${name}`, en: `Added ${visible(id)} to ${name}` })
      : lens.pick({ nb: `Skrev ${name}`, en: `Wrote ${name}` }),
    ...wrap(
      lens.pick({
        nb: 'Fyll inn `region` (landkode, f.eks. NO) og eventuelt `register`. `include` tar med alt, også det som kommer til senere; snevre inn der, eller bruk `exclude`.',
        en: 'Fill in `region` (a country code, such as NO) and, if you have one, `register`. `include` takes everything, later additions too; narrow it there, or use `exclude`.',
      }),
      '  ',
    ),
    '',
    lens.pick({ nb: 'Videre:', en: 'Next:' }),
    ...(variable === undefined ? [] : [`  export ${variable}=${shellQuoted(url ?? '')}`]),
    `  personkart scan${named ? ` --config ${shellQuoted(name)}` : ''}`,
  ];
}

const shellQuoted = (text: string): string => `'${visible(text).replaceAll("'", `'\\''`)}'`;
