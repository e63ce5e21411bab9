/** What a lint rule gives, and what the rules share. */

import type { LintCode } from '../../model/lint.js';
import type { Register } from '../../model/register.js';
import type { Policy } from '../policy.js';

export interface LintFinding {
  readonly code: LintCode;
  readonly severity: 'low' | 'medium' | 'high';
  /** JSON pointer into the register: the line, or the part in which a line is missing. */
  readonly pointer: string;
  /** References to law with a space between, such as `gdpr:13.2.a ekom:3-15`; the renderers spell them out. */
  readonly law: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** One rule: a small pure function. */
export type LintRule = (policy: Policy, register: Register) => LintFinding[];

/** Makes the findings of one code. */
export const finder =
  (code: LintCode, law: string) =>
  (severity: LintFinding['severity'], pointer: string, params: LintFinding['params'] = {}): LintFinding => ({
    code,
    severity,
    pointer,
    law,
    params,
  });
