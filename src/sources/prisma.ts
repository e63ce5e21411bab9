/** Prisma schemas: models as tables, under the names the database gives them. */
import { createRequire } from 'node:module';
import { parse } from 'node:path';
import type * as PrismaAst from '@mrleebo/prisma-ast';
import type { SourceConfig } from '../model/config.js';
import type { SourcePlace } from '../model/container.js';
import type { ColumnShape, Tables } from './tables.js';

type Model = PrismaAst.Model | PrismaAst.View | PrismaAst.Type;

/** A model, and the line its block starts on. */
interface Placed {
  readonly model: Model;
  readonly line: number;
}

/** A block with the lines it stands on. */
interface Cut {
  readonly text: string;
  readonly line: number;
}

interface Known {
  readonly file: string;
  /** Names of models and views: fields of these types are relations, not columns. */
  readonly relations: ReadonlySet<string>;
  /** Composite types of document stores. */
  readonly types: ReadonlyMap<string, Placed>;
}

/** Applies a schema; the lines of blocks that were refused. */
export function applyPrisma(schema: string, file: string, source: SourceConfig, tables: Tables): number[] {
  const read = reader();
  const refused: number[] = [];
  const models: Placed[] = [];
  for (const block of blocks(schema)) {
    try {
      for (const one of read(block.text))
        if (one.type === 'model' || one.type === 'view' || one.type === 'type')
          models.push({ model: checked(one), line: block.line });
    } catch {
      refused.push(block.line); // its message quotes the schema
    }
  }
  const known = {
    relations: new Set(models.flatMap(({ model }) => (model.type === 'type' ? [] : [model.name]))),
    types: new Map(models.flatMap((m) => (m.model.type === 'type' ? [[m.model.name, m] as const] : []))),
    file,
  };
  for (const { model, line } of models) {
    if (model.type === 'type') continue;
    const columns = columnsOf({ model, line }, known, 0);
    const name = mapped(model.properties) ?? model.name;
    const own = attribute(model.properties, 'schema');
    const table = { schema: own ?? null, name };
    const here = { file, line: line + (model.location?.startLine ?? 1) - 1 };
    tables.apply({ do: 'create', table, columns, from: [], view: model.type === 'view' }, [source.schema], here);
  }
  return refused;
}

/** Each block by itself, so that one that is refused does not take the others along. Comments go with what follows. */
function blocks(schema: string): Cut[] {
  const lines = schema
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const cuts: Cut[] = [];
  let start = 0;
  lines.forEach((line, i) => {
    if (!/^\}/.test(line) && i < lines.length - 1) return;
    const text = lines.slice(start, i + 1).join('\n');
    if (/^\s*(?:model|view|type|enum|datasource|generator)\b/m.test(text))
      cuts.push({ text: `${text}\n`, line: start + 1 });
    start = i + 1;
  });
  return cuts;
}

/** The parser passes over what it cannot read and takes a text for a type. Throws where it did. */
function checked(model: Model): Model {
  for (const property of model.properties)
    if (
      property.type === 'field' &&
      typeof property.fieldType === 'string' &&
      !/^[A-Za-z]\w*$/.test(property.fieldType)
    )
      throw new Error('no type');
  return model;
}

/** Deeper types are those of a cycle. */
const MAX_DEPTH = 3;

type Column = ColumnShape & { readonly place: SourcePlace };

function columnsOf({ model, line }: Placed, known: Known, depth: number): Column[] {
  let said: string[] = [];
  return model.properties.flatMap((property): Column[] => {
    if (property.type === 'comment') {
      said.push(property.text);
      return [];
    }
    const comment = [...said, property.type === 'field' ? property.comment : undefined].flatMap(plain).join(' ');
    if (property.type !== 'break') said = [];
    if (property.type !== 'field') return [];
    const place = { file: known.file, line: line + (property.location?.startLine ?? 1) - 1 };
    return fieldColumns(property, comment, place, known, depth);
  });
}

function fieldColumns(
  field: PrismaAst.Field,
  comment: string,
  place: SourcePlace,
  known: Known,
  depth: number,
): Column[] {
  const type = typeof field.fieldType === 'string' ? field.fieldType : field.fieldType.name;
  if (known.relations.has(type)) return [];
  const name = mapped(field.attributes ?? []) ?? field.name;
  const composite = known.types.get(type);
  if (composite !== undefined && depth < MAX_DEPTH)
    return columnsOf(composite, known, depth + 1).map((c) => ({
      ...c,
      name: `${name}.${c.name}`,
      steps: [name, ...(c.steps ?? [c.name])],
    }));
  return [{ name, type: nativeType(field, type), place, ...(comment === '' ? {} : { comment }) }];
}

/** `@db.VarChar(20)` where it is given, else Prisma's own type. */
function nativeType({ attributes = [], array }: PrismaAst.Field, type: string): string {
  const native = attributes.find((a) => a.group === 'db');
  const sizes = (native?.args ?? []).flatMap(({ value }) => (typeof value === 'object' ? [] : [String(value)]));
  const written = native === undefined ? type : native.name + (sizes.length === 0 ? '' : `(${sizes.join(',')})`);
  return written.toLowerCase() + (array ? '[]' : '');
}

const plain = (comment: string | undefined): string[] =>
  comment === undefined ? [] : [comment.replace(/^\/{2,3}\s?/, '').trim()].filter((t) => t !== '');

interface Named {
  readonly type: string;
  readonly name?: string;
  readonly args?: readonly PrismaAst.AttributeArgument[];
}

const mapped = (properties: readonly object[]): string | undefined => attribute(properties, 'map');

/** The text of `@map("…")`, `@@map("…")` or `@@schema("…")`. */
function attribute(properties: readonly object[], name: string): string | undefined {
  const found = (properties as readonly Named[]).find((p) => p.type === 'attribute' && p.name === name);
  const value = found?.args?.[0]?.value;
  const text = typeof value === 'object' && value !== null && 'key' in value ? value.value : value;
  return typeof text === 'string' ? text.replace(/^"([\s\S]*)"$/, '$1') : undefined;
}

/**
 * The parser. When it is loaded it looks for a configuration of its own, JavaScript included, from the working folder
 * upwards: that is somebody's merge request, whose code must not run here. So it is loaded from the root folder.
 */
function reader(): (text: string) => readonly PrismaAst.Block[] {
  const require = createRequire(import.meta.url);
  const here = process.cwd();
  process.chdir(parse(here).root);
  try {
    const { getSchema, PrismaParser, VisitorClassFactory } = require('@mrleebo/prisma-ast') as typeof PrismaAst;
    const parser = new PrismaParser({ nodeLocationTracking: 'full' });
    const visitor = new (VisitorClassFactory(parser))();
    return (text) => getSchema(text, { parser, visitor }).list;
  } finally {
    process.chdir(here);
  }
}
