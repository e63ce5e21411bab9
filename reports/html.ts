import { fields } from './html/fields.js';
import { gaps } from './html/gaps.js';
import { map } from './html/map.js';
import { method } from './html/method.js';
import { page } from './html/page.js';
import { summary } from './html/summary.js';
import { unexamined } from './html/unexamined.js';
import { viewOf } from './html/view.js';
import type { TextRenderer } from './shared/renderer.js';

/** One self-contained page in both languages, without script, for the data protection officer. */
export const html: TextRenderer = {
  id: 'html',
  extension: 'html',
  render: (report, { locale, since }) => {
    const view = viewOf(report, locale, since);
    return page(view, summary(view), [map(view), gaps(view), unexamined(view), fields(view), method(view)]).text;
  },
};
