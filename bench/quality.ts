import { SAMPLE_ROWS, SEED, stats, tables } from './quality/corpus.js';
import { fillTable } from './quality/fill.js';

console.time('fill');
const filled = tables().map((t, i) => fillTable(t, `${SEED}/${i}`, Math.min(t.rows, SAMPLE_ROWS)));
console.timeEnd('fill');
console.log(stats(filled).join('\n'));
