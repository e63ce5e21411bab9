import type { GapKind, StoreReport } from '../../src/model/report.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { gather } from '../shared/gather.js';
import { category } from './pieces.js';
import { gapAnchor, type View } from './view.js';
import { both, code, count, t } from './words.js';

const MOST_CATEGORIES = 4;

/** Categories found in a data source, as the map has them. */
function found(view: View, store: string): readonly string[] {
  const inside = view.report.map.filter(
    (cell) => cell.store === store || cell.locations.some((at) => at.startsWith(`${store}://`)),
  );
  return [...new Set(inside.filter((cell) => cell.locations.length > 0).map((cell) => cell.category))];
}

/** One data source: what was found in it, and a mark that leads to the gap about where or with whom it is. */
function chip(view: View, store: StoreReport): Html {
  const kinds: readonly GapKind[] = ['region', 'recipient'];
  const gap = view.report.gaps.find((g) => g.store === store.id && kinds.includes(g.kind));
  const categories = found(view, store.id);
  const some = joined(
    categories.slice(0, MOST_CATEGORIES).map((id) => category(view, id)),
    ', ',
  );
  const more = categories.length > MOST_CATEGORIES && markup` + ${count(categories.length - MOST_CATEGORIES)}`;
  const name = code(view, store.id);
  const mark =
    gap && markup` <a class="bad" href="#${gapAnchor(view, gap)}">! ${t('ikke som oppgitt', 'not as declared')}</a>`;
  return markup`<li><b>${name}</b>${mark}<small>${categories.length === 0 ? t('ingenting funnet', 'nothing found') : some}${more}</small></li>`;
}

/** In which country, and with whom, each data source is: one column for each country, one row for each recipient. */
export function whereabouts(view: View): Html {
  const { stores } = view.report;
  const unstated = t('ikke oppgitt', 'not stated');
  const regions = [...gather(stores, (s) => s.region).values()].map((same) => same[0]?.region ?? null);
  const byRecipient = [...gather(stores, (s) => s.recipient).values()];
  const head = regions.map((r) => markup`<th scope="col">${r === null ? unstated : code(view, r)}</th>`);
  const rows = byRecipient.map((same) => {
    const recipient = same[0]?.recipient ?? null;
    const who =
      recipient === null
        ? t('Egen drift, eller ikke oppgitt', 'Own operation, or not stated')
        : both(view, (lens) => lens.recipient(recipient));
    const cells = regions.map((region) => {
      const here = same.filter((s) => s.region === region);
      return markup`<td>${here.length > 0 && markup`<ul class="plain">${here.map((s) => chip(view, s))}</ul>`}</td>`;
    });
    return markup`<tr><th scope="row">${who}</th>${cells}</tr>`;
  });
  const intro = t(
    'Hvor datakildene står og hvem som har dem, slik konfigurasjonen sier det. Et merke viser hvor det ikke er som behandlingsprotokollen sier.',
    'Where the data sources are and who holds them, as the config says. A mark shows where that is not as the record of processing says.',
  );
  return markup`<section aria-labelledby="h-where"><h3 id="h-where">${t('Land og mottakere', 'Countries and recipients')}</h3><p>${intro}</p><div class="wide"><table class="where"><caption class="vh">${t('Datakilder etter mottaker og land', 'Data sources by recipient and country')}</caption><thead><tr><th scope="col">${t('Mottaker', 'Recipient')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
