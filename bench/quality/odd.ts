/** Tables in which name and content do not agree: silent names, lying names, rare content, wrong content. */
import { add, concept, size } from './assemble.js';
import { clean, none, TEXT } from './concepts.js';
import { CLEAN } from './concepts-clean.js';
import { note, SHARES } from './concepts-devices.js';
import { bankAccount } from './ids.js';
import type { Content, FieldSpec, TableSpec } from './model.js';
import { named, silentName, style } from './naming.js';
import { Rng } from './random.js';
import { trapTable, wrongTable } from './tempting.js';

/** Types that values alone give away, with the fewest rows from which a careful reader could be sure. */
const BY_VALUE: readonly (readonly [string, number])[] = [
  ['fnr', 30],
  ['email', 5],
  ['phone', 12],
  ['phoneAbroad', 12],
  ['ip', 20],
  ['position', 8],
  ['iban', 5],
  ['account', 20],
  ['card', 30],
  ['orgnr', 150],
  ['orgnr', 150],
  ['mac', 8],
  ['imei', 100],
  ['imei', 100],
  ['mac', 8],
  ['fullName', 20],
  ['given', 60],
  ['family', 60],
  ['address', 20],
  ['passwordHash', 5],
  ['token', 5],
  ['image', 5],
  ['video', 5],
  ['audio', 5],
  ['userAgent', 5],
  ['cookie', 20],
  ['cookie', 20],
  ['audio', 5],
  ['image', 5],
];

const VAGUE_TABLES = [
  'import_tmp',
  'tabell7',
  'data',
  'staging_2',
  'export',
  'ark1',
  'sheet1',
  'tmp_load',
  'dump',
  'gammel',
  'xdata',
];
const fillers = Object.keys(CLEAN).filter((k) => !['flag', 'id'].includes(k));

/** A table of columns whose names say nothing: three to five that hold personal data, three that do not. */
function silentTable(rng: Rng): TableSpec {
  const chosen = rng.shuffle(BY_VALUE).slice(0, rng.int(3, 5));
  const fields: FieldSpec[] = [];
  const making = { lang: rng.pick(['nb', 'nn', 'en'] as const), silent: true };
  for (const [key] of chosen) add(fields, silentName(rng), concept(key).make(rng, making));
  if (rng.chance(0.3)) add(fields, silentName(rng), note(rng, making.lang));
  for (let i = 0; i < 4; i++) add(fields, silentName(rng), concept(rng.pick(fillers)).make(rng, making));
  const fewest = Math.max(...chosen.map((c) => c[1]));
  return {
    container: rng.pick(VAGUE_TABLES),
    rows: Math.max(fewest, size(rng)),
    fields: rng.shuffle(fields),
    holds: [],
    family: 'silent names',
  };
}

/** Names that mean something else, though not something of the same shape. */
const LIES =
  'referanse; kode; ekstern ref; tag; kundenr; statustekst; vare; beskrivelse; ordrenr; kategori; reference; code; label; product; order ref; remark code'.split(
    '; ',
  );

/** Names are all that tells an order from other tables: where they lie by design, nobody could be right about it. */
const LYING = ['order.webshop'];

function lyingTable(rng: Rng): TableSpec {
  const s = style(rng);
  const fields: FieldSpec[] = [];
  add(fields, 'id', concept('id').make(rng, { lang: s.lang, silent: true }));
  const sure = BY_VALUE.filter(([key]) => !['given', 'family', 'orgnr', 'imei'].includes(key));
  const chosen = rng.shuffle(sure).slice(0, 3);
  for (const [key] of chosen)
    add(fields, named({ nb: LIES }, rng, s), concept(key).make(rng, { lang: s.lang, silent: true }));
  for (const key of ['articleNo', 'status', 'date'])
    add(fields, named(concept(key).names, rng, s), concept(key).make(rng, { lang: s.lang, silent: false }));
  const container = rng.pick(['register', 'ordre_arkiv', 'products_old', 'oversikt', 'liste', 'archive']);
  return {
    container,
    rows: Math.max(...chosen.map((c) => c[1]), size(rng)),
    fields,
    holds: [],
    family: 'lying names',
    ambiguous: LYING,
  };
}

