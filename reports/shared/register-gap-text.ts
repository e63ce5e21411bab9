/** Why something needs following up in the register itself, or in how the data is kept. */
import type { RegisterGapCode } from '../../src/model/codes.js';
import type { CodeText } from './code-text.js';
import { lintText } from './lint-text.js';
import type { Params } from './params.js';
import { coded, type Piece, say } from './phrase.js';
import type { Both } from './renderer.js';

/** What the names belong to that tell whose data it is. */
const TOLD_BY_WORDS: Readonly<Record<string, Both>> = {
  container: { nb: 'navnet på tabellen eller filen', en: 'the name of the table or file' },
  object: { nb: 'navnet på delen av dokumentet', en: 'the name of the part of the document' },
  field: { nb: 'feltnavnet', en: 'the name of the field' },
  relation: { nb: 'henvisningen i tabellen', en: 'a reference in the table' },
  dataType: { nb: 'det tabellen er gjenkjent som', en: 'what the table was recognised as' },
};

const PROTECTION_WORDS: Readonly<Record<string, Both>> = {
  hashed: { nb: 'hashet', en: 'hashed' },
  encrypted: { nb: 'kryptert', en: 'encrypted' },
  pseudonymised: { nb: 'pseudonymisert', en: 'pseudonymised' },
};

const REGION_WORDS: Readonly<Record<string, Both>> = {
  EEA: { nb: 'EØS', en: 'the EEA' },
  EU: { nb: 'EU', en: 'the EU' },
  adequate: { nb: 'land med tilstrekkelig beskyttelsesnivå', en: 'countries with an adequate level of protection' },
};

const region = (p: Params, key: string): Piece => p.word(key, REGION_WORDS);
const regions = (p: Params, key: string): Piece =>
  p.each(key, (id) => (Object.hasOwn(REGION_WORDS, id) ? (REGION_WORDS[id] as Both)[p.lens.locale] : coded(id)));

/** How long something is, in the unit people think in. */
function months(p: Params, key: string): string {
  const n = Number(p.raw(key));
  const years = n / 12;
  if (n >= 24 && Number.isInteger(years)) return p.lens.pick({ nb: `${years} år`, en: `${years} years` });
  const count = p.count(key);
  return p.lens.pick({
    nb: `${count} ${n === 1 ? 'måned' : 'måneder'}`,
    en: `${count} ${n === 1 ? 'month' : 'months'}`,
  });
}

/** How much of it is not in the clear, where some is. */
const someClear = (p: Params): string =>
  p.has('veiled')
    ? p.lens.pick({
        nb: ` (${p.count('clear')} treff i klartekst, ${p.count('veiled')} beskyttet)`,
        en: ` (${p.count('clear')} hits in the clear, ${p.count('veiled')} protected)`,
      })
    : '';

/** How many fields look as they should. */
const looking = (p: Params): string =>
  Number(p.raw('fields')) > 0
    ? p.lens.pick({
        nb: ` (${p.count('fields')} felt ser beskyttet ut)`,
        en: ` (${p.count('fields')} fields look protected)`,
      })
    : '';

