import type { Report } from '../../src/model/report.js';

/** The languages every report can be read in. */
export type Locale = 'nb' | 'en';

/** The same thing in every language; a missing one does not compile. */
export type Both<T = string> = Readonly<Record<Locale, T>>;

export interface RenderOptions {
  /** The language to write in; where a format carries both, the one to start with. */
  readonly locale: Locale;
  /** Terminal only: ANSI colours. Meaning never hangs on them. */
  readonly color?: boolean;
}

/** One output format: a pure function of the report, the same bytes for the same report. */
export interface Renderer {
  readonly id: string;
  /** File name extension without the dot. */
  readonly extension: string;
  render(report: Report, options: RenderOptions): string;
}
