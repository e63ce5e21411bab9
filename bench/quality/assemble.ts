/** Puts tables together from templates and concepts. */
import type { Concept } from './concepts.js';
import { CLEAN } from './concepts-clean.js';
import { CONTACT } from './concepts-contact.js';
import { DEVICES } from './concepts-devices.js';
import { MONEY } from './concepts-money.js';
import { PEOPLE } from './concepts-people.js';
import { SPECIAL } from './concepts-special.js';
import { DEVICE_KEY, SESSION, STAMP14, TRAPS } from './concepts-traps.js';
import type { Content, FieldSpec, Lang, TableSpec } from './model.js';
import { named, type Style, style } from './naming.js';
import { Rng } from './random.js';
import { SAMPLES } from './samples.js';
import { TEMPLATES } from './templates.js';
import type { Template } from './templates-shape.js';

export const CONCEPTS: Readonly<Record<string, Concept>> = {
  ...PEOPLE,
  ...CONTACT,
  ...MONEY,
  ...DEVICES,
  ...SPECIAL,
  ...CLEAN,
  ...TRAPS,
  stamp14: STAMP14,
  sessionId: SESSION,
  deviceKey: DEVICE_KEY,
};

export const concept = (key: string): Concept => {
  const found = CONCEPTS[key];
  if (found === undefined) throw new Error(`no concept named ${key}`);
  return found;
};

/** Sample tables that could be called orders: carts, invoices and rentals. */
const SALES = ['shop_carts', 'Invoice', 'rental'];
const ADDRESS = ['contact.postal_address', 'contact.postal_code', 'contact.locality'];

/** Where the address is a firm's, who finds it is right about the type and who does not about the person: left open. */
const ofFirms = (content: Content): Content =>
  content.plants.some((p) => p.types.some((t) => ADDRESS.includes(t))) ? { ...content, ambiguous: ADDRESS } : content;

/** Sizes as registers have them: many small tables, few big ones. */
export const size = (rng: Rng): number =>
  rng.weighted([
    [5, 4],
    [rng.int(8, 25), 14],
    [rng.int(40, 90), 26],
    [rng.int(120, 300), 28],
    [rng.int(400, 900), 12],
    [rng.int(2000, 9000), 2.5],
    [rng.int(20_000, 60_000), 1],
    [100_000, 0.7],
  ]);

/** Adds a field under a name that the table does not have yet. */
export function add(fields: FieldSpec[], name: string, content: Content, comment?: string): void {
  let free = name;
  for (let n = 2; fields.some((f) => f.name.toLowerCase() === free.toLowerCase()); n++) free = `${name}${n}`;
  fields.push({ ...content, name: free, ...(comment === undefined ? {} : { comment }) });
}

const COMMENTS = [
  'Importert fra gammelt system',
  'see wiki',
  'TODO: rydde',
  'obligatorisk',
  'max 50 tegn',
  'fylles ut av kundeservice',
];

function fromTemplate(template: Template, rng: Rng, lang: Lang): TableSpec {
  const s: Style = style(rng, lang);
  const fields: FieldSpec[] = [];
  let position = false;
  for (const key of template.fields.split(' ')) {
    const optional = key.endsWith('?');
    // A latitude without its longitude is a number like others: they come and go together.
    if (key === 'lon?' ? !position : optional && rng.chance(0.45)) continue;
    if (key === 'lat?') position = true;
    const it = concept(optional ? key.slice(0, -1) : key);
    const content = it.make(rng, { lang, silent: false, variant: s.variant });
    add(
      fields,
      named(it.names, rng, s),
      template.firms ? ofFirms(content) : content,
      rng.chance(0.03) ? rng.pick(COMMENTS) : undefined,
    );
  }
  const names = (lang === 'en' ? template.en : template.nb).split('; ');
  return {
    container: named({ nb: names }, rng, s),
    rows: size(rng),
    fields,
    holds: template.holds ?? [],
    family: 'realistic',
    ...(template.ambiguous ? { ambiguous: template.ambiguous } : {}),
  };
}

function fromSample(line: string, rng: Rng): TableSpec {
  const [container, columns] = line.split('|') as [string, string];
  const fields: FieldSpec[] = [];
  for (const column of columns.split(' ')) {
    const [name, key] = column.split(':') as [string, string];
    const content = concept(key).make(rng, { lang: 'en', silent: false });
    add(fields, name, container === 'Suppliers' ? ofFirms(content) : content);
  }
  // Sessions with their agent, address and path are a log of web use.
  const holds = container === 'web_session' ? ['usage.web'] : [];
  const ambiguous =
    container === 'web_session' ? ['usage.activity_log'] : SALES.includes(container) ? ['order.webshop'] : [];
  return { container, rows: size(rng), fields, holds, ambiguous, family: 'sample database' };
}

/** Every template in three languages, several times over; every sample table twice. */
export function realisticTables(seed: string): TableSpec[] {
  const out: TableSpec[] = [];
  TEMPLATES.forEach((template, i) => {
    for (let round = 0; round < 8; round++) {
      const rng = new Rng(`${seed}/template/${i}/${round}`);
      out.push(fromTemplate(template, rng, (['nb', 'nb', 'nn', 'en', 'en'] as const)[round % 5] as Lang));
    }
  });
  SAMPLES.forEach((line, i) => {
    for (let round = 0; round < 2; round++) out.push(fromSample(line, new Rng(`${seed}/sample/${i}/${round}`)));
  });
  return out;
}
