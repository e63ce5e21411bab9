/** A record of processing as a table that a renderer can print: texts only, in one language. */
export interface RecordTable {
  readonly locale: 'nb' | 'en';
  readonly controller: string;
  readonly address: string;
  readonly dpo: string;
  /** What is held where: a row for each system and purpose. */
  readonly processing: RecordPart;
  readonly recipients: RecordPart;
}

export interface RecordPart {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
