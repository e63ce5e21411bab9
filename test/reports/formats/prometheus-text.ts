/** A reader of the Prometheus text format 0.0.4, by its written rules; throws at what they do not allow. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*/;

function labelsOf(text: string): [labels: Record<string, string>, rest: string] {
  const labels: Record<string, string> = {};
  let rest = text.slice(1);
  while (!rest.startsWith('}')) {
    const [whole, key = '', raw = ''] = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)",?/.exec(rest) ?? [];
    if (whole === undefined || key in labels) throw new Error(`labels: ${rest}`);
    labels[key] = raw.replace(/\\(["\\n])/g, (_, c: string) => (c === 'n' ? '\n' : c));
    rest = rest.slice(whole.length);
  }
  return [labels, rest.slice(1)];
}

function sampleOf(line: string): Sample {
  const name = NAME.exec(line)?.[0];
  if (name === undefined) throw new Error(`name: ${line}`);
  const after = line.slice(name.length);
  const [labels, rest] = after.startsWith('{') ? labelsOf(after) : [{}, after];
  const value = /^ (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN)$/.exec(rest)?.[1];
  if (value === undefined) throw new Error(`value: ${line}`);
  return { name, labels, value: Number(value) };
}

/** All samples. Metrics stand together, each announced once by HELP and TYPE; no series is given twice. */
export function readMetrics(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const samples: Sample[] = [];
  const typed = new Set<string>();
  const seen = new Set<string>();
  let current = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const [, comment, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (comment === 'HELP') current = name;
    else if (comment === 'TYPE') {
      if (name !== current || typed.has(name) || !/^(?:gauge|counter|untyped)$/.test(rest)) throw new Error(line);
      typed.add(name);
    } else {
      const sample = sampleOf(line);
      const series = JSON.stringify([sample.name, sample.labels]);
      if (sample.name !== current || !typed.has(current) || seen.has(series)) throw new Error(`series: ${line}`);
      seen.add(series);
      samples.push(sample);
    }
  }
  return samples;
}
