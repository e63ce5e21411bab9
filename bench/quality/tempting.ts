/** Clean tables that tempt: wrong content under telling names, and traps under their own. */
import { add, concept, size } from './assemble.js';
import type { Concept } from './concepts.js';
import { TRAPS } from './concepts-traps.js';
import type { FieldSpec, TableSpec } from './model.js';
import { named, style } from './naming.js';
import type { Rng } from './random.js';

/** Names of personal data over cells of another kind, which nobody who looks at them takes for such. */
const WRONG: readonly (readonly [string, readonly string[]])[] = [
  ['fullName', ['rowUuid', 'amount', 'flag', 'timestamp']],
  ['given', ['rowUuid', 'amount', 'flag']],
  ['email', ['flag', 'date', 'rowUuid', 'percent']],
  ['phone', ['flag', 'date', 'model', 'rowUuid']],
  ['address', ['rowUuid', 'flag', 'address32', 'amount']],
  ['postalCode', ['rowUuid', 'flag', 'timestamp']],
  ['fnr', ['flag', 'rowUuid', 'leasehold', 'date']],
  ['birth', ['flag', 'rowUuid', 'percent']],
  ['iban', ['flag', 'rowUuid', 'status']],
  ['account', ['ledger', 'flag', 'amount']],
  ['card', ['flag', 'cardColour', 'rowUuid']],
  ['orgnr', ['flag', 'rowUuid', 'status']],
  ['ip', ['ipRating', 'flag', 'status', 'oid']],
  ['mac', ['macModel', 'flag', 'percent']],
  ['imei', ['flag', 'rowUuid', 'model']],
  ['gender', ['rowUuid', 'amount', 'timestamp']],
];

export function wrongTable(rng: Rng): TableSpec {
  const s = style(rng);
  const fields: FieldSpec[] = [];
  for (const [key, wrong] of rng.shuffle(WRONG).slice(0, 7)) {
    const content = concept(rng.pick(wrong)).make(rng, { lang: s.lang, silent: false });
    // A column `personnr` full of UUIDs may well be a key to a person, but it is none of the types.
    add(fields, named(concept(key).names, rng, s), content);
  }
  return {
    container: rng.pick(['parametre', 'felt_oppsett', 'migrering', 'field_map', 'flags', 'jobb_resultat']),
    rows: size(rng),
    fields,
    holds: [],
    family: 'wrong content',
  };
}

/** Traps under their own names, in tables of things. */
export function trapTable(rng: Rng): TableSpec {
  const s = style(rng);
  const fields: FieldSpec[] = [];
  const traps: readonly Concept[] = rng.shuffle(Object.values(TRAPS)).slice(0, 9);
  for (const trap of traps) add(fields, named(trap.names, rng, s), trap.make(rng, { lang: s.lang, silent: false }));
  return {
    container: rng.pick([
      'lager',
      'komponenter',
      'oppslag',
      'assets',
      'lookup',
      'katalog',
      'inventory',
      'tekniske_data',
    ]),
    rows: size(rng),
    fields,
    holds: [],
    family: 'traps',
  };
}
