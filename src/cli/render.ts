import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { RENDERERS, type Rendered, type RenderOptions, type SourceFile, type Sources } from '../compose.js';
import { readDocument } from '../config/read-document.js';
import { repositoryRoot } from '../files/repository.js';
import { writeWhole } from '../files/write-whole.js';
import type { Report } from '../model/report.js';

/** The files that formats with lines point to, where they are known. */
export interface SourcePaths {
  readonly config: string | null;
  readonly register: string | null;
}

const rendererOf = (format: string) => (RENDERERS[format] as (typeof RENDERERS)[string])();

/** A report in one format. */
export const render = async (format: string, report: Report, options: RenderOptions): Promise<Rendered> =>
  (await rendererOf(format)).render(report, options);

/** True for a format that points at lines of files. */
export const needsSources = async (format: string): Promise<boolean> => (await rendererOf(format)).usesSources === true;

/** Writes a report whole in several formats, a file each (CSV: a file per table); returns their paths. */
export async function writeReports(
  report: Report,
  out: string,
  how: Pick<RenderOptions, 'locale' | 'since'> & {
    readonly formats: readonly string[];
    readonly sources?: SourcePaths;
  },
): Promise<string[]> {
  const { formats, sources, ...rest } = how;
  const files: string[] = [];
  for (const format of new Set(formats)) {
    const { extension, parts = [''], usesSources } = await rendererOf(format);
    const options = { ...rest, ...(usesSources && sources ? { sources: await readSources(sources) } : {}) };
    for (const part of parts) {
      const file = resolve(out, `report.${part === '' ? '' : `${part}.`}${extension}`);
      writeWhole(file, await render(format, report, { ...options, part }));
      files.push(file);
    }
  }
  return files;
}

/** Reads config and register for the formats that point at their lines. What is not there is left out. */
export async function readSources({ config, register }: SourcePaths): Promise<Sources> {
  const read = async (path: string | null): Promise<SourceFile | undefined> => {
    if (path === null || !existsSync(path)) return undefined;
    return { file: inRepository(path), text: (await readDocument(path, 'source-invalid')).text };
  };
  const [configFile, registerFile] = [await read(config), await read(register)];
  return { ...(configFile ? { config: configFile } : {}), ...(registerFile ? { register: registerFile } : {}) };
}

/** Relative to the repository that holds the working directory: code hosts know no other paths. */
function inRepository(path: string): string {
  const inside = relative(repositoryRoot(process.cwd()), path).split(sep).join('/');
  return inside.startsWith('../') ? basename(path) : inside;
}
