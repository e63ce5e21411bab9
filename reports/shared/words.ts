import type { ContainerKind } from '../../src/model/container.js';
import type { Confidence, ContainerReport, MapState, Severity, StoreReport } from '../../src/model/report.js';
import type { Both } from './renderer.js';

/** One state of the map: a sign that needs no colour, a short name and what it means. */
export interface StateWords {
  readonly sign: string;
  readonly name: Both;
  readonly meaning: Both;
}

export const STATE_WORDS: Readonly<Record<MapState, StateWords>> = {
  'undeclared-found': {
    sign: '!',
    name: { nb: 'funnet, ikke oppgitt', en: 'found, not declared' },
    meaning: {
      nb: 'Opplysningene ligger her, men er ikke oppgitt for dette stedet.',
      en: 'The data is here, but is not declared for this place.',
    },
  },
  'declared-found': {
    sign: '✓',
    name: { nb: 'funnet som oppgitt', en: 'found as declared' },
    meaning: { nb: 'Opplysningene ligger der dere sier at de ligger.', en: 'The data is where you say it is.' },
  },
  inconclusive: {
    sign: '?',
    name: { nb: 'kan ikke avgjøres', en: 'inconclusive' },
    meaning: {
      nb: 'Oppgitt, men undersøkelsen er ikke god nok til å si om det finnes her.',
      en: 'Declared, but the examination is not good enough to say whether it is here.',
    },
  },
  'not-examined': {
    sign: '–',
    name: { nb: 'ikke undersøkt', en: 'not examined' },
    meaning: {
      nb: 'Vi har ikke kunnet se etter. Det sier ingenting om hva som ligger her.',
      en: 'We could not look. This says nothing about what is here.',
    },
  },
  'declared-not-found': {
    sign: '○',
    name: { nb: 'oppgitt, ikke funnet', en: 'declared, not found' },
    meaning: {
      nb: 'Oppgitt her, men ikke gjenkjent noe sted vi så, og vi så alle steder.',
      en: 'Declared here, but not recognised anywhere, and we looked everywhere.',
    },
  },
  'not-declared-not-found': {
    sign: '·',
    name: { nb: 'verken oppgitt eller funnet', en: 'neither declared nor found' },
    meaning: { nb: 'Ikke oppgitt, og ikke gjenkjent.', en: 'Not declared, and not recognised.' },
  },
};

/** Without a register nothing was compared: what was found is found, no more. */
const FOUND_ONLY: StateWords = {
  sign: '●',
  name: { nb: 'funnet', en: 'found' },
  meaning: { nb: 'Opplysningene ligger her.', en: 'The data is here.' },
};

/** The words of a state, as far as the report compared anything. */
export const stateWords = (state: MapState, compared: boolean): StateWords =>
  !compared && state === 'undeclared-found' ? FOUND_ONLY : STATE_WORDS[state];

export const SEVERITY_WORDS: Readonly<Record<Severity, Both>> = {
  critical: { nb: 'kritisk', en: 'critical' },
  high: { nb: 'høy', en: 'high' },
  medium: { nb: 'middels', en: 'medium' },
  low: { nb: 'lav', en: 'low' },
};

/** The same for more than one. */
export const SEVERITY_MANY: Readonly<Record<Severity, Both>> = {
  critical: { nb: 'kritiske', en: 'critical' },
  high: { nb: 'høye', en: 'high' },
  medium: { nb: 'middels', en: 'medium' },
  low: { nb: 'lave', en: 'low' },
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Both>> = {
  certain: { nb: 'sikkert', en: 'certain' },
  likely: { nb: 'sannsynlig', en: 'likely' },
  possible: { nb: 'mulig', en: 'possible' },
};

export const CONTAINER_WORDS: Readonly<Record<ContainerKind, Both>> = {
  table: { nb: 'tabell', en: 'table' },
  'partitioned-table': { nb: 'partisjonert tabell', en: 'partitioned table' },
  partition: { nb: 'partisjon', en: 'partition' },
  view: { nb: 'visning', en: 'view' },
  'materialised-view': { nb: 'materialisert visning', en: 'materialised view' },
  'foreign-table': { nb: 'ekstern tabell', en: 'foreign table' },
  file: { nb: 'fil', en: 'file' },
};

export const METHOD_WORDS: Readonly<Record<ContainerReport['sampled']['method'], Both>> = {
  full: { nb: 'alle rader lest', en: 'all rows read' },
  row: { nb: 'tilfeldig utvalg av rader', en: 'random sample of rows' },
  block: { nb: 'tilfeldig utvalg av datablokker', en: 'random sample of blocks' },
  'key-range': { nb: 'tilfeldig utvalg av nøkkelområder', en: 'random sample of key ranges' },
  reservoir: { nb: 'tilfeldig utvalg under gjennomlesing', en: 'random sample while reading through' },
  head: { nb: 'bare de første radene', en: 'the first rows only' },
};

export const ENDED_WORDS: Readonly<Record<ContainerReport['sampled']['endedBy'], Both>> = {
  complete: { nb: 'lest til slutt', en: 'read to the end' },
  target: { nb: 'utvalget var stort nok', en: 'the sample was large enough' },
  rows: { nb: 'stanset av grensen for rader', en: 'stopped by the row limit' },
  bytes: { nb: 'stanset av grensen for datamengde', en: 'stopped by the size limit' },
  seconds: { nb: 'stanset av tidsgrensen', en: 'stopped by the time limit' },
  fault: { nb: 'stanset av en feil', en: 'stopped by a fault' },
};

export const READ_ONLY_WORDS: Readonly<Record<StoreReport['readOnly'], Both>> = {
  enforced: { nb: 'kontoen kan ikke skrive', en: 'the account cannot write' },
  asked: { nb: 'bare lest, men kontoen kan skrive', en: 'only read, but the account can write' },
  unknown: { nb: 'ikke kjent', en: 'not known' },
};
