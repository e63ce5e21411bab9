/** CSV records as cells. */
import type { Options } from 'csv-parse/sync';

/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** Makes one row of cells of each record. */
export type CsvParser = (records: readonly string[], dialect: Dialect) => string[][];

/** Loads the parser. */
export async function csvParser(): Promise<CsvParser> {
  const { parse } = await import('csv-parse/sync');
  const rows = (text: string, options: Options): string[][] => {
    try {
      return parse(text, options) as unknown as string[][];
    } catch {
      return []; // its message quotes the text
    }
  };
  return (records, dialect) => {
    const options = optionsOf(dialect);
    const all = rows(records.join('\n'), options);
    if (all.length === records.length) return all;
    // A record that it sees otherwise than we do must not shift its neighbours.
    return records.map((record) => {
      const own = rows(record, options);
      return own.length === 1 && own[0] ? own[0] : record.split(dialect.delimiter);
    });
  };
}

const optionsOf = ({ delimiter, quote }: Dialect): Options => ({
  delimiter,
  quote,
  escape: quote,
  record_delimiter: '\n',
  relax_column_count: true,
  relax_quotes: true,
  bom: false,
});
