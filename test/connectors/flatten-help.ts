import { DocumentColumns } from '../../connectors/shared/flatten.js';
import type { Column } from '../../src/model/cells.js';
import type { Step } from '../../src/model/location.js';

/** A column of documents. */
export const BASE: Step[] = [{ key: 'doc' }];

/** The columns that documents become. */
export const flatten = (texts: string[], options: { base?: Step[]; maxCellChars?: number } = {}): Column[] => {
  const columns = new DocumentColumns({ base: options.base ?? [], maxCellChars: options.maxCellChars ?? 1000 });
  for (const [row, text] of texts.entries()) columns.addJson(row, text);
  return columns.columns(texts.length);
};

/** Their values by path, with the rows where they are not one for each. */
export const table = (columns: Column[]): Record<string, unknown> =>
  Object.fromEntries(
    columns.map((c) => [c.field.path, c.rowOf ? c.values.map((v, i) => [c.rowOf?.[i], v]) : [...c.values]]),
  );

/** Two letters for a number below 676. */
export const letters = (n: number): string => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
