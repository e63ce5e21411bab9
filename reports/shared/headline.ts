import type { Report } from '../../src/model/report.js';
import type { Facts } from './facts.js';
import type { Lens } from './lens.js';
import { formatCount } from './numbers.js';
import type { Phrase } from './phrase.js';
import type { Both } from './renderer.js';
import { sinceText } from './since-text.js';

/** A count with its noun in the right number. */
export const counted = (n: number, one: string, many: string): string => `${formatCount(n)} ${n === 1 ? one : many}`;

const CATEGORY: Both<readonly [string, string]> = {
  nb: ['kategori', 'kategorier'],
  en: ['category', 'categories'],
};

/** The verdict of the whole report in one sentence of plain words. */
export function headline(facts: Facts, lens: Lens): Phrase {
  const words = lens.pick(CATEGORY);
  if (!facts.compared) {
    const n = counted(facts.found.length, ...words);
    return lens.pick({ nb: [`Vi fant ${n} personopplysninger.`], en: [`We found ${n} of personal data.`] });
  }
  if (facts.untold.length > 0) {
    const n = counted(facts.untold.length, ...words);
    return lens.pick({
      nb: [`Vi fant ${n} personopplysninger som ikke står i personvernerklæringen.`],
      en: [`We found ${n} of personal data that the privacy policy does not mention.`],
    });
  }
  return lens.pick({
    nb: ['I det vi undersøkte, fant vi ingen personopplysninger utenom dem som står i personvernerklæringen.'],
    en: ['In what we examined, we found no personal data beyond what the privacy policy mentions.'],
  });
}

function testOnly(n: number, lens: Lens): string {
  return lens.pick({
    nb: `For ${counted(n, 'av dem', 'av dem')} er alt vi fant, nummer som er laget for test.`,
    en: `For ${counted(n, 'of them', 'of them')}, all we found is numbers made for tests.`,
  });
}

function misplaced(n: number, lens: Lens): string {
  return lens.pick({
    nb: `${counted(n, 'kategori som er oppgitt, ligger', 'kategorier som er oppgitt, ligger')} også på steder behandlingsprotokollen ikke nevner.`,
    en: `${counted(n, 'declared category also lies', 'declared categories also lie')} in places the record of processing does not mention.`,
  });
}

function unknownStores(n: number, lens: Lens): string {
  return lens.pick({
    nb: `${counted(n, 'datakilde', 'datakilder')} står ikke i behandlingsprotokollen i det hele tatt.`,
    en: `${counted(n, 'data source is', 'data sources are')} missing from the record of processing altogether.`,
  });
}

/** The sentences behind the headline: what else differs, and whether the scan can be relied on as a whole. */
export function lead(report: Report, facts: Facts, lens: Lens): string[] {
  const { run } = report;
  return [
    facts.compared
      ? ''
      : lens.pick({
          nb: 'Ingen behandlingsprotokoll var lagt inn, så funnene er ikke sammenlignet med noe.',
          en: 'No record of processing was given, so the findings are not compared with anything.',
        }),
    facts.compared && facts.testOnly.length > 0 ? testOnly(facts.testOnly.length, lens) : '',
    facts.misplaced.length > 0 ? misplaced(facts.misplaced.length, lens) : '',
    facts.unknownStores.length > 0 ? unknownStores(facts.unknownStores.length, lens) : '',
    run.complete
      ? ''
      : lens.pick({
          nb: 'Undersøkelsen ble ikke fullført: Noe av det som skulle leses, kunne ikke leses.',
          en: 'The scan is not complete: some of what should have been read could not be.',
        }),
    ...sinceText(report, lens),
  ].filter((text) => text !== '');
}
