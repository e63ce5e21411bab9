import { NOT_EXAMINED_CODES } from '../../src/model/codes.js';
import type { ContainerReport, FieldReport, MapCell, Report } from '../../src/model/report.js';

/** Everything that was not examined for one reason. */
export interface UnexaminedGroup {
  readonly code: string;
  /** Nothing there to examine, or examined by another way: said, but no cause for worry. */
  readonly harmless: boolean;
  readonly containers: readonly { readonly container: ContainerReport; readonly fields: number }[];
  /** Fields of containers that were examined otherwise. */
  readonly fields: readonly FieldReport[];
  /** Squares of the map left open for this reason. */
  readonly cells: readonly MapCell[];
}

const HARMLESS: ReadonlySet<string> = new Set(['empty', 'no-cells', 'partitions-not-asked']);

/** What somebody can mend first, what cannot be seen at all later, what is nothing last. */
const ORDER: readonly string[] = [
  'store-unreachable',
  'permission-denied',
  'row-level-security',
  'fault',
  'unread',
  'excluded',
  'encrypted',
  'format-not-supported',
  'too-large',
  'malformed',
  'no-rule',
];

const orderOf = (code: string): number => {
  if (HARMLESS.has(code)) return 1000;
  const first = ORDER.indexOf(code);
  return first >= 0 ? first : 100 + (NOT_EXAMINED_CODES as readonly string[]).indexOf(code);
};

const keyOf = (c: { readonly store: string; readonly schema: string }, name: string): string =>
  JSON.stringify([c.store, c.schema, name]);

/** Groups by reason, what needs attention first. */
export function unexaminedOf(report: Report): UnexaminedGroup[] {
  const skipped = report.containers.filter((container) => container.notExamined);
  const whole = new Set(skipped.map((container) => keyOf(container, container.name)));
  const size = new Map<string, number>();
  const loose: FieldReport[] = [];
  for (const field of report.fields) {
    const key = keyOf(field, field.container);
    size.set(key, (size.get(key) ?? 0) + 1);
    if (field.notExamined && !whole.has(key)) loose.push(field);
  }
  const open = report.map.filter((cell) => cell.state === 'not-examined');
  const codes = new Set([...skipped, ...loose].map((thing) => thing.notExamined?.code ?? ''));
  for (const cell of open) if (cell.because?.code === 'no-rule') codes.add('no-rule');
  return [...codes]
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((code) => ({
      code,
      harmless: HARMLESS.has(code),
      containers: skipped
        .filter((container) => container.notExamined?.code === code)
        .map((container) => ({ container, fields: size.get(keyOf(container, container.name)) ?? 0 })),
      fields: loose.filter((field) => field.notExamined?.code === code),
      cells: open.filter((cell) => cell.because?.code === code),
    }));
}
