import type { Renderer } from './shared/renderer.js';

/** The document itself, for programs: every other format renders it. */
export const json: Renderer = {
  id: 'json',
  extension: 'json',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
