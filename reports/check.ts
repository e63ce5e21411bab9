import type { CheckOutcome, GatingGap } from '../src/model/check.js';
import type { GapStatus, Report } from '../src/model/report.js';
import { whyUnexamined } from './diff/sections.js';
import { ACTION_TEXT } from './shared/action-text.js';
import { ADDITION_TEXT } from './shared/addition-text.js';
import { reasonText } from './shared/code-text.js';
import { gapAt, gapTitle } from './shared/gap-line.js';
import { type Lens, lensFor } from './shared/lens.js';
import { formatCount } from './shared/numbers.js';
import { coded, list, type Name, type Phrase, say } from './shared/phrase.js';
import { asText } from './shared/print-phrase.js';
import type { Locale } from './shared/renderer.js';
import { sinceText } from './shared/since-text.js';
import { STATUS_MANY, statusText } from './shared/status-text.js';
import { SEVERITY_WORDS } from './shared/words.js';

/** Gaps shown with their place; the rest is counted. Two lines each, so that the whole stays within ten. */
const SHOWN = 3;
const ADDITIONS = 12;
const STATUSES: readonly GapStatus[] = ['new', 'reopened', 'expired', 'known', 'accepted', 'false-positive'];

/** What a reviewer needs, in ten lines; below them what the change adds, where a base decides. */
export function renderCheck(outcome: CheckOutcome, report: Report, locale: Locale): string {
  const lens = lensFor(report, locale);
  const lines = [
    verdictLine(outcome, lens),
    countsLine(outcome, lens),
    ...outcome.gating.slice(0, SHOWN).flatMap((gap) => gapLines(gap, lens)),
    ...unmeasuredLine(outcome, lens),
    ...[sinceText(report, lens).join(' ')].filter((line) => line !== ''),
    ...answerLine(outcome, lens),
    ...additionLines(outcome, lens),
  ];
  return `${lines.join('\n')}\n`;
}

function verdictLine({ verdict, gating, failOn, base }: CheckOutcome, lens: Lens): string {
  const n = formatCount(gating.length);
  const least = lens.pick(SEVERITY_WORDS[failOn]);
  const by =
    base === null
      ? ''
      : asText(
          say` (${lens.pick({ nb: 'målt mot', en: 'judged by' })} ${coded(base.ref)}, ${base.commit.slice(0, 9)})`,
        );
  const text = {
    gaps: lens.pick({
      nb: `STOPPET – ${n} ${gating.length === 1 ? 'punkt' : 'punkter'} som ingen har svart for, med alvorlighet ${least} eller mer`,
      en: `FAILED – ${n} ${gating.length === 1 ? 'gap' : 'gaps'} of severity ${least} or above that nobody has answered for`,
    }),
    incomplete: lens.pick({
      nb: 'IKKE AVGJORT – for lite ble undersøkt til å si at alt er i orden',
      en: 'UNDECIDED – too little was examined to say that all is well',
    }),
    clean: lens.pick({
      nb: `OK – ingen nye punkter med alvorlighet ${least} eller mer`,
      en: `OK – no new gaps of severity ${least} or above`,
    }),
  };
  const worst = lens.pick({ nb: `; de ${SHOWN} alvorligste:`, en: `; the gravest ${SHOWN}:` });
  return `personkart check: ${text[verdict]}${by}${gating.length > SHOWN ? worst : ''}`;
}

function countsLine({ counts, below }: CheckOutcome, lens: Lens): string {
  const parts = STATUSES.filter((s) => counts[s] > 0).map(
    (s) => `${formatCount(counts[s])} ${lens.pick(STATUS_MANY[s])}`,
  );
  const all = parts.length === 0 ? lens.pick({ nb: 'ingen', en: 'none' }) : parts.join(', ');
  const under = lens.pick({
    nb: `under grensen: ${formatCount(below)}`,
    en: `below the threshold: ${formatCount(below)}`,
  });
  return `${lens.pick({ nb: 'Punkter', en: 'Gaps' })}: ${all}${below > 0 ? ` (${under})` : ''}`;
}

