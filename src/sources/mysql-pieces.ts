/**
 * Statements as the grammars of node-sql-parser take them. What they lack, and what says nothing of columns, is left
 * out or written in words they know; every column's definition goes through the grammar.
 */

/** A statement, or one action of an ALTER TABLE. */
export interface Piece {
  readonly sql: string;
  /** Offset of a name in the statement as it was written. */
  readonly placeOf: (name: string) => number;
  /** `CREATE OR REPLACE`. */
  readonly replace?: boolean;
  /** Types under the names the grammar does not know, by column in lower case. */
  readonly types: ReadonlyMap<string, string>;
}

/** Parts of a statement that are not quoted stand alone; quoted ones are kept whole. */
const PARTS = /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`]|``)*`|\/\*[\s\S]*?\*\/|--[ \t][^\n]*|#[^\n]*|[\s\S]/g;

const isComment = (part: string): boolean => /^(?:\/\*|--|#)/.test(part) && part.length > 1;

const partsOf = (sql: string): string[] => (sql.match(PARTS) ?? []).map((part) => (isComment(part) ? ' ' : part));

/** Types the grammars lack, and ones they have of the same nature. */
const LACKING: Readonly<Record<string, string>> = {
  inet4: 'varchar(15)',
  inet6: 'varchar(39)',
  uuid: 'char(36)',
  serial: 'bigint',
  xmltype: 'longtext',
  vector: 'blob',
  point: 'geometry',
  linestring: 'geometry',
  polygon: 'geometry',
  multipoint: 'geometry',
  multilinestring: 'geometry',
  multipolygon: 'geometry',
  geometrycollection: 'geometry',
};
const TYPED = new RegExp(
  `([(,]\\s*|\\b(?:add|column|modify|exists)\\s+|\\bchange\\s+(?:column\\s+)?\\S+\\s+)(\`[^\`]+\`|\\w+)(\\s+)(${Object.keys(LACKING).join('|')})(?:\\(\\d+\\))?(?=[\\s,)])`,
  'gi',
);

/** Actions of ALTER TABLE that leave the columns as they are. */
const NO_COLUMNS =
  /^(?:add\s+(?:constraint|primary|unique|index|key|fulltext|spatial|foreign|check|partition|period|system)\b|drop\s+(?:constraint|primary|index|key|foreign|check|partition|period|system)\b|alter\b|(?:convert|engine|auto_increment|default|character|charset|collate|disable|enable|order|force|lock|algorithm|row_format|add\s+system|partition|reorganize|coalesce|exchange|truncate|remove|rebuild|optimize|rename\s+(?:index|key)|checksum|avg_row_length|max_rows|min_rows|pack_keys|stats_\w+|tablespace|discard|import|validate|with|without|nowait|wait)\b)/i;

/** The pieces of a statement, in order. */
export function pieces(text: string): Piece[] {
  const sql = partsOf(text).join('').trim();
  const altered =
    /^(alter\s+(?:online\s+|ignore\s+)*table\s+(?:if\s+exists\s+)?(?:[`"][^`"]+[`"]|[\w$]+)(?:\s*\.\s*(?:[`"][^`"]+[`"]|[\w$]+))?)\s+([\s\S]*)$/i.exec(
      sql,
    );
  if (altered === null) return [piece(text, whole(sql), /^create\s+or\s+replace\b/i.test(sql))];
  const table = (altered[1] as string).replace(/\b(?:online|ignore)\s+|\bif\s+exists\s+/gi, '');
  return topLevel(altered[2] as string)
    .flatMap(unfolded)
    .filter((action) => !NO_COLUMNS.test(action))
    .map((action) => piece(text, `${table} ${plain(action)}`, false));
}

function piece(text: string, sql: string, replace: boolean): Piece {
  const types = new Map<string, string>();
  const known = sql.replace(TYPED, (_, before: string, name: string, gap: string, type: string) => {
    types.set(name.replaceAll('`', '').toLowerCase(), type.toLowerCase());
    return before + name + gap + LACKING[type.toLowerCase()];
  });
  return { sql: known, placeOf: finder(text), replace, types };
}

/** `ADD (a int, b text)` is two additions. */
function unfolded(action: string): string[] {
  const list = /^add\s+(?:column\s+)?\(([\s\S]*)\)$/i.exec(action)?.[1];
  return list === undefined ? [action] : topLevel(list).map((column) => `ADD COLUMN ${column}`);
}

/** Words that change nothing about the column. */
const plain = (action: string): string =>
  action.replace(/^((?:add|drop|modify|change)\s+(?:column\s+)?)if\s+(?:not\s+)?exists\s+/i, '$1');

/** Of a whole statement: no options behind the columns but the comment, and VALUES where VALUE is written. */
function whole(sql: string): string {
  if (/^(?:insert|replace)\b/i.test(sql)) return insertion(sql);
  if (!/^create\s+(?:or\s+replace\s+)?(?:temporary\s+)?table\b/i.test(sql)) return sql;
  const plainCreate = sql.replace(/^create\s+or\s+replace\s+/i, 'CREATE ');
  const parts = partsOf(plainCreate);
  const end = closing(parts);
  if (end < 0) return plainCreate;
  const tail = parts.slice(end + 1).join('');
  // The columns of a query come behind the options.
  if (/\bselect\b/i.test(tail))
    return `${parts.slice(0, end + 1).join('')} ${/(?:as\s+)?\(?\s*select\b[\s\S]*/i.exec(tail)?.[0]}`;
  const comment = /\bcomment\s*=?\s*('(?:[^'\\]|\\.|'')*')/i.exec(tail)?.[1];
  return parts.slice(0, end + 1).join('') + (comment === undefined ? '' : ` COMMENT=${comment}`);
}

function insertion(sql: string): string {
  const parts = partsOf(sql);
  let done = false;
  const at = parts.findIndex(
    (_, i) => /^value\s*\(/i.test(parts.slice(i, i + 12).join('')) && /[\s)]/.test(parts[i - 1] ?? ''),
  );
  if (at >= 0) done = true;
  return done ? `${parts.slice(0, at).join('')}VALUES${parts.slice(at + 5).join('')}` : sql;
}

/** Where the first bracket closes; -1 when the definition has none. */
function closing(parts: readonly string[]): number {
  let depth = 0;
  for (const [i, part] of parts.entries()) {
    if (part === '(') depth++;
    if (part === ')' && --depth === 0) return i;
  }
  return -1;
}

/** Cut at commas outside brackets and quotes. */
function topLevel(text: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const part of partsOf(text)) {
    if (part === '(') depth++;
    if (part === ')') depth--;
    if (part === ',' && depth === 0) found.push('');
    else found[found.length - 1] += part;
  }
  return found.map((f) => f.trim()).filter((f) => f !== '');
}

/** Finds names one after the other: the grammars tell no places. */
function finder(text: string): (name: string) => number {
  let from = 0;
  return (name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\w$])[\`"]?${escaped}[\`"]?(?![\\w$])`, 'gi');
    pattern.lastIndex = from;
    const at = pattern.exec(text)?.index ?? text.search(new RegExp(pattern.source, 'i'));
    from = Math.max(from, at);
    return Math.max(0, at);
  };
}
