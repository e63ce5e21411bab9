import { factsOf } from './shared/facts.js';
import { lensFor } from './shared/lens.js';
import type { TextRenderer } from './shared/renderer.js';
import { footer, gapLines, heading, openLines } from './terminal/lines.js';
import { mapLines } from './terminal/map.js';
import { painter } from './terminal/paint.js';
import { storeLines } from './terminal/stores.js';

/** A summary of at most 100 columns for whoever ran the scan. Plain text unless colours are asked for. */
export const terminal: TextRenderer = {
  id: 'terminal',
  extension: 'txt',
  render: (report, { locale, color = false }) => {
    const lens = lensFor(report, locale);
    const paint = painter(color);
    const sheet = { report, lens, paint, facts: factsOf(report) };
    const parts = [heading, storeLines, mapLines, gapLines, openLines, footer].map((part) => part(sheet));
    const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${text.join('\n\n')}\n`;
  },
};
