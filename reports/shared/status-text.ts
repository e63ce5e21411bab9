import type { EvidenceChange, Gap, GapDecision, GapStatus } from '../../src/model/report.js';
import { formatDate } from './dates.js';
import type { Lens } from './lens.js';
import { list, named, type Phrase, say } from './phrase.js';
import type { Both } from './renderer.js';

/** Where a gap stands, in a word. */
export const STATUS_WORDS: Readonly<Record<GapStatus, Both>> = {
  new: { nb: 'nytt', en: 'new' },
  known: { nb: 'kjent', en: 'known' },
  accepted: { nb: 'akseptert', en: 'accepted' },
  'false-positive': { nb: 'feiltreff', en: 'false positive' },
  reopened: { nb: 'åpnet igjen', en: 're-opened' },
  expired: { nb: 'fristen er ute', en: 'expired' },
};

/** The same for any number of gaps. */
export const STATUS_MANY: Readonly<Record<GapStatus, Both>> = {
  new: { nb: 'nye', en: 'new' },
  known: { nb: 'kjente', en: 'known' },
  accepted: { nb: 'aksepterte', en: 'accepted' },
  'false-positive': { nb: 'feiltreff', en: 'false positive' },
  reopened: { nb: 'åpnet igjen', en: 're-opened' },
  expired: { nb: 'med utløpt frist', en: 'expired' },
};

/** What a person decided, as they would say it. */
const VERDICT_WORDS: Readonly<Record<GapDecision['verdict'], Both>> = {
  accept: { nb: 'risikoen er akseptert', en: 'the risk is accepted' },
  'false-positive': { nb: 'funnet er feil', en: 'the finding is wrong' },
  declare: { nb: 'skal føres i protokollen', en: 'will be put on record' },
  fix: { nb: 'skal rettes', en: 'will be put right' },
};

/** What has grown since. */
export const CHANGE_WORDS: Readonly<Record<EvidenceChange, Both>> = {
  severity: { nb: 'alvorligheten har økt', en: 'the severity has risen' },
  confidence: { nb: 'funnet er sikrere', en: 'the finding is surer' },
  rows: { nb: 'langt flere rader er berørt', en: 'far more rows are affected' },
  basis: { nb: 'innholdet er nå lest, ikke bare navnene', en: 'the content has now been read, not only the names' },
};

// A report may come from another version, or from a stranger: a word we lack is shown as it stands.
const wordOf = (table: Readonly<Record<string, Both>>, key: string, lens: Lens): Phrase =>
  Object.hasOwn(table, key) ? [lens.pick(table[key] as Both)] : [named(key)];

/** A decision in one line: what, until when, by whom, why. The person's own words stay names: they are never trusted. */
export function decisionText({ verdict, until, by, because, decidedAt }: GapDecision, lens: Lens): Phrase {
  const what = wordOf(VERDICT_WORDS, verdict, lens);
  const end =
    until === undefined
      ? []
      : lens.pick({
          nb: say` til og med ${named(formatDate(`${until}T00:00`, 'nb'))}`,
          en: say` until and including ${named(formatDate(`${until}T00:00`, 'en'))}`,
        });
  const day = named(formatDate(decidedAt, lens.locale));
  return lens.pick({
    nb: say`${what}${end} (${named(by)}, ${day}): ${named(because)}`,
    en: say`${what}${end} (${named(by)}, ${day}): ${named(because)}`,
  });
}

/** A gap's status with its reasons; undefined while nobody has said anything and nothing was known. */
export function statusText(gap: Pick<Gap, 'status' | 'decision' | 'changed'>, lens: Lens): Phrase | undefined {
  if (gap.status === 'new') return undefined;
  const grown = (gap.changed ?? []).map((change) => wordOf(CHANGE_WORDS, change, lens));
  return [
    ...wordOf(STATUS_WORDS, gap.status, lens),
    ...(grown.length === 0 ? [] : [': ', ...list(grown)]),
    ...(gap.decision === undefined ? [] : [' – ', ...decisionText(gap.decision, lens)]),
  ];
}
