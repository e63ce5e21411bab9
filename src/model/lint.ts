/** Codes of what may be missing in a register; the renderers hold their texts. */
export const LINT_CODES = [
  'retention-none', // {categories}: no period for any category
  'retention-missing',
  'retention-circular', // says only "as long as necessary"
  'dpo-is-controller',
  'two-entities', // {issuer, controller}
  'controller-contact-missing',
  'denied-personal-data', // {category}: a category is declared, and denied to be personal data
  'credit-result-unlisted',
  'credit-bureau-missing',
  'credit-id-missing',
  'category-unlisted', // {category}: named elsewhere than in the policy's own list
  'category-implied', // {category}: only to be concluded
  'category-uncertain', // {category}: "may be collected", without saying when
  'statements-differ', // {subject, categories}: one place names what another leaves out
  'purpose-none', // {categories}: no purpose for any category
  'purpose-missing', // {category}
  'subjects-missing', // {category}
  'recipients-open-ended',
  'role-none', // {recipients}: no recipient's role is given
  'role-missing',
  'recipient-region-missing',
  'parent-outside-eea', // {recipient, vendors, countries}
  'transfer-mechanism-missing', // {recipient, region}
  'transfer-unspecific',
  'basis-unstated', // {what}
  'basis-missing', // {ground}
  'purpose-without-basis',
  'art9-basis-missing', // {category}
  'source-categories-missing',
  'source-open-ended',
  'employee-among-members',
  'outdated-statement',
  'predates-act', // {date, from}
  'security-missing',
  'right-missing', // {right}
  'claim-untestable',
  'match-tie', // {category, other, dataType}: two categories match one data type in the same places
  'no-systems',
  'system-region-missing',
  'system-owner-missing',
  'system-retention-missing', // {system, category}
  'system-purpose-missing', // {system, category}
  'suggestion-unconfirmed',
  'system-outside-eea', // {system, region}
] as const;

export type LintCode = (typeof LINT_CODES)[number];
