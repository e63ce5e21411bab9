import type { Since } from '../../src/model/carried.js';
import type { ContainerReport, Report } from '../../src/model/report.js';
import { formatDate, formatInstant } from './dates.js';
import type { Lens } from './lens.js';
import { formatCount } from './numbers.js';
import type { Both } from './renderer.js';

const BECAUSE: Readonly<Record<NonNullable<Since['because']>, Both>> = {
  'no-report': {
    nb: 'Det var ingen rapport å bygge på, så alt er lest.',
    en: 'There was no report to build on, so everything was read.',
  },
  unreadable: {
    nb: 'Den forrige rapporten kan ikke leses av denne versjonen, så alt er lest.',
    en: 'The report before cannot be read by this version, so everything was read.',
  },
  'no-readings': {
    nb: 'Den forrige rapporten sier ikke hva som var lest, så alt er lest.',
    en: 'The report before does not say what was read, so everything was read.',
  },
  version: {
    nb: 'Den forrige rapporten er laget av en annen versjon, så alt er lest.',
    en: 'The report before was made by another version, so everything was read.',
  },
  rules: {
    nb: 'Reglene er andre enn i den forrige rapporten, så alt er lest.',
    en: 'The rules are others than in the report before, so everything was read.',
  },
  mode: {
    nb: 'Den forrige rapporten leste på en annen måte (utvalg eller alt), så alt er lest.',
    en: 'The report before was read in another way (a sample or everything), so everything was read.',
  },
  settings: {
    nb: 'Utvalg, rettelser eller regelpakker er endret siden den forrige rapporten, så alt er lest.',
    en: 'Sample, corrections or rule packs have changed since the report before, so everything was read.',
  },
};

/** What a run that was to read only what has changed did: what it did not read, and how old that is. */
export function sinceText({ run, containers }: Report, lens: Lens): string[] {
  const { since } = run;
  if (since === undefined) return [];
  const { because, carried, read, untold } = since;
  return [
    ...(because === undefined ? [] : [lens.pick(BECAUSE[because])]),
    ...(carried === 0 ? [] : [carriedText(carried, oldestOf(containers), lens)]),
    ...(because === undefined ? [readText(read, lens)] : []),
    ...(untold === 0 ? [] : [untoldText(untold, lens)]),
  ];
}

const oldestOf = (containers: readonly ContainerReport[]): string =>
  containers.flatMap((c) => c.carriedFrom?.examinedAt ?? []).sort()[0] ?? '';

function carriedText(n: number, oldest: string, lens: Lens): string {
  const when = formatInstant(oldest, lens.locale);
  return lens.pick({
    nb: `${formatCount(n)} av tabellene og filene er uendret siden de ble lest, og ble ikke lest på nytt: Det som står om dem, er fra den gangen (tidligst ${when}).`,
    en: `${formatCount(n)} of the tables and files are unchanged since they were read, and were not read again: what is said of them is from then (${when} at the earliest).`,
  });
}

const readText = (n: number, lens: Lens): string =>
  lens.pick({ nb: `${formatCount(n)} ble lest nå.`, en: `${formatCount(n)} were read now.` });

const untoldText = (n: number, lens: Lens): string =>
  lens.pick({
    nb: `For ${formatCount(n)} av dem kan ikke datakilden si om noe er endret.`,
    en: `Of ${formatCount(n)} of them the data source cannot tell whether they have changed.`,
  });

/** When a container was read that was not read in this run; undefined for one that was. */
export function carriedNote({ carriedFrom }: ContainerReport, lens: Lens): string | undefined {
  if (carriedFrom === undefined) return undefined;
  const when = formatDate(carriedFrom.examinedAt, lens.locale);
  return lens.pick({
    nb: `uendret siden ${when}, da det ble lest`,
    en: `unchanged since ${when}, when it was read`,
  });
}