/** Kontonummer whose register reads as a day and month: bank accounts by name, never national ids. */
function dateLikeAccounts(rng: Rng): TableSpec {
  const register = rng.pick(['1203', '1207', '1506', '1604', '1610', '5204', '6104']);
  const cells: Content = {
    base: none,
    plants: [{ types: ['payment.bank_account'], share: 1, cell: (r) => bankAccount(r, register) }],
    declared: rng.pick(TEXT),
  };
  // Bare digits under a silent name: nobody could tell account from reference, but it is no national id.
  const silent: Content = {
    ...clean(rng, (r) => bankAccount(r, register)),
    ambiguous: ['payment.bank_account', 'payment.kid'],
  };
  const s = style(rng);
  const fields: FieldSpec[] = [];
  add(fields, named(concept('account').names, rng, s), cells);
  add(fields, silentName(rng), silent);
  add(fields, named(concept('amount').names, rng, s), concept('amount').make(rng, { lang: s.lang, silent: false }));
  return {
    container: rng.pick(['kontoer', 'accounts', 'lonnskjoring', 'betaling']),
    rows: rng.int(60, 2500),
    fields,
    holds: [],
    family: 'date-like accounts',
  };
}

/** A column of codes or plain words in which a few cells hold something personal. */
function rareTable(rng: Rng, share: number): TableSpec {
  const s = style(rng);
  const fields: FieldSpec[] = [];
  add(fields, 'id', concept('id').make(rng, { lang: s.lang, silent: true }));
  const rows = rareRows(share);
  const rare = rng.shuffle([
    'email',
    'phone',
    'iban',
    'account',
    'mac',
    'ip',
    'card',
    'position',
    'passwordHash',
    'token',
    'userAgent',
    'image',
    'fullName',
    'fnr',
  ]);
  // Two or three bare numbers that pass the check could be chance: from ten in the sample on it is none.
  const keys = rare.filter((key) => key !== 'fnr' || share * Math.min(rows, 3000) >= 10);
  for (const key of keys.slice(0, 3)) {
    const { plants } = concept(key).make(rng, { lang: s.lang, silent: true });
    const base = concept(rng.pick(['articleNo', 'product', 'status', 'logLine', 'description'])).make(rng, {
      lang: s.lang,
      silent: false,
    }).base;
    const field = { base, plants: plants.map((p) => ({ ...p, share })), declared: rng.pick(TEXT) };
    add(fields, named({ nb: LIES }, rng, s), field);
  }
  add(fields, named({ nb: ['notat', 'merknad', 'kommentar'], en: ['notes', 'remark', 'comment'] }, rng, s), {
    ...note(rng, s.lang, share),
    nulls: 0.2,
  });
  return {
    container: rng.pick(['ordrelogg', 'hendelser', 'arbeidsordre', 'work_orders', 'events', 'service']),
    rows,
    fields,
    holds: [],
    family: 'rare',
    ambiguous: LYING,
  };
}

/** So many rows that at least ten cells hold what there is to find. */
const rareRows = (share: number): number =>
  share >= 0.3
    ? 100
    : share >= 0.05
      ? 400
      : share >= 0.02
        ? 1000
        : share >= 0.01
          ? 2000
          : share >= 0.005
            ? 4000
            : share >= 0.002
              ? 20_000
              : 50_000;

const many = (seed: string, name: string, count: number, make: (rng: Rng, i: number) => TableSpec): TableSpec[] =>
  Array.from({ length: count }, (_, i) => make(new Rng(`${seed}/${name}/${i}`), i));

export const oddTables = (seed: string): TableSpec[] => [
  ...many(seed, 'silent', 100, silentTable),
  ...many(seed, 'lying', 45, lyingTable),
  ...many(seed, 'wrong', 30, wrongTable),
  ...many(seed, 'traps', 40, trapTable),
  ...many(seed, 'accounts', 12, dateLikeAccounts),
  ...many(seed, 'rare', 40, (rng, i) => rareTable(rng, SHARES[1 + (i % (SHARES.length - 1))] as number)),
];
