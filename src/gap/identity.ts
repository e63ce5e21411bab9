import { digest } from '../model/canonical.js';
import type { Gap } from '../model/report.js';

/** The tuple that makes a gap the same gap in every run. Never holds a value. */
export type GapTuple = Pick<
  Gap,
  'kind' | 'category' | 'subject' | 'system' | 'store' | 'schema' | 'container' | 'field' | 'pointer'
>;

/**
 * `g_` and 16 hex digits of the SHA-256 of the tuple as canonical JSON. `line` is the pointer with ids where the
 * register's arrays have positions, so that a new system above does not make old gaps new ones.
 */
export const gapId = (t: GapTuple, line: string | null = t.pointer): string =>
  `g_${digest([t.kind, t.category, t.subject, t.system, t.store, t.schema, t.container, t.field, line]).slice(0, 16)}`;
