/**
 * Processor time of the worst shapes over doublings of their length, 64 KB to 1 MB: the slope is how many times longer
 * twice the text takes. What can be counted is counted in test/rules/work.test.ts; this shows what cannot, the work
 * inside the engine of regular expressions. Prints the median slope of every shape and the worst.
 */
import { RULES } from '../rules/registry.js';
import { Engine } from '../src/detect/engine.js';
import { namedValues } from '../src/detect/named-values.js';
import { Spans } from '../src/detect/spans.js';
import { SHAPES } from '../test/rules/shapes.js';

const LENGTHS = [65_536, 131_072, 262_144, 524_288, 1_048_576];

const engine = new Engine(RULES.detectors);
const spans = new Spans();

/** Milliseconds of one reading. */
function cost(text: string): number {
  const before = process.cpuUsage();
  engine.scan(text, spans);
  namedValues(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;

const rows = SHAPES.map((shape) => {
  const times = LENGTHS.map((length) => {
    const text = shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
    return median([cost(text), cost(text), cost(text)]);
  });
  const slopes = times.slice(1).map((time, i) => time / Math.max(0.1, times[i] as number));
  return {
    shape: JSON.stringify(shape),
    ms1MB: Math.round(times.at(-1) as number),
    slope: Number(median(slopes).toFixed(2)),
  };
}).sort((a, b) => b.slope - a.slope);

console.table(rows.slice(0, 15));
console.table([...rows].sort((a, b) => b.ms1MB - a.ms1MB).slice(0, 10));
console.log(`median slope ${median(rows.map((r) => r.slope))}, worst ${rows[0]?.slope}, over ${rows.length} shapes`);
