import { digest } from '../model/canonical.js';
import type { Gap } from '../model/report.js';

/** The tuple that makes a gap the same gap in every run. Never holds a value. */
export type GapTuple = Pick<
  Gap,
  'kind' | 'category' | 'subject' | 'system' | 'store' | 'schema' | 'container' | 'field'
>;

/** `g_` and 16 hex digits of the SHA-256 of the tuple as canonical JSON. */
export const gapId = (t: GapTuple): string =>
  `g_${digest([t.kind, t.category, t.subject, t.system, t.store, t.schema, t.container, t.field, null]).slice(0, 16)}`;
