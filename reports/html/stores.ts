import type { StoreReport } from '../../src/model/report.js';
import { reasonText } from '../shared/code-text.js';
import { type Html, joined, markup } from '../shared/escape.js';
import { FAULT_TEXT } from '../shared/fault-text.js';
import { type FaultGroup, groupFaults } from '../shared/faults.js';
import { isSpared, loadText } from '../shared/load-text.js';
import { READ_ONLY_WORDS } from '../shared/words.js';
import type { View } from './view.js';
import { both, code, t, Word } from './words.js';

function faultItem(view: View, { fault, containers }: FaultGroup): Html {
  const names = containers.map((name) => code(view, name));
  const where = names.length > 0 && markup` ${t('Gjelder', 'Concerns')} ${joined(names, ', ')}.`;
  return markup`<li>${both(view, (lens) => reasonText(FAULT_TEXT, fault, lens))}${where}</li>`;
}

/** What a data source is, how it was read and what went wrong. */
export function storeFacts(view: View, store: StoreReport): Html {
  const { server, kind, system, region, recipient, readOnly, excessGrants, faults } = store;
  const none = t('ikke oppgitt', 'not stated');
  const systems =
    system.length === 0
      ? t('ingen i behandlingsprotokollen', 'none in the record of processing')
      : joined(
          system.map((id) => both(view, (lens) => lens.system(id))),
          ', ',
        );
  const load = view.report.run.load?.[store.id];
  const facts: readonly (readonly [Html, Html | false])[] = [
    [t('Type', 'Kind'), server === '' ? code(view, kind) : both(view, () => [{ name: server }])],
    [t('System', 'System'), systems],
    [t('Land', 'Country'), region === null ? none : code(view, region)],
    [t('Mottaker', 'Recipient'), recipient === null ? none : both(view, () => [{ name: recipient }])],
    [t('Lesetilgang', 'Access'), Word(READ_ONLY_WORDS[readOnly])],
    [
      t('Rettigheter utover lesing', 'Rights beyond reading'),
      excessGrants.length > 0 &&
        joined(
          excessGrants.map((grant) => code(view, grant)),
          ', ',
        ),
    ],
    [t('Skånet', 'Spared'), isSpared(load) && both(view, (lens) => loadText(load, lens) ?? [])],
    [
      t('Feil', 'Faults'),
      faults.length > 0 && markup`<ul>${groupFaults(faults).map((group) => faultItem(view, group))}</ul>`,
    ],
  ];
  return markup`<dl class="fact">${facts.map(([name, value]) => value && markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