function gapLines(gap: GatingGap, lens: Lens): string[] {
  const severity = lens.pick(SEVERITY_WORDS[gap.severity]).toUpperCase().padEnd(8);
  const status = statusText({ ...gap }, lens);
  const schema = lens.pick({ nb: ' (bare navn og typer er lest)', en: ' (names and types only)' });
  const [first] = gap.actions;
  const second: Phrase = [
    ...gapAt(gap, lens),
    gap.basis === 'schema' ? schema : '',
    ...(status === undefined ? [] : [' – ', ...status]),
    ...(first === undefined ? [] : [' – ', todo(first, lens)]),
  ];
  return [`  ${severity} ${asText(gapTitle(gap, lens))}  ${asText(coded(gap.id))}`, `           ${asText(second)}`];
}

// A report may come from another version: an action we have no words for is shown as it stands.
const todo = (action: string, lens: Lens): string | Name =>
  Object.hasOwn(ACTION_TEXT, action) ? lens.pick(ACTION_TEXT[action as keyof typeof ACTION_TEXT]) : coded(action);

function unmeasuredLine({ unmeasured }: CheckOutcome, lens: Lens): string[] {
  const { stores, lost, places, coverage, minCoverage, enough } = unmeasured;
  const under = coverage < minCoverage;
  const share = lens.percent(coverage, 'down');
  const wanted = lens.percent(minCoverage, 'near');
  const parts: Phrase[] = [
    ...stores.map(({ store, reason }) => say`${coded(store)} (${whyUnexamined(reason, lens)})`),
    ...lost.map(
      (store) =>
        say`${coded(store)} (${lens.pick({ nb: 'tatt ut av denne endringen', en: 'taken away by this change' })})`,
    ),
    ...(places > 0
      ? [
          [
            lens.pick({
              nb: `${formatCount(places)} ${places === 1 ? 'sted' : 'steder'} (tabeller, filer eller felt)`,
              en: `${formatCount(places)} ${places === 1 ? 'place' : 'places'} (tables, files or fields)`,
            }),
          ],
        ]
      : []),
    ...(under
      ? [
          [
            lens.pick({
              nb: `${share} av feltene lest, minst ${wanted} kreves`,
              en: `${share} of the fields read, at least ${wanted} required`,
            }),
          ],
        ]
      : []),
  ];
  if (parts.length === 0 && enough) return [];
  const why = parts.length === 0 ? lens.pick({ nb: 'se rapporten', en: 'see the report' }) : asText(list(parts, '; '));
  return [`${lens.pick({ nb: 'Ikke undersøkt', en: 'Not examined' })}: ${why}`];
}

function answerLine({ gating }: CheckOutcome, lens: Lens): string[] {
  const [first] = gating;
  if (first === undefined) return [];
  const command = `personkart decide ${asText(coded(first.id))} --accept --until DATE --by NAME --because WHY`;
  return [
    lens.pick({
      nb: `Svar for et punkt: ${command} (eller --false-positive, --declare, --fix)`,
      en: `To answer for a gap: ${command} (or --false-positive, --declare, --fix)`,
    }),
  ];
}

function additionLines({ additions, base }: CheckOutcome, lens: Lens): string[] {
  if (base === null || additions.length === 0) return [];
  const rest = additions.length - ADDITIONS;
  const more = lens.pick({ nb: `… og ${formatCount(rest)} til`, en: `… and ${formatCount(rest)} more` });
  return [
    '',
    lens.pick({
      nb: 'Endringen selv legger til dette. Det gjelder først når det er flettet inn:',
      en: 'The change itself adds this. It counts once it is merged:',
    }),
    ...additions.slice(0, ADDITIONS).map((a) => `  + ${asText(reasonText(ADDITION_TEXT, a, lens))}`),
    ...(rest > 0 ? [`  ${more}`] : []),
  ];
}
