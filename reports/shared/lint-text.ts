import type { LintCode } from '../../src/model/lint.js';
import { LINT_POLICY_TEXT, type LintText } from './lint-policy-text.js';
import { LINT_RECORD_TEXT } from './lint-record-text.js';

export type { LintText } from './lint-policy-text.js';

const TEXTS: Partial<Readonly<Record<string, LintText>>> = { ...LINT_POLICY_TEXT, ...LINT_RECORD_TEXT };

/** What a lint code means and what to do about it; undefined for a code this version does not know. */
export const lintText = (code: LintCode | string): LintText | undefined =>
  Object.hasOwn(TEXTS, code) ? TEXTS[code] : undefined;
