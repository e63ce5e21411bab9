/** The arithmetic behind one field's verdicts, in words and numbers. */
import type { FieldReport, Report } from '../src/model/report.js';
export function explainField(_r: Report, f: FieldReport, _l: 'nb' | 'en'): string {
  return JSON.stringify(f, null, 1);
}
