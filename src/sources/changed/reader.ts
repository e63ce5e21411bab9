/** How a file is taken apart, by its name. */
import { basename } from 'node:path';
import { type Reader, readJsonLines, readLines, readSettings } from './record.js';

/** Longer documents take the parser too long for a gate. */
const MAX_TREE = 1024 * 1024;

const SETTINGS = /^\.env(?:\..+)?$|\.(?:env|properties|ini|cfg|conf|toml)$/i;

/** The reader of a file; what does not turn out to be of its kind is read line by line. */
export function readerOf(path: string, text: string): Reader {
  const name = basename(path);
  const special = specialReader(name, text.length);
  return async (content) => (await special?.(content)) ?? readLines(content);
}

function specialReader(name: string, length: number): Reader | undefined {
  if (/\.(?:csv|tsv)$/i.test(name)) return async (text) => (await import('./csv.js')).readCsv(text);
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return readJsonLines;
  if (/\.(?:json|ya?ml|geojson)$/i.test(name) && length <= MAX_TREE)
    return async (text) => (await import('./tree.js')).readTree(text);
  if (/\.sql$/i.test(name)) return async (text) => (await import('./sql.js')).readSql(text);
  return SETTINGS.test(name) ? readSettings : undefined;
}
