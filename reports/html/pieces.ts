import { displayPath, formatLocation, parseLocation } from '../../src/model/location.js';
import type { ContainerReport, Gap, Severity, Share } from '../../src/model/report.js';
import { ACTION_TEXT } from '../shared/action-text.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { lawOf } from '../shared/gap-law.js';
import { lawsText } from '../shared/law-text.js';
import type { Lens } from '../shared/lens.js';
import { formatCount } from '../shared/numbers.js';
import { paramsOf } from '../shared/params.js';
import { coded, type Phrase, phrase, sentence } from '../shared/phrase.js';
import { carriedNote } from '../shared/since-text.js';
import { statusText } from '../shared/status-text.js';
import { UNEXAMINED_TEXT } from '../shared/unexamined-text.js';
import { SEVERITY_WORDS } from '../shared/words.js';
import type { View } from './view.js';
import { both, code, t, Word } from './words.js';

/** The severity as a word; its colour and frame only repeat it. */
export const badge = (severity: Severity): Html =>
  markup`<b class="sv ${severity}">${Word(SEVERITY_WORDS[severity])}</b>`;

/** A system of the record, or the data source where there is none. `raised` at the start of a sentence. */
export function place(
  view: View,
  at: { readonly system: string | null; readonly store: string | null },
  raised = false,
): Html {
  const { system, store } = at;
  if (system !== null) return both(view, (lens) => lens.system(system));
  const name = (lens: Lens): Phrase =>
    store === null
      ? [lens.pick({ nb: 'hele virksomheten', en: 'the whole company' })]
      : [lens.pick({ nb: 'datakilden ', en: 'data source ' }), coded(store)];
  return both(view, (lens) => (raised ? sentence(name(lens)) : name(lens)));
}

/** A category's name, with its first letter raised. */
export const category = (view: View, id: string): Html => both(view, (lens) => sentence(phrase(lens.category(id))));

const qualified = (schema: string, name: string): string => (schema === '' ? name : `${schema}.${name}`);

/** Where something is, in the words of the data source; a link when the page has it. */
export function where(
  view: View,
  at: {
    readonly store: string;
    readonly schema: string;
    readonly container: string | null;
    readonly field: string | null;
  },
): Html {
  const { store, schema, container, field } = at;
  if (container === null) return both(view, () => coded(store));
  const location = formatLocation({ store, schema, name: container, ...(field === null ? {} : { path: field }) });
  const table = both(view, () => [coded(store), ' › ', coded(qualified(schema, container))]);
  const text =
    field === null ? table : markup`<b>${both(view, () => coded(displayPath(field)))}</b> <small>${table}</small>`;
  const anchor = view.anchors.places.get(location);
  return anchor === undefined ? text : markup`<a href="#${anchor}">${text}</a>`;
}

/** A printed location as a link. */
export function printed(view: View, location: string): Html {
  const at = parseLocation(location);
  if (!at) return both(view, () => coded(location));
  return where(view, { store: at.store, schema: at.schema, container: at.name, field: at.path ?? null });
}

const LEAST_WIDTH = 1.5;

/** A share from 0 to 100 %: solid up to its lower bound, pale up to its upper. The text beside it says the same. */
function interval({ lower, upper }: Share): Html {
  const most = Math.min(100, Math.max(LEAST_WIDTH, upper * 100)).toFixed(1);
  const least = Math.max(0, Math.min(1, lower) * 100).toFixed(1);
  return markup`<svg class="iv" aria-hidden="true"><rect class="u" width="${most}%"/><rect width="${least}%"/></svg>`;
}

// From ten per cent on, whole per cents say enough, and are written alike in both languages.
const LEAST_WHOLE = 0.1;

function wholePercent({ lower, upper }: Share): Html {
  const [least, most] = [Math.floor(lower * 100), Math.ceil(upper * 100)];
  return least === most ? markup`${least}\u00a0%` : markup`${least}–${most}\u00a0%`;
}

