import type { VerdictCode } from '../../src/model/codes.js';
import { type CodeText, fixed } from './code-text.js';
import { say } from './phrase.js';
import type { Both } from './renderer.js';

/** In which situation the values stood when they were put to the test. */
export const SITUATION_WORDS: Readonly<Record<string, Both>> = {
  bare: { nb: 'skrevet som bare tegn', en: 'written bare' },
  written: { nb: 'skrevet på en form som er typisk', en: 'written in a typical form' },
  labelled: { nb: 'rett etter en ledetekst', en: 'just after a label' },
  named: { nb: 'i et felt med et slikt navn', en: 'in a field of that name' },
};

/** Kinds of numbers that have a name of their own. */
export const KIND_WORDS: Readonly<Record<string, Both>> = {
  fnr: { nb: 'fødselsnummer', en: 'fødselsnummer' },
  dnr: { nb: 'D-nummer', en: 'D number' },
  h: { nb: 'H-nummer (hjelpenummer)', en: 'H number (hospital help number)' },
  fh: { nb: 'FH-nummer (felles hjelpenummer)', en: 'FH number (common help number)' },
  npid: { nb: 'NPID fra Nav', en: 'NPID from Nav' },
  aggregated: { nb: 'forkortet adresse', en: 'address cut short' },
  'aggregated-documentation': {
    nb: 'forkortet adresse til bruk i dokumentasjon',
    en: 'address cut short, for documentation',
  },
  synthetic: { nb: 'syntetisk testnummer', en: 'synthetic test number' },
};

/** Why a verdict is what it is. */
export const VERDICT_TEXT: Readonly<Record<VerdictCode, CodeText>> = {
  share: {
    nb: (p) =>
      say`${p.count('hits')} av ${p.count('cells')} undersøkte celler har treff; i ${p.count('whole')} av dem er treffet hele innholdet.`,
    en: (p) =>
      say`${p.count('hits')} of ${p.count('cells')} examined cells have a hit; in ${p.count('whole')} of them the hit is the whole content.`,
  },
  chance: {
    nb: (p) =>
      say`${p.count('hits')} av ${p.count('distinct')} ulike verdier med riktig form (${p.word('situation', SITUATION_WORDS)}) besto kontrollen i regelen ${p.name('rule')}. Var det i stedet ${p.name('background')}, ville ${p.percent('rate', 'near')} ha bestått. Sannsynligheten for at dette skyldes tilfeldigheter, er høyst ${p.chance('p')}; kravet er ${p.chance('threshold')}.`,
    en: (p) =>
      say`${p.count('hits')} of ${p.count('distinct')} distinct values of the right shape (${p.word('situation', SITUATION_WORDS)}) passed the check of the rule ${p.name('rule')}. Had they been ${p.name('background')} instead, ${p.percent('rate', 'near')} would have passed. The probability that this is chance is at most ${p.chance('p')}; the limit is ${p.chance('threshold')}.`,
  },
  'name-supports': fixed(
    'Navnet på feltet eller tabellen tyder på det samme.',
    'The name of the field or table points the same way.',
  ),
  'name-contradicts': fixed(
    'Navnet på feltet eller tabellen tyder på noe annet.',
    'The name of the field or table points to something else.',
  ),
  'type-supports': {
    nb: (p) => say`Feltet er lagret som ${p.name('declaredType')}, og det passer med funnet.`,
    en: (p) => say`The field is stored as ${p.name('declaredType')}, which fits the finding.`,
  },
  labelled: {
    nb: (p) => say`Antall treff rett etter en ledetekst, slik som «fnr:» – ${p.count('spans')}.`,
    en: (p) => say`Hits just after a label such as “fnr:” – ${p.count('spans')}.`,
  },
  kind: {
    nb: (p) =>
      say`Slag: ${p.word('kind', KIND_WORDS)} (${p.count('spans')} treff).${p.is('synthetic') ? ' Slike nummer er laget for test og tilhører ingen virkelig person.' : ''}`,
    en: (p) =>
      say`Kind: ${p.word('kind', KIND_WORDS)} (${p.count('spans')} hits).${p.is('synthetic') ? ' Such numbers are made for tests and belong to no real person.' : ''}`,
  },
  'paired-with': {
    nb: (p) => say`Hører sammen med feltet ${p.name('path')}; verdiene i de to stemmer overens.`,
    en: (p) => say`Belongs with the field ${p.name('path')}; the values of the two agree.`,
  },
  'container-name': fixed('Navnet på tabellen sier hva den inneholder.', 'The name of the table says what it holds.'),
  'container-shape': fixed(
    'Feltene i tabellen hører sammen på denne måten.',
    'The fields of the table belong together in this way.',
  ),
  role: {
    nb: (p) => say`Feltet ${p.name('path')} har rollen ${p.name('role')}.`,
    en: (p) => say`The field ${p.name('path')} plays the part ${p.name('role')}.`,
  },
  'comment-supports': fixed(
    'Kommentaren til feltet tyder på det samme.',
    'The comment on the field points the same way.',
  ),
  'named-with': {
    nb: (p) => say`Hører etter navnet sammen med feltet ${p.name('path')}.`,
    en: (p) => say`By its name it belongs with the field ${p.name('path')}.`,
  },
  'schema-only': {
    nb: (p) =>
      say`Ingen celler er lest: bare navn, type (${p.name('declaredType')}) og sammenheng ligger til grunn. Vi oppgir ingen andel.`,
    en: (p) =>
      say`No cell was read: only name, type (${p.name('declaredType')}) and surroundings stand behind this. No share is given.`,
  },
  'preferred-over': {
    nb: (p) =>
      say`Verdiene kunne også ha vært ${p.dataType('dataType')} (${p.count('overlap')} felles treff), men dette passer best.`,
    en: (p) =>
      say`The values could also have been ${p.dataType('dataType')} (${p.count('overlap')} hits in common), but this fits best.`,
  },
};
