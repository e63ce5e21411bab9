import type { FieldReport, Verdict } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { coded, type Piece, phrase, sentence } from '../shared/phrase.js';
import type { Both } from '../shared/renderer.js';
import { VERDICT_TEXT } from '../shared/verdict-text.js';
import { CONFIDENCE_WORDS } from '../shared/words.js';
import { noteLinks } from './notes.js';
import { shapes, share } from './pieces.js';
import type { View } from './view.js';
import { both, said, t, word } from './words.js';

const SOME: Both = { nb: 'i noe av innholdet', en: 'in some of the content' };

/** The same of fields told together: one piece in each language, and its reasons by number. */
export function briefVerdict(view: View, verdict: Verdict): Html {
  const { dataType, kind, confidence } = verdict;
  const title = both(view, (lens) => {
    const part = kind === 'is' ? '' : `, ${lens.pick(SOME)}`;
    return markup`<b>${said(sentence(phrase(lens.dataType(dataType))), lens)}</b> – ${lens.pick(CONFIDENCE_WORDS[confidence])}${part}`;
  });
  return markup`<div>${title}${noteLinks(view, verdict)} ${share(view, verdict.share)}</div>`;
}

/** One verdict: what, how sure, how much, and why behind a fold. */
export function verdictHtml(view: View, verdict: Verdict): Html {
  const { dataType, kind, confidence, because, masks } = verdict;
  const name = both(view, (lens) => sentence(phrase(lens.dataType(dataType))));
  const part = kind === 'is' ? '' : markup`, ${word(SOME)}`;
  const reasons = because.map(
    (reason) => markup`<li>${both(view, (lens) => reasonText(VERDICT_TEXT, reason, lens))}</li>`,
  );
  const why =
    reasons.length > 0 &&
    markup`<details><summary>${t('Hvorfor', 'Why')}</summary><ul>${reasons}</ul>${shapes(view, masks)}</details>`;
  return markup`<div class="hit"><span><b>${name}</b> – ${word(CONFIDENCE_WORDS[confidence])}${part}</span>${share(view, verdict.share)}${why}</div>`;
}

/** What a person said of a field in the configuration: shown, never counted as measured. */
export function declaredHtml(view: View, declared: NonNullable<FieldReport['declared']>): Html {
  const types = (ids: readonly string[]): Html =>
    joined(
      ids.map((id) => both(view, (lens): Piece => lens.dataType(id))),
      ', ',
    );
  const is = declared.is.length > 0 && markup` ${t('er', 'is')} ${types(declared.is)};`;
  const not = declared.not.length > 0 && markup` ${t('er ikke', 'is not')} ${types(declared.not)};`;
  return markup`<div class="hit warn">${t('Oppgitt av en person, ikke målt:', 'Stated by a person, not measured:')}${is}${not} <bdi>${both(view, () => [coded(declared.because)])}</bdi></div>`;
}