export const REGISTER_GAP_TEXT: Readonly<Record<RegisterGapCode, CodeText>> = {
  'subject-told': {
    nb: (p) =>
      say`${p.word('by', TOLD_BY_WORDS)} (${p.name('told')}) tyder på at opplysningene gjelder: ${p.subject('subject')}.`,
    en: (p) =>
      say`${p.word('by', TOLD_BY_WORDS)} (${p.name('told')}) tells that the data is about: ${p.subject('subject')}.`,
  },
  'subjects-declared': {
    nb: (p) => say`For ${p.category('category')} er disse oppgitt her: ${p.each('subjects', p.lens.subject)}.`,
    en: (p) => say`Declared here for ${p.category('category')}: ${p.each('subjects', p.lens.subject)}.`,
  },
  'region-differs': {
    nb: (p) => say`Datakilden står i ${region(p, 'observed')}. Oppgitt er ${region(p, 'declared')}.`,
    en: (p) => say`The data source is in ${region(p, 'observed')}. Declared is ${region(p, 'declared')}.`,
  },
  'region-silent': {
    nb: (p) =>
      say`Datakilden står i ${region(p, 'observed')}, men behandlingsprotokollen sier ikke hvor systemet skal være.`,
    en: (p) =>
      say`The data source is in ${region(p, 'observed')}, but the record of processing does not say where the system is.`,
  },
  'recipient-differs': {
    nb: (p) => say`Datakilden ligger hos «${p.recipient('observed')}», men oppgitt er «${p.recipient('declared')}».`,
    en: (p) =>
      say`The data source is held by “${p.recipient('observed')}”, but declared is “${p.recipient('declared')}”.`,
  },
  'recipient-silent': {
    nb: (p) =>
      say`Datakilden ligger hos «${p.recipient('observed')}», men behandlingsprotokollen oppgir ingen mottaker for systemet.`,
    en: (p) =>
      say`The data source is held by “${p.recipient('observed')}”, but the record of processing names no recipient for the system.`,
  },
  'recipient-unknown': {
    nb: (p) => say`Personvernerklæringen nevner ikke «${p.recipient('observed')}» blant mottakerne.`,
    en: (p) => say`The privacy policy does not name “${p.recipient('observed')}” among the recipients.`,
  },
  'older-than-declared': {
    nb: (p) =>
      say`Eldste dato vi så i ${p.name('path')}, er fra ${p.month('month')}. Fristen er ${months(p, 'months')}: ${p.count('older')} av ${p.count('cells')} daterte celler er eldre.`,
    en: (p) =>
      say`The oldest date we saw in ${p.name('path')} is of ${p.month('month')}. The period is ${months(p, 'months')}: ${p.count('older')} of ${p.count('cells')} dated cells are older.`,
  },
  'from-not-seen': {
    nb: (p) =>
      say`Fristen løper fra «${p.name('from')}», som ikke kan ses her. Vi har målt fra datoen i feltet; begynte fristen senere, kan oppbevaringen være i orden.`,
    en: (p) =>
      say`The period runs from “${p.name('from')}”, which cannot be seen here. We measured from the date in the field; if the period began later, the data may be kept rightly.`,
  },
  sampled: {
    nb: (p) => say`Vi har lest et utvalg på ${p.count('rows')} rader; det kan finnes eldre.`,
    en: (p) => say`We read a sample of ${p.count('rows')} rows; there may be older ones.`,
  },
  concerns: {
    nb: (p) => say`Det gjelder: ${p.each('categories', p.lens.category)}.`,
    en: (p) => say`It concerns: ${p.each('categories', p.lens.category)}.`,
  },
  unprotected: {
    nb: (p) =>
      say`Oppgitt som ${p.word('protection', PROTECTION_WORDS)}, men innholdet lot seg lese og gjenkjenne${someClear(p)}.`,
    en: (p) =>
      say`Declared as ${p.word('protection', PROTECTION_WORDS)}, but the content could be read and recognised${someClear(p)}.`,
  },
  protected: {
    nb: (p) =>
      say`Oppgitt som ${p.word('protection', PROTECTION_WORDS)}. Da kan ingen regel kjenne det igjen, og at vi ikke fant det i klartekst, sier ikke om det er der${looking(p)}.`,
    en: (p) =>
      say`Declared as ${p.word('protection', PROTECTION_WORDS)}. Then no rule can recognise it, and that we did not find it in the clear does not tell whether it is there${looking(p)}.`,
  },
  'real-in-test': {
    nb: () => ['Systemet er ført opp som testsystem, men numrene er ikke laget for test.'],
    en: () => ['The system is listed as a test system, but the numbers are not made for tests.'],
  },
  claim: {
    nb: (p) => say`Personvernerklæringen lover: «${p.claim('claim')}».`,
    en: (p) => say`The privacy policy promises: “${p.claim('claim')}”.`,
  },
  'claim-regions': {
    nb: (p) => say`Datakilden står i ${region(p, 'observed')}, som ikke er blant det lovede: ${regions(p, 'regions')}.`,
    en: (p) =>
      say`The data source is in ${region(p, 'observed')}, which is not in what was promised: ${regions(p, 'regions')}.`,
  },
  'claim-absent': {
    nb: (p) => say`Her skulle det ikke være ${p.dataType('dataType')}.`,
    en: (p) => say`There should be no ${p.dataType('dataType')} here.`,
  },
  'claim-masked': {
    nb: (p) => say`${p.dataType('dataType')} skulle vært maskert her, men står i full form.`,
    en: (p) => say`${p.dataType('dataType')} should be masked here, but stands in full.`,
  },
  'claim-untested': {
    nb: (p) => say`Løftet «${p.claim('claim')}» kunne ikke prøves: Det var ingenting å måle det mot.`,
    en: (p) => say`The promise “${p.claim('claim')}” could not be tested: there was nothing to measure it against.`,
  },
  lint: {
    nb: (p) => lintText(p.raw('lint'))?.missing.nb(p) ?? say`Mangel: ${p.name('lint')}.`,
    en: (p) => lintText(p.raw('lint'))?.missing.en(p) ?? say`Shortcoming: ${p.name('lint')}.`,
  },
  'place-empty': {
    nb: (p) => say`Behandlingsprotokollen viser til ${p.name('glob')}, men der er det ingenting.`,
    en: (p) => say`The record of processing points to ${p.name('glob')}, but there is nothing there.`,
  },
  expired: {
    nb: (p) => say`Beslutningen om ${p.name('gap')} gjaldt til ${p.name('until')}.`,
    en: (p) => say`The decision on ${p.name('gap')} was valid until ${p.name('until')}.`,
  },
};
