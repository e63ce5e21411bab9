/** A report as wide as large companies have: made by code from a count of fields, the same every time. */
import type { Report } from '../../src/model/report.js';
import { fixture } from './fixture.js';
import { gapsOf, mapOf } from './fixture-gaps.js';
import { type Table, tableOf } from './fixture-tables.js';

const FIELDS_IN_TABLE = 25;

// Name, type and what is found there; the figures after the last comma are replaced, so that no two fields agree.
const KINDS = [
  'full_name:text=identity.name@is,certain',
  'email:varchar(254)=contact.email@is,certain',
  'phone:varchar(20)=contact.phone@is,certain',
  'street:text=contact.postal_address@is,likely',
  'note:text=contact.phone@contains,likely',
  'ip:inet=device.ip@is,certain',
  'username:text=account.username@is,likely',
  'fnr:char(11)=identity.national_id.no@is,certain',
  'comment:text=special.health@contains,likely',
  'serial:text=device.serial@is,likely',
] as const;
const PLAIN = ['id:bigint', 'status:text', 'amount:numeric', 'created:timestamptz', 'code:varchar(12)'] as const;
// Store, schema and system, as in the fixture.
const PLACES = [
  ['crm', 'public', 'crm'],
  ['alarm', 'public', 'alarm'],
  ['webshop', '', 'webshop'],
  ['warehouse', 'dbo', 'logistics'],
  ['dwh', 'mart', 'crm'],
] as const;

/** A share between 0.9 and 1 for whole fields, under 5 % for the others; primes keep neighbours apart. */
const estimate = (kind: string, i: number): string =>
  kind.includes('@contains') ? `0.0${(i * 7919) % 4999}` : `0.9${(i * 104_729) % 99_991}`;

function fieldSpec(i: number, oneIn: number): string {
  const finds = i % oneIn === 0;
  const kind = (finds ? KINDS[(i / oneIn) % KINDS.length] : PLAIN[i % PLAIN.length]) ?? '';
  const [name, rest] = [kind.slice(0, kind.indexOf(':')), kind.slice(kind.indexOf(':'))];
  return `${name}_${i % 997}${rest}${finds ? `,${estimate(kind, i)}` : ''}`;
}

/**
 * A report of `total` fields in tables of 25, in five stores, of which one in `oneIn` holds personal data (1: all).
 * Gaps follow from what the fixture's register declares.
 */
export function wideReport(total: number, oneIn: number): Report {
  const tables: Table[] = [];
  for (let start = 0; start < total; start += FIELDS_IN_TABLE) {
    const n = start / FIELDS_IN_TABLE;
    const [store, schema, system] = PLACES[n % PLACES.length] ?? PLACES[0];
    const specs = Array.from({ length: Math.min(FIELDS_IN_TABLE, total - start) }, (_, i) =>
      fieldSpec(start + i, oneIn),
    );
    tables.push(tableOf(`${store}|${schema}|table_${n}|${1000 + n * 37}|${system}|${specs.join(' ')}`));
  }
  const containers = tables.map(({ container }) => container);
  const fields = tables.flatMap((table) => table.fields);
  const map = mapOf(tables);
  const gaps = gapsOf(tables, map);
  const rows = containers.reduce((n, { sampled }) => n + sampled.rows, 0);
  const coverage = {
    containers: { examined: containers.length, total: containers.length },
    fields: { examined: fields.length, total: fields.length },
    rows: { examined: rows, total: containers.reduce((n, c) => n + (c.rows?.value ?? 0), 0) },
    byReason: {},
  };
  const stores = fixture().stores.filter(({ id }) => PLACES.some(([store]) => store === id));
  return fixture({ stores, containers, fields, map, gaps, coverage });
}
