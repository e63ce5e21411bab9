import { displayPath } from '../../src/model/location.js';
import type { ContainerReport, FieldReport, StoreReport } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, markup } from '../shared/escape.js';
import { gather } from '../shared/gather.js';
import { formatBytes } from '../shared/numbers.js';
import { UNEXAMINED_WHY } from '../shared/unexamined-text.js';
import { CONTAINER_WORDS, ENDED_WORDS, METHOD_WORDS } from '../shared/words.js';
import { bound, boundOfAll, commonRows, isCommon, isPlain, plainRows } from './alike.js';
import { noteList } from './notes.js';
import { carried } from './pieces.js';
import { storeFacts } from './stores.js';
import { declaredHtml, verdictHtml } from './verdicts.js';
import { locationOfContainer, locationOfField, type View } from './view.js';
import { both, code, count, counts, t, Word } from './words.js';

function cellsHtml(field: FieldReport): Html {
  if (field.basis === 'schema') return t('ingen (bare navn og type)', 'none (name and type only)');
  const nulls = field.nulls > 0 && markup`<small>+ ${count(field.nulls)} ${t('tomme', 'empty')}</small>`;
  const cut =
    field.truncated !== undefined &&
    field.truncated > 0 &&
    markup`<small>${count(field.truncated)} ${t('kuttet', 'cut short')}</small>`;
  const capped =
    field.capped !== undefined &&
    markup`<small>${count(field.capped)} ${t('med flere treff enn vi teller', 'with more hits than are counted')}</small>`;
  return markup`${count(field.examined.cells)}${nulls}${cut}${capped}`;
}

function fieldRow(view: View, field: FieldReport): Html {
  const { notExamined, verdicts, declared } = field;
  const anchor = view.anchors.places.get(locationOfField(field));
  const head = markup`<tr id="${anchor}"><th scope="row">${code(view, displayPath(field.path))}<small>${code(view, field.declaredType)}</small></th>`;
  const stated = declared && declaredHtml(view, declared);
  if (notExamined) {
    const why = both(view, (lens) => reasonText(UNEXAMINED_WHY, notExamined, lens));
    return markup`${head}<td colspan="3" class="ne"><b>${t('Ikke undersøkt.', 'Not examined.')}</b> ${why}${stated}</td></tr>
`;
  }
  const found = verdicts.length === 0 && !stated ? '–' : verdicts.map((verdict) => verdictHtml(view, verdict));
  return markup`${head}<td class="num">${cellsHtml(field)}</td><td>${found}${stated}</td><td class="num">${bound(view, [field])}</td></tr>
`;
}

function fieldTable(view: View, name: Html, fields: readonly FieldReport[]): Html {
  const common = boundOfAll(view, fields);
  const at = { whole: common !== undefined };
  const head = [
    t('Felt', 'Field'),
    t('Celler undersøkt', 'Cells examined'),
    view.brief
      ? t('Funn, og i hvor mange av cellene', 'Findings, and in how many of the cells')
      : t('Funn', 'Findings'),
    ...(common ? [] : [t('Alt annet: 0 funnet, høyst', 'All else: 0 found, at most')]),
  ];
  const isJoined = (field: FieldReport): boolean => isPlain(field) || (view.brief && isCommon(field));
  const told = fields.filter((field) => !isJoined(field)).map((field) => fieldRow(view, field));
  const alike = view.brief ? commonRows(view, fields.filter(isCommon), at) : [];
  const rest = plainRows(view, fields.filter(isPlain), at);
  const most =
    common &&
    markup`<p>${t('Alt annet vi leter etter: 0 funnet, i høyst', 'All else we look for: 0 found, in at most')} ${common} ${t('av cellene i hvert felt.', 'of the cells of each field.')}</p>`;
  return markup`${most}<div class="wide"><table class="fields"><caption class="vh">${name}</caption><thead><tr>${head.map((h, i) => markup`<th scope="col"${i % 2 === 1 && markup` class="num"`}>${h}</th>`)}</tr></thead><tbody>${alike}${told}${rest}</tbody></table></div>`;
}

