import { body } from './markdown/body.js';
import type { TextRenderer } from './shared/renderer.js';

/** A comment on GitHub holds 65,536 characters, counted here as bytes; some room is left for a marker of the caller's. */
const MOST = 64_000;

/** A comment for a merge request: the verdict, the worst gaps, what was not seen. Always under 64 KB. */
export const markdown: TextRenderer = {
  id: 'markdown',
  extension: 'md',
  render: (report, { locale }) => body(report, locale, MOST),
};
