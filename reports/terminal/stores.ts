import type { StoreReport } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { FAULT_TEXT } from '../shared/fault-text.js';
import { type FaultGroup, groupFaults } from '../shared/faults.js';
import { loadText } from '../shared/load-text.js';
import { formatCount } from '../shared/numbers.js';
import { coded, list, plain } from '../shared/phrase.js';
import { READ_ONLY_WORDS } from '../shared/words.js';
import type { Sheet } from './paint.js';
import { clip, pad, wrap } from './text.js';

const SHOWN = 3;
const NAME = 14;
const SERVER = 17;

function storeLine({ report, lens }: Sheet, store: StoreReport): string {
  const containers = report.containers.filter((container) => container.store === store.id);
  const examined = containers.filter((container) => !container.notExamined).length;
  const size = `${formatCount(examined)}/${formatCount(containers.length)} ${lens.pick({ nb: 'tabeller og filer', en: 'tables and files' })}`;
  const server = store.server === '' ? store.kind : store.server;
  const access = lens.pick(READ_ONLY_WORDS[store.readOnly]);
  return clip(
    `  ${pad(plain(coded(store.id)), NAME)} ${pad(plain(coded(server)), SERVER)} ${pad(size, 24)} ${access}`,
    100,
  );
}

function faultLines({ lens, paint }: Sheet, { fault, containers }: FaultGroup): string[] {
  const rest = containers.length - SHOWN;
  const names = list(containers.slice(0, SHOWN).map(coded));
  const more = rest > 0 ? lens.pick({ nb: ` og ${formatCount(rest)} til`, en: ` and ${formatCount(rest)} more` }) : '';
  const where = containers.length === 0 ? '' : ` (${plain(names, 40)}${more})`;
  return wrap(plain(reasonText(FAULT_TEXT, fault, lens)) + where, '    ').map((line) => paint('yellow', line));
}

function loadLines({ report, lens, paint }: Sheet, { id }: StoreReport): string[] {
  const text = loadText(report.run.load?.[id], lens);
  return text === undefined ? [] : wrap(plain(text), '    ').map((line) => paint('dim', line));
}

/** One line for each data source, what it was spared, and its faults below. */
export function storeLines(sheet: Sheet): string[] {
  const { report, lens, paint } = sheet;
  const title = paint('bold', lens.pick({ nb: 'Datakilder', en: 'Data sources' }));
  const lines = report.stores.flatMap((store) => [
    storeLine(sheet, store),
    ...loadLines(sheet, store),
    ...groupFaults(store.faults).flatMap((group) => faultLines(sheet, group)),
  ]);
  return [title, ...lines];
}