/** How large a share is, in words that keep the bounds on the safe side. */
export function share(view: View, of: Share): Html {
  if (!of.sound) {
    const text = both(view, (l) => [
      l.pick({ nb: `om lag ${l.percent(of.estimate, 'near')}`, en: `about ${l.percent(of.estimate, 'near')}` }),
    ]);
    return markup`${text} <small>${t('av det vi så; resten er ukjent', 'of what we saw; the rest is unknown')}</small>`;
  }
  if (view.brief && of.lower >= LEAST_WHOLE) return wholePercent(of);
  const text = both(view, (l) => {
    const low = l.percent(of.lower, 'down');
    const high = l.percent(of.upper, 'up');
    if (low === high) return [low];
    return [l.pick({ nb: `minst ${low} og høyst ${high}`, en: `at least ${low}, at most ${high}` })];
  });
  return view.brief ? text : markup`${interval(of)}${text}`;
}

/** A mask as a shape one can read: `9{6}-9{5}` is 999999-99999. */
export function shapes(view: View, masks: readonly string[]): Html | '' {
  const visible = masks.filter((mask) => mask.trim() !== '');
  if (visible.length === 0) return '';
  const shown = visible.map((mask) => both(view, () => coded(drawn(mask))));
  return markup`<small>${t('Ser slik ut:', 'Looks like:')} ${joined(shown, ', ')}</small>`;
}

const LONGEST_RUN = 16;

// `4+` means four or more: drawn as four and an ellipsis.
const drawn = (mask: string): string =>
  mask.replace(/([\p{L}\p{N}])\{(\d{1,2})(\+?)\}/gu, (whole, char: string, n: string, more: string) =>
    Number(n) > LONGEST_RUN ? whole : char.repeat(Number(n)) + (more && '…'),
  );

/** A number of rows that was projected, with its bounds where there are any. `said`: with the word for it. */
export function rows(of: NonNullable<Gap['affectedRows']>, said = true): Html {
  const about = markup`${said && markup`${t('ca.', 'about')} `}${formatCount(of.estimate)}`;
  if (of.upper === null) return markup`${about} <small>${t('ingen grense', 'no bound')}</small>`;
  const low = formatCount(Math.floor(of.lower));
  const high = formatCount(Math.ceil(of.upper));
  return low === high ? markup`${low}` : markup`${about} <small>(${low}–${high})</small>`;
}

const isAction = (id: string): id is keyof typeof ACTION_TEXT => Object.hasOwn(ACTION_TEXT, id);

/** An action code in words; one that this version does not know as it stands. */
export const action = (view: View, id: string): Html =>
  isAction(id) ? t(ACTION_TEXT[id].nb, ACTION_TEXT[id].en) : code(view, id);

const isReason = (id: string): id is keyof typeof UNEXAMINED_TEXT => Object.hasOwn(UNEXAMINED_TEXT, id);

/** A reason's heading. */
export const reasonTitle = (view: View, id: string): Html =>
  isReason(id) ? t(UNEXAMINED_TEXT[id].title.nb, UNEXAMINED_TEXT[id].title.en) : code(view, id);

/** A gap's severity with the arithmetic behind it. */
export function severity(view: View, gap: Gap): Html {
  const reason = gap.because.find(({ code: id }) => id === 'severity');
  const sum =
    reason &&
    both(view, (lens) => {
      const p = paramsOf(reason, lens);
      return `${p.number('sensitivity')} × ${p.number('exposure')} × ${p.number('volume')} = ${p.number('score')}`;
    });
  return markup`${badge(gap.severity)}${sum && markup`<small>${sum}</small>`}`;
}

/** The law behind a gap. */
export const law = (view: View, gap: Gap): Html =>
  markup`<p class="law"><small>${t('Lovgrunnlag:', 'Law:')} ${both(view, (lens) => lawsText(lawOf(gap), lens.locale))}</small></p>`;

/** Where the gap stands, when somebody has said so or it was known. */
export function status(view: View, gap: Gap): Html | '' {
  return gap.status === 'new'
    ? ''
    : markup`<small>${both(view, (lens) => sentence(statusText(gap, lens) ?? []))}</small>`;
}

/** That a container was not read in this run, and when it was. */
export const carried = (view: View, container: ContainerReport): Html =>
  both(view, (lens) => sentence([carriedNote(container, lens) ?? '']));
