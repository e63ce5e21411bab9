import type { TextRenderer } from './shared/renderer.js';

/** The document itself, for programs: every other format renders it. */
export const json: TextRenderer = {
  id: 'json',
  extension: 'json',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