function reading(view: View, container: ContainerReport): Html {
  const { rows, sampled, members, notExamined } = container;
  const size = rows && markup`${!rows.exact && t('ca. ', 'about ')}${count(rows.value)} ${t('rader', 'rows')}`;
  const many =
    members !== undefined &&
    markup`, ${count(members)} ${t('filer eller tabeller med samme oppbygning', 'files or tables of one shape')}`;
  if (notExamined)
    return markup`<p>${size}${many}</p><p class="warn"><b>${t('Ikke undersøkt.', 'Not examined.')}</b> ${both(view, (lens) => reasonText(UNEXAMINED_WHY, notExamined, lens))}</p>`;
  const how = markup`${Word(METHOD_WORDS[sampled.method])}; ${t(ENDED_WORDS[sampled.endedBy].nb, ENDED_WORDS[sampled.endedBy].en)}`;
  const old = container.carriedFrom && markup`<p><b>${carried(view, container)}.</b></p>`;
  return markup`${old}<p>${size}${many}. ${count(sampled.rows)} ${t('rader lest', 'rows read')} (${both(view, (lens) => [formatBytes(sampled.bytes, lens.locale)])}). ${how}.</p>`;
}

function containerBox(view: View, container: ContainerReport): Html {
  const location = locationOfContainer(container);
  const fields = view.fieldsOf.get(location) ?? [];
  const found = fields.filter((field) => field.verdicts.length > 0).length;
  const name = code(view, container.schema === '' ? container.name : `${container.schema}.${container.name}`);
  const state = container.notExamined
    ? t('ikke undersøkt', 'not examined')
    : markup`${t('funn i', 'findings in')} ${count(found)} ${t('av', 'of')} ${counts(fields.length, 'field')}`;
  const whole = container.verdicts.map((verdict) => verdictHtml(view, verdict));
  const table = fields.length > 0 && fieldTable(view, name, fields);
  return markup`<details class="box" id="${view.anchors.places.get(location)}"><summary>${name} <span class="ne">${Word(CONTAINER_WORDS[container.kind])}</span><small>${state}</small></summary><div>${reading(view, container)}${whole}${table}</div></details>
`;
}

function storeSection(view: View, store: StoreReport, containers: readonly ContainerReport[], i: number): Html {
  return markup`<section aria-labelledby="s${i}"><h3 id="s${i}">${code(view, store.id)}</h3>${storeFacts(view, store)}${containers.map((container) => containerBox(view, container))}</section>
`;
}

/** Every field, by data source and table: what it is, how much was read and what is left open. */
export function fields(view: View): Html {
  const byStore = gather(view.report.containers, (container) => container.store);
  const sections = view.report.stores.map((store, i) =>
    storeSection(view, store, byStore.get(JSON.stringify(store.id)) ?? [], i),
  );
  const intro = t(
    'Alt som ble lest, én boks for hver tabell eller fil. Den siste kolonnen sier hvor mye det høyst kan være av alt annet vi leter etter, i feltet.',
    'All that was read, one box for each table or file. The last column says how much there can at most be in the field of everything else we look for.',
  );
  const brief =
    view.brief &&
    markup`<p>${t('Rapporten er så stor at felt som det kan sies det samme om, står sammen, med den minste og den høyeste andelen av dem. Regnestykkene for hvert felt vises med', 'The report is so large that fields of which the same can be said stand together, with the least and the greatest share among them. The arithmetic of each field is shown by')} <bdi class="n">personkart explain</bdi>.</p>`;
  return markup`<section id="fields" aria-labelledby="h-fields"><h2 id="h-fields">${t('Alle felt', 'All fields')}</h2><p>${intro}</p>${brief}${sections}${noteList(view)}</section>`;
}
