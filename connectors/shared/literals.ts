/**
 * The text forms of PostgreSQL's arrays, records and hstore, read back into their elements.
 * Every reader accepts text that was cut short on the server: what is complete or begun is handed out.
 * Grammar: https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO and rowtypes.html#ROWTYPES-IO-SYNTAX.
 */

/** The scalar elements of an array literal such as `{a,"b c",NULL}`; nested arrays are flattened in order. */
export function parseArray(text: string, delimiter = ','): (string | null)[] {
  const start = text.startsWith('[') ? text.indexOf('=') + 1 : 0; // `[0:1]={a,b}`: bounds come first
  const out: (string | null)[] = [];
  let at = start;
  while (at < text.length) {
    const c = text.charAt(at);
    if (c === '{' || c === '}' || c === delimiter) {
      at += 1;
      continue;
    }
    const item = c === '"' ? quoted(text, at) : bare(text, at, delimiter, '}');
    out.push(c !== '"' && item.value.toUpperCase() === 'NULL' ? null : item.value);
    at = item.end;
  }
  return out;
}

/** The attributes of a record literal such as `(1,"b ""c""",)`; an attribute left empty is null. */
export function parseRecord(text: string): (string | null)[] {
  const out: (string | null)[] = [];
  let at = 1;
  let value: string | null = null;
  while (at < text.length) {
    const c = text.charAt(at);
    if (c === ',' || c === ')') {
      out.push(value);
      value = null;
      at += 1;
      if (c === ')') return out;
      continue;
    }
    // A record's attribute may change between quoted and bare half-way.
    const item = c === '"' ? quoted(text, at) : bare(text, at, ',', ')');
    value = (value ?? '') + item.value;
    at = item.end;
  }
  if (value !== null) out.push(value);
  return out;
}

/** The pairs of an hstore literal such as `"a"=>"1", "b"=>NULL`. */
export function parseHstore(text: string): [string, string | null][] {
  const out: [string, string | null][] = [];
  let at = text.indexOf('"');
  while (at >= 0) {
    const key = quoted(text, at);
    const from = key.end + 2; // past `=>`
    const isNull = text.startsWith('NULL', from);
    const value = isNull || from >= text.length ? { value: '', end: from } : quoted(text, from);
    out.push([key.value, isNull ? null : value.value]);
    at = text.indexOf('"', value.end);
  }
  return out;
}

interface Item {
  readonly value: string;
  readonly end: number;
}

/** Reads from the opening quote at `at`; a doubled quote or a backslash stands for the character after it. */
function quoted(text: string, at: number): Item {
  let value = '';
  let from = at + 1;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c !== QUOTE && c !== BACKSLASH) continue;
    value += text.slice(from, i);
    if (c === QUOTE && text.charCodeAt(i + 1) !== QUOTE) return { value, end: i + 1 };
    i += 1; // the escaped character opens the next run
    from = i;
  }
  return { value: value + text.slice(from), end: text.length };
}

function bare(text: string, at: number, stop: string, close: string): Item {
  let value = '';
  let i = at;
  for (; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === stop || c === close || c === '"') break;
    value += c === '\\' ? text.charAt(++i) : c;
  }
  return { value, end: i };
}

const QUOTE = 34;
const BACKSLASH = 92;
