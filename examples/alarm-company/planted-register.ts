/** Planted gaps between the data and the register's finer lines: whose, where, with whom, how long, how kept. */
import type { PlantedGap } from './planted-gap.js';

const at = (
  kind: PlantedGap['kind'],
  note: string,
  system: string | null,
  store: string | null,
  container: string | null,
  field: string | null,
  category: string | null = null,
): PlantedGap => ({ kind, system, store, schema: '', container, field, dataType: category, category, note });

/** The policy's subjects lack those who work here. */
const staff = (note: string, system: string, store: string, container: string, field: string, category: string) =>
  at('subject-undeclared', note, system, store, container, field, category);

const NAME = 'identity.name';

export const PLANTED_AGAINST_REGISTER: readonly PlantedGap[] = [
  staff('the staff list', 'crm', 'crm', 'employees', 'fornavn', NAME),
  staff('the staff list', 'crm', 'crm', 'employees', 'etternavn', NAME),
  staff('the staff list', 'crm', 'crm', 'employees', 'jobb_epost', 'contact.email'),
  staff('the staff list', 'crm', 'crm', 'employees', 'jobb_mobil', 'contact.phone'),
  staff('who sold it', 'crm', 'crm', 'customers', 'selger', NAME),
  staff('who answered', 'crm', 'crm', 'correspondence', 'behandler', NAME),
  staff('who solved it', 'crm', 'crm', 'tickets', 'behandler', NAME),
  staff('who took the alarm', 'alarm-centre', 'alarm', 'events', 'operator', NAME),
  staff('the guard who drove', 'alarm-centre', 'alarm', 'guard_dispatch', 'vekter', NAME),

  at('region', 'the chat runs in the USA, declared in the EEA', 'customer-chat', 'chat', null, null),
  at('region', 'exported in Norway, declared in Sweden', 'telephony', 'exports', null, null),
  at('recipient', 'a company that the policy does not name', 'customer-chat', 'chat', null, null),
  at('retention', 'up to 900 days, declared 12 months', 'customer-chat', 'chat', 'henvendelser', 'startet'),
  at('retention', 'up to 1,200 days, declared 3 months', 'billing', 'billing', 'credit_checks', 'dato'),
  at('retention', 'up to 900 days, declared 24 months', 'crm', 'crm', 'correspondence', 'sent_at'),
  at('retention', 'up to 700 days, declared 12 months', 'crm', 'crm', 'leads', 'created_at'),
  at(
    'protection',
    'in the clear, declared as pseudonymised',
    'customer-chat',
    'chat',
    'henvendelser',
    'kunde_epost',
    'contact.email',
  ),
  at('claim-contradicted', 'stored in the EEA or adequate countries', null, 'chat', null, null),
  at(
    'claim-contradicted',
    'IP addresses are aggregated',
    'web-analytics',
    'logs',
    'analytics-{date}.jsonl',
    'ip',
    'device.ip',
  ),

  at('inconclusive', '36 months from the end of a contract, which no table shows', 'crm', null, null, null),
  at('inconclusive', '24 months from sending: notes and tickets do not say when', 'crm', null, null, null),
  at('inconclusive', '3 months from the end of a contract: contact persons', 'crm', null, null, null),
  at('inconclusive', '3 months from the end of a contract', 'alarm-centre', null, null, null),
  at('inconclusive', '36 months from the end of a contract: serial numbers', 'alarm-centre', null, null, null),
];
