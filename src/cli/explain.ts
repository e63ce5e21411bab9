import { explainField } from '../../reports/explain.js';
import { nearest } from '../config/check.js';
import { EXIT, UsageError } from '../errors.js';
import { formatLocation, parseLocation } from '../model/location.js';
import { readReport } from './report.js';

/** `personkart explain`: why a field got its verdicts, number by number. */
export async function explainCommand(args: {
  location: string;
  report: string;
  locale?: 'nb' | 'en' | undefined;
}): Promise<number> {
  const report = await readReport(args.report);
  const at = parseLocation(args.location);
  if (at === undefined || at.path === undefined) {
    throw new UsageError(
      'location-invalid',
      'this is not the location of a field',
      {},
      'write it as store://schema/container#path',
    );
  }
  const fields = report.fields.map((field) => ({
    field,
    location: formatLocation({ store: field.store, schema: field.schema, name: field.container, path: field.path }),
  }));
  const wanted = formatLocation(at);
  const found = fields.find((f) => f.location === wanted);
  if (found === undefined) {
    throw new UsageError(
      'location-unknown',
      'the report has no such field',
      { file: args.report },
      nearField(
        wanted,
        fields.map((f) => f.location),
      ),
    );
  }
  process.stdout.write(explainField(report, found.field, args.locale ?? 'nb'));
  return EXIT.clean;
}

/** The field most like the one asked for; a report of another scan has none. */
function nearField(wanted: string, locations: readonly string[]): string {
  const hint = nearest(wanted, locations.slice(0, 5000));
  return hint.startsWith('did you mean')
    ? hint
    : 'name the report of the right scan with --report, or take a location from it';
}
