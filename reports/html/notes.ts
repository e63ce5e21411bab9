import type { Verdict } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { VERDICT_TEXT } from '../shared/verdict-text.js';
import { noteKey, notesOf } from './note-keys.js';
import { shapes } from './pieces.js';
import type { View } from './view.js';
import { both, t } from './words.js';

/** The numbers of a verdict's notes, each a link to its line in the list. */
export function noteLinks(view: View, verdict: Verdict): Html | '' {
  const numbers = notesOf(verdict).flatMap((note) => view.notes.get(noteKey(note))?.n ?? []);
  return (
    (numbers.length > 0 &&
      markup` <sup>${joined(
        numbers.map((n) => markup`<a href="#n${n}">${n}</a>`),
        ' ',
      )}</sup>`) ||
    ''
  );
}

/** The list that the numbers lead to. */
export function noteList(view: View): Html | '' {
  if (view.notes.size === 0) return '';
  const lines = [...view.notes.values()].map(({ n, note }) => {
    const text =
      'masks' in note ? shapes(view, note.masks) : both(view, (lens) => reasonText(VERDICT_TEXT, note.reason, lens));
    return markup`<li id="n${n}">${text}</li>
`;
  });
  return markup`<section aria-labelledby="h-notes"><h3 id="h-notes">${t('Grunnene bak funnene', 'The reasons behind the findings')}</h3><p>${t('Tallene ved funnene viser hit.', 'The numbers at the findings lead here.')}</p><ol class="notes">${lines}</ol></section>`;
}
