import type { GapCode } from '../../src/model/codes.js';
import { type CodeText, fixed } from './code-text.js';
import { FAULT_TEXT } from './fault-text.js';
import type { Params } from './params.js';
import { type Phrase, say } from './phrase.js';
import { REGISTER_GAP_TEXT } from './register-gap-text.js';
import type { Both } from './renderer.js';
import { UNEXAMINED_TEXT } from './unexamined-text.js';
import { KIND_WORDS } from './verdict-text.js';
import { CONFIDENCE_WORDS } from './words.js';

/** Why no bound is claimed for a sample. */
export const UNSOUND_WORDS: Readonly<Record<string, Both>> = {
  head: { nb: 'bare de første radene er lest', en: 'only the first rows were read' },
  budget: { nb: 'lesingen ble avbrutt av en grense', en: 'the reading was cut short by a limit' },
  rows: { nb: 'lesingen ble avbrutt av grensen for rader', en: 'the reading was cut short by the row limit' },
  bytes: { nb: 'lesingen ble avbrutt av grensen for datamengde', en: 'the reading was cut short by the size limit' },
  seconds: { nb: 'lesingen ble avbrutt av tidsgrensen', en: 'the reading was cut short by the time limit' },
  fault: { nb: 'lesingen ble avbrutt av en feil', en: 'the reading was cut short by a fault' },
  truncated: { nb: 'noen celler er kuttet', en: 'some cells were cut short' },
  clusters: { nb: 'utvalget har for få datablokker', en: 'the sample has too few blocks' },
  sample: { nb: 'utvalget er ikke tilfeldig', en: 'the sample is not random' },
  bound: { nb: 'utvalget er for lite', en: 'the sample is too small' },
};

/** The reason as a heading: its own parameters are not part of the gap. */
function unexaminedReason(p: Params): Phrase {
  const code = p.raw('reason');
  if (Object.hasOwn(UNEXAMINED_TEXT, code)) {
    return [lower(UNEXAMINED_TEXT[code as keyof typeof UNEXAMINED_TEXT].title[p.lens.locale]), '.'];
  }
  if (Object.hasOwn(FAULT_TEXT, code)) return FAULT_TEXT[code as keyof typeof FAULT_TEXT][p.lens.locale](p);
  return say`${p.name('reason')}.`;
}

