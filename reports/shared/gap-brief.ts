import type { Reason } from '../../src/model/container.js';
import { displayPath, formatLocation } from '../../src/model/location.js';
import { type Gap, type Report, SEVERITIES, type Severity } from '../../src/model/report.js';
import { ACTION_TEXT } from './action-text.js';
import { reasonText } from './code-text.js';
import { GAP_TEXT } from './gap-text.js';
import { GAP_WORDS } from './gap-words.js';
import { type Lens, lensFor } from './lens.js';
import { coded, type Phrase, phrase, sentence } from './phrase.js';
import type { Locale } from './renderer.js';
import { STATUS_WORDS, statusText } from './status-text.js';
import { visible } from './visible.js';
import { SEVERITY_WORDS } from './words.js';

/** One gap in one language, as phrases: each format makes the names in them harmless in its own way. */
export interface Brief {
  readonly gap: Gap;
  readonly kind: string;
  readonly meaning: string;
  readonly severity: string;
  /** The category, or the kind where there is none. */
  readonly title: Phrase;
  /** Store, container and field, outermost first; the pointer for what is in the register alone. */
  readonly place: readonly Phrase[];
  /** The printed location, cut to {@link LONGEST}; null for what lies in no store. */
  readonly location: string | null;
  readonly because: readonly Phrase[];
  /** The same without the arithmetic of the severity, where there is little room. */
  readonly why: readonly Phrase[];
  /** Where it stands, in a word, and with who decided what; the latter undefined while nobody did. */
  readonly status: string;
  readonly standing?: Phrase;
  readonly actions: readonly Phrase[];
}

/** Names come in any length; a location longer than this is cut, for the id tells gaps apart. */
export const LONGEST = 1000;

/** Gaps that tell of data or words that must change. The others say that too little was seen; they fail no gate. */
export const UNDECIDED: ReadonlySet<string> = new Set(['inconclusive', 'not-examined']);
/** Statuses by which a person has settled the matter for now. */
export const SETTLED: ReadonlySet<string> = new Set(['accepted', 'false-positive']);

export const isOpen = (gap: Gap): boolean => !SETTLED.has(gap.status);
export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** At most {@link LONGEST} characters, made visible. */
export const short = (text: string): string => visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The words of a kind; its id where there are none. */
export function kindWords(kind: string, locale: Locale): { readonly name: string; readonly meaning: string } {
  const words = Object.hasOwn(GAP_WORDS, kind) ? GAP_WORDS[kind as keyof typeof GAP_WORDS] : undefined;
  return words ? { name: words.name[locale], meaning: words.meaning[locale] } : { name: visible(kind), meaning: '' };
}

/** An action in words; its id where there are none. */
const actionText = (id: string, locale: Locale): Phrase =>
  Object.hasOwn(ACTION_TEXT, id) ? [ACTION_TEXT[id as keyof typeof ACTION_TEXT][locale]] : [coded(id)];

/** The printed location of what a gap is about. */
export function locationOf(gap: Gap): string | null {
  const { store, schema, container, field } = gap;
  if (store === null) return null;
  if (container === null) return short(`${store}://`);
  return short(formatLocation({ store, schema: schema ?? '', name: container, ...(field ? { path: field } : {}) }));
}

function placeOf(gap: Gap, lens: Lens): Phrase[] {
  const { store, schema, container, field, system, pointer } = gap;
  const table = container === null ? null : schema ? `${schema}.${container}` : container;
  const names = [store, table, field === null ? null : displayPath(field)].filter((name) => name !== null);
  if (names.length > 0) return names.map((name) => [coded(name)]);
  if (system !== null) return [phrase(lens.system(system))];
  return pointer ? [[coded(pointer)]] : [];
}

/** A gap in one language. */
export function briefOf(gap: Gap, lens: Lens): Brief {
  const { locale } = lens;
  const kind = kindWords(gap.kind, locale);
  const standing = statusText(gap, lens);
  const told = (reason: Reason): Phrase => sentence(reasonText(GAP_TEXT, reason, lens));
  return {
    // A report may come from a stranger, in whose hands an id is any text.
    gap: { ...gap, id: short(gap.id) },
    kind: kind.name,
    meaning: kind.meaning,
    severity: SEVERITY_WORDS[gap.severity][locale],
    title: gap.category === null ? [kind.name] : sentence(phrase(lens.category(gap.category))),
    place: placeOf(gap, lens),
    location: locationOf(gap),
    because: gap.because.map(told),
    why: gap.because.filter(({ code }) => code !== 'severity').map(told),
    status: Object.hasOwn(STATUS_WORDS, gap.status) ? STATUS_WORDS[gap.status][locale] : visible(gap.status),
    ...(standing === undefined ? {} : { standing: sentence(standing) }),
    actions: gap.actions.map((id) => actionText(id, locale)),
  };
}

/** A kind's name inside a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** All gaps, the most severe first and what fails a gate before what was not seen; then in the report's own order. */
export function briefsOf(report: Report, locale: Locale): Brief[] {
  const lens = lensFor(report, locale);
  const order = (gap: Gap): number =>
    (isOpen(gap) ? 0 : 100) + (UNDECIDED.has(gap.kind) ? 10 : 0) - rankOf(gap.severity);
  return [...report.gaps].sort((a, b) => order(a) - order(b)).map((gap) => briefOf(gap, lens));
}
