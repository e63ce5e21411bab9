/** What an import could not take as it stood. Nothing is dropped without one of these. */
export const IMPORT_CODES = [
  'heading-unknown', // kept as notes
  'text-above', // left out: it belongs to no column
  'category-unknown', // a category without a rule
  'ground-unknown', // kept as a note
  'region-unknown', // kept as a note
  'transfer-as-note',
  'role-unknown', // kept as a note
  'environment-unknown', // kept as a note
  'activity-as-note', // the row has a purpose besides
  'recipients-several', // a system has one recipient: kept as a note
  'carried-down', // system and purpose taken from the row above
  'scope-guessed', // the system's tables and files are not named
  'encoding-guessed', // not UTF-8
  'key-unknown', // fideslang: not held
  'data-category-unknown', // fideslang: a key without a category of ours
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

export interface ImportIssue {
  readonly code: ImportCode;
  /** Sheet and cell, or line. */
  readonly place: string;
  readonly text: string;
}