/** How many fields are concerned, where it is more than the one that is named anyway. */
function someFields(p: Params): string {
  const n = Number(p.raw('fields'));
  if (!(n > 1)) return '';
  return p.lens.pick({ nb: ` (${p.count('fields')} felt)`, en: ` (${p.count('fields')} fields)` });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** How large the share is, as far as the sample allows to say. */
const shareNb = (p: Params): Phrase => {
  const [low, high, n] = [p.percent('lower', 'down'), p.percent('upper', 'up'), p.count('cells')];
  if (!p.is('sound')) {
    return say`om lag ${p.percent('estimate', 'near')} av de ${n} undersøkte cellene; for resten kan vi ikke oppgi noen grense`;
  }
  return low === high
    ? say`${low} av cellene (${n} undersøkt)`
    : say`minst ${low} og høyst ${high} av cellene (${n} undersøkt)`;
};

const shareEn = (p: Params): Phrase => {
  const [low, high, n] = [p.percent('lower', 'down'), p.percent('upper', 'up'), p.count('cells')];
  if (!p.is('sound')) {
    return say`about ${p.percent('estimate', 'near')} of the ${n} examined cells; for the rest no bound can be given`;
  }
  return low === high
    ? say`${low} of the cells (${n} examined)`
    : say`at least ${low} and at most ${high} of the cells (${n} examined)`;
};

/** Why something needs following up. */
export const GAP_TEXT: Readonly<Record<GapCode, CodeText>> = {
  found: {
    nb: (p) =>
      say`${p.raw('kind') === 'is' ? 'Feltet er' : 'Noe av innholdet er'} ${p.dataType('dataType')} (${p.word('confidence', CONFIDENCE_WORDS)}): ${shareNb(p)}.`,
    en: (p) =>
      say`${p.raw('kind') === 'is' ? 'The field is' : 'Some of the content is'} ${p.dataType('dataType')} (${p.word('confidence', CONFIDENCE_WORDS)}): ${shareEn(p)}.`,
  },
  'found-in-schema': {
    nb: (p) =>
      say`Feltet er ment for ${p.dataType('dataType')} (${p.word('confidence', CONFIDENCE_WORDS)}), etter navn og type; innholdet er ikke lest.`,
    en: (p) =>
      say`The field is meant for ${p.dataType('dataType')} (${p.word('confidence', CONFIDENCE_WORDS)}), by its name and type; the content was not read.`,
  },
  'policy-silent': {
    nb: (p) => say`Personvernerklæringen nevner ikke ${p.category('category')}.`,
    en: (p) => say`The privacy policy does not mention ${p.category('category')}.`,
  },
  'policy-absent': {
    nb: (p) =>
      say`Personvernerklæringen oppgir ikke at dere behandler ${p.category('category')}; registeret fører kategorien som utelatt.`,
    en: (p) =>
      say`The privacy policy does not say that you process ${p.category('category')}; the register lists the category as left out.`,
  },
  'system-silent': {
    nb: (p) => say`Behandlingsprotokollen sier ikke at ${p.category('category')} ligger i ${p.system('system')}.`,
    en: (p) =>
      say`The record of processing does not say that ${p.category('category')} is held in ${p.system('system')}.`,
  },
  'no-system': fixed(
    'Tabellen eller filen hører ikke til noe system i behandlingsprotokollen.',
    'The table or file belongs to no system in the record of processing.',
  ),
  'no-store': fixed(
    'Ingenting i datakilden hører til noe system i behandlingsprotokollen.',
    'Nothing in the data source belongs to any system in the record of processing.',
  ),
  'not-recognised': {
    nb: (p) =>
      say`Ikke gjenkjent i mer enn ${p.percent('upper', 'up')} av cellene i noe felt, med ${p.percent('level', 'near')} sikkerhet for alle ${p.count('fields')} felt under ett${p.has('cells') ? ` (${p.count('cells')} celler)` : ''}.`,
    en: (p) =>
      say`Not recognised in more than ${p.percent('upper', 'up')} of the cells of any field, at ${p.percent('level', 'near')} confidence for all ${p.count('fields')} fields together${p.has('cells') ? ` (${p.count('cells')} cells)` : ''}.`,
  },
  unsound: {
    nb: (p) =>
      say`Utvalget gir ingen sikker grense${p.has('fields') ? ` i ${p.count('fields')} felt` : ''}${p.has('reason') ? say`: ${p.word('reason', UNSOUND_WORDS)}` : ''}.`,
    en: (p) =>
      say`The sample gives no sound bound${p.has('fields') ? ` in ${p.count('fields')} fields` : ''}${p.has('reason') ? say`: ${p.word('reason', UNSOUND_WORDS)}` : ''}.`,
  },
  'place-only': fixed(
    'Bare navn på felt og tabeller tyder på dette; innholdet alene kan ikke vise det.',
    'Only the names of fields and tables point to this; the content alone cannot show it.',
  ),
  'only-possible': {
    nb: (p) => say`Det finnes bare mulige treff på ${p.dataType('dataType')}, og de er for svake til å telle.`,
    en: (p) => say`There are only possible hits of ${p.dataType('dataType')}, too weak to count.`,
  },
  'declared-by-person': fixed(
    'Et menneske har oppgitt i konfigurasjonen at feltet inneholder dette. Det er ikke målt.',
    'A person has said in the config that the field holds this. It is not measured.',
  ),
  synthetic: {
    nb: (p) => say`Numrene er laget for test (${p.word('kind', KIND_WORDS)}) og tilhører ingen virkelig person.`,
    en: (p) => say`The numbers are made for tests (${p.word('kind', KIND_WORDS)}) and belong to no real person.`,
  },
  severity: {
    nb: (p) =>
      say`Følsomhet ${p.number('sensitivity')} × eksponering ${p.number('exposure')} × mengde ${p.number('volume')} = ${p.number('score')}.`,
    en: (p) =>
      say`Sensitivity ${p.number('sensitivity')} × exposure ${p.number('exposure')} × volume ${p.number('volume')} = ${p.number('score')}.`,
  },
  'no-rule': {
    nb: (p) => say`Ingen regel kan kjenne igjen ${p.category('category')}, så her må et menneske se etter.`,
    en: (p) => say`No rule can recognise ${p.category('category')}, so a person has to look.`,
  },
  unexamined: {
    nb: (p) => say`Ikke undersøkt${someFields(p)}: ${unexaminedReason(p)}`,
    en: (p) => say`Not examined${someFields(p)}: ${unexaminedReason(p)}`,
  },
  ...REGISTER_GAP_TEXT,
};
