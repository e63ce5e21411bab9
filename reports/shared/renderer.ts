import type { ReportDiff } from '../../src/model/diff.js';
import type { Report } from '../../src/model/report.js';

/** The languages every report can be read in. */
export type Locale = 'nb' | 'en';

/** The same thing in every language; a missing one does not compile. */
export type Both<T = string> = Readonly<Record<Locale, T>>;

/** A file of the repository as a renderer sees it: where it is, and what it says. */
export interface SourceFile {
  /** Relative to the root of the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The files that a gap can be pointed to. Read by the caller, for renderers touch no files. */
export interface Sources {
  readonly register?: SourceFile;
  readonly config?: SourceFile;
}

export interface RenderOptions {
  /** The language to write in; where a format carries both, the one to start with. */
  readonly locale: Locale;
  /** Terminal only: ANSI colours. Meaning never hangs on them. */
  readonly color?: boolean;
  /** Formats that point at lines of files: what those files hold. */
  readonly sources?: Sources;
  /** What has changed since the run before, for formats that tell of it. */
  readonly since?: ReportDiff;
  /** Formats of one table per file: which one. The first of the renderer's `parts` unless given. */
  readonly part?: string;
}

/** What a renderer gives: text as UTF-8, or the bytes themselves. */
export type Rendered = string | Uint8Array;

/** One output format: a pure function of the report, the same bytes for the same report. */
export interface Renderer {
  readonly id: string;
  /** File name extension without the dot. */
  readonly extension: string;
  /** Names of the files that it takes to hold it all, where one does not suffice. */
  readonly parts?: readonly string[];
  /** True for formats that point at lines of files. */
  readonly usesSources?: true;
  render(report: Report, options: RenderOptions): Rendered | Promise<Rendered>;
}

/** A renderer of text that needs no library to be loaded. */
export interface TextRenderer extends Renderer {
  render(report: Report, options: RenderOptions): string;
}
