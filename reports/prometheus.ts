import { byCodeUnit } from '../src/model/location.js';
import { type Gap, type Report, SEVERITIES, type StoreReport } from '../src/model/report.js';
import { isOpen, short } from './shared/gap-brief.js';
import { gather } from './shared/gather.js';
import type { TextRenderer } from './shared/renderer.js';

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [labels: Labels, value: number];

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** In a label value backslash, quote and line end are escaped (Prometheus text format 0.0.4); the rest passes. */
const escaped = (text: string): string =>
  short(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function sampleLine(name: string, [labels, value]: Sample): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${Number.isFinite(value) ? value : 'NaN'}`;
}

const metricText = ({ name, help, samples }: Metric): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...samples.map((sample) => sampleLine(name, sample))].join('\n');

const one = (value: number): Sample[] => [[{}, value]];
const secondsOf = (instant: string): number => Date.parse(instant) / 1000;

/** A store is up when something of it could be listed. */
function isUp(store: StoreReport, report: Report): boolean {
  const own = report.gaps.some(
    (gap) =>
      gap.store === store.id &&
      gap.container === null &&
      gap.because.some(({ params }) => params.reason === 'store-unreachable'),
  );
  return !own && (store.faults.length === 0 || report.containers.some((c) => c.store === store.id && !c.notExamined));
}

function gapMetrics(report: Report): Metric[] {
  const gaps: readonly Gap[] = report.gaps;
  const groups = [...gather(gaps, ({ kind, severity, status }) => [kind, severity, status])].sort(([a], [b]) =>
    byCodeUnit(a, b),
  );
  const open = gaps.filter(isOpen);
  return [
    {
      name: 'personkart_gaps',
      help: 'Gaps between what is declared and what is there, by kind, severity and status.',
      samples: groups.map(([, same]) => {
        const { kind = '', severity = '', status = '' } = same[0] ?? {};
        return [{ kind, severity, status }, same.length];
      }),
    },
    {
      name: 'personkart_open_gaps',
      help: 'Gaps that nobody has accepted or called a false positive, by severity.',
      samples: SEVERITIES.map((severity) => [{ severity }, open.filter((gap) => gap.severity === severity).length]),
    },
  ];
}

function coverageMetrics({ coverage }: Report): Metric[] {
  const part = (what: 'containers' | 'fields'): Sample[] => [
    [{ examined: 'true' }, coverage[what].examined],
    [{ examined: 'false' }, coverage[what].total - coverage[what].examined],
  ];
  const reasons = Object.entries(coverage.byReason).sort(([a], [b]) => byCodeUnit(a, b));
  return [
    {
      name: 'personkart_containers',
      help: 'Tables, collections and files, examined or not.',
      samples: part('containers'),
    },
    { name: 'personkart_fields', help: 'Fields, examined or not.', samples: part('fields') },
    { name: 'personkart_rows_examined', help: 'Rows that were read.', samples: one(coverage.rows.examined) },
    {
      name: 'personkart_not_examined',
      help: 'Fields and containers that were not examined, by reason.',
      samples: reasons.map(([reason, n]) => [{ reason }, n]),
    },
  ];
}

function runMetrics(report: Report): Metric[] {
  const { run, tool, stores } = report;
  const [start, end] = [secondsOf(run.startedAt), secondsOf(run.finishedAt)];
  return [
    { name: 'personkart_info', help: 'The version that ran.', samples: [[{ version: tool.version }, 1]] },
    {
      name: 'personkart_store_up',
      help: 'Whether a store could be read.',
      samples: stores.map((store) => [{ store: store.id, kind: store.kind }, isUp(store, report) ? 1 : 0]),
    },
    {
      name: 'personkart_last_run_complete',
      help: 'Whether all that was asked for was read.',
      samples: one(run.complete ? 1 : 0),
    },
    { name: 'personkart_last_run_timestamp_seconds', help: 'When the last run ended.', samples: one(end) },
    {
      name: 'personkart_last_success_timestamp_seconds',
      help: 'When the last run ended that read all it was asked for; missing after a run that did not.',
      samples: run.complete ? one(end) : [],
    },
    {
      name: 'personkart_last_run_duration_seconds',
      help: 'How long the last run took.',
      samples: one(Math.round((end - start) * 1000) / 1000),
    },
  ];
}

/** Metrics for the textfile collector of the Prometheus node exporter. */
export const prometheus: TextRenderer = {
  id: 'prometheus',
  extension: 'prom',
  render: (report) =>
    [...runMetrics(report), ...gapMetrics(report), ...coverageMetrics(report)]
      .filter(({ samples }) => samples.length > 0)
      .map((metric) => `${metricText(metric)}\n`)
      .join(''),
};
