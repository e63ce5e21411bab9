import type { LoadCause, LoadReport } from '../../src/model/load.js';
import type { Lens } from './lens.js';
import { formatCount } from './numbers.js';
import { list, type Phrase, say } from './phrase.js';
import type { Both } from './renderer.js';

const CAUSES: Readonly<Record<LoadCause, Both>> = {
  rows: { nb: 'for grensen på rader i sekundet', en: 'for the cap on rows per second' },
  bytes: { nb: 'for grensen på byte i sekundet', en: 'for the cap on bytes per second' },
  latency: { nb: 'mens kilden svarte tregt', en: 'while the source answered slowly' },
};

/** True when a scan paused for the sake of its source. */
export const isSpared = (load: LoadReport | undefined): boolean =>
  load !== undefined && Object.values(load.seconds).some((seconds) => seconds > 0);

/** How long a scan paused to spare its source, and for what; undefined when it did not. */
export function loadText(load: LoadReport | undefined, lens: Lens): Phrase | undefined {
  const waits = (Object.keys(CAUSES) as LoadCause[]).filter((cause) => (load?.seconds[cause] ?? 0) > 0);
  if (load === undefined || waits.length === 0) return undefined;
  const each = waits.map((cause) => {
    const seconds = formatCount(Math.ceil(load.seconds[cause]));
    return `${seconds} s ${lens.pick(CAUSES[cause])}`;
  });
  return lens.pick({
    nb: say`Lesingen ventet for å skåne kilden: ${list(each, ', ', ' og ')}.`,
    en: say`The reading waited to spare the source: ${list(each, ', ', ' and ')}.`,
  });
}
