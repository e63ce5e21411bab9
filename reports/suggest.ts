/** Suggested changes of a register as a diff for reading: which gaps, which line, what is added and taken away. */
import { coded, plain } from './shared/phrase.js';
import type { Both, Locale } from './shared/renderer.js';

interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

export interface SuggestionView {
  readonly gaps: readonly string[];
  readonly kind: string;
  readonly category: string | null;
  readonly system: string | null;
  readonly store: string | null;
  readonly operations: readonly Operation[];
}

const WHAT: Readonly<Record<string, Both>> = {
  'undeclared-category': { nb: 'Ta inn kategorien', en: 'Declare the category' },
  'undeclared-here': { nb: 'Før opp i systemet', en: 'Enter for the system' },
  'unknown-store': { nb: 'Nytt system for datakilden', en: 'New system for the store' },
  'subject-undeclared': { nb: 'Føy til hvem det gjelder', en: 'Add whose data it is' },
  'not-found': { nb: 'Ta ut: ikke funnet', en: 'Take out: not found' },
  region: { nb: 'Rett lagringsstedet', en: 'Correct the region' },
  recipient: { nb: 'Rett mottakeren', en: 'Correct the recipient' },
};

/** The suggestions, and the gaps that have none. `written`: the register that they have been written to. */
export function suggestReport(
  suggestions: readonly SuggestionView[],
  others: Readonly<Record<string, number>>,
  locale: Locale,
  written: string | null = null,
): string {
  const count = suggestions.length;
  const head = {
    nb:
      count === 0
        ? 'Ingen forslag: ingen avvik kan rettes i registeret.'
        : `${count} forslag til endringer i registeret.`,
    en:
      count === 0
        ? 'Nothing to suggest: no gap is answered by the register.'
        : `${count} suggested changes of the register.`,
  }[locale];
  const how = {
    nb: 'Ta inn dem du er enig i: --accept g_… (kan gjentas) --write. Linjene merkes som forslag til noen har bekreftet dem.',
    en: 'Take those you agree with: --accept g_… (repeatable) --write. Lines are marked as suggestions until confirmed.',
  }[locale];
  const done = {
    nb: `${count} ${count === 1 ? 'endring' : 'endringer'} skrevet til ${plain(coded(written ?? ''))}.`,
    en: `${count} ${count === 1 ? 'change' : 'changes'} written to ${plain(coded(written ?? ''))}.`,
  }[locale];
  const rest = Object.entries(others).map(([kind, n]) => `${kind} ${n}`);
  const tail = {
    nb: `Ikke noe forslag for: ${rest.join(', ')}.`,
    en: `No suggestion for: ${rest.join(', ')}.`,
  }[locale];
  const blocks = suggestions.map((suggestion) => block(suggestion, locale).join('\n'));
  return `${[...(written === null ? [head, ...(count > 0 ? [how] : [])] : [done]), '', ...blocks.flatMap((b) => [b, '']), ...(rest.length > 0 ? [tail] : [])].join('\n').trimEnd()}\n`;
}

function block({ gaps, kind, category, system, store, operations }: SuggestionView, locale: Locale): string[] {
  const more = { nb: 'til', en: 'more' }[locale];
  const names = [category, system ?? store].flatMap((name) => (name === null ? [] : [name]));
  const place = plain(names.flatMap((name, i) => (i === 0 ? [coded(name)] : [' › ', coded(name)])));
  const rest = gaps.length > 1 ? ` (+${gaps.length - 1} ${more})` : '';
  return [`${gaps[0]}${rest}  ${WHAT[kind]?.[locale] ?? kind}: ${place}`, ...operations.flatMap((op) => lines(op))];
}

/** `test` is what stands there now: with `remove` or `replace` behind it, it is what goes. */
function lines({ op, path, value }: Operation): string[] {
  const shown = plain(coded(JSON.stringify(value) ?? ''), 300);
  if (op === 'remove') return [];
  return [`  ${op === 'test' ? '-' : '+'} ${plain(coded(path), 120)}  ${shown}`];
}
