import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError } from '../errors.js';

/** Reads a JSON or YAML file. Throws UsageError with the line of a syntax error, never with the text around it. */
export async function readDocument(file: string, code: string): Promise<{ document: unknown; text: string }> {
  const text = readText(file, code);
  return { document: await parseDocument(text, file, code), text };
}

/** The same for text that is at hand; `file` says what it is (by its ending) and where, in messages. */
export async function parseDocument(text: string, file: string, code: string): Promise<unknown> {
  if (['.yaml', '.yml'].includes(extname(file))) return parseYaml(text, file, code);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      code,
      `not valid JSON${placeOf(text, String(error)) || (await placeByYaml(text))}`,
      { file },
      'check commas, quotes and brackets there',
    );
  }
}

function readText(file: string, code: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    const what = reason === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${reason})`;
    throw new UsageError(code, what, { file }, 'check the path');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(code, 'the file is not UTF-8', { file }, 'save it as UTF-8');
  }
}

// V8's message quotes the text; only the position is taken from it.
function placeOf(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position));
  return ` at line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}

/** For short texts V8 names no position; YAML is near enough to JSON to find most of the places. */
async function placeByYaml(text: string): Promise<string> {
  const { parseDocument } = await import('yaml');
  const at = parseDocument(text, { version: '1.2', schema: 'json' }).errors[0]?.linePos?.[0];
  return at === undefined ? '' : ` at line ${at.line}, column ${at.col}`;
}

async function parseYaml(text: string, file: string, code: string): Promise<unknown> {
  const { parse, YAMLParseError } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    throw new UsageError(
      code,
      `not valid YAML${line === undefined ? '' : ` at line ${line}`}`,
      { file },
      'check the indentation there',
    );
  }
}
