/** The month of a date as it is written, and no more of it: months may leave the isolate, days may not. */

/** Date, separators optional: `2024-03-31`, `2024/03/31`, `20240331`, and whatever time comes after. */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?![\d])/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
/** `31/May/2026:12:00:00` of web servers, `31 May 2026` and `Sun, 31 May 2026` of mail. */
const NAMED_MONTH = /^(?:[A-Za-z]{3},? )?(\d{1,2})[/ -]([A-Za-z]{3})[a-z]*[/ -](\d{4})(?!\d)/;
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d+)?$/;
const MONTHS = 'jan feb mar apr mai may jun jul aug sep okt oct nov des dec'.split(' ');
const NUMBERS = [1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12, 12];
/** Where a line of a log holds its time: at its start, or in the first brackets. */
const IN_LINE =
  /^\s*\[?(\d{4}-\d{2}-\d{2}|\d{1,2}\/[A-Za-z]{3}\/\d{4})|^[^[\]]{0,120}\[(\d{1,2}\/[A-Za-z]{3}\/\d{4}|\d{4}-\d{2}-\d{2})/;

/**
 * Dates that stand for "unknown": the first days of calendars of SQL Server, Excel, Unix, DOS and of this
 * millennium, and the day on which fields that are never empty begin.
 */
const SENTINELS: ReadonlySet<string> = new Set(
  '0001-01-01 1753-01-01 1899-12-30 1899-12-31 1900-01-01 1904-01-01 1970-01-01 1980-01-01 2000-01-01 1999-12-31 9999-12-31'.split(
    ' ',
  ),
);

/** No record in a computer is older; an earlier date is a typing error or something else. */
const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2100;

/**
 * `YYYY-MM` of a cell that is a date; undefined for anything else, for sentinels and for years outside 1970 to 2100.
 * Where day and month cannot be told apart the later month is taken: what is called old is at least so old.
 */
export function monthOf(cell: string): string | undefined {
  const text = cell.trim();
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return month(Number(first[1]), Number(first[3]), Number(first[4]));
  const day = DAY_FIRST.exec(text);
  if (day !== null) return dayFirst(Number(day[1]), Number(day[3]), Number(day[4]));
  const named = NAMED_MONTH.exec(text);
  if (named !== null) {
    const index = MONTHS.indexOf((named[2] as string).toLowerCase());
    return index < 0 ? undefined : month(Number(named[3]), NUMBERS[index] as number, Number(named[1]));
  }
  return EPOCH.test(text) ? ofEpoch(text) : undefined;
}

/** The month of a log line. */
export function monthOfLine(line: string): string | undefined {
  const found = IN_LINE.exec(line.slice(0, 200));
  return found === null ? undefined : monthOf((found[1] ?? found[2]) as string);
}

function ofEpoch(text: string): string | undefined {
  const whole = text.split('.')[0] as string;
  const date = new Date(Number(whole) * (whole.length === 13 ? 1 : 1000));
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** `5/4/2015` is in April or May: May is the later. */
function dayFirst(a: number, b: number, year: number): string | undefined {
  const readings = [month(year, b, a), month(year, a, b)].filter((m) => m !== undefined);
  return readings.sort().at(-1);
}

function month(year: number, number: number, day: number): string | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || number < 1 || number > 12 || day < 1 || day > 31) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  const text = `${year}-${two(number)}`;
  return SENTINELS.has(`${text}-${two(day)}`) ? undefined : text;
}
