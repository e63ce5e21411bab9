/** One gap that was planted on purpose: what a scan must show, and where. */
export interface PlantedGap {
  readonly kind:
    | 'undeclared-category'
    | 'undeclared-here'
    | 'unknown-store'
    | 'subject-undeclared'
    | 'not-found'
    | 'inconclusive'
    | 'not-examined'
    | 'region'
    | 'recipient'
    | 'retention'
    | 'protection'
    | 'claim-contradicted';
  /** The register's system; null for what lies in none. */
  readonly system: string | null;
  /** Null when the gap is about a whole system. */
  readonly store: string | null;
  /** Folder inside a file store; empty at the top and for databases. */
  readonly schema: string;
  readonly container: string | null;
  /** Null when the gap is about the whole container. A log of plain lines has one field, `line`. */
  readonly field: string | null;
  readonly dataType: string | null;
  readonly category: string | null;
  readonly note: string;
}
