import type { Reason } from '../../src/model/container.js';
import type { DiffUnexamined, GapChange, GoneBecause, MapChange, Range, ReportDiff } from '../../src/model/diff.js';
import { reasonText } from '../shared/code-text.js';
import { FAULT_TEXT } from '../shared/fault-text.js';
import { gapLine } from '../shared/gap-line.js';
import type { Lens } from '../shared/lens.js';
import { formatCount } from '../shared/numbers.js';
import { coded, list, type Phrase, phrase, say } from '../shared/phrase.js';
import type { Both } from '../shared/renderer.js';
import { STATUS_WORDS } from '../shared/status-text.js';
import { UNEXAMINED_TEXT } from '../shared/unexamined-text.js';
import { SEVERITY_WORDS, STATE_WORDS } from '../shared/words.js';

/** A heading and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Phrase[];
}

const GONE_WORDS: Readonly<Record<GoneBecause, Both>> = {
  'no-longer': { nb: 'ikke lenger et avvik', en: 'no longer a gap' },
  'place-gone': { nb: 'stedet finnes ikke lenger', en: 'the place is gone' },
  'not-examined': { nb: 'ikke undersøkt denne gangen', en: 'not examined this time' },
};

const range = ({ estimate, lower, upper }: Range, show: (n: number, up: boolean) => string): string =>
  upper === null ? `~${show(estimate, false)}` : `${show(lower, false)}–${show(upper, true)}`;

function change(of: GapChange, lens: Lens): Phrase {
  const arrow = (before: string, after: string): Phrase => [`${before} → ${after}`];
  switch (of.what) {
    case 'severity':
      return arrow(lens.pick(SEVERITY_WORDS[of.before]), lens.pick(SEVERITY_WORDS[of.after]));
    case 'status':
      return arrow(lens.pick(STATUS_WORDS[of.before]), lens.pick(STATUS_WORDS[of.after]));
    case 'share': {
      const percent = (r: Range): string => range(r, (n, up) => lens.percent(n, up ? 'up' : 'down'));
      return [lens.pick({ nb: 'andel ', en: 'share ' }), ...arrow(percent(of.before), percent(of.after))];
    }
    case 'rows':
      return [
        lens.pick({ nb: 'rader ', en: 'rows ' }),
        ...arrow(range(of.before, formatCount), range(of.after, formatCount)),
      ];
  }
}

function mapLine({ category, system, store, before, after, added, gone }: MapChange, lens: Lens): Phrase {
  const where = system === null ? [coded(store ?? '*')] : phrase(lens.system(system));
  const state = (of: MapChange['before']): string => (of === null ? '–' : lens.pick(STATE_WORDS[of].name));
  const moved = before === after ? state(after) : `${state(before)} → ${state(after)}`;
  const places = [
    ...(added.length > 0 ? [say`+ ${some(added)}`] : []),
    ...(gone.length > 0 ? [say`− ${some(gone)}`] : []),
  ];
  return say`${lens.category(category)}, ${where}: ${moved}${places.length === 0 ? '' : say` (${list(places, '; ')})`}`;
}

const PLACES = 3;

const some = (places: readonly string[]): Phrase => {
  const more = places.length - PLACES;
  return [...list(places.slice(0, PLACES).map(coded)), ...(more > 0 ? [` … +${formatCount(more)}`] : [])];
};

/** Why something was not examined, in a few words. */
export function whyUnexamined(reason: Reason, lens: Lens): Phrase {
  if (Object.hasOwn(UNEXAMINED_TEXT, reason.code)) {
    const { title } = UNEXAMINED_TEXT[reason.code as keyof typeof UNEXAMINED_TEXT];
    return [lens.pick(title).charAt(0).toLowerCase() + lens.pick(title).slice(1)];
  }
  return reasonText(FAULT_TEXT, reason, lens);
}

const unexaminedLine = ({ at, reason }: DiffUnexamined, lens: Lens): Phrase =>
  say`${coded(at)}: ${whyUnexamined(reason, lens)}`;

function comeLines(diff: ReportDiff, lens: Lens): Phrase[] {
  const words: readonly (readonly [keyof Pick<ReportDiff, 'stores' | 'containers' | 'fields'>, Both])[] = [
    ['stores', { nb: 'datakilde', en: 'data source' }],
    ['containers', { nb: 'tabell eller fil', en: 'table or file' }],
    ['fields', { nb: 'felt', en: 'field' }],
  ];
  return words.flatMap(([kind, word]) => [
    ...diff[kind].added.map((at) => say`+ ${lens.pick(word)} ${coded(at)}`),
    ...diff[kind].gone.map((at) => say`− ${lens.pick(word)} ${coded(at)}`),
  ]);
}

/** What changed, in sections; those without lines are left out. */
export function sectionsOf(diff: ReportDiff, lens: Lens): Section[] {
  const { gaps, unexamined } = diff;
  const all: readonly [Both, readonly Phrase[]][] = [
    [{ nb: 'Nye avvik', en: 'New gaps' }, gaps.added.map((gap) => gapLine(gap, lens))],
    [
      { nb: 'Avvik som er borte', en: 'Gaps that are gone' },
      gaps.gone.map(({ gap, because }) => say`${gapLine(gap, lens)} – ${lens.pick(GONE_WORDS[because])}`),
    ],
    [
      { nb: 'Avvik som er endret', en: 'Gaps that changed' },
      gaps.changed.map(({ gap, changes }) => say`${gapLine(gap, lens)} – ${list(changes.map((c) => change(c, lens)))}`),
    ],
    [{ nb: 'Nå ikke undersøkt', en: 'Newly not examined' }, unexamined.newly.map((u) => unexaminedLine(u, lens))],
    [{ nb: 'Nå undersøkt', en: 'Newly examined' }, unexamined.nowExamined.map((at) => [coded(at)])],
    [{ nb: 'Endret i kartet', en: 'Changed on the map' }, diff.map.map((c) => mapLine(c, lens))],
    [{ nb: 'Kommet og borte', en: 'Come and gone' }, comeLines(diff, lens)],
  ];
  return all.filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title: lens.pick(title), lines }));
}
