import type { GapKind } from '../../src/model/report.js';
import { type Html, markup } from '../shared/escape.js';
import type { GapTheme } from '../shared/gap-groups.js';
import { GAP_WORDS } from '../shared/gap-words.js';
import { gather } from '../shared/gather.js';
import { absenceTable } from './absences.js';
import { filterForm } from './filter.js';
import { gapCard } from './gap-card.js';
import { tally } from './tally.js';
import { PRESENT, type View } from './view.js';
import { counts, t, Word, word } from './words.js';

function kindSection(view: View, kind: GapKind, themes: readonly GapTheme[]): Html {
  const groups = themes.flatMap((theme) => theme.groups);
  const n = groups.reduce((sum, group) => sum + group.gaps.length, 0);
  const body = PRESENT.has(kind) ? themes.map((theme) => gapCard(view, theme)) : absenceTable(view, kind, groups);
  return markup`<section aria-labelledby="h-${kind}"><h3 id="h-${kind}">${Word(GAP_WORDS[kind].name)} <small>${counts(n, 'gap')}</small></h3><p class="meaning">${word(GAP_WORDS[kind].meaning)}</p>${body}</section>
`;
}

/** Everything that differs between what is declared and what is there. */
export function gaps(view: View): Html {
  const byKind = [...gather(view.themes, (theme) => theme.kind).values()];
  // Themes come ordered, so the kind that is met first holds the most severe.
  const sections = byKind.flatMap((themes) => (themes[0] ? kindSection(view, themes[0].kind, themes) : []));
  const intro = t(
    'Her er forskjellene mellom det vi så, og det som er oppgitt – de mest alvorlige først. Et slikt punkt er ikke i seg selv et avvik (brudd på personopplysningssikkerheten) etter personvernforordningen artikkel 33; det er noe å ta stilling til.',
    'These are the differences between what we saw and what is declared, the most severe first. A gap is not in itself a personal data breach under Article 33 GDPR; it is something to decide on.',
  );
  const none = markup`<p>${t('Ingen forskjeller er funnet. Se hva som ikke ble undersøkt, før du legger det bort.', 'No differences were found. See what was not examined before you put this away.')}</p>`;
  return markup`<section id="gaps" aria-labelledby="h-gaps"><h2 id="h-gaps">${t('Å følge opp', 'To follow up')}</h2><p>${intro}</p>${tally(view)}${byKind.length === 0 ? none : markup`${filterForm(view)}${sections}`}</section>`;
}
