import { body } from './markdown/body.js';
import type { TextRenderer } from './shared/renderer.js';

/** A step summary may hold 1 MiB, and is refused whole when it holds more; other commands of the step write to it too. */
const MOST = 900_000;

/** The step summary of GitHub Actions: append it to the file named by `GITHUB_STEP_SUMMARY`. */
export const github: TextRenderer = {
  id: 'github',
  extension: 'summary.md',
  render: (report, { locale }) => body(report, locale, MOST),
};
